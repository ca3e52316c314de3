import type { FoundPattern, Pattern, Shortage } from '../insights/patterns.ts';
import { type DailyTotal, type Digest, limits } from './digest.ts';
import type { Voice } from './voice.ts';

/** The bars of all campaigns together, day by day. */
export interface Activity {
  /** Above it. */
  readonly heading: string;
  /** What the lower bars count. */
  readonly messagesAxis: string;
  /** What the upper bars count. */
  readonly responsesAxis: string;
  /** Which day was answered most, as a sentence. */
  readonly peak: string;
  /** Oldest first, 14 at most. */
  readonly days: readonly ShownDay[];
  /** The chart in words, for those who hear the mail. */
  readonly chart: string;
  /** Columns to leave empty, so that few days are not drawn as broad blocks; 0 for none. */
  readonly emptyColumns: number;
}

export interface ShownDay {
  /** The whole day as words, for the text part and for those who hear the mail. */
  readonly words: string;
  /** Of the weekday. */
  readonly initial: string;
  /** In the digits of the recipient. */
  readonly dayOfMonth: string;
  /** Number over the bar; null where the numbers are too wide to stand side by side on a phone. */
  readonly responses: string | null;
  /** The same of the messages. */
  readonly messages: string | null;
  /** Pixels, 1 for none. */
  readonly responseHeight: number;
  /** Pixels, 1 for none. */
  readonly messageHeight: number;
  /** The day answered most. */
  readonly isPeak: boolean;
}

const responsePixels = 56;
const messagePixels = 32;
/** Fourteen columns on a phone are 23 px wide: four digits of 10 px type. */
const widestLabel = 4;

export function activity({ daily }: Digest, voice: Voice): Activity | null {
  const { words, formats } = voice;
  if (daily.length === 0) return null;
  const mostMessages = Math.max(...daily.map((day) => day.messages));
  const peak = peakDay(daily);
  const narrow =
    Math.max(formats.count(mostMessages).length, formats.count(peak?.responses ?? 0).length) <= widestLabel;
  const days = daily.map((day): ShownDay => {
    const messages = formats.count(day.messages);
    const responses = formats.count(day.responses);
    return {
      words: words.day(formats.shortDate(day.date), day.messages, messages, day.responses, responses),
      initial: formats.dayInitial(day.date),
      dayOfMonth: formats.dayOfMonth(day.date),
      responses: narrow ? responses : null,
      messages: narrow ? messages : null,
      responseHeight: height(day.responses, peak?.responses ?? 0, responsePixels),
      messageHeight: height(day.messages, mostMessages, messagePixels),
      isPeak: day === peak,
    };
  });
  return {
    heading: words.activityHeading,
    messagesAxis: words.messagesAxis,
    responsesAxis: words.responsesAxis,
    peak: peak ? peakSentence(peak, voice) : words.noResponses,
    days,
    chart: days.map((day) => day.words).join('; '),
    emptyColumns: Math.max(0, limits.days - days.length),
  };
}

function peakSentence({ date, messages, responses }: DailyTotal, { words, formats }: Voice): string {
  const day = formats.longDate(date);
  return words.peak(responses, formats.count(responses), messages, formats.count(messages), day);
}

/** The day with the most responses, the later of two. */
function peakDay(daily: readonly DailyTotal[]): DailyTotal | null {
  const peak = daily.reduce((best, day) => (day.responses >= best.responses ? day : best));
  return peak.responses > 0 ? peak : null;
}

/** A day with anything at all shows at least 2 px; one with nothing a base line of 1 px. */
function height(value: number, most: number, pixels: number): number {
  return value > 0 ? Math.max(2, Math.round((value / most) * pixels)) : 1;
}

/** What was found; where too little is there to look for anything, what is missing. */
export function patternSentences(patterns: readonly Pattern[], voice: Voice): readonly string[] {
  const short = patterns.filter((pattern) => pattern.outcome === 'not enough data');
  const [first] = short;
  if (first && short.length === patterns.length) return [shortageSentence(first.shortage, voice)];
  return patterns.flatMap((pattern) => (pattern.outcome === 'found' ? patternSentence(pattern, voice) : []));
}

function shortageSentence({ of, have, needed }: Shortage, { words, formats }: Voice): string {
  return words.patternsNeed[of](have, formats.count(have), needed, formats.count(needed));
}

function patternSentence(pattern: FoundPattern, { words, formats }: Voice): string {
  const per100 = (percent: number | null) => (percent === null ? words.notMeasurable : formats.tenths(percent));
  const days = formats.count(pattern.days);
  switch (pattern.rule) {
    case 'peak-days': {
      const weekdays = pattern.weekdays.map((day) => formats.weekday(day));
      return words.peakDays(weekdays, per100(pattern.peak.percent), per100(pattern.others.percent), pattern.days, days);
    }
    case 'message-volume':
      return words.messageVolume(
        formats.count(pattern.split),
        per100(pattern.busy.percent),
        per100(pattern.quiet.percent),
        words.volume[pattern.verdict],
        pattern.days,
        days,
      );
    case 'response-timing':
      return words.responseTiming(
        pattern.lagDays,
        formats.count(pattern.lagDays),
        formats.decimal(pattern.correlation),
        pattern.days,
        days,
      );
  }
}
