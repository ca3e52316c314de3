import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pattern } from '../../src/insights/finding.ts';
import { type Day, findPatterns } from '../../src/insights/patterns.ts';

/** Days from Monday 28 September 2026 on. */
function series(length: number, day: (index: number) => readonly [messages: number, responses: number]): Day[] {
  return Array.from({ length }, (_, index) => {
    const [messages, responses] = day(index);
    return { date: new Date(Date.UTC(2026, 8, 28 + index)).toISOString().slice(0, 10), messages, responses };
  });
}

function pattern<Rule extends Pattern['rule']>(
  rule: Rule,
  days: readonly Day[],
): Extract<Pattern, { rule: Rule }> | null {
  return (findPatterns(days).find((found) => found.rule === rule) ?? null) as Extract<Pattern, { rule: Rule }> | null;
}

/** Mulberry32: numbers in [0, 1) from a seed. */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How many of `trials` succeed, each with probability `chance`. */
function successes(random: () => number, trials: number, chance: number): number {
  let count = 0;
  for (let trial = 0; trial < trials; trial++) if (random() < chance) count++;
  return count;
}

/** What was found in each of 200 seeded series. */
function findIn200(seriesOf: (random: () => number) => Day[]): Pattern[][] {
  return Array.from({ length: 200 }, (_, seed) => findPatterns(seriesOf(randomFrom(seed))));
}

describe('peak days', () => {
  const tuesdays = series(56, (index) => [40, index % 7 === 1 ? 12 : 4]);

  test('are found where they were planted', () => {
    expect(pattern('peak-days', tuesdays)).toEqual({
      rule: 'peak-days',
      weekdays: [2],
      peak: { numerator: 96, denominator: 320, percent: 30 },
      others: { numerator: 192, denominator: 1920, percent: 10 },
      days: 56,
    });
  });

  test('may be two, and Sunday is the seventh', () => {
    const days = series(56, (index) => [40, index % 7 === 2 || index % 7 === 6 ? 12 : 4]);
    expect(pattern('peak-days', days)?.weekdays).toEqual([3, 7]);
  });

  test('are found in any order of the days, and in parts of days', () => {
    const halves = tuesdays.flatMap((day) => {
      const half = { ...day, messages: day.messages / 2, responses: day.responses / 2 };
      return [half, half];
    });
    expect(findPatterns(tuesdays.toReversed())).toEqual(findPatterns(tuesdays));
    expect(findPatterns(halves)).toEqual(findPatterns(tuesdays));
  });

  test('are not made by one good day, nor by a weekday on which hardly anything is sent', () => {
    expect(
      pattern(
        'peak-days',
        series(56, (index) => [40, index === 8 ? 40 : 4]),
      ),
    ).toBeNull();
    expect(
      pattern(
        'peak-days',
        series(56, (index) => (index % 7 === 6 ? [2, 2] : [40, 4])),
      ),
    ).toBeNull();
  });

  test('are not found where most of the week is one', () => {
    expect(
      pattern(
        'peak-days',
        series(56, (index) => [40, index % 7 < 4 ? 12 : 4]),
      ),
    ).toBeNull();
  });
});

describe('message volume', () => {
  test('is diminishing where busy days are answered less', () => {
    expect(
      pattern(
        'message-volume',
        series(28, (index) => (index % 2 ? [100, 6] : [20, 6])),
      ),
    ).toEqual({
      rule: 'message-volume',
      verdict: 'diminishing',
      split: 100,
      busy: { numerator: 84, denominator: 1400, percent: 6 },
      quiet: { numerator: 84, denominator: 280, percent: 30 },
      days: 28,
    });
  });

  test('is rewarding where they are answered more, and steady where as much', () => {
    const rewarding = series(28, (index) => (index % 2 ? [100, 30] : [20, 2]));
    expect(pattern('message-volume', rewarding)?.verdict).toBe('rewarding');
    expect(
      pattern(
        'message-volume',
        series(28, (index) => (index % 2 ? [100, 10] : [20, 2])),
      )?.verdict,
    ).toBe('steady');
  });

  test('is seen where most days have the same few messages', () => {
    const days = series(28, (index) => (index % 4 === 0 ? [100, 4] : [20, 6]));
    expect(pattern('message-volume', days)).toMatchObject({ verdict: 'diminishing', split: 100 });
  });

  test('is not judged where all days have the same number, and days without messages are none', () => {
    expect(
      pattern(
        'message-volume',
        series(28, () => [20, 3]),
      ),
    ).toBeNull();
    expect(
      pattern(
        'message-volume',
        series(28, (index) => (index % 2 ? [20, 3] : [0, 3])),
      ),
    ).toBeNull();
  });
});

describe('response timing', () => {
  // A rhythm of 11 days, so that no other lag fits as well.
  const messages = [90, 10, 40, 5, 60, 20, 80, 0, 30, 70, 15];
  const sent = (index: number): number => messages[(index + messages.length) % messages.length] ?? 0;
  const twoDaysLater = series(44, (index) => [sent(index), Math.round(sent(index - 2) / 5)]);

  test('is found where it was planted: two days after the messages', () => {
    expect(pattern('response-timing', twoDaysLater)).toEqual({
      rule: 'response-timing',
      lagDays: 2,
      correlation: 0.99,
      days: 44,
    });
  });

  test('goes by the calendar where quiet days have no row', () => {
    const gaps = twoDaysLater.filter((_, index) => index % 5 !== 3);
    expect(pattern('response-timing', gaps)).toMatchObject({ lagDays: 2, correlation: 0.91 });
  });

  test('is the same day where both fall on one', () => {
    expect(
      pattern(
        'response-timing',
        series(44, (index) => [sent(index), Math.round(sent(index) / 5)]),
      ),
    ).toMatchObject({
      lagDays: 0,
      correlation: 1,
    });
  });

  test('is not read out of the week alone: both rest at weekends, whenever the answers come', () => {
    const week = [30, 40, 40, 30, 20, 0, 0];
    const weekly = series(56, (index) => [week[index % 7] ?? 0, Math.round((week[(index + 6) % 7] ?? 0) / 5)]);
    expect(pattern('response-timing', weekly)).toBeNull();
  });

  test('is not found in series that do not vary', () => {
    expect(
      pattern(
        'response-timing',
        series(28, (index) => [20, index % 5]),
      ),
    ).toBeNull();
    expect(
      pattern(
        'response-timing',
        series(28, (index) => [index % 5, 3]),
      ),
    ).toBeNull();
  });
});

describe('noise', () => {
  // One of the 800 series below, where a plain ratio of 1.25 misled in 170, 183, 140 and 1 of each 200.
  test.each([
    { length: 14, messages: 20 },
    { length: 28, messages: 20 },
    { length: 56, messages: 20 },
    { length: 56, messages: 100 },
  ])('of $length days with about $messages messages shows a peak day or a volume in at most 2 of 200', (shape) => {
    const found = findIn200((random) =>
      series(shape.length, () => {
        const messages = Math.round(shape.messages * (0.7 + 0.6 * random()));
        return [messages, successes(random, messages, 0.13)];
      }),
    );
    const misled = found.filter((patterns) =>
      patterns.some(({ rule, ...rest }) =>
        rule === 'message-volume' ? 'verdict' in rest && rest.verdict !== 'steady' : rule === 'peak-days',
      ),
    );
    expect(misled.length).toBeLessThanOrEqual(2);
  });

  test.each([14, 28, 56])(
    'of %i days shows a timing in at most 2 of 200 where responses follow no messages',
    (length) => {
      const found = findIn200((random) =>
        series(length, () => [Math.round(10 + 20 * random()), successes(random, 40, 0.1)]),
      );
      const misled = found.filter((patterns) => patterns.some(({ rule }) => rule === 'response-timing'));
      expect(misled.length).toBeLessThanOrEqual(2);
    },
  );
});

describe('too little evidence', () => {
  test('gives no pattern: fewer than 14 days, fewer than 30 responses, or nothing at all', () => {
    expect(findPatterns([])).toEqual([]);
    expect(findPatterns(series(13, (index) => [40, index % 7 === 1 ? 30 : 4]))).toEqual([]);
    expect(findPatterns(series(56, (index) => [4, index % 14 === 1 ? 7 : 0]))).toEqual([]);
    expect(findPatterns(series(28, () => [0, 0]))).toEqual([]);
  });

  test('is not made up for by rows that repeat a date', () => {
    const week = series(7, (index) => [40, index === 1 ? 30 : 4]);
    expect(findPatterns([...week, ...week, ...week])).toEqual([]);
  });
});

test('whatever the days, nothing throws, no number is NaN or infinite, and their order does not matter', () => {
  const amount = fc.oneof(fc.nat(60), fc.constantFrom(0, 1, 1_000_000, Number.MAX_SAFE_INTEGER));
  const date = fc.oneof(
    fc.nat(90).map((day) => new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10)),
    fc.constantFrom('2024-02-29', '0001-01-01', '9999-12-31', '2026-02-31', 'yesterday', ''),
  );
  const days = fc.array(fc.record({ date, messages: fc.oneof(amount, fc.constant(0)), responses: amount }), {
    maxLength: 120,
    size: 'max',
  });
  fc.assert(
    fc.property(days, (some) => {
      const found = findPatterns(some);
      for (const number of numbersIn(found)) expect(number).toSatisfy(Number.isFinite);
      for (const { percent, denominator } of ratesIn(found)) expect(percent === null).toBe(denominator === 0);
      const exact = some.every((day) => day.messages < 1e9 && day.responses < 1e9);
      if (exact) expect(findPatterns(some.toReversed())).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function ratesIn(patterns: readonly Pattern[]): { percent: number | null; denominator: number }[] {
  return patterns.flatMap((found) => {
    if (found.rule === 'peak-days') return [found.peak, found.others];
    return found.rule === 'message-volume' ? [found.busy, found.quiet] : [];
  });
}
