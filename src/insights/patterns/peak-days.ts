import type { Rate } from '../finding.ts';
import { rate } from '../rates.ts';
import { answerDays, byWeekday, type ObservedDay, sum, withMessages } from './observed-day.ts';

/** Days of the week on which more of the messages were answered than on the others. ISO weekdays, 1 = Monday. */
export interface PeakDaysEvidence {
  readonly weekdays: readonly number[];
  /** Responses per 100 messages on the peak days, and on the other days. */
  readonly peak: Rate;
  readonly others: Rate;
  /** The same of all seven, Monday first. */
  readonly byWeekday: readonly Rate[];
}

/** A weekday is a peak from this ratio between its rate and that of the others. */
const notableRatio = 1.25;

/** Standard errors, as many as seven weekdays and all kinds of chance ask for: `bench/patterns.ts` counts false alarms. */
const notableDeviation = 3.5;

/** A weekday with less than half of its share of the messages is no peak, such as a Sunday with three. */
const leastShare = 1 / 14;

const week = [1, 2, 3, 4, 5, 6, 7];

/**
 * A weekday is a peak by its own messages and by those of the days before as well: a quiet Friday is not one because
 * Thursday's answers come in.
 */
export function peakDays(days: readonly ObservedDay[], leastWeeks: number): PeakDaysEvidence | null {
  const least = sum(days, 'messages') * leastShare;
  const error = Math.sqrt(dispersion(days));
  const lately = withRecentMessages(days);
  const isPeak = (weekday: number): boolean => {
    const active = withMessages(days.filter((day) => day.weekday === weekday));
    if (active.length < leastWeeks || sum(active, 'messages') < least) return false;
    return [days, lately].every((series) => standsOut(series, weekday, notableDeviation * error));
  };
  const weekdays = week.filter(isPeak);
  if (weekdays.length === 0 || weekdays.length > 3) return null;
  return {
    weekdays,
    peak: responseRate(days.filter(({ weekday }) => weekdays.includes(weekday))),
    others: responseRate(days.filter(({ weekday }) => !weekdays.includes(weekday))),
    byWeekday: week.map((weekday) => responseRate(days.filter((day) => day.weekday === weekday))),
  };
}

function standsOut(days: readonly ObservedDay[], weekday: number, leastDeviation: number): boolean {
  const others = responseRate(days.filter((day) => day.weekday !== weekday));
  // One good Tuesday is no pattern, so the best does not count.
  const those = days.filter((day) => day.weekday === weekday).toSorted((a, b) => b.responses - a.responses);
  const usual = responseRate(those.slice(1));
  if (usual.percent === null || others.percent === null) return false;
  return usual.percent >= others.percent * notableRatio && deviation(usual, others) >= leastDeviation;
}

/** Each day with the average messages of itself and the days whose answers may come on it. */
function withRecentMessages(days: readonly ObservedDay[]): readonly ObservedDay[] {
  const messagesAt = new Map(days.map(({ at, messages }) => [at, messages]));
  return days.map((day) => {
    const recent = Array.from({ length: answerDays + 1 }, (_, ago) => messagesAt.get(day.at - ago) ?? []).flat();
    return { ...day, messages: recent.reduce((total, messages) => total + messages, 0) / recent.length };
  });
}

function responseRate(days: readonly ObservedDay[]): Rate {
  return rate(sum(days, 'responses'), sum(days, 'messages'));
}

/**
 * By how many standard errors `a` has more of the responses of both than its share of their messages: the binomial test
 * of two Poisson rates, which unlike one of proportions allows more responses than messages.
 */
function deviation(a: Rate, b: Rate): number {
  const responses = a.numerator + b.numerator;
  const share = a.denominator / (a.denominator + b.denominator);
  return (a.numerator - responses * share) / Math.sqrt(responses * share * (1 - share));
}

/**
 * How many times as much the days of one weekday vary as independent counts do, at least 1: Pearson's chi-squared over its
 * degrees of freedom (McCullagh & Nelder 1989, Generalized Linear Models, 6.2.4), for answers come in clusters, and on
 * other days than the messages.
 */
function dispersion(days: readonly ObservedDay[]): number {
  let chiSquared = 0;
  let freedom = 0;
  for (const those of byWeekday(withMessages(days)).values()) {
    const perMessage = sum(those, 'responses') / sum(those, 'messages');
    if (perMessage === 0) continue;
    freedom += those.length - 1;
    for (const { messages, responses } of those) {
      chiSquared += (responses - messages * perMessage) ** 2 / (messages * perMessage);
    }
  }
  return freedom > 0 ? Math.max(1, chiSquared / freedom) : 1;
}
