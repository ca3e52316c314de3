import { daysBetween } from '../insights/calendar.ts';
import type { Digest } from './digest.ts';
import { type Formats, formatsFor } from './format.ts';
import { inert, nameLength } from './text.ts';
import { type Wording, wordingFor } from './wording.ts';

/** How a reader wants to be spoken to. */
export interface Tongue {
  /** BCP 47; dates and numbers follow it, and words where they exist in its language. */
  readonly locale: string;
  /** BCP 47, where numbers are to be another language's. */
  readonly numberFormat?: string | undefined;
  /** IANA zone of times of day; the report's own where it is left out. */
  readonly timeZone?: string | undefined;
}

/** In whose words and numbers a mail speaks, and what it calls the week that it compares with. */
export interface Voice {
  readonly words: Wording;
  readonly formats: Formats;
  /** IANA zone of times of day. */
  readonly timeZone: string;
  /** "last week", "on 9 November"; null in a first report. */
  readonly before: string | null;
  /** Bytes of HTML that a campaign's name may take. */
  readonly nameBytes: number;
}

/** All names together. Sixty plain characters each, were the digest as full as it can be; a few may be much longer. */
const bytesOfNames = 6_500;

export function voiceFor(digest: Digest, { locale, numberFormat = locale, timeZone = digest.timeZone }: Tongue): Voice {
  const words = wordingFor(locale);
  const formats = formatsFor(locale, timeZone, numberFormat);
  const before = digest.comparedWith && whenBefore(digest.date, digest.comparedWith, words, formats);
  const { campaigns, findings, unreadable, dataNotes, ruleErrors, experiments } = digest;
  const listed = [
    campaigns,
    findings,
    unreadable,
    dataNotes,
    ruleErrors,
    ...experiments.map(({ variants }) => variants),
  ];
  const names = listed.reduce((sum, list) => sum + list.length, 0);
  return { words, formats, timeZone, before, nameBytes: Math.floor(bytesOfNames / Math.max(1, names)) };
}

function whenBefore(date: string, earlier: string, words: Wording, formats: Formats): string {
  const days = daysBetween(earlier, date);
  // A report moved by a holiday still speaks of last week.
  return days >= 5 && days <= 9 ? words.lastWeek : words.onDate(formats.date(earlier));
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A name to stand inside a sentence: one written from right to left would otherwise pull the words and numbers around
 * it over to its other side. Templates use `<bdi>` where a name stands alone.
 */
export function nameInSentence(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}

/** The name to show for a campaign: its own, made inert, else its id. */
export function campaignName(name: string | null, id: string | undefined, voice: Voice): string {
  return inert(name, id, nameLength, Math.min(voice.nameBytes, nameLength * 6));
}
