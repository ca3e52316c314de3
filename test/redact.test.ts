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

  test('in JSON and in a URL, whatever is told around it', () => {
    const told = `before ${secret} after`;
    expect(createRedactor([secret])(JSON.stringify(told))).toBe('"before [secret] after"');
    expect(createRedactor([secret])(encodeURIComponent(told))).toBe('before%20[secret]%20after');
  });

  test('line by line, where it has several, and without the armour that every key has', () => {
    const pem = `-----BEGIN PRIVATE KEY-----\r\n${'MIIcanaryone'.repeat(5)}\r\ncanary-----\n-----END PRIVATE KEY-----\n`;
    const redact = createRedactor([pem]);
    expect(redact(`error near ${'MIIcanaryone'.repeat(5)} of the key`)).toBe('error near [secret] of the key');
    expect(redact('a line of canary----- too')).toBe('a line of canary----- too');
    expect(redact('-----BEGIN PRIVATE KEY----- was expected')).toBe('-----BEGIN PRIVATE KEY----- was expected');
  });

  test('by its lines of 12 characters and more, also without the line break at its end', () => {
    const redact = createRedactor(['canaryone012\ncanarytwo34', 'canarythree-----\n']);
    expect(redact('canaryone012 canarytwo34')).toBe('[secret] canarytwo34');
    expect(redact('canarythree-----')).toBe('[secret]');
  });

  // Characters of Base64 in which neighbours have a part stay.
  test.each([
    ['', '', '[secret]'],
    ['', 'Q', '[secret]UQ=='],
    ['x', '', 'eG[secret]Q=='],
    ['x', 'Q', 'eG[secret]VE='],
    ['xy', '', 'eHl[secret]k='],
    ['xy', 'QR', 'eHl[secret]lRUg=='],
    ['xyz', 'QR', 'eHl6[secret]UVI='],
  ])('in Base64 between %j and %j, and nothing else with it', (before, after, expected) => {
    expect(createRedactor(['canarykey'])(base64(`${before}canarykey${after}`))).toBe(expected);
  });

  test('in the Base64 of mails and in that of URLs', () => {
    const redact = createRedactor(['\u00ff\u00fe>>?\u00bf']);
    expect(redact('w7/Dvj4+P8K/')).toBe('[secret]');
    expect(redact('w7_Dvj4-P8K_')).toBe('[secret]');
  });

  test('in AUTH PLAIN, however short it is', () => {
    for (const password of ['abcd', 'hunter22']) {
      for (const user of ['a', 'ab', 'abc']) {
        const said = base64(`\0${user}\0${password}`);
        const shown = createRedactor([password])(said);
        expect(shown).toContain('[secret]');
        expect(Buffer.from(shown.split('[secret]').at(-1) ?? '', 'base64').length).toBeLessThan(2);
      }
    }
  });

  test('from four characters on: shorter ones would be part of other words', () => {
    expect(createRedactor(['abcd'])('the abcde')).toBe('the [secret]e');
    expect(createRedactor(['abc', ''])('the abcde')).toBe('the abcde');
  });

  test('whole, where another secret is a part of it', () => {
    expect(createRedactor(['canary', 'canary-bird'])('a canary-bird, a canary')).toBe('a [secret], a [secret]');
    expect(createRedactor(['canary-bird', 'canary'])('a canary-bird, a canary')).toBe('a [secret], a [secret]');
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
    ['Authorization: Bearer   abcdefghij1234567890', 'Authorization: Bearer   [secret]'],
    // Too short to be one.
    ['GET /v1?key=abc&limit=5', 'GET /v1?key=abc&limit=5'],
    ['GET /v1?key=abcd', 'GET /v1?key=[secret]'],
    ['the bearer certificates123', 'the bearer certificates123'],
    ['the bearer certificates1234', 'the bearer [secret]'],
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
  expect(redact('POST /hooks/T0123456789abcdef?sig=0123456789abcdef')).toBe('POST [secret]');
  expect(redact('chat.example.com')).toBe('chat.example.com');
});

test('an address is cut out as it was written and as HTTP says it, and its short parts only together', () => {
  const redact = createRedactor(secretsOfUrl('HTTPS://Chat.Example.com/a/part-of-11c/part-of-012c?b=c'));
  expect(redact('HTTPS://Chat.Example.com/a/part-of-11c/part-of-012c?b=c')).toBe('[secret]');
  expect(redact('https://chat.example.com/a/part-of-11c/part-of-012c?b=c')).toBe('[secret]');
  expect(redact('/a/part-of-11c/part-of-012c?b=c')).toBe('[secret]');
  expect(redact('part-of-11c, part-of-012c')).toBe('part-of-11c, [secret]');
  expect(createRedactor(secretsOfUrl('https://example.com/'))('GET /v1/ or /')).toBe('GET /v1/ or /');
});
