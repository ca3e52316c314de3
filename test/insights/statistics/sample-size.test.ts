import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleSizePerGroup } from '../../../src/insights/statistics/sample-size.ts';

describe('the sample size per group', () => {
  // Example in R's own documentation of power.prop.test: "n = 76.7".
  test("is that of R's documented example, rounded up", () => {
    expect(sampleSizePerGroup(0.5, 0.75, { power: 0.9 })).toBe(77);
  });

  // R 4.2.2: uniroot(function(n) power.prop.test(n = n, p1 = p, p2 = q, sig.level = s)$power - power, c(2, 1e10), tol =
  // 1e-9): 1093.73904576616, 434.432022439469, 151.868862117276, 5260.61348045238, 31243429.6788348, 251211239.674255.
  test.each([
    [0.2, 0.25, 0.05, 0.8, 1_094],
    [0.05, 0.1, 0.05, 0.8, 435],
    [0.25, 0.4, 0.05, 0.8, 152],
    [0.01, 0.02, 0.01, 0.95, 5_261],
    [0.0001, 0.00011, 0.01, 0.9, 31_243_430],
    [0.2, 0.2001, 0.05, 0.8, 251_211_240],
  ])('to tell %f from %f at %f with power %f is what R computes', (p, q, significance, power, size) => {
    expect(sampleSizePerGroup(p, q, { significance, power })).toBe(size);
  });

  const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

  test('is the same both ways, whole, and larger for more power and for more significance', () => {
    fc.assert(
      fc.property(share, share, (p, q) => {
        fc.pre(p !== q);
        const size = sampleSizePerGroup(p, q) ?? Number.NaN;
        expect(size).toBeGreaterThanOrEqual(1);
        expect(Number.isInteger(size)).toBe(true);
        expect(sampleSizePerGroup(q, p)).toBe(size);
        expect(sampleSizePerGroup(p, q, { power: 0.9 })).toBeGreaterThanOrEqual(size);
        expect(sampleSizePerGroup(p, q, { significance: 0.01 })).toBeGreaterThanOrEqual(size);
      }),
    );
  });

  test('is a number at the rarest error that is asked for', () => {
    expect(sampleSizePerGroup(0.2, 0.3, { significance: 1e-300 })).toBeGreaterThan(1000);
    expect(sampleSizePerGroup(0.2, 0.3, { power: 1 - 2 ** -53 })).toBeGreaterThan(1000);
    expect(sampleSizePerGroup(0.2, 0.3, { significance: Number.MIN_VALUE })).toBeNull();
  });

  test('is null where no number is enough', () => {
    expect(sampleSizePerGroup(0.2, 0.2)).toBeNull();
    expect(sampleSizePerGroup(0, 0)).toBeNull();
    expect(sampleSizePerGroup(1e-200, 2e-200)).toBeNull();
  });

  test('is null of what is no share and of a demand that makes no sense', () => {
    for (const absurd of [-0.1, 1.1, 23.33, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(sampleSizePerGroup(absurd, 0.5)).toBeNull();
      expect(sampleSizePerGroup(0.5, absurd)).toBeNull();
    }
    for (const demand of [
      { significance: 0 },
      { power: 1 },
      { power: 0.04 },
      { significance: 5 },
      { power: 80 },
      { power: Number.NaN },
    ]) {
      expect(sampleSizePerGroup(0.2, 0.3, demand), JSON.stringify(demand)).toBeNull();
    }
  });
});
