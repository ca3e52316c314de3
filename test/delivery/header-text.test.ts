import { describe, expect, test } from 'vitest';
import { field, phrase, unstructured } from '../../src/delivery/header-text.ts';

/** The words of an encoded text, as a reader decodes them. */
function decoded(text: string): string {
  return text.replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=\s*/g, (_, encoding, word) =>
    encoding === 'B'
      ? Buffer.from(word, 'base64').toString()
      : decodeURIComponent(word.replaceAll('_', ' ').replaceAll('=', '%')),
  );
}

describe('a field', () => {
  test('that is short stays as it is', () => {
    expect(field('Subject', 'Weekly report')).toEqual({ prepared: true, value: 'Weekly report' });
  });

  test('is folded at spaces to 76 characters, of which its name is a part', () => {
    const words = 'word '.repeat(40).trimEnd();
    const { value } = field('Subject', words);
    const lines = `Subject: ${value}`.split('\r\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(76);
    expect(lines[0]).toMatch(/^Subject: (word ?){13}$/);
    expect(value.replaceAll('\r\n', '')).toBe(words);
  });
});

describe('an unstructured value', () => {
  test.each(['', 'Weekly report', 'A "quoted" \\ <word>, ~!', 'x'.repeat(69), `${'x'.repeat(69)} ${'x'.repeat(69)}`])(
    'of plain words stays as it is: %j',
    (words) => expect(unstructured(words)).toBe(words),
  );

  test.each(['Größe', '=?utf-8?q?x?=', 'x'.repeat(70), `short ${'x'.repeat(70)} short`, '日本語'])(
    'is encoded where a reader could take it for something else: %j',
    (words) => {
      const text = unstructured(words);
      expect(text).toMatch(/^(=\?UTF-8\?[BQ]\?[!-~]+\?=\s*)+$/);
      expect(decoded(text)).toBe(words);
    },
  );

  test('is one line, without what ends one, and without blanks around it', () => {
    expect(unstructured(' one\r\n\ttwo\0\u2028three\u2029\x7f ')).toBe('one two three');
  });

  test('is encoded letter by letter where most of it is ASCII, and in Base64 where most is not', () => {
    expect(unstructured('a big Ü')).toBe('=?UTF-8?Q?a_big_=C3=9C?=');
    expect(unstructured('aÜ')).toBe('=?UTF-8?Q?a=C3=9C?=');
    expect(unstructured('aÜÜ')).toBe('=?UTF-8?B?YcOcw5w=?=');
    expect(unstructured('ab cdÜÜÜÜÜ')).toBe('=?UTF-8?Q?ab_cd=C3=9C=C3=9C=C3=9C=C3=9C=C3=9C?=');
  });

  test('is encoded in words of at most 52 characters', () => {
    for (const words of ['ein großer Käse '.repeat(20), '日本語'.repeat(40)]) {
      const encoded = unstructured(words).split(/\s+/);
      expect(encoded.length).toBeGreaterThan(5);
      for (const word of encoded) expect(word.length).toBeLessThanOrEqual(52);
      expect(Math.max(...encoded.map(({ length }) => length))).toBeGreaterThan(44);
    }
  });
});

describe('a phrase', () => {
  test('is quoted, and what would end the quotes is escaped', () => {
    expect(phrase('Ann')).toBe('"Ann"');
    expect(phrase('Ann "Lee" <eve@evil.com>, \\')).toBe('"Ann \\"Lee\\" <eve@evil.com>, \\\\"');
  });

  test('is encoded where it is not ASCII', () => {
    expect(phrase('Jürgen')).toBe('=?UTF-8?Q?J=C3=BCrgen?=');
  });

  test('is empty where there are no words', () => {
    expect(phrase('')).toBe('');
    expect(phrase(' \r\n\0')).toBe('');
  });
});
