import { daysAfter } from '../insights/calendar.ts';
import { addDay, type Day } from '../insights/patterns.ts';

export function addDays(sum: Map<string, Day>, days: readonly Day[], window: ReadonlySet<string>): void {
  for (const day of days) if (window.has(day.date)) addDay(sum, day);
}

/** The days of the window, oldest first, a day without a row as zero; empty where none has a row. */
export function recentDays(days: readonly Day[], window: ReadonlySet<string>): Day[] {
  const byDate = new Map<string, Day>();
  addDays(byDate, days, window);
  if (byDate.size === 0) return [];
  return Array.from(window, (date) => byDate.get(date) ?? { date, messages: 0, responses: 0 });
}

/** The `count` days before a report's date, oldest first: its own day is not over. */
export function daysBefore(date: string, count: number): ReadonlySet<string> {
  return new Set(Array.from({ length: count }, (_, index) => daysAfter(date, index - count)));
}
