import { mostDifferentLevels } from './level-split.ts';
import { isProportion, type Proportion, pooled, shareOf } from './proportion.ts';

/** From fewer degrees of freedom an estimate says more about chance than about the weeks. */
const leastDegrees = 3;

/**
 * How many times as much a weekly rate varies as binomial counts would, at least 1: Pearson's chi-squared per degree of
 * freedom (McCullagh & Nelder 1989, Generalized Linear Models, §4.5.2). A change of level is no variation, so the weeks
 * before it and those since have a share each. 1 where there are too few weeks to say.
 */
export function dispersionOf(weeks: readonly Proportion[]): number {
  const split = mostDifferentLevels(weeks);
  const levels = split ? [weeks.slice(0, split.at), weeks.slice(split.at)] : [weeks];
  let chiSquared = 0;
  let degrees = 0;
  for (const level of levels) {
    const told = level.filter(isProportion);
    const share = shareOf(pooled(told));
    if (!(share > 0 && share < 1)) continue;
    degrees += told.length - 1;
    for (const { numerator, denominator } of told) {
      chiSquared += (numerator - denominator * share) ** 2 / (denominator * share * (1 - share));
    }
  }
  return degrees < leastDegrees ? 1 : Math.max(1, chiSquared / degrees);
}

/** What so many cases are worth where they vary that much more: fewer of both. */
export function discounted({ numerator, denominator }: Proportion, dispersion: number): Proportion {
  return { numerator: Math.round(numerator / dispersion), denominator: Math.round(denominator / dispersion) };
}
