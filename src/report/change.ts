import type { Rate } from '../insights/finding.ts';
import type { Measure } from './digest.ts';
import { shownTenths } from './format.ts';
import type { Voice } from './voice.ts';
import type { Direction } from './wording.ts';

/** How a rate moved, in percentage points of one decimal. */
export interface Change {
  readonly direction: Direction;
  /** Never negative. */
  readonly points: number;
}

/** Null where either side is unknown or not measurable. */
export function changeOf({ now, before }: { now: Rate; before: Rate | null }): Change | null {
  if (now.percent === null || before === null || before.percent === null) return null;
  const tenths = shownTenths(now.percent) - shownTenths(before.percent);
  return { direction: tenths > 0 ? 'up' : tenths < 0 ? 'down' : 'same', points: Math.abs(tenths) / 10 };
}

/** A change as it stands in a table's cell: "+2.1", "−2.1", "no change", "new". The sign tells what the colour tells. */
export interface ShownChange {
  /** For the colour. */
  readonly tone: Direction;
  /** Points, with their sign. */
  readonly text: string;
}

export function shownChange(measure: Measure, newcomer: boolean, { words, formats }: Voice): ShownChange | null {
  const change = changeOf(measure);
  if (change === null) {
    return newcomer && measure.now.percent !== null ? { tone: 'same', text: words.newCampaign } : null;
  }
  const { direction, points } = change;
  if (direction === 'same') return { tone: 'same', text: words.noChange };
  return { tone: direction, text: formats.signedTenths(direction === 'up' ? points : -points) };
}

/** "2.1 points". */
export function shownPoints(change: Change, { words, formats }: Voice): string {
  return words.points(change.points, formats.tenths(change.points));
}
