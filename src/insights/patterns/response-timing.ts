import { round2 } from '../rates.ts';
import { byWeekday, type Count, type ObservedDay, sum } from './observed-day.ts';

/** How long after the messages the responses come. */
export interface ResponseTimingEvidence {
  /** Whole days between messages and the responses that follow them best. */
  readonly lagDays: number;
  /** Pearson correlation of unusual messages with unusual responses at that lag, -1 to 1. */
  readonly correlation: number;
  /** The same at 0, 1, … 7 days; null where fewer than 14 days have a row that long after them. */
  readonly byLag: readonly (number | null)[];
}

export const longestLag = 7;

const leastPairs = 14;

/** A weaker correlation than this says nothing about timing. */
const notableCorrelation = 0.5;

/** Standard errors that chance alone rarely reaches at the best of eight lags: `bench/patterns.ts` counts how rarely. */
const notableDeviation = 3;

/** By the calendar, for a day without a row would shift all that follow it. */
export function responseTiming(days: readonly ObservedDay[]): ResponseTimingEvidence | null {
  const messages = unusual(days, 'messages');
  const responses = unusual(days, 'responses');
  const lags = Array.from({ length: longestLag + 1 }, (_, lagDays) => {
    const pairs = [...messages].flatMap(([at, x]): Pair[] => {
      const y = responses.get(at + lagDays);
      return y === undefined ? [] : [[x, y]];
    });
    return pairs.length < leastPairs ? null : { lagDays, pairs: pairs.length, correlation: correlation(pairs) };
  });
  const best = lags.reduce((a, b) => (b && b.correlation > (a?.correlation ?? 0) ? b : a), null);
  if (!best || best.correlation < notableCorrelation) return null;
  if (best.correlation * Math.sqrt(best.pairs * freedom(days)) < notableDeviation) return null;
  return {
    lagDays: best.lagDays,
    correlation: round2(best.correlation),
    byLag: lags.map((lag) => lag && round2(lag.correlation)),
  };
}

/**
 * By day, how far a count is from what its weekday and its week let expect, in standard deviations of such a count (as in a
 * table of both, Pearson's residuals). Messages and responses both rest at weekends and both grow with a team: either
 * alone makes them correlate, whenever the answers come.
 */
function unusual(days: readonly ObservedDay[], count: Count): ReadonlyMap<number, number> {
  const usual = new Map([...byWeekday(days)].map(([weekday, those]) => [weekday, sum(those, count) / those.length]));
  const usualOf = ({ weekday }: ObservedDay): number => usual.get(weekday) ?? 0;
  const residuals = [...byWeek(days).values()].flatMap((those) => {
    const usualSum = those.reduce((total, day) => total + usualOf(day), 0);
    const level = usualSum > 0 ? sum(those, count) / usualSum : 0;
    return those.map((day): [number, number] => {
      const expected = usualOf(day) * level;
      return [day.at, expected > 0 ? (day[count] - expected) / Math.sqrt(expected) : 0];
    });
  });
  return new Map(residuals);
}

/** The share of the days, 0–1, that is left to vary when the levels of weekdays and weeks are given. */
function freedom(days: readonly ObservedDay[]): number {
  return Math.max(0, 1 - (byWeekday(days).size + byWeek(days).size - 1) / days.length);
}

function byWeek(days: readonly ObservedDay[]): ReadonlyMap<number, readonly ObservedDay[]> {
  return Map.groupBy(days, ({ week }) => week);
}

type Pair = readonly [x: number, y: number];

/** Pearson's correlation, -1 to 1; 0 where one of the series does not vary. */
function correlation(pairs: readonly Pair[]): number {
  const meanX = pairs.reduce((total, [x]) => total + x, 0) / pairs.length;
  const meanY = pairs.reduce((total, [, y]) => total + y, 0) / pairs.length;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}
