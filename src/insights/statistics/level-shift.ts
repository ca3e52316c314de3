import { discounted } from './dispersion.ts';
import { type LevelSplit, mostDifferentLevels } from './level-split.ts';
import type { Proportion } from './proportion.ts';
import { fisherExact } from './two-proportions.ts';

export interface LevelShift extends Omit<LevelSplit, 'tried'> {
  /** That such a shift is chance: Fisher's two-sided p-value times the splits tried (Bonferroni), at most 1. */
  readonly pValue: number;
}

/**
 * The split of a weekly series, oldest first, into its two most different levels, however probable by chance: the caller
 * decides. Weeks that vary `dispersion` times as much as chance would have it prove that much less. Null where there is no
 * such split.
 */
export function findLevelShift(weeks: readonly Proportion[], dispersion = 1): LevelShift | null {
  const split = mostDifferentLevels(weeks);
  if (!split) return null;
  const { at, before, after, tried } = split;
  const pValue = fisherExact(discounted(before, dispersion), discounted(after, dispersion), 'different') ?? 1;
  return { at, before, after, pValue: Math.min(1, pValue * tried) };
}
