import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor, secretsOfUrl } from '../src/redact.ts';

const secret = 'canary/of+"38"=characters&0123456789 ä';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('X05 a secret whose value is known is cut out', () => {
  test.each([
    ['as it is', secret],
    ['in JSON', JSON.stringify({ secret })],
    ['in a URL', `https://x.example/?a=${encodeURIComponent(secret)}`],
    ['in Base64', base64(secret)],
    ['in Base64 for URLs', Buffer.from(secret).toString('base64url')],
    ['in AUTH PLAIN', `535 5.7.8 AUTH PLAIN ${base64(`\0pulse\0${secret}`)} refused`],
    ['in Basic', `Authorization: Basic ${base64(`user:${secret}`)}`],
    ['twice', `${secret}${secret}`],
  ])('%s', (_, text) => {
    const redacted = createRedactor([secret])(text);
    expect(redacted).toContain('[secret]');
    for (const part of ['canary', 'characters', '0123456789', ...[0, 1, 2].map((shift) => base64At(shift))]) {
      expect(redacted).not.toContain(part);
    }
  });

  test('line by line, where it has several', () => {
    const pem = `-----BEGIN PRIVATE KEY-----\n${'MIIcanaryone'.repeat(5)}\n${'canarytwo'.repeat(5)}\n-----END PRIVATE KEY-----\n`;
    for (const line of pem.split('\n').slice(1, 3)) {
      expect(createRedactor([pem])(`error near ${line} of the key`)).toBe('error near [secret] of the key');
    }
  });

  test('wherever it stands, and nothing else with it', () => {
    const word = fc.string({ unit: fc.constantFrom(...'xyzäß\\"$^*.+?()[]{}|/-'), minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(word, fc.stringMatching(/^[A-H ]*$/), fc.stringMatching(/^[A-H ]*$/), (word, before, after) => {
        expect(createRedactor([word])(before + word + after)).toBe(`${before}[secret]${after}`);
      }),
      { seed: 7 },
    );
  });

  /** A piece from the middle of the secret's Base64, as it stands `shift` bytes further. */
  function base64At(shift: number): string {
    return base64(`${'.'.repeat(shift)}${secret}`).slice(8, 24);
  }
});

describe('X05 what nobody knows the value of is cut out by its place', () => {
  test.each([
    ['GET https://api.example/v1?key=abcd1234&limit=5', 'GET https://api.example/v1?key=[secret]&limit=5'],
    ['/hooks?access_token=abcd.efgh-1', '/hooks?access_token=[secret]'],
    ['authorization: Bearer abcdefghij1234567890', 'authorization: Bearer [secret]'],
    ['"authorization":"Basic dXNlcjpwYXNzd29yZA=="', '"authorization":"Basic [secret]"'],
    ['the basic questions of a key=value store', 'the basic questions of a key=value store'],
  ])('%s', (text, expected) => {
    expect(createRedactor([])(text)).toBe(expected);
    expect(createRedactor(['something else'])(text)).toBe(expected);
  });
});

test('an address lets nobody know its path, long parts of it, or its parameters', () => {
  const url = 'https://chat.example.com/hooks/T0123456789abcdef?sig=0123456789abcdef';
  const redact = createRedactor(secretsOfUrl(url));
  expect(redact(`POST ${url} failed`)).toBe('POST [secret] failed');
  expect(redact('/hooks/T0123456789abcdef was not found')).toBe('/hooks/[secret] was not found');
  expect(redact('signature 0123456789abcdef is wrong')).toBe('signature [secret] is wrong');
  expect(redact('chat.example.com')).toBe('chat.example.com');
});
