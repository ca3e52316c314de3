import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, findPatterns, type Pattern } from '../../src/insights/patterns.ts';
import { type Dice, diceFor } from '../../src/mock/random.ts';
import {
  dateOf,
  drawDays,
  drawUnrelatedDays,
  proportionate,
  type TrueDays,
  unrelated,
} from '../support/daily-series.ts';

type Counts = readonly [messages: number, responses: number];

/** Days from Monday 28 September 2026 on. */
function series(length: number, day: (index: number) => Counts): readonly Day[] {
  return Array.from({ length }, (_, index) => {
    const [messages, responses] = day(index);
    return { date: dateOf(index), messages, responses };
  });
}

const peakDays = (days: readonly Day[]) => findPatterns(days)[0];
const messageVolume = (days: readonly Day[]) => findPatterns(days)[1];
const responseTiming = (days: readonly Day[]) => findPatterns(days)[2];

/** Of a day's answers, 45 % come on it and the rest within the four days after. */
function quietFriday(index: number): Counts {
  const week = [40, 40, 40, 80, 20, 40, 40];
  const sent = (ago: number): number => week[(index - ago + 7) % 7] ?? 0;
  const answered = [0.45, 0.25, 0.15, 0.1, 0.05].reduce((sum, share, ago) => sum + share * sent(ago), 0) / 4;
  return [sent(0), Math.round(answered)];
}

/** A rhythm of 11 days, so that it is none of the week's. */
function uneven(index: number): number {
  const messages = [90, 10, 40, 5, 60, 20, 80, 0, 30, 70, 15];
  return messages[(index + messages.length) % messages.length] ?? 0;
}

/** 20 to 120 messages without any rhythm. */
function varied(index: number): number {
  return 20 + (((index + 200) * 37 * (index + 3)) % 101);
}

describe('peak days', () => {
  const tuesdays = series(56, (index) => [40, index % 7 === 1 ? 12 : 4]);

  test('are found where they were planted, with the counts of all seven weekdays', () => {
    const usual = { numerator: 32, denominator: 320, percent: 10 };
    const peak = { numerator: 96, denominator: 320, percent: 30 };
    expect(peakDays(tuesdays)).toEqual({
      rule: 'peak-days',
      outcome: 'found',
      weeks: 8,
      days: 56,
      weekdays: [2],
      peak,
      others: { numerator: 192, denominator: 1920, percent: 10 },
      byWeekday: [usual, peak, usual, usual, usual, usual, usual],
    });
  });

  test('may be two, and Sunday is the seventh', () => {
    const days = series(56, (index) => [40, index % 7 === 2 || index % 7 === 6 ? 12 : 4]);
    expect(peakDays(days)).toMatchObject({ weekdays: [3, 7] });
  });

  test('are found in four weeks from Monday to Friday, whether weekends have rows or none', () => {
    const weekdays = series(26, (index) => (index % 7 > 4 ? [0, 0] : [100, index % 7 === 1 ? 30 : 10]));
    const found = { outcome: 'found', weekdays: [2], weeks: 4 };
    expect(peakDays(weekdays)).toMatchObject(found);
    expect(peakDays(weekdays.filter(({ messages }) => messages > 0))).toMatchObject(found);
  });

  test.each<[why: string, day: (index: number) => Counts]>([
    ['one good day', (index) => [40, index === 8 ? 80 : 4]],
    ['a weekday on which hardly anything is sent', (index) => (index % 7 === 6 ? [2, 2] : [40, 4])],
    ['a weekday that began three weeks ago', (index) => (index % 7 === 6 ? (index > 35 ? [90, 27] : [0, 0]) : [40, 4])],
    ['most of the week', (index) => [40, index % 7 < 4 ? 12 : 4]],
    ['a quiet Friday on which the answers to a busy Thursday come', quietFriday],
  ])('are not made by %s', (_, day) => {
    expect(peakDays(series(56, day))).toEqual({ rule: 'peak-days', outcome: 'none' });
  });
});

describe('message volume', () => {
  test('is diminishing where additional messages bring fewer responses', () => {
    const days = series(56, (index) => [varied(index), Math.round(2 * Math.sqrt(varied(index)))]);
    expect(messageVolume(days)).toEqual({
      rule: 'message-volume',
      outcome: 'found',
      weeks: 8,
      days: 56,
      verdict: 'diminishing',
      split: 68,
      busy: { numerator: 545, denominator: 2673, percent: 20.39, range: { low: 18.9, high: 21.96 } },
      quiet: { numerator: 357, denominator: 1167, percent: 30.59, range: { low: 28.01, high: 33.3 } },
      // Where 23.49 are the average: what a square root adds is half of what it has.
      additional: { percent: 13.61, low: 12.55, high: 14.66 },
    });
  });

  test('is rewarding where they bring more, and steady where as many', () => {
    const rewarding = series(56, (index) => [varied(index), Math.round(varied(index) ** 2 / 200)]);
    expect(messageVolume(rewarding)).toMatchObject({ verdict: 'rewarding' });
    const steady = series(56, (index) => [varied(index), Math.round(varied(index) / 5)]);
    expect(messageVolume(steady)).toMatchObject({ verdict: 'steady', additional: { percent: expect.closeTo(20, 0) } });
  });

  test('is not called diminishing where the answers only come later, though busy days look poor', () => {
    const later = series(56, (index) => [uneven(index) + 10, Math.round((uneven(index - 1) + 10) / 5)]);
    expect(messageVolume(later)).toEqual({ rule: 'message-volume', outcome: 'none' });
  });

  test('is not called steady by too few responses to see a difference', () => {
    const few = Array.from({ length: 50 }, (_, seed) =>
      messageVolume(drawDays(diceFor(seed, 'few'), { messages: 20 })),
    );
    expect(few.map(({ outcome }) => outcome)).toEqual(few.map(() => 'none'));
  });

  test('has no interval where a message gets more than one response', () => {
    const days = series(56, (index) => [varied(index), 2 * varied(index)]);
    expect(messageVolume(days)).toMatchObject({ verdict: 'steady', busy: { percent: 200, range: null } });
  });

  test.each<[why: string, day: (index: number) => Counts]>([
    ['all days have the same number', () => [20, 3]],
    ['all days have the same number or none', (index) => [index % 2 ? 20 : 0, 3]],
    ['every week is the same', (index) => [index % 7 ? 20 : 100, index % 7 ? 4 : 6]],
  ])('is not judged where %s', (_, day) => {
    expect(messageVolume(series(56, day))).toEqual({ rule: 'message-volume', outcome: 'none' });
  });
});

describe('response timing', () => {
  const twoDaysLater = series(56, (index) => [uneven(index), Math.round(uneven(index - 2) / 5)]);

  test('is found where it was planted, two days after the messages, with the correlation at each lag', () => {
    const timing = responseTiming(twoDaysLater);
    expect(timing).toMatchObject({ outcome: 'found', lagDays: 2, weeks: 7, days: 56 });
    const { byLag = [], correlation = 0 } = timing.outcome === 'found' ? timing : {};
    expect(byLag).toHaveLength(8);
    expect(byLag[2]).toBe(correlation);
    expect(correlation).toBeGreaterThan(0.9);
    expect(Math.max(...byLag.filter((_, lag) => lag !== 2).map(Number))).toBeLessThan(0.5);
  });

  test('goes by the calendar where quiet days have no row', () => {
    const gaps = twoDaysLater.filter((_, index) => index % 9 !== 3);
    expect(responseTiming(gaps)).toMatchObject({ outcome: 'found', lagDays: 2 });
  });

  test('is the same day where both fall on one', () => {
    const sameDay = series(56, (index) => [uneven(index), Math.round(uneven(index) / 5)]);
    expect(responseTiming(sameDay)).toMatchObject({ outcome: 'found', lagDays: 0 });
  });

  test('tells no correlation at a lag for which fewer than 14 days have a row', () => {
    const weekdays = series(26, (index) => [uneven(index) + 10, Math.round((uneven(index) + 10) / 5)]);
    const timing = responseTiming(weekdays.filter((_, index) => index % 7 < 5));
    expect(timing).toMatchObject({
      lagDays: 0,
      byLag: [expect.any(Number), expect.any(Number), null, null, null, null, null, expect.any(Number)],
    });
  });

  test.each<[why: string, day: (index: number) => Counts]>([
    ['the week alone', (index) => [[30, 40, 40, 30, 20, 0, 0][index % 7] ?? 0, [0, 6, 8, 8, 6, 4, 0][index % 7] ?? 0]],
    ['messages that do not vary', (index) => [20, index % 5]],
    ['responses that do not vary', (index) => [index % 5, 3]],
    ['growth of both', (index) => [20 + index, 4 + Math.round(index / 5)]],
  ])('is not read out of %s', (_, day) => {
    expect(responseTiming(series(56, day))).toEqual({ rule: 'response-timing', outcome: 'none' });
  });
});

describe('rows that are not as they should be', () => {
  const all = (outcome: Pattern['outcome']) => [outcome, outcome, outcome];
  const good = drawDays(diceFor(1, 'rows'), { messages: 500, answering: [1, 2, 1, 1, 1, 1, 1] });
  const found = findPatterns(good);
  const short = (of: 'weeks' | 'responses', have: number) => ({ of, have, needed: of === 'weeks' ? 4 : 30 });

  test('unordered, in parts of days, or with rows that count for nothing: the same patterns', () => {
    const parts = good.flatMap((day) => [
      { ...day, responses: 0 },
      { ...day, messages: 0 },
    ]);
    const strays: readonly Day[] = [
      { date: '2026-02-31', messages: 9, responses: 9 },
      { date: 'yesterday', messages: 9, responses: 9 },
      { date: '', messages: 9, responses: 9 },
      { date: dateOf(3), messages: -5, responses: 1 },
      { date: dateOf(3), messages: 1, responses: Number.NaN },
      { date: dateOf(3), messages: Number.POSITIVE_INFINITY, responses: 1 },
      { date: '2019-05-06', messages: 900, responses: 9 },
    ];
    expect(found.map(({ outcome }) => outcome)).toContain('found');
    expect(findPatterns(good.toReversed())).toEqual(found);
    expect(findPatterns(parts)).toEqual(found);
    expect(findPatterns([...strays, ...good])).toEqual(found);
  });

  test.each<[what: string, days: readonly Day[], shortage: ReturnType<typeof short>]>([
    ['no rows', [], short('weeks', 0)],
    ['one day', good.slice(0, 1), short('weeks', 0)],
    ['two weeks', good.slice(0, 14), short('weeks', 2)],
    ['a day less than four weeks', good.slice(0, 27), short('weeks', 3)],
    ['zeros', series(56, () => [0, 0]), short('weeks', 0)],
    ['responses without messages', series(56, () => [0, 5]), short('weeks', 0)],
    ['a week that is repeated', Array.from({ length: 8 }, () => good.slice(0, 7)).flat(), short('weeks', 1)],
    ['days years apart', good.map((day, index) => ({ ...day, date: `${1970 + index}-05-04` })), short('weeks', 0)],
    ['few responses', series(56, (index) => [4, index % 14 === 1 ? 7 : 0]), short('responses', 28)],
  ])('%s: not enough data', (_, days, shortage) => {
    expect(findPatterns(days)).toEqual([
      { rule: 'peak-days', outcome: 'not enough data', shortage },
      { rule: 'message-volume', outcome: 'not enough data', shortage },
      { rule: 'response-timing', outcome: 'not enough data', shortage },
    ]);
  });

  test('with every other week missing: patterns, but no timing, which needs weeks that follow one another', () => {
    const alternating = good.filter((_, index) => index % 14 < 7);
    expect(peakDays(alternating)).toMatchObject({ outcome: 'found', weekdays: [2], weeks: 4, days: 28 });
    expect(responseTiming(alternating)).toMatchObject({ outcome: 'not enough data', shortage: short('weeks', 1) });
  });

  test('with the same counts on all days, or more responses than messages: nothing that stands out', () => {
    expect(findPatterns(series(56, () => [20, 3])).map(({ outcome }) => outcome)).toEqual(all('none'));
    expect(findPatterns(series(56, () => [3, 20])).map(({ outcome }) => outcome)).toEqual(all('none'));
  });

  test('10,000 of them are read in under 50 ms', () => {
    const many = Array.from({ length: 179 }, () => good)
      .flat()
      .slice(0, 10_000);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      findPatterns(many);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

describe('patterns of simulated series', () => {
  const sizes = [4, 8].flatMap((weeks) => [20, 100, 500].map((messages) => ({ weeks, messages })));

  /** What is found in `count` series of each size; `bench/patterns.ts` draws 1,000 of each. */
  function findAll(
    draw: (dice: Dice, days: Partial<TrueDays>) => readonly Day[],
    kind: Partial<TrueDays>,
    count: number,
  ): readonly (readonly Pattern[])[] {
    return sizes.flatMap((size) =>
      Array.from({ length: count }, (_, seed) => findPatterns(draw(diceFor(seed, 'sample'), { ...size, ...kind }))),
    );
  }

  const isFalse = (pattern: Pattern): boolean =>
    pattern.outcome === 'found' && !('verdict' in pattern && pattern.verdict === 'steady');

  test.each(Object.entries(proportionate))('show a false peak or volume in at most 1 % of those %s', (_, kind) => {
    const all = findAll(drawDays, kind, 50);
    expect(all).toHaveLength(300);
    expect(all.filter(([peak]) => peak && isFalse(peak)).length).toBeLessThanOrEqual(3);
    expect(all.filter(([, volume]) => volume && isFalse(volume)).length).toBeLessThanOrEqual(3);
  });

  test.each(Object.entries(unrelated))(
    'show a false timing in at most 1 % where responses answer others %s',
    (_, kind) => {
      const all = findAll(drawUnrelatedDays, kind, 50);
      expect(all).toHaveLength(300);
      expect(all.filter(([, , timing]) => timing && isFalse(timing)).length).toBeLessThanOrEqual(3);
    },
  );

  test.each<[what: string, least: number, planted: Partial<TrueDays>, found: object]>([
    [
      'a weekday that is answered twice as often',
      19,
      { messages: 100, answering: [1, 2, 1, 1, 1, 1, 1] },
      { weekdays: [2] },
    ],
    ['responses that do not grow with messages', 16, { power: 0 }, { verdict: 'diminishing' }],
    ['responses by the square of messages', 10, { power: 2 }, { verdict: 'rewarding' }],
    ['responses two days later', 19, { delay: [0, 0, 1] }, { lagDays: 2 }],
  ])('show %s in at least %i of 20', (_, least, planted, expected) => {
    const all = Array.from({ length: 20 }, (__, seed) =>
      findPatterns(drawDays(diceFor(seed, 'planted'), { messages: 500, ...planted })),
    );
    // JSON has no -0 either.
    expect(JSON.parse(JSON.stringify(all))).toStrictEqual(all);
    const match = expect.arrayContaining([expect.objectContaining(expected)]);
    expect(all.filter((patterns) => match.asymmetricMatch(patterns)).length).toBeGreaterThanOrEqual(least);
  });
});

test('whatever the days, three patterns are told in this order, plain JSON without NaN, and any order of days gives the same', () => {
  const amount = fc.oneof(fc.nat(60), fc.constantFrom(0, 1, 1_000_000, Number.MAX_SAFE_INTEGER));
  const date = fc.oneof(
    fc.nat(60).map(dateOf),
    fc.constantFrom('2024-02-29', '0001-01-01', '9999-12-31', '2026-02-31', 'yesterday', ''),
  );
  const days = fc.array(fc.record({ date, messages: fc.oneof(amount, fc.constant(0)), responses: amount }), {
    maxLength: 120,
    size: 'max',
  });
  fc.assert(
    fc.property(days, (some) => {
      const told = findPatterns(some);
      expect(told.map(({ rule }) => rule)).toEqual(['peak-days', 'message-volume', 'response-timing']);
      // JSON would have null for NaN and for what is infinite.
      expect(JSON.parse(JSON.stringify(told))).toEqual(told);
      const exact = some.every((day) => day.messages < 1e9 && day.responses < 1e9);
      if (exact) expect(findPatterns(some.toReversed())).toEqual(told);
    }),
    { numRuns: 300 },
  );
});
