import { describe, expect, test } from 'vitest';
import { discounted, dispersionOf } from '../../../src/insights/statistics/dispersion.ts';

const weeks = (...counts: readonly (readonly [numerator: number, denominator: number])[]) =>
  counts.map(([numerator, denominator]) => ({ numerator, denominator }));

// R 4.2.2: m <- glm(cbind(x, n - x) ~ level, family = binomial); sum(residuals(m, "pearson")^2) / m$df.residual
describe('the dispersion of a weekly rate', () => {
  test('is Pearson’s chi-squared per degree of freedom', () => {
    const swaying = weeks([20, 100], [30, 120], [10, 80], [20, 150], [25, 90]);
    expect(dispersionOf(swaying)).toBeCloseTo(3.10344827586, 9);
  });

  test('is that within the levels where the level shifts', () => {
    const shifted = weeks([40, 200], [52, 210], [30, 190], [45, 205], [10, 200], [22, 220], [15, 210]);
    expect(dispersionOf(shifted)).toBeCloseTo(1.79746096096, 9);
  });

  test.each([
    ['weeks that vary less than chance', weeks([20, 100], [20, 100], [20, 100], [20, 100], [20, 100])],
    ['too few weeks to say', weeks([1, 100], [90, 100], [1, 100])],
    ['no answers at all', weeks([0, 100], [0, 100], [0, 100], [0, 100], [0, 100])],
    ['weeks without messages', weeks([0, 0], [0, 0], [0, 0], [0, 0], [0, 0])],
    ['no weeks', []],
  ])('is 1 of %s', (_, series) => {
    expect(dispersionOf(series)).toBe(1);
  });

  test('makes cases worth that many times less, and stays a proportion', () => {
    expect(discounted({ numerator: 30, denominator: 100 }, 2.5)).toEqual({ numerator: 12, denominator: 40 });
    expect(discounted({ numerator: 1, denominator: 1 }, 3)).toEqual({ numerator: 0, denominator: 0 });
  });
});
