import type { Proportion } from '../../../src/insights/statistics/proportion.ts';

export function of(numerator: number, denominator: number): Proportion {
  return { numerator, denominator };
}

/** What an API may send and nobody can have counted. */
export const absurdProportions: readonly Proportion[] = [
  of(0, 0),
  of(5, 0),
  of(6, 5),
  of(-1, 5),
  of(1, -5),
  of(-1, -5),
  of(0.5, 5),
  of(1, 2.5),
  of(Number.NaN, 5),
  of(1, Number.NaN),
  of(1, Number.POSITIVE_INFINITY),
  of(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY),
  of(1, 2 ** 53),
];

/** Infinite where there is no value. */
export function relativeError(actual: number | null, expected: number): number {
  return actual === null ? Number.POSITIVE_INFINITY : Math.abs(actual / expected - 1);
}
