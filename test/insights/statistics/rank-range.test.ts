import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/insights/statistics/interval.ts';
import { rankRanges } from '../../../src/insights/statistics/rank-range.ts';

/** On a coarse grid, so that ends often meet. */
const interval = fc
  .tuple(fc.nat(20), fc.nat(20))
  .map(([a, b]): Interval => ({ low: Math.min(a, b) / 20, high: Math.max(a, b) / 20 }));

describe('the range of ranks', () => {
  test('is one rank where intervals lie apart, and a range where they overlap', () => {
    const ranges = rankRanges([
      { low: 0.1, high: 0.2 },
      { low: 0.5, high: 0.7 },
      { low: 0.6, high: 0.8 },
      { low: 0.3, high: 0.4 },
    ]);
    expect(ranges).toEqual([
      { best: 4, worst: 4 },
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
      { best: 3, worst: 3 },
    ]);
  });

  test('stays open where intervals only touch', () => {
    const ranges = rankRanges([
      { low: 0, high: 0.5 },
      { low: 0.5, high: 1 },
    ]);
    expect(ranges).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
    ]);
  });

  test('counts the others that lie above and below as a whole', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 40 }), (intervals) => {
        const counted = intervals.map(({ low, high }) => ({
          best: 1 + intervals.filter((other) => other.low > high).length,
          worst: intervals.length - intervals.filter((other) => other.high < low).length,
        }));
        expect(rankRanges(intervals)).toEqual(counted);
      }),
    );
  });

  test('of nothing is nothing, of one is the first rank', () => {
    expect(rankRanges([])).toEqual([]);
    expect(rankRanges([{ low: 0, high: 1 }])).toEqual([{ best: 1, worst: 1 }]);
  });

  test('of 10,000 takes milliseconds', () => {
    const intervals = Array.from({ length: 10_000 }, (_, at) => ({
      low: (at % 997) / 1000,
      high: (at % 997) / 1000 + 0.01,
    }));
    const started = performance.now();
    const ranges = rankRanges(intervals);
    // Measured: 3 ms; each against each takes 105.
    expect(performance.now() - started).toBeLessThan(100);
    expect(ranges).toHaveLength(10_000);
  });
});
