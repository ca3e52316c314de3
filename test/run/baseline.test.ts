import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseBaseline } from '../../src/run/baseline.ts';
import { manualKey, openStates, scheduledKey } from '../../src/run/state.ts';

function baselineOf(date: string, runs: readonly string[]): string | null {
  return (
    chooseBaseline(
      runs.map((run) => ({ date: run })),
      date,
    )?.date ?? null
  );
}

const day = fc.nat(400).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const daysApart = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

describe('the baseline', () => {
  test('of a weekly report is last week’s', () => {
    expect(baselineOf('2026-11-23', ['2026-11-16', '2026-11-09', '2026-11-02'])).toBe('2026-11-16');
  });

  test('of a daily report is the same weekday of last week', () => {
    const daily = ['2026-11-22', '2026-11-21', '2026-11-18', '2026-11-17', '2026-11-16', '2026-11-15', '2026-11-14'];
    expect(baselineOf('2026-11-23', daily)).toBe('2026-11-16');
  });

  test('of a monthly report is last month’s', () => {
    expect(baselineOf('2026-11-01', ['2026-10-01', '2026-09-01'])).toBe('2026-10-01');
  });

  test('of a run by hand on a Wednesday is the Monday of the week before, on a Friday this week’s', () => {
    expect(baselineOf('2026-11-25', ['2026-11-23', '2026-11-16'])).toBe('2026-11-16');
    expect(baselineOf('2026-11-27', ['2026-11-23', '2026-11-16'])).toBe('2026-11-23');
  });

  test('is the older of two equally near', () => {
    expect(baselineOf('2026-11-23', ['2026-11-19', '2026-11-13'])).toBe('2026-11-13');
    expect(baselineOf('2026-11-23', ['2026-11-13', '2026-11-19'])).toBe('2026-11-13');
  });

  test('of two on one day is the one that comes first, as the newest does in the store', () => {
    const runs = [
      { date: '2026-11-16', key: 'weekly/manual' },
      { date: '2026-11-16', key: 'weekly/scheduled' },
    ];
    expect(chooseBaseline(runs, '2026-11-23')?.key).toBe('weekly/manual');
  });

  test('is yesterday’s rather than none, but neither today’s nor a later one', () => {
    expect(baselineOf('2026-11-23', ['2026-11-22'])).toBe('2026-11-22');
    expect(baselineOf('2026-11-23', ['2026-11-23', '2026-11-30'])).toBeNull();
    expect(baselineOf('2026-11-23', [])).toBeNull();
  });

  test('is never further from seven days than any other earlier run', () => {
    fc.assert(
      fc.property(fc.array(day), day, (runs, date) => {
        const chosen = baselineOf(date, runs);
        const earlier = runs.filter((run) => run < date);
        expect(chosen === null).toBe(earlier.length === 0);
        if (chosen === null) return;
        expect(chosen < date).toBe(true);
        const distance = Math.abs(daysApart(chosen, date) - 7);
        for (const run of earlier) {
          const other = Math.abs(daysApart(run, date) - 7);
          expect(distance).toBeLessThanOrEqual(other);
          if (distance === other) expect(chosen <= run).toBe(true);
        }
      }),
    );
  });
});

describe('the states and keys of a slot', () => {
  test('a slot has work left until it is done, partial or failed, skipped or expired', () => {
    expect(openStates).toEqual(['due', 'collecting', 'frozen', 'delivering']);
  });

  test('a run by hand never has the key of a slot', () => {
    const now = new Date('2026-11-23T08:00:00Z');
    expect(scheduledKey('weekly', '2026-11-23')).toBe('weekly/2026-11-23');
    expect(manualKey('weekly', now)).toBe('weekly/manual/2026-11-23T08:00:00.000Z');
  });
});
