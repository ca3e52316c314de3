import { expect, test } from 'vitest';
import { oneLine } from '../src/one-line.ts';

test.each([
  ['two\r\nlines\tand  spaces ', 'two lines and spaces'],
  ['\u001b[2J\u001b]0;title\u0007red', '[2J ]0;title red'],
  ['left \u202Ethgir\u2066 \u0000end', 'left thgir end'],
])('%j becomes harmless on a terminal', (text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

test('is cut at its limit, never in the middle of a character', () => {
  expect(oneLine('x'.repeat(1_000_000), 10)).toHaveLength(10);
  expect(oneLine(`${'x'.repeat(9)}😀`, 10).isWellFormed()).toBe(true);
});
