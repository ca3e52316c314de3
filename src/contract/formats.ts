import type { Ajv2020 } from 'ajv/dist/2020.js';

/**
 * Lets a compiler accept at once the dates that are spelt as they nearly always are, and leaves all others to its own
 * definition, whose regular expressions take 0.55 of the 0.65 µs of validating the documented analytics body.
 */
export function quickenDates(compiler: Ajv2020): void {
  for (const [name, isUsual] of Object.entries({ date: isUsualDate, 'date-time': isUsualDateTime })) {
    const thorough = compiler.formats[name] as { readonly validate: (text: string) => boolean };
    compiler.addFormat(name, { ...thorough, validate: (text: string) => isUsual(text) || thorough.validate(text) });
  }
}

/** `2024-01-20`, but for 29 February. */
function isUsualDate(text: string): boolean {
  return text.length === 10 && startsWithDay(text);
}

/** `2024-01-20T10:30:00Z` or `2024-01-20T10:30:00.000Z`. */
function isUsualDateTime(text: string): boolean {
  const end = text.length - 1;
  return (
    startsWithDay(text) &&
    has('T', text, 10) &&
    pair(text, 11) < 24 &&
    has(':', text, 13) &&
    pair(text, 14) < 60 &&
    has(':', text, 16) &&
    pair(text, 17) < 60 &&
    (end === 19 || (end === 23 && has('.', text, 19) && pair(text, 20) < 100 && pair(text, 21) < 100)) &&
    has('Z', text, end)
  );
}

const daysOfMonth = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function startsWithDay(text: string): boolean {
  const day = pair(text, 8);
  return (
    pair(text, 0) < 100 &&
    pair(text, 2) < 100 &&
    has('-', text, 4) &&
    has('-', text, 7) &&
    day >= 1 &&
    day <= (daysOfMonth[pair(text, 5)] ?? 0)
  );
}

function has(character: string, text: string, at: number): boolean {
  return text.charCodeAt(at) === character.charCodeAt(0);
}

/** The number that two digits say; 100 where something else is there. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 100;
}
