import { describe, expect, test } from 'vitest';
import { isLoopbackHost } from '../src/loopback.ts';

describe('this machine', () => {
  test.each(['localhost', 'LOCALHOST', 'api.localhost', 'a.b.localhost', '127.0.0.1', '127.255.1.2', '::1', '[::1]'])(
    'is %s',
    (host) => {
      expect(isLoopbackHost(host)).toBe(true);
    },
  );

  test.each([
    '',
    '0.0.0.0',
    '::',
    '10.0.0.1',
    '128.0.0.1',
    '127.0.0.256',
    '127.0.0',
    '127.0.0.1.example.com',
    'localhost.example.com',
    'notlocalhost',
    '.localhost',
    'localhost:4010',
    '[::1',
    '::2',
    'example.com',
  ])('is not "%s"', (host) => {
    expect(isLoopbackHost(host)).toBe(false);
  });
});
