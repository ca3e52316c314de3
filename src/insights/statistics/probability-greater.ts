import { isProportion, type Proportion } from './proportion.ts';
import { fisherExact } from './two-proportions.ts';

/**
 * The probability that b's true share is greater than a's, when before the counts every share was as likely as another
 * (independent uniform priors, so posteriors Beta(1 + x, 1 + n − x)). Null where one of both is no proportion.
 *
 * It is a p-value of Fisher's (Altham 1969, J. R. Stat. Soc. B 31:261–269), so as exact and as fast as that: a
 * posterior is distributed as the (x + 1)-th smallest of n + 1 uniform values, and that of a comes first if and only if
 * at least x_a + 1 of the x_a + x_b + 1 smallest values of both are a's. Where Fisher's test turns to a cautious z
 * (groups of hundreds of millions) it is right to 0.0001.
 */
export function probabilityGreater(b: Proportion, a: Proportion): number | null {
  if (!isProportion(a) || !isProportion(b)) return null;
  return fisherExact(
    { numerator: a.numerator + 1, denominator: a.denominator + 1 },
    { numerator: b.numerator, denominator: b.denominator + 1 },
    'greater',
  );
}
