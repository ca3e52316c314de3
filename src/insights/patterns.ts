import type { MessageVolume, Pattern, PeakDays, Rate, ResponseTiming } from './finding.ts';
import { rate } from './rates.ts';

/** One day's activity, as the API's dailyBreakdown has it. */
export interface Day {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly messages: number;
  readonly responses: number;
}

/** Adds a day to a sum by date; rows that share a date become one. */
export function addDay(sum: Map<string, Day>, { date, messages, responses }: Day): void {
  const there = sum.get(date);
  sum.set(date, {
    date,
    messages: messages + (there?.messages ?? 0),
    responses: responses + (there?.responses ?? 0),
  });
}

/**
 * The least evidence for a pattern: two weeks, and enough responses that one more or less does not decide. Timing needs
 * a third week, for a weekday's mean of two takes half of each deviation away.
 */
const enough = { days: 14, daysForTiming: 21, responses: 30 } as const;

/** A weekday is a peak, and a volume rewarding or diminishing, from this ratio between the two response rates. */
const notableRatio = 1.25;

/** A weaker correlation than this says nothing about timing. */
const notableCorrelation = 0.5;

/**
 * Standard errors that chance alone rarely reaches. Three rather than two, because every series is looked at some ten
 * times (seven weekdays, volume, lags): of 200 series of pure chance up to 22 showed a pattern at two, one at three.
 */
const notableDeviation = 3;

/**
 * The documented daily patterns (peak days, message volume, response timing) of a series of days in any order. Too
 * little evidence gives no pattern. Responses are counted on the day they come, whichever message they answer: read
 * patterns as hints.
 */
export function findPatterns(days: readonly Day[]): Pattern[] {
  const byDate = new Map<string, Day>();
  for (const day of days) addDay(byDate, day);
  const series = [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  if (series.length < enough.days || sum(series, 'responses') < enough.responses) return [];
  return [peakDays(series), messageVolume(series), responseTiming(series)].filter((pattern) => pattern !== null);
}

function peakDays(days: readonly Day[]): PeakDays | null {
  const isPeak = (weekday: number): boolean => {
    const those = days.filter(({ date }) => weekdayOf(date) === weekday);
    const others = days.filter(({ date }) => weekdayOf(date) !== weekday);
    // One good Tuesday is no pattern, so the best does not count; and a Sunday with three messages is no peak.
    const usual = those.toSorted((a, b) => b.responses - a.responses).slice(1);
    return sum(those, 'messages') * 14 >= sum(days, 'messages') && exceeds(responseRate(usual), responseRate(others));
  };
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter(isPeak);
  if (weekdays.length === 0 || weekdays.length > 3) return null;
  const onPeak = (day: Day): boolean => weekdays.includes(weekdayOf(day.date));
  return {
    rule: 'peak-days',
    weekdays,
    peak: responseRate(days.filter(onPeak)),
    others: responseRate(days.filter((day) => !onPeak(day))),
    days: days.length,
  };
}

function messageVolume(days: readonly Day[]): MessageVolume | null {
  const active = days.filter(({ messages }) => messages > 0).toSorted((a, b) => a.messages - b.messages);
  const least = active[0]?.messages ?? 0;
  // From the median on, the first that is more than the least: a daily quota makes most days equal.
  const split = active.find(({ messages }, at) => at >= Math.floor(active.length / 2) && messages > least)?.messages;
  if (split === undefined) return null;
  const busy = responseRate(active.filter(({ messages }) => messages >= split));
  const quiet = responseRate(active.filter(({ messages }) => messages < split));
  const verdict = exceeds(quiet, busy) ? 'diminishing' : exceeds(busy, quiet) ? 'rewarding' : 'steady';
  return { rule: 'message-volume', verdict, split, busy, quiet, days: active.length };
}

function responseTiming(days: readonly Day[]): ResponseTiming | null {
  if (days.length < enough.daysForTiming) return null;
  const unusual = withoutWeekdayRhythm(days);
  const byNumber = new Map(unusual.map((day) => [dayNumber(day), day]));
  const lags = [0, 1, 2, 3].map((lagDays) => {
    // By the calendar, for a day without a row would shift all that follow it.
    const pairs = unusual.flatMap((day): Pair[] => {
      const later = byNumber.get(dayNumber(day) + lagDays);
      return later ? [[day.messages, later.responses]] : [];
    });
    return { lagDays, pairs: pairs.length, correlation: correlation(pairs) };
  });
  const { lagDays, pairs, correlation: best } = lags.reduce((a, b) => (b.correlation > a.correlation ? b : a));
  if (best < notableCorrelation || best * Math.sqrt(pairs) < notableDeviation) return null;
  return { rule: 'response-timing', lagDays, correlation: best, days: days.length };
}

/**
 * Each day less the mean of its weekday. Both messages and responses rest at weekends, which alone makes them correlate
 * at a lag of 0 and of 7 days, whenever the answers come.
 */
function withoutWeekdayRhythm(days: readonly Day[]): Day[] {
  return days.map((day) => {
    const those = days.filter(({ date }) => weekdayOf(date) === weekdayOf(day.date));
    return {
      date: day.date,
      messages: day.messages - sum(those, 'messages') / those.length,
      responses: day.responses - sum(those, 'responses') / those.length,
    };
  });
}

function responseRate(days: readonly Day[]): Rate {
  return rate(sum(days, 'responses'), sum(days, 'messages'));
}

/** True where `a` is the higher rate by enough to matter, and by more than chance. */
function exceeds(a: Rate, b: Rate): boolean {
  if (a.percent === null || b.percent === null) return false;
  return a.percent > b.percent * notableRatio && deviation(a, b) >= notableDeviation;
}

/**
 * By how many standard errors `a` has more of the responses of both than its share of their messages: the binomial test
 * of two Poisson rates, which unlike one of proportions allows more responses than messages.
 */
function deviation(a: Rate, b: Rate): number {
  const responses = a.numerator + b.numerator;
  const share = a.denominator / (a.denominator + b.denominator);
  return (a.numerator - responses * share) / Math.sqrt(responses * share * (1 - share));
}

function sum(days: readonly Day[], field: 'messages' | 'responses'): number {
  return days.reduce((total, day) => total + day[field], 0);
}

/** ISO weekday of a calendar date: 1 is Monday. */
function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** Days since 1970 of a calendar date. */
function dayNumber({ date }: Day): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

type Pair = readonly [x: number, y: number];

/** Pearson's correlation, -1 to 1; 0 where one of the series does not vary. */
function correlation(pairs: readonly Pair[]): number {
  const meanX = mean(pairs.map(([x]) => x));
  const meanY = mean(pairs.map(([, y]) => y));
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xx > 0 && yy > 0 ? Math.round((xy / Math.sqrt(xx * yy)) * 100) / 100 : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
