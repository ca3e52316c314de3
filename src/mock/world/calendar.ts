/** Days are whole UTC days, counted from 1970-01-01. */

const dayMs = 86_400_000;

export function dayOf(instant: Date): number {
  return Math.floor(instant.getTime() / dayMs);
}

const dates = new Map<number, string>();
/** All days of the answers of a quarter. */
const mostDates = 100;

/** `2026-11-23`. Every campaign shows the same days, and writing them took a sixth of its answer's time. */
export function isoDate(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * dayMs).toISOString().slice(0, 10);
  if (dates.size >= mostDates) dates.clear();
  dates.set(day, date);
  return date;
}

/** 0 = Sunday, as in `Date`; 1970-01-01 was a Thursday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Monday. Chosen so that campaigns have up to 16 weeks behind them on 2026-11-23. */
const firstDay = dayOf(new Date('2026-08-03'));
/** Of 52 weeks, to keep weekdays. */
const year = 52 * 7;
const era = 20 * year;

/**
 * The day that campaigns' ages are counted from. After 2026-08-03 it stays there, so that totals never fall, but for a new
 * start every 20 years: in the year 9999 one campaign's days would take a second to count. A clock before that date sees
 * the same world whole years earlier rather than an empty one.
 */
export function worldStart(day: number): number {
  const period = day >= firstDay ? era : year;
  return firstDay + Math.floor((day - firstDay) / period) * period;
}
