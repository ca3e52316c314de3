import { describe, expect, test } from 'vitest';
import { classify } from '../../src/delivery/classify.ts';

/** An error as nodemailer makes one of a server's reply. */
const reply = (responseCode: number): Error => Object.assign(new Error('Message failed'), { responseCode });

describe('a reply before the message was handed over, and after', () => {
  test.each([
    [400, 'defer', 'defer'],
    [421, 'defer', 'defer'],
    [450, 'defer', 'defer'],
    [499, 'defer', 'defer'],
    [500, 'reject', 'reject'],
    [502, 'reject', 'reject'],
    [503, 'defer', 'defer'],
    [504, 'reject', 'reject'],
    [550, 'reject', 'reject'],
    [599, 'reject', 'reject'],
    // None that RFC 5321 knows at the end of a message: nobody can tell what became of it.
    [399, 'defer', 'lose'],
    [354, 'defer', 'lose'],
    [250, 'defer', 'lose'],
    [600, 'defer', 'lose'],
  ] as const)('of %d means %s, and %s', (code, before, after) => {
    expect(classify(reply(code), false)).toBe(before);
    expect(classify(reply(code), true)).toBe(after);
  });
});

test.each([
  ['a connection that ended', new Error('the connection was closed')],
  ['a rejection that is no error', undefined],
  ['a rejection with null', null],
  ['a rejection with words', 'the database is locked'],
])('%s is a failure before the message was handed over, and unknown after', (_name, error) => {
  expect(classify(error, false)).toBe('defer');
  expect(classify(error, true)).toBe('lose');
});
