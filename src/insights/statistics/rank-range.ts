import type { Interval } from './interval.ts';

/** Ranks, 1 for the highest. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/**
 * The ranks that each of these may truly have: behind all that lie above it as a whole, ahead of all that lie below it
 * as a whole, in any order with those it overlaps or touches. In O(n log n).
 */
export function rankRanges(intervals: readonly Interval[]): RankRange[] {
  const highs = Float64Array.from(intervals, ({ high }) => high).sort();
  const negatedLows = Float64Array.from(intervals, ({ low }) => -low).sort();
  return intervals.map(({ low, high }) => ({
    best: 1 + countBelow(negatedLows, -high),
    worst: intervals.length - countBelow(highs, low),
  }));
}

/** How many of the ascending values are below this one. */
function countBelow(ascending: Float64Array, value: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] ?? value) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
