import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTransient, parseRetryAfter, planRetry, retryPolicy } from '../../src/client/retry.ts';

const now = new Date('2026-11-23T08:00:00Z');

describe('parseRetryAfter', () => {
  test.each([
    ['0', 0],
    ['30', 30_000],
    [' 30 ', 30_000],
    ['3600', 3_600_000],
    // Seconds, not a year.
    ['2027', 2_027_000],
    ['Mon, 23 Nov 2026 08:00:30 GMT', 30_000],
    // RFC 9110's two obsolete forms of a date are to be read as well.
    ['Monday, 23-Nov-26 08:00:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 07:59:00 GMT', 0],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
  ])('reads %j as %i ms', (header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected);
  });

  test.each([
    null,
    '',
    ' ',
    '-5',
    '+5',
    '1.5',
    '1e3',
    '0x10',
    'soon',
    'Mon',
    'Mon, sometime',
    '2026-11-23T08:01:00Z',
    '9999999999',
    '30, 60',
    'NaN',
    'Infinity',
  ])('takes %j for garbage', (header) => {
    expect(parseRetryAfter(header, now)).toBeNull();
  });

  test('R03 never gives anything but null or a finite number that is not negative', () => {
    const likely = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
      fc.stringMatching(/^(Mon|Tuesday),? [0-9A-Za-z :,-]{0,30}$/),
    );
    fc.assert(
      fc.property(likely, (header) => {
        const wait = parseRetryAfter(header, now);
        expect(wait === null || (Number.isFinite(wait) && wait >= 0)).toBe(true);
      }),
    );
  });
});

describe('planRetry', () => {
  const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  test('R04 draws the wait evenly from zero up to a bound that doubles', () => {
    expect(planRetry(1, null, () => 0)).toEqual({ retry: true, afterMs: 0 });
    expect(planRetry(1, null, () => 0.5)).toEqual({ retry: true, afterMs: 500 });
    expect(planRetry(2, null, () => 0.5)).toEqual({ retry: true, afterMs: 1_000 });
    expect(planRetry(3, null, () => 0.5)).toEqual({ retry: true, afterMs: 2_000 });
  });

  test('keeps within its bounds, and never before what the server asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.option(fc.nat(120_000)), unit, (attempt, retryAfter, random) => {
        const plan = planRetry(attempt, retryAfter, () => random);
        const least = retryAfter ?? 0;
        expect(plan.retry && plan.afterMs >= least && plan.afterMs <= least + 1_000 * 2 ** (attempt - 1)).toBe(true);
      }),
    );
  });

  test('gives up after the last attempt', () => {
    expect(planRetry(retryPolicy.attempts, null, () => 0)).toEqual({ retry: false });
    expect(planRetry(retryPolicy.attempts, 1_000, () => 0)).toEqual({ retry: false });
  });

  test('does not wait for a server that asks for more than two minutes', () => {
    expect(planRetry(1, 120_000, () => 0)).toEqual({ retry: true, afterMs: 120_000 });
    expect(planRetry(1, 120_001, () => 0)).toEqual({ retry: false });
  });
});

test('only the transient answers are worth another try', () => {
  const all = Array.from({ length: 500 }, (_, index) => index + 100);
  expect(all.filter(isTransient)).toEqual([408, 425, 429, 500, 502, 503, 504]);
});
