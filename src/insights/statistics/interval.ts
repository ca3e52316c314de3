import { isProportion, type Proportion, shareOf } from './proportion.ts';
import { normalQuantile } from './special.ts';

/** Ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Where the true share lies, 0–1: Wilson's score interval without continuity correction (Wilson 1927; Newcombe 1998,
 * Stat. Med. 17:857–872, method 3). Null of what is no proportion, and where the confidence is not between 0 and 1.
 */
export function wilsonInterval(proportion: Proportion, confidence = 0.95): Interval | null {
  if (!isProportion(proportion) || !(confidence > 0 && confidence < 1)) return null;
  const z = -normalQuantile((1 - confidence) / 2);
  const { numerator, denominator } = proportion;
  return {
    low: lowEnd(numerator, denominator, z),
    high: 1 - lowEnd(denominator - numerator, denominator, z),
  };
}

/**
 * The low root of (p − x)² = z² x(1 − x)/n, written so that nothing cancels.
 */
function lowEnd(numerator: number, n: number, z: number): number {
  if (numerator === 0) return 0;
  const p = numerator / n;
  const half = (z * z) / (2 * n);
  return p ** 2 / (p + half + z * Math.sqrt((p * (1 - p)) / n + (z / (2 * n)) ** 2));
}

/**
 * Where the true difference a − b lies, -1 to 1: the ends of both Wilson intervals, squared and added (Newcombe 1998,
 * Stat. Med. 17:873–890, method 10). It never reaches beyond -1 or 1. Null as for `wilsonInterval`.
 */
export function newcombeInterval(a: Proportion, b: Proportion, confidence = 0.95): Interval | null {
  const ofA = wilsonInterval(a, confidence);
  const ofB = wilsonInterval(b, confidence);
  if (ofA === null || ofB === null) return null;
  const [shareA, shareB] = [shareOf(a), shareOf(b)];
  const difference = shareA - shareB;
  return {
    low: difference - Math.hypot(shareA - ofA.low, ofB.high - shareB),
    high: difference + Math.hypot(ofA.high - shareA, shareB - ofB.low),
  };
}
