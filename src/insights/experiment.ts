import type { Range, Rate } from './finding.ts';
import { rangeOfDifference } from './range.ts';
import { rateOf, round2, type Totals } from './rates.ts';
import { probabilityGreater } from './statistics/probability-greater.ts';
import { shareOf } from './statistics/proportion.ts';
import { sampleSizePerGroup } from './statistics/sample-size.ts';
import type { Thresholds } from './thresholds.ts';

/** A campaign that is tried beside others. `totals` is null where it is not in this report or could not be read. */
export interface Variant {
  readonly id: string;
  readonly name: string | null;
  readonly totals: Totals | null;
}

/** What came of an A/B test so far. Plain JSON values. */
export interface Experiment {
  readonly name: string;
  /** In the order of the configuration: A, B, C and so on. */
  readonly variants: readonly ComparedVariant[];
}

export interface ComparedVariant {
  readonly id: string;
  readonly name: string | null;
  readonly isRead: boolean;
  /** Empty of A, and where this variant or A was not read. */
  readonly besideFirst: readonly RateComparison[];
}

export type ComparedRate = 'response' | 'qualification' | 'conversion';

/** A rate of a variant beside that of the first, A. */
export interface RateComparison {
  readonly rate: ComparedRate;
  readonly first: Rate;
  readonly variant: Rate;
  /** The variant's rate less A's, in percentage points with 2 decimals; null where either is not measurable. */
  readonly points: number | null;
  /** Where that difference likely lies (95 %, Newcombe). */
  readonly range: Range | null;
  /** That the variant's true rate is the higher one, 0 to 1. */
  readonly probability: number | null;
  readonly verdict: 'better' | 'worse' | 'open';
  /** Both have so many cases that a difference may be declared. */
  readonly isEnough: boolean;
  /**
   * Cases, of both together, until the observed difference would be found with 80 % power at 5 %: answers for
   * qualification, else prospects. Null where that is decided, or the rates are equal or not measurable.
   */
  readonly moreNeeded: number | null;
}

type Minimums = Pick<Thresholds, 'minimumProspects' | 'minimumAnswers'>;

const rates: readonly ComparedRate[] = ['response', 'qualification', 'conversion'];

/**
 * Compares each variant with the first. A difference is declared once its 95 % interval, in hundredths of a percentage
 * point, leaves out zero, but never before both have the minimum of prospects (and of answers, for qualification): until
 * then the word is "keep running".
 *
 * Each report looks anew, which inflates the 5 %: of variants without any difference, 19–21 % are declared different at
 * one of twelve weekly looks (20,000 simulated; Armitage, McPherson & Rowe 1969, J. R. Stat. Soc. A 132:235–244, have
 * 19.3 % for ten). Nor is it corrected for three rates and several variants. Who wants 5 % decides beforehand which rate
 * counts, and when to look.
 */
export function compareVariants(name: string, variants: readonly Variant[], minimums: Minimums): Experiment {
  const first = variants[0]?.totals ?? null;
  return {
    name,
    variants: variants.map(({ id, name, totals }, place) => ({
      id,
      name,
      isRead: totals !== null,
      besideFirst: place > 0 && first && totals ? rates.map((rate) => compareRates(rate, first, totals, minimums)) : [],
    })),
  };
}

function compareRates(rate: ComparedRate, ofFirst: Totals, ofVariant: Totals, minimums: Minimums): RateComparison {
  const first = rateOf(rate, ofFirst);
  const variant = rateOf(rate, ofVariant);
  const minimum = rate === 'qualification' ? minimums.minimumAnswers : minimums.minimumProspects;
  const isEnough =
    Math.min(ofFirst.totalProspects, ofVariant.totalProspects) >= minimums.minimumProspects &&
    Math.min(first.denominator, variant.denominator) >= minimum;
  const range = rangeOfDifference(variant, first);
  const verdict = range && isEnough ? verdictOf(range) : 'open';
  return {
    rate,
    first,
    variant,
    points: range && round2((shareOf(variant) - shareOf(first)) * 100),
    range,
    probability: probabilityGreater(variant, first),
    verdict,
    isEnough,
    moreNeeded: range && verdict === 'open' ? moreNeeded(first, variant, minimum) : null,
  };
}

function verdictOf({ low, high }: Range): RateComparison['verdict'] {
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'open';
}

/** What both groups lack of the size that each would need. */
function moreNeeded(a: Rate, b: Rate, minimum: number): number | null {
  const size = sampleSizePerGroup(shareOf(a), shareOf(b));
  if (size === null) return null;
  const lacking = ({ denominator }: Rate): number => Math.max(0, Math.max(size, minimum) - denominator);
  return lacking(a) + lacking(b) || null;
}
