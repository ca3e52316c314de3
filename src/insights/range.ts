import type { Range } from './finding.ts';
import { round2 } from './rates.ts';
import { newcombeInterval, wilsonInterval } from './statistics/interval.ts';
import type { Proportion } from './statistics/proportion.ts';

/** Where a rate likely lies (95 %), in percent; null where its counts are absurd. */
export function rangeOf(rate: Proportion): Range | null {
  return inPercent(wilsonInterval(rate));
}

/** Where the difference of two rates likely lies (95 %), in percentage points; null where counts are absurd. */
export function rangeOfDifference(rate: Proportion, other: Proportion): Range | null {
  return inPercent(newcombeInterval(rate, other));
}

function inPercent(interval: Range | null): Range | null {
  return interval && { low: round2(interval.low * 100), high: round2(interval.high * 100) };
}
