import { isProportion, type Proportion, pooled, shareOf } from './proportion.ts';

/** A level is told from as many weeks with cases: one good week is no new level. */
export const leastWeeksPerLevel = 3;

export interface LevelSplit {
  /** Index of the first week of the new level. */
  readonly at: number;
  /** All weeks before it, and all from it on. */
  readonly before: Proportion;
  readonly after: Proportion;
  /** Splits that were tried. */
  readonly tried: number;
}

/**
 * The split of a weekly series, oldest first, that separates the two most different levels (by the pooled z), however
 * probable by chance. A week without cases (0 of 0) tells nothing, and is passed over. Null where fewer than
 * `leastWeeksPerLevel` weeks with cases are on either side, and where a week is absurd.
 */
export function mostDifferentLevels(weeks: readonly Proportion[]): LevelSplit | null {
  const told = weeks
    .map(({ numerator, denominator }, at) => ({ at, numerator, denominator }))
    .filter(({ numerator, denominator }) => numerator !== 0 || denominator !== 0);
  if (!told.every(isProportion)) return null;
  const splits = told.slice(leastWeeksPerLevel, told.length - leastWeeksPerLevel + 1).map(({ at }) => {
    const before = pooled(weeks.slice(0, at));
    const after = pooled(weeks.slice(at));
    return { at, before, after, distance: distance(before, after) };
  });
  if (splits.length === 0) return null;
  const { at, before, after } = splits.reduce((best, split) => (split.distance > best.distance ? split : best));
  return { at, before, after, tried: splits.length };
}

/** In proportion to the pooled z, whose pooled share is that of the whole series at every split. */
function distance(before: Proportion, after: Proportion): number {
  return Math.abs(shareOf(before) - shareOf(after)) * Math.sqrt(before.denominator * after.denominator);
}
