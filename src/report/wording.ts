import { english, type Wording } from './languages/english.ts';
import { german } from './languages/german.ts';
import { hebrew } from './languages/hebrew.ts';
import { remember } from './remember.ts';

export type { Wording } from './languages/english.ts';
export type { Advice, BesideFirst, Direction, Standing } from './languages/terms.ts';

/** What the mail can speak, by language; all others get English words, with their own numbers and dates. */
export const languages: ReadonlyMap<string, Wording> = new Map(
  [english, german, hebrew].map((words) => [words.lang, words]),
);

export function wordingFor(locale: string): Wording {
  return languages.get(languageOf(locale)) ?? english;
}

const languageOf = remember((locale: string) => new Intl.Locale(locale).language);
