import type { MessageVolume, Pattern, PeakDays, Rate, ResponseTiming } from './finding.ts';
import { rate } from './rates.ts';

/** One day's activity, as the API's dailyBreakdown has it. */
export interface Day {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly messages: number;
  readonly responses: number;
}

/** The least evidence for a pattern: two weeks, and enough responses that one more or less does not decide. */
const enough = { days: 14, responses: 30 } as const;

/** A weekday is a peak, and a volume rewarding or diminishing, from this ratio between the two response rates. */
const notableRatio = 1.25;

/** A weaker correlation than this says nothing about timing. */
const notableCorrelation = 0.5;

/**
 * The documented daily patterns (peak days, message volume, response timing) of a series of days in any order. Too
 * little evidence gives no pattern. First readings without confidence intervals: read them as hints.
 */
export function findPatterns(days: readonly Day[]): Pattern[] {
  const series = days.toSorted((a, b) => a.date.localeCompare(b.date));
  if (series.length < enough.days || sum(series, 'responses') < enough.responses) return [];
  return [peakDays(series), messageVolume(series), responseTiming(series)].filter((pattern) => pattern !== null);
}

function peakDays(days: readonly Day[]): PeakDays | null {
  const all = responseRate(days);
  const isPeak = (weekday: number): boolean => {
    const those = days.filter(({ date }) => weekdayOf(date) === weekday);
    const peak = responseRate(those);
    // One good Tuesday is no pattern, and a Sunday with three messages no peak.
    return (
      those.length >= 2 && sum(those, 'messages') * 14 >= sum(days, 'messages') && exceeds(peak, all, notableRatio)
    );
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
  const split = active[Math.floor(active.length / 2)]?.messages ?? 0;
  const busy = responseRate(active.filter(({ messages }) => messages >= split));
  const quiet = responseRate(active.filter(({ messages }) => messages < split));
  if (busy.percent === null || quiet.percent === null) return null;
  const verdict = exceeds(quiet, busy, notableRatio)
    ? 'diminishing'
    : exceeds(busy, quiet, notableRatio)
      ? 'rewarding'
      : 'steady';
  return { rule: 'message-volume', verdict, split, busy, quiet, days: active.length };
}

function responseTiming(days: readonly Day[]): ResponseTiming | null {
  const lags = [0, 1, 2, 3].map((lagDays) => ({
    lagDays,
    correlation: correlation(
      days.slice(0, days.length - lagDays).map(({ messages }) => messages),
      days.slice(lagDays).map(({ responses }) => responses),
    ),
  }));
  const best = lags.reduce((a, b) => (b.correlation > a.correlation ? b : a));
  return best.correlation < notableCorrelation ? null : { rule: 'response-timing', ...best, days: days.length };
}

function responseRate(days: readonly Day[]): Rate {
  return rate(sum(days, 'responses'), sum(days, 'messages'));
}

function exceeds(a: Rate, b: Rate, ratio: number): boolean {
  return a.percent !== null && b.percent !== null && a.percent > b.percent * ratio;
}

function sum(days: readonly Day[], field: 'messages' | 'responses'): number {
  return days.reduce((total, day) => total + day[field], 0);
}

/** ISO weekday of a calendar date: 1 is Monday. */
function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** Pearson's correlation, -1 to 1; 0 where one of the series does not vary. */
function correlation(xs: readonly number[], ys: readonly number[]): number {
  const meanX = mean(xs);
  const meanY = mean(ys);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  xs.forEach((x, index) => {
    const dx = x - meanX;
    const dy = (ys[index] ?? 0) - meanY;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xx > 0 && yy > 0 ? Math.round((xy / Math.sqrt(xx * yy)) * 100) / 100 : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
