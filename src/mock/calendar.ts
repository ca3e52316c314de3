/** Days are whole UTC days, counted from 1970-01-01. */

const dayMs = 86_400_000;

export function dayOf(instant: Date): number {
  return Math.floor(instant.getTime() / dayMs);
}

/** `2026-11-23` */
export function isoDate(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** 0 = Sunday, as in `Date`; 1970-01-01 was a Thursday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Monday. Chosen so that campaigns have up to 16 weeks behind them on 2026-11-23. */
const firstDay = dayOf(new Date('2026-08-03'));
const year = 52 * 7;

/**
 * The day that campaigns' ages are counted from. After 2026-08-03 it stays there, so that totals never fall. A clock
 * before that date sees the same world whole years (of 52 weeks, to keep weekdays) earlier rather than an empty one.
 */
export function worldStart(day: number): number {
  return day >= firstDay ? firstDay : firstDay + Math.floor((day - firstDay) / year) * year;
}
