import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickenDates } from '../../src/contract/formats.ts';
import { createSchemaCompiler } from '../../src/spec/schema-compiler.ts';

const thorough = createSchemaCompiler();
const quick = createSchemaCompiler();
quickenDates(quick);

const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
const date = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.nat(13), fc.nat(32))
  .map(([year, month, day]) =>
    [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
  );
const time = fc.tuple(two, two, two).map((parts) => parts.join(':'));
const zone = fc.constantFrom('Z', 'z', '.000Z', '.1Z', '.1234Z', '+02:00', '', '.Z', '.00 Z');
const separator = fc.constantFrom('T', 't', ' ', '');
const dateTime = fc.tuple(date, separator, time, zone).map((parts) => parts.join(''));
/** With one character replaced. */
const misspelt = fc
  .tuple(fc.oneof(date, dateTime), fc.nat(30), fc.string({ minLength: 1, maxLength: 1 }))
  .map(([text, at, character]) => text.slice(0, at) + character + text.slice(at + 1));

describe.each(['date', 'date-time'])('%s', (format) => {
  const [slow, fast] = [thorough, quick].map((compiler) => compiler.compile({ type: 'string', format }));

  it('is as valid for the engine as for the weekly run', () => {
    const isSame = (text: string): void => {
      expect([text, fast?.(text)]).toEqual([text, slow?.(text)]);
    };
    fc.assert(fc.property(fc.oneof(date, dateTime, misspelt, fc.string()), isSame), { numRuns: 20_000 });
    for (let day = 0; day < 366 * 8; day++) {
      const at = new Date(Date.UTC(2023, 11, 28 + day)).toISOString();
      for (const text of [at, at.slice(0, 10), at.replace('.000Z', 'Z')]) isSame(text);
    }
  });
});
