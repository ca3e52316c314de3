import { english, type Wording } from './languages/english.ts';
import { remember } from './remember.ts';

export type { Wording } from './languages/english.ts';
export type { Advice, BesideFirst, Direction, Standing } from './languages/terms.ts';

/** Languages that the mail can speak; the rest get English words, with their own numbers and dates. */
const languages: ReadonlyMap<string, Wording> = new Map([['en', english]]);

export function wordingFor(locale: string): Wording {
  return languages.get(languageOf(locale)) ?? english;
}

const languageOf = remember((locale: string) => new Intl.Locale(locale).language);
