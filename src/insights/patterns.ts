import { type MessageVolumeEvidence, messageVolume } from './patterns/message-volume.ts';
import { byWeekday, type ObservedDay, sum, weekdayOf, withMessages } from './patterns/observed-day.ts';
import { type PeakDaysEvidence, peakDays } from './patterns/peak-days.ts';
import { longestLag, type ResponseTimingEvidence, responseTiming } from './patterns/response-timing.ts';

/** A pattern that was found with its evidence, or that nothing stands out, or what is missing to tell. */
type Told<Rule extends string, Evidence> =
  | ({ readonly rule: Rule; readonly outcome: 'found'; readonly weeks: number; readonly days: number } & Evidence)
  | { readonly rule: Rule; readonly outcome: 'none' }
  | { readonly rule: Rule; readonly outcome: 'not enough data'; readonly shortage: Shortage };

export type PeakDays = Told<'peak-days', PeakDaysEvidence>;
export type MessageVolume = Told<'message-volume', MessageVolumeEvidence>;
export type ResponseTiming = Told<'response-timing', ResponseTimingEvidence>;

export type Pattern = PeakDays | MessageVolume | ResponseTiming;
export type FoundPattern = Extract<Pattern, { outcome: 'found' }>;

export interface Shortage {
  /** Weeks of days with messages, or responses in all. */
  readonly of: 'weeks' | 'responses';
  readonly have: number;
  readonly needed: number;
}

/** One day's activity, as the API's dailyBreakdown has it. */
export interface Day {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly messages: number;
  readonly responses: number;
}

/** Adds a day to a sum by date; rows that share a date become one. */
export function addDay(sum: Map<string, Day>, { date, messages, responses }: Day): void {
  const there = sum.get(date);
  sum.set(date, {
    date,
    messages: messages + (there?.messages ?? 0),
    responses: responses + (there?.responses ?? 0),
  });
}

/** Days that patterns are looked for in, up to the newest: eight weeks, for what was so a year ago may not be so now. */
export const patternDays = 56;

/** The least evidence for a pattern: each weekday four times, and so many responses that one more does not decide. */
const enough = { weeks: 4, responses: 30 } as const;

/**
 * The documented daily patterns of the last `patternDays` of a series in any order: peak days, message volume, response
 * timing. Responses are counted on the day they come, whichever message they answer: read patterns as hints. A row without
 * a calendar date, or with a count that is negative or infinite, is left out.
 */
export function findPatterns(rows: readonly Day[]): readonly [PeakDays, MessageVolume, ResponseTiming] {
  const days = observe(rows);
  const weeks = weeksOf(days);
  const dates = new Set(days.map(({ at }) => at));
  const weeksInSequence = 1 + weeksOf(days.filter(({ at }) => dates.has(at + longestLag)));
  return [
    tell('peak-days', days, weeks, () => peakDays(days, enough.weeks)),
    tell('message-volume', days, weeks, () => messageVolume(days)),
    tell('response-timing', days, Math.min(weeks, weeksInSequence), () => responseTiming(days)),
  ];
}

function tell<Rule extends Pattern['rule'], Evidence>(
  rule: Rule,
  days: readonly ObservedDay[],
  weeks: number,
  find: () => Evidence | null,
): Told<Rule, Evidence> {
  const shortage = shortageOf(weeks, sum(days, 'responses'));
  if (shortage) return { rule, outcome: 'not enough data', shortage };
  const evidence = find();
  return evidence ? { rule, outcome: 'found', weeks, days: days.length, ...evidence } : { rule, outcome: 'none' };
}

function shortageOf(weeks: number, responses: number): Shortage | null {
  if (weeks < enough.weeks) return { of: 'weeks', have: weeks, needed: enough.weeks };
  if (responses < enough.responses) return { of: 'responses', have: responses, needed: enough.responses };
  return null;
}

function observe(rows: readonly Day[]): readonly ObservedDay[] {
  const byDate = new Map<string, Day>();
  for (const row of rows) if (isCount(row.messages) && isCount(row.responses)) addDay(byDate, row);
  const days = [...byDate.values()]
    .map(({ date, messages, responses }) => ({ at: dayNumber(date), messages, responses }))
    .filter(({ at }) => Number.isFinite(at))
    .toSorted((a, b) => a.at - b.at);
  const newest = days.at(-1)?.at ?? 0;
  return days
    .filter(({ at }) => at > newest - patternDays)
    .map((day) => ({ ...day, weekday: weekdayOf(day.at), week: Math.floor((newest - day.at) / 7) }));
}

/**
 * How often the usual weekdays had messages on average, those that had at least half as often as the one most used, and no
 * more than there are weeks in the calendar.
 */
function weeksOf(days: readonly ObservedDay[]): number {
  const active = withMessages(days);
  const [first, last] = [active[0], active.at(-1)];
  if (!first || !last) return 0;
  const counts = Array.from(byWeekday(active).values(), (those) => those.length);
  const usual = counts.filter((count) => count * 2 >= Math.max(...counts));
  const average = usual.reduce((total, count) => total + count, 0) / usual.length;
  // From a Monday to the Friday of the fourth week are 26 days.
  return Math.min(Math.floor(average), Math.round((last.at - first.at + 1) / 7));
}

function isCount(value: number): boolean {
  return value >= 0 && Number.isFinite(value);
}

/** Days since 1970 of a calendar date; NaN of anything else, such as 31 February. */
function dayNumber(date: string): number {
  const instant = Date.parse(`${date}T00:00:00Z`);
  const isDate = Number.isFinite(instant) && new Date(instant).toISOString().startsWith(`${date}T`);
  return isDate ? instant / 86_400_000 : Number.NaN;
}
