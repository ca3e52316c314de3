/** So many of so many: counts, for what 3 of 10 proves is not what 300 of 1,000 does. */
export interface Proportion {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Whole numbers with 0 ≤ numerator ≤ denominator and something to count. Of anything else the statistics here say null.
 */
export function isProportion({ numerator, denominator }: Proportion): boolean {
  return (
    Number.isSafeInteger(numerator) &&
    Number.isSafeInteger(denominator) &&
    numerator >= 0 &&
    numerator <= denominator &&
    denominator > 0
  );
}

export function shareOf({ numerator, denominator }: Proportion): number {
  return numerator / denominator;
}

/** All of them as one. */
export function pooled(proportions: readonly Proportion[]): Proportion {
  return {
    numerator: proportions.reduce((total, { numerator }) => total + numerator, 0),
    denominator: proportions.reduce((total, { denominator }) => total + denominator, 0),
  };
}
