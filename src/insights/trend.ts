import { daysBetween } from './calendar.ts';
import type { Rate } from './finding.ts';
import type { DatedNumbers } from './numbers.ts';
import { rate, round2, type WeekRateName, weekRateOf } from './rates.ts';
import { dispersionOf } from './statistics/dispersion.ts';
import { findLevelShift } from './statistics/level-shift.ts';
import { isProportion, type Proportion } from './statistics/proportion.ts';

/** How a weekly rate went over the stored weeks. */
export interface Trend {
  /** Oldest first. */
  readonly weeks: readonly Rate[];
  /** Weeks in a row, up to the last, in which the rate rose; negative where it fell. */
  readonly streak: number;
  /** How many times as much the weeks before the last vary as chance alone would let them; at least 1. */
  readonly dispersion: number;
  /** Where its level changed most; null where there are too few weeks. */
  readonly shift: Shift | null;
}

export interface Shift {
  readonly weeks: number;
  readonly weeksBefore: number;
  readonly before: Rate;
  readonly after: Rate;
  /** Percentage points, negative where the rate fell. */
  readonly points: number;
  readonly pValue: number;
}

const mostDaysApart = 9;

/**
 * Whether two reports, so many days apart, are of successive weeks. One that a holiday moved by a day shares a day with the
 * one before, which only makes a test more cautious; more would compare days with themselves, and fewer not a week.
 */
export function areSuccessiveWeeks(days: number): boolean {
  return days >= 6 && days <= mostDaysApart;
}

/** The successive weeks of a series, newest first, up to its newest; oldest first. */
export function weeksOf(series: readonly DatedNumbers[]): readonly DatedNumbers[] {
  const weeks: DatedNumbers[] = [];
  for (const point of series) {
    const [later] = weeks;
    const days = later ? daysBetween(point.date, later.date) : null;
    if (days === null || areSuccessiveWeeks(days)) weeks.unshift(point);
    else if (days > mostDaysApart) break;
  }
  return weeks;
}

export function trendOf(name: WeekRateName, weeks: readonly DatedNumbers[]): Trend {
  const rates = weeks.map(({ numbers }) => weekRateOf(name, numbers.activity.last7Days));
  // Late answers of a paused campaign can be more than the week's messages: such a week is no sample.
  const samples = rates.map((week) => (isProportion(week) ? week : nothing));
  return {
    weeks: rates,
    streak: streakOf(rates),
    dispersion: dispersionOf(samples.slice(0, -1)),
    shift: shiftOf(samples),
  };
}

const nothing = { numerator: 0, denominator: 0 };

function streakOf(rates: readonly Rate[]): number {
  let streak = 0;
  for (let index = rates.length - 1; index > 0; index--) {
    const [earlier, later] = [rates[index - 1]?.percent ?? null, rates[index]?.percent ?? null];
    if (earlier === null || later === null) break;
    const direction = Math.sign(later - earlier);
    if (direction === 0 || (streak !== 0 && Math.sign(streak) !== direction)) break;
    streak += direction;
  }
  return streak;
}

function shiftOf(weeks: readonly Proportion[]): Shift | null {
  const found = findLevelShift(weeks, dispersionOf(weeks));
  if (!found) return null;
  const before = rate(found.before.numerator, found.before.denominator);
  const after = rate(found.after.numerator, found.after.denominator);
  if (before.percent === null || after.percent === null) return null;
  return {
    weeks: weeks.length - found.at,
    weeksBefore: found.at,
    before,
    after,
    points: round2(after.percent - before.percent),
    pValue: found.pValue,
  };
}
