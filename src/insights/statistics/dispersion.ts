import { findLevelShift } from './level-shift.ts';
import { isProportion, type Proportion, shareOf } from './proportion.ts';

/** From fewer degrees of freedom an estimate says more about chance than about the weeks. */
const leastDegrees = 3;

/**
 * How many times as much a weekly rate varies as binomial counts would, at least 1: Pearson's chi-squared per degree of
 * freedom (McCullagh & Nelder 1989, Generalized Linear Models, §4.5.2). A change of level is no variation, so the weeks
 * before it and those since have a share each. 1 where there are too few weeks to say.
 */
export function dispersionOf(weeks: readonly Proportion[]): number {
  const shift = findLevelShift(weeks);
  const levels = shift ? [weeks.slice(0, shift.at), weeks.slice(shift.at)] : [weeks];
  let chiSquared = 0;
  let degrees = 0;
  for (const level of levels) {
    const told = level.filter(isProportion);
    const share = shareOf({ numerator: sum(told, 'numerator'), denominator: sum(told, 'denominator') });
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

function sum(weeks: readonly Proportion[], of: keyof Proportion): number {
  return weeks.reduce((total, week) => total + week[of], 0);
}
