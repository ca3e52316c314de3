import { describe, expect, test } from 'vitest';
import { isRead } from '../../src/insights/facts.ts';
import { RestatementTally } from '../../src/insights/restatement.ts';
import { trendOf, weeksOf } from '../../src/insights/trend.ts';
import { type Counts, historyOf, monday, numbersOf } from './history.ts';

const week = (messages: number, responses: number): Counts => ({ week: { messages, responses, qualified: 0 } });

/** The weekly rate as it went, oldest first; a null is a week in which nothing was sent. */
function trendOfWeeks(...responses: readonly (number | null)[]) {
  const [now, ...earlier] = responses.toReversed().map((count) => (count === null ? week(0, 0) : week(100, count)));
  const history = historyOf(now ?? {}, ...earlier);
  return trendOf('weekResponse', weeksOf([history, ...history.earlier.filter(isRead)]));
}

describe('a streak', () => {
  test.each([
    [[5, 6, 7, 8], 3],
    [[8, 7, 6, 5], -3],
    [[8, 7, 9, 5], -1],
    [[8, 7, 7, 5], -1],
    [[5, 6, 6], 0],
    [[9], 0],
    [[8, null, 6, 5], -1],
    [[8, 7, null], 0],
  ])('of %j is %i', (responses, streak) => {
    expect(trendOfWeeks(...responses).streak).toBe(streak);
  });
});

describe('a shift', () => {
  test('is where the level changed most', () => {
    expect(trendOfWeeks(20, 21, 19, 20, 8, 7, 9).shift).toMatchObject({
      weeks: 3,
      weeksBefore: 4,
      before: { numerator: 80, denominator: 400, percent: 20 },
      after: { numerator: 24, denominator: 300, percent: 8 },
      points: -12,
    });
  });

  test('needs three weeks on both sides', () => {
    expect(trendOfWeeks(20, 20, 20, 8, 8).shift).toBeNull();
    expect(trendOfWeeks(20, 20, 20, 8, 8, 8).shift?.points).toBe(-12);
  });
});

describe('the weeks of a trend', () => {
  test('are a week apart: runs between them are passed over', () => {
    const dates = ['2026-11-23', '2026-11-20', '2026-11-17', '2026-11-16', '2026-11-10'];
    const weeks = weeksOf(dates.map((date) => ({ date, numbers: numbersOf({}) })));
    expect(weeks.map(({ date }) => date)).toEqual(['2026-11-10', '2026-11-17', '2026-11-23']);
  });
});

test('a trend ends at the first week that is missing', () => {
  const dates = ['2026-11-23', '2026-11-16', '2026-11-02', '2026-10-26'];
  const weeks = weeksOf(dates.map((date) => ({ date, numbers: numbersOf({}) })));
  expect(weeks.map(({ date }) => date)).toEqual(['2026-11-16', '2026-11-23']);
});

describe('restated days', () => {
  const days = (...rows: readonly (readonly [date: string, messages: number, responses: number])[]) =>
    rows.map(([date, messages, responses]) => ({ date, messages, responses, qualified: 0 }));

  function restated(now: ReturnType<typeof days>, before: ReturnType<typeof days> | 'absent') {
    const withDays = (rows: ReturnType<typeof days>) => {
      const numbers = numbersOf({});
      return { ...numbers, activity: { ...numbers.activity, dailyBreakdown: rows } };
    };
    const tally = new RestatementTally();
    tally.add({
      date: monday(),
      numbers: withDays(now),
      earlier: [{ date: monday(1), numbers: before === 'absent' ? before : withDays(before) }],
    });
    return tally.result();
  }

  test('are those that were over at the earlier report and are counted otherwise today', () => {
    const before = days(['2026-11-14', 100, 20], ['2026-11-09', 100, 22]);
    const now = days(['2026-11-09', 100, 25], ['2026-11-14', 100, 20], ['2026-11-20', 50, 5]);
    expect(restated(now, before)).toEqual({
      from: '2026-11-09',
      to: '2026-11-14',
      before: { numerator: 42, denominator: 200, percent: 21 },
      after: { numerator: 45, denominator: 200, percent: 22.5 },
    });
  });

  test.each([
    ['counted as they were', days(['2026-11-10', 10, 2]), days(['2026-11-10', 10, 2])],
    ['not over yet at the earlier report', days(['2026-11-15', 10, 5]), days(['2026-11-15', 10, 2])],
    ['shown no longer', days(['2026-11-20', 10, 5]), days(['2026-11-10', 10, 2])],
    ['older than a week at the earlier report', days(['2026-11-07', 10, 5]), days(['2026-11-07', 10, 2])],
    ['of a campaign that was not there', days(['2026-11-10', 10, 5]), 'absent' as const],
    [
      'the same rows in another order, one of them in two parts',
      days(['2026-11-11', 5, 1], ['2026-11-10', 4, 1], ['2026-11-10', 6, 1]),
      days(['2026-11-10', 10, 2], ['2026-11-11', 5, 1]),
    ],
  ])('are none that are %s', (_, now, before) => {
    expect(restated(now, before)).toBeNull();
  });
});
