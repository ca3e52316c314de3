/** A day of a series, placed in the calendar. */
export interface ObservedDay {
  /** Days since 1970. */
  readonly at: number;
  /** ISO, 1 for Monday. */
  readonly weekday: number;
  /** Weeks of seven days before the one that ends with the newest day, which is 0. */
  readonly week: number;
  readonly messages: number;
  readonly responses: number;
}

export type Count = 'messages' | 'responses';

/** Most answers come on the day of their message or on one of as many after it. */
export const answerDays = 4;

/** 1 January 1970 was a Thursday. */
export function weekdayOf(at: number): number {
  return ((((at + 3) % 7) + 7) % 7) + 1;
}

export function sum(days: readonly ObservedDay[], count: Count): number {
  return days.reduce((total, day) => total + day[count], 0);
}

export function byWeekday(days: readonly ObservedDay[]): ReadonlyMap<number, readonly ObservedDay[]> {
  return Map.groupBy(days, ({ weekday }) => weekday);
}

export function withMessages(days: readonly ObservedDay[]): readonly ObservedDay[] {
  return days.filter(({ messages }) => messages > 0);
}
