import type { Slot } from '../../src/schedule/slots.ts';

/**
 * What slots a weekly schedule must have, worked out from the zone's changes of clocks: nothing of it is the planner's. Offsets
 * are milliseconds ahead of UTC; local times are read as if they were UTC.
 */

const hour = 3_600_000;
export const week = 7 * 24 * hour;

/** One change of clocks: a gap where they go forward, a fold where they go back. */
export interface ClockChange {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** What clocks do from one instant to another. */
export interface ZoneClock {
  readonly from: number;
  readonly until: number;
  /** At `from`. */
  readonly offset: number;
  readonly changes: readonly ClockChange[];
}

/** No two changes of any zone lie as near to each other as this. */
const step = 6 * hour;

/** Looks at the zone's offset every six hours, and finds the second of each change between two looks. */
export function zoneClock(timeZone: string, from: number, until: number): ZoneClock {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const offsetAt = (instant: number): number => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return parseOffset(name);
  };
  const offset = offsetAt(from);
  const changes: ClockChange[] = [];
  let before = offset;
  for (let at = from + step; at <= until; at += step) {
    const after = offsetAt(at);
    if (after === before) continue;
    let earlier = at - step;
    let later = at;
    while (later - earlier > 1_000) {
      const middle = earlier + Math.floor((later - earlier) / 2_000) * 1_000;
      if (offsetAt(middle) === before) earlier = middle;
      else later = middle;
    }
    changes.push({ at: later, before, after });
    before = after;
  }
  return { from, until, offset, changes };
}

/** `GMT+05:45`, `GMT-00:44:30`, or `GMT`. */
function parseOffset(name: string): number {
  const [, sign = '+', hours = 0, minutes = 0, seconds = 0] =
    /^GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(name) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (sign === '-' ? -size : size) * 1_000;
}

export interface ExpectedSlots {
  readonly slots: readonly Slot[];
  /** Slots whose time is skipped by a change of clocks. */
  readonly gaps: number;
  /** Slots whose time comes twice. */
  readonly folds: number;
}

/**
 * One slot in each local week: on its weekday (0 is Sunday), at the first instant whose clocks show the time, or, where they
 * skip it, at the first minute that they show again.
 */
export function weeklySlots(clock: ZoneClock, weekday: number, minuteOfDay: number): ExpectedSlots {
  const { from, until, offset, changes } = clock;
  const slots: Slot[] = [];
  let gaps = 0;
  let folds = 0;
  let next = 0;
  let now = offset;
  for (let date = firstDate(from, weekday); ; date += week) {
    const local = date + minuteOfDay * 60_000;
    // Past all changes whose last local time, of either side, lies before this one.
    for (let change = changes[next]; change && change.at + Math.max(change.before, change.after) <= local; ) {
      now = change.after;
      change = changes[++next];
    }
    const change = changes[next];
    let dueAt = local - now;
    if (change && dueAt >= change.at) {
      // Not there before the change, and not after it either: it begins at the end of the gap.
      gaps += 1;
      dueAt = change.at;
    } else if (change && local >= change.at + change.after) folds += 1;
    if (dueAt > until) return { slots, gaps, folds };
    if (dueAt > from) slots.push({ date: new Date(date).toISOString().slice(0, 10), dueAt: new Date(dueAt) });
  }
}

/** Midnight of a day of that weekday, so long before the instant that no zone has it behind. */
function firstDate(instant: number, weekday: number): number {
  const midnight = Math.floor(instant / (24 * hour)) * 24 * hour - week;
  return midnight + ((weekday - new Date(midnight).getUTCDay() + 7) % 7) * 24 * hour;
}

/** The first slot in which the planner and the zone disagree, in words; null where there is none. */
export function disagreement(planned: readonly Slot[], expected: readonly Slot[]): string | null {
  const length = Math.max(planned.length, expected.length);
  for (let place = 0; place < length; place++) {
    const [one, other] = [planned[place], expected[place]];
    if (one?.date !== other?.date || one?.dueAt.getTime() !== other?.dueAt.getTime()) {
      return `planned ${inWords(one)}, not ${inWords(other)}`;
    }
  }
  return null;
}

function inWords(slot: Slot | undefined): string {
  return slot ? `${slot.date} due at ${slot.dueAt.toISOString()}` : 'none';
}
