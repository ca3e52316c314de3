import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { probabilityGreater } from '../../../src/insights/statistics/probability-greater.ts';
import { absurdProportions, of, relativeError } from './counts.ts';

const proportion = fc
  .oneof(fc.nat(30), fc.nat(1_000_000))
  .chain((size) => fc.nat(size + 1).map((numerator) => of(numerator, size + 1)));

describe('the probability that B beats A', () => {
  // R 4.2.2: integrate(function(p) dbeta(p, 1 + y, 1 + n - y) * pbeta(p, 1 + x, 1 + m - x), ...) over 80 parts of 1
  // standard deviation each around B's mean, rel.tol = 1e-13, 15 digits.
  test.each([
    [40, 140, 35, 150, 0.844841208408235],
    [0, 1, 0, 1, 0.5],
    [1, 1, 0, 1, 0.833333333333333],
    [8, 12, 5, 12, 0.88112801184547],
    [120, 1000, 100, 1000, 0.92318343897356],
    [3, 2000, 12, 1500, 0.00198549424636985],
    [2_002_000, 10_000_000, 2_000_000, 10_000_000, 0.868178987261309],
    [0, 10, 1_000_000, 10_000_000, 0.313810481026174],
  ])('of %i/%i over %i/%i is the integral over both posteriors', (y, n, x, m, probability) => {
    expect(relativeError(probabilityGreater(of(y, n), of(x, m)), probability)).toBeLessThan(1e-9);
  });

  test('and that A beats B make 1', () => {
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        const both = (probabilityGreater(b, a) ?? 0) + (probabilityGreater(a, b) ?? 0);
        expect(both).toBeCloseTo(1, 12);
      }),
    );
  });

  test('is one half of equal counts, and rises with each success', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (successes, failures) => {
        const [a, better] = [of(successes, successes + failures + 1), of(successes + 1, successes + failures + 1)];
        expect(probabilityGreater(a, a)).toBeCloseTo(0.5, 12);
        expect(probabilityGreater(better, a)).toBeGreaterThan(0.5);
      }),
    );
  });

  test('is right to 0.0001 of groups too large to be summed', () => {
    const billion = of(500_000_000, 1_000_000_000);
    expect(Math.abs((probabilityGreater(billion, billion) ?? 1) - 0.5)).toBeLessThan(0.0001);
  });

  test('takes two groups of 10 million in under a millisecond', () => {
    const started = performance.now();
    for (let i = 0; i < 100; i++) probabilityGreater(of(5_000_000 + 50 * i, 10_000_000), of(5_000_000, 10_000_000));
    // Measured: 5 ms.
    expect(performance.now() - started).toBeLessThan(100);
  });

  test('is null where one of both is nothing that was counted', () => {
    for (const absurd of absurdProportions) {
      expect(probabilityGreater(absurd, of(1, 2)), JSON.stringify(absurd)).toBeNull();
      expect(probabilityGreater(of(1, 2), absurd), JSON.stringify(absurd)).toBeNull();
    }
  });
});
