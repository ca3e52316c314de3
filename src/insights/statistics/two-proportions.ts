import { isProportion, type Proportion } from './proportion.ts';
import { normalProbability } from './special.ts';

/** What a's share is said to be beside b's. */
export type Alternative = 'less' | 'greater' | 'different';

/** The smallest p-value told: what is smaller would soon leave the range of doubles, and changes nobody's mind. */
export const smallestPValue = 1e-280;

/** Terms below this share of the observed one are left out: beyond 1e-16 they change no digit. */
const negligible = 1e-20;

/** Probabilities that differ by less are the same one, computed along two ways (the tolerance of R's `fisher.test`). */
const tied = 1 + 1e-7;

/**
 * Up to this standard deviation of the count the sum is exact and takes about a millisecond; beyond it a normal
 * distribution differs in the fourth digit. Two groups of 800 million, half of them successes, reach it.
 */
const largestExactDeviation = 10_000;

/**
 * Fisher's exact p-value, that a's true share is less than, greater than or different from b's. `different` adds up the
 * tables that are no more probable than the observed one, as R's `fisher.test` does. Null where one of both is no
 * proportion. Beyond `largestExactDeviation` it is that of the pooled z-test, made cautious: never the smaller one.
 */
export function fisherExact(a: Proportion, b: Proportion, alternative: Alternative): number | null {
  if (!isProportion(a) || !isProportion(b)) return null;
  const all = a.denominator + b.denominator;
  const successes = a.numerator + b.numerator;
  if (!Number.isSafeInteger(all)) return null;
  const share = successes / all;
  const variance = share * (1 - share) * a.denominator * (b.denominator / (all - 1));
  const deviation = Math.sqrt(variance);
  const pValue =
    deviation > largestExactDeviation
      ? cautiousZTest((a.numerator - a.denominator * share) / deviation, deviation, alternative)
      : exactTest(a, b, alternative);
  return Math.min(1, Math.max(smallestPValue, pValue));
}

/**
 * Sums the hypergeometric probabilities as multiples of the observed table's, each from its neighbour's. They need no
 * factorial, hence lose no digits in one, and fall so fast on both sides that two groups of 10 million take some 20,000
 * terms (0.05 ms).
 */
function exactTest(a: Proportion, b: Proportion, alternative: Alternative): number {
  const up = sumTerms(a, b);
  const down = sumTerms(b, a);
  const extreme = {
    less: 1 + down.all,
    greater: 1 + up.all,
    different: 1 + up.noLikelier + down.noLikelier,
  };
  return extreme[alternative] / (1 + up.all + down.all);
}

/**
 * The probabilities of the tables where `rising` has more successes than observed and `falling` as many fewer, as
 * multiples of the observed table's: of all, and of those that are no likelier. It ends early where a table is so much
 * likelier that the observed one's p-value is below the smallest told: the distribution is log-concave, so neither tail
 * is more probable than its first term relative to the mode.
 */
function sumTerms(rising: Proportion, falling: Proportion): { all: number; noLikelier: number } {
  let successes = rising.numerator;
  let failures = rising.denominator - rising.numerator;
  let otherSuccesses = falling.numerator;
  let otherFailures = falling.denominator - falling.numerator;
  let term = 1;
  let all = 0;
  let noLikelier = 0;
  while (term > negligible && term < 2 / smallestPValue) {
    term *= (failures * otherSuccesses) / (successes + 1) / (otherFailures + 1);
    all += term;
    if (term <= tied) noLikelier += term;
    successes++;
    failures--;
    otherSuccesses--;
    otherFailures++;
  }
  return { all, noLikelier };
}

/** Farther out every p-value is below the smallest told. */
const largestZ = 40;

/**
 * The pooled z-test, brought nearer to zero by more than what it neglects: the step between two counts (1/2), and the
 * skewness, which is at most 1/deviation here and moves z by (z² − 1)/6 of it, on the far side by (5 − z²)/6 (Cornish &
 * Fisher 1938).
 */
function cautiousZTest(exactZ: number, deviation: number, alternative: Alternative): number {
  const z = Math.max(-largestZ, Math.min(largestZ, exactZ));
  const caution = (2 + z ** 2 / 6) / deviation;
  const greater = normalProbability(caution - z);
  const less = normalProbability(caution + z);
  return { less, greater, different: 2 * Math.min(less, greater) }[alternative];
}
