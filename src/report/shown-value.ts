import { variableAt } from '../insights/language/variables.ts';
import { inert } from './text.ts';
import type { Voice } from './voice.ts';

/** A variable's value as people write it: 1234 messages as "1,234", 23.33 percent as "23.3%". */
export function shownValue(path: string, value: number | string | undefined, voice: Voice): string {
  const { words, formats } = voice;
  if (value === undefined) return words.notMeasurable;
  if (typeof value === 'string') return inert(value, '');
  const unit = variableAt.get(path)?.unit;
  if (unit === 'percent') return formats.percent(value);
  if (unit === 'points') return formats.signedTenths(value);
  return shownPlain(value, voice);
}

/** A value of which only the type is known. */
export function shownPlain(value: number | string | boolean, { formats }: Voice): string {
  return typeof value === 'number' ? formats.decimal(value) : inert(String(value), '');
}
