import { isProportion, type Proportion, shareOf } from './proportion.ts';
import { fisherExact } from './two-proportions.ts';

/** A level is told from as many weeks with cases: one good week is no new level. */
export const leastWeeksPerLevel = 3;

export interface LevelShift {
  /** Index of the first week of the new level. */
  readonly at: number;
  /** All weeks before it, and all from it on. */
  readonly before: Proportion;
  readonly after: Proportion;
  /** Splits that were tried. */
  readonly splits: number;
  /** That such a shift is chance: Fisher's two-sided p-value times the splits tried (Bonferroni), at most 1. */
  readonly pValue: number;
}

/**
 * The split of a weekly series, oldest first, that separates the two most different levels (by the pooled z), however
 * probable by chance: the caller decides. A week without cases (0 of 0) tells nothing, and is passed over. Null where
 * fewer than `leastWeeksPerLevel` weeks with cases are on either side, and where a week is absurd.
 */
export function findLevelShift(weeks: readonly Proportion[]): LevelShift | null {
  const told = weeks
    .map(({ numerator, denominator }, at) => ({ at, numerator, denominator }))
    .filter(({ numerator, denominator }) => numerator !== 0 || denominator !== 0);
  if (!told.every(isProportion)) return null;
  const splits = told.slice(leastWeeksPerLevel, told.length - leastWeeksPerLevel + 1).map(({ at }) => {
    const before = pool(weeks.slice(0, at));
    const after = pool(weeks.slice(at));
    return { at, before, after, distance: distance(before, after) };
  });
  if (splits.length === 0) return null;
  const { at, before, after } = splits.reduce((best, split) => (split.distance > best.distance ? split : best));
  const pValue = fisherExact(before, after, 'different');
  return pValue === null
    ? null
    : { at, before, after, splits: splits.length, pValue: Math.min(1, pValue * splits.length) };
}

function pool(weeks: readonly Proportion[]): Proportion {
  return {
    numerator: weeks.reduce((total, { numerator }) => total + numerator, 0),
    denominator: weeks.reduce((total, { denominator }) => total + denominator, 0),
  };
}

/** In proportion to the pooled z, whose pooled share is that of the whole series at every split. */
function distance(before: Proportion, after: Proportion): number {
  return Math.abs(shareOf(before) - shareOf(after)) * Math.sqrt(before.denominator * after.denominator);
}
