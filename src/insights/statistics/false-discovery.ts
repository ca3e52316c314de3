/**
 * The largest p-value that is a discovery when at most `rate` (0–1) of the discoveries may be false (Benjamini &
 * Hochberg 1995, J. R. Stat. Soc. B 57:289–300): a test is a discovery where its p-value is at most that. 0 where there
 * is none.
 *
 * `tests` counts all tests made, also those whose p-values were too large to be kept; they count as 1. What is no
 * probability is never a discovery.
 */
export function benjaminiHochberg(pValues: readonly number[], tests: number, rate: number): number {
  const made = Math.max(tests, pValues.length);
  const ascending = pValues.filter((p) => p >= 0).toSorted((a, b) => a - b);
  return ascending.findLast((p, at) => p <= ((at + 1) / made) * rate) ?? 0;
}
