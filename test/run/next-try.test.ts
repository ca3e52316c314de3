import { expect, test } from 'vitest';
import { isStillWaiting, planNextTry } from '../../src/run/next-try.ts';

const minute = 60_000;
const hour = 60 * minute;
const due = new Date('2026-11-23T08:00:00Z');
const after = (ms: number): Date => new Date(due.getTime() + ms);

test('a failed slot is tried again soon at first, hourly later, and not past its catch-up window', () => {
  expect(planNextTry(due, due, 72 * hour)).toEqual(after(5 * minute));
  expect(planNextTry(due, after(30 * minute), 72 * hour)).toEqual(after(45 * minute));
  expect(planNextTry(due, after(10 * hour), 72 * hour)).toEqual(after(11 * hour));
  expect(planNextTry(due, after(71 * hour), 72 * hour)).toEqual(after(72 * hour));
  expect(planNextTry(due, after(71.5 * hour), 72 * hour)).toBeNull();
});

test('a clock that was set back does not make it wait longer', () => {
  expect(planNextTry(due, after(-10 * hour), 72 * hour)).toEqual(after(-10 * hour + 5 * minute));
});

test('a next try is waited for, but not one that is further ahead than any', () => {
  const now = new Date('2026-11-23T08:00:00Z');
  const waits = (minutes: number): boolean => isStillWaiting(new Date(now.getTime() + minutes * 60_000), now);
  expect([-1, 0, 1, 60, 61].map(waits)).toEqual([false, false, true, true, false]);
});
