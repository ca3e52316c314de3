import { normalQuantile } from './special.ts';

export interface Demand {
  /** Of a two-sided test. */
  readonly significance?: number;
  /** The probability to find the difference where it is there. */
  readonly power?: number;
}

/**
 * How many cases each of two equal groups needs for a difference between two shares (0–1) to be found: Fleiss, Levin &
 * Paik 2003, Statistical Methods for Rates and Proportions, chapter 4, without continuity correction, rounded up. Null
 * where no number is enough (equal shares), what is no share, and unless 0 < significance < power < 1.
 */
export function sampleSizePerGroup(
  shareA: number,
  shareB: number,
  { significance = 0.05, power = 0.8 }: Demand = {},
): number | null {
  if (!isShare(shareA) || !isShare(shareB) || !(significance / 2 > 0 && significance < power && power < 1)) return null;
  const mean = (shareA + shareB) / 2;
  const ifEqual = Math.sqrt(2 * mean * (1 - mean));
  const ifDifferent = Math.sqrt(shareA * (1 - shareA) + shareB * (1 - shareB));
  const needed = normalQuantile(power) * ifDifferent - normalQuantile(significance / 2) * ifEqual;
  const size = Math.ceil((needed / (shareA - shareB)) ** 2);
  return Number.isSafeInteger(size) ? size : null;
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
