import { variableAt } from '../insights/language/variables.ts';
import { inert } from './text.ts';
import type { Voice } from './voice.ts';

const textLength = 40;

/** A variable's value as people write it: 1234 messages as "1,234", 23.33 percent as "23.3%". */
export function shownValue(path: string, value: number | string | boolean | undefined, voice: Voice): string {
  const { words, formats } = voice;
  if (value === undefined) return words.notMeasurable;
  if (typeof value !== 'number') return inert(String(value), '', textLength, textLength * 2);
  const unit = variableAt.get(path)?.unit;
  if (unit === 'percent') return formats.percent(value);
  if (unit === 'points') return formats.signedTenths(value);
  return formats.decimal(value);
}
