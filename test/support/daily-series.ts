import type { Day } from '../../src/insights/patterns.ts';
import type { Dice } from '../../src/mock/random.ts';

/** How a team's days truly are; what is left out of it is as in `usual`. */
export interface TrueDays {
  readonly weeks: number;
  /** Messages on the busiest weekday, on average. */
  readonly messages: number;
  /** How far a day's messages stray from its average, 0–1 of it, evenly. */
  readonly spread: number;
  /** A busy day is followed by a quiet one. */
  readonly alternating: boolean;
  /** Messages of the last week over those of the first. */
  readonly growth: number;
  /** Messages by weekday, Monday first, as shares of `messages`. */
  readonly rhythm: readonly number[];
  /** The share of the messages that are answered, 0–1. */
  readonly response: number;
  /** The share of the answers that come on the day itself, the next day, and so on. */
  readonly delay: readonly number[];
  /** How much more often messages of a weekday are answered, Monday first. */
  readonly answering: readonly number[];
  /** How far a day's share of answers strays from the average, 0–1 of it, evenly: beyond the luck of counts. */
  readonly clustering: number;
  /** By which power of the messages answers grow: 1 in proportion, 0 not at all. */
  readonly power: number;
}

const everyDay = [1, 1, 1, 1, 1, 1, 1];

const overFiveDays = [0.45, 0.25, 0.15, 0.1, 0.05];
const overEightDays = [0.4, 0.22, 0.14, 0.09, 0.06, 0.04, 0.03, 0.02];

export const usual: TrueDays = {
  weeks: 8,
  messages: 100,
  spread: 0.5,
  alternating: false,
  growth: 1,
  rhythm: [0.9, 1, 1, 1, 0.8, 0.3, 0.2],
  response: 0.13,
  delay: [1],
  answering: everyDay,
  clustering: 0,
  power: 1,
};

/** Answers in proportion to the messages, every weekday alike: no peak, and nothing to say of volume. */
export const proportionate: Readonly<Record<string, Partial<TrueDays>>> = {
  'answered the same day': {},
  'answered the next day': { delay: [0, 1] },
  'answered over five days': { delay: overFiveDays },
  'answered over eight days': { delay: overEightDays },
  'of very uneven days': { delay: overFiveDays, spread: 0.9 },
  'of busy days between quiet ones': { delay: [0.3, 0.7], alternating: true },
  'of weeks without weekends': { delay: overFiveDays, rhythm: [1, 1, 1, 1, 1, 0, 0] },
  'of a growing team': { delay: overFiveDays, growth: 3 },
  'with clustered answers': { clustering: 0.6 },
  'with clustered answers over five days': { delay: overFiveDays, clustering: 0.4 },
};

/** Responses with a weekday rhythm, but to no messages: no timing. */
export const unrelated: Readonly<Record<string, Partial<TrueDays>>> = {
  'and come evenly': {},
  'and come late': { delay: overFiveDays },
  'and both grow': { growth: 3 },
  'and cluster': { clustering: 0.6 },
};

/** Counts of Poisson with those averages, from Monday 28 September 2026 on. */
export function drawDays(dice: Dice, days: Partial<TrueDays> = {}): readonly Day[] {
  const truth = { ...usual, ...days };
  const warmUp = 7;
  const drawn = Array.from({ length: truth.weeks * 7 + warmUp }, (_, index) => {
    const weekday = index % 7;
    const grown = truth.growth ** (index / (truth.weeks * 7));
    const average = truth.messages * (truth.rhythm[weekday] ?? 1) * grown;
    const stray = truth.alternating ? dice.between(0, 1) * (-1) ** index : dice.between(-1, 1);
    const messages = Math.round(average * (1 + truth.spread * stray));
    // In proportion at the average of the weekday, whatever the power.
    const counted = average > 0 ? average * (messages / average) ** truth.power : 0;
    const answered = counted * truth.response * (truth.answering[weekday] ?? 1);
    return { messages, answered: answered * (1 + truth.clustering * dice.between(-1, 1)) };
  });
  return drawn.slice(warmUp).map(({ messages }, index) => {
    const expected = truth.delay.reduce(
      (sum, share, lag) => sum + share * (drawn[index + warmUp - lag]?.answered ?? 0),
      0,
    );
    return { date: dateOf(index), messages, responses: poisson(dice, expected) };
  });
}

/** Days whose responses have the rhythm of another series, which knows nothing of these messages. */
export function drawUnrelatedDays(dice: Dice, days: Partial<TrueDays> = {}): readonly Day[] {
  const others = drawDays(dice, days);
  return drawDays(dice, days).map((day, index) => ({ ...day, responses: others[index]?.responses ?? 0 }));
}

export function dateOf(index: number): string {
  return new Date(Date.UTC(2026, 8, 28 + index)).toISOString().slice(0, 10);
}

/** Arrivals at random within a time of `average`. */
function poisson(dice: Dice, average: number): number {
  const wait = (): number => -Math.log(1 - dice.between(0, 1));
  let count = 0;
  for (let time = wait(); time < average; time += wait()) count++;
  return count;
}
