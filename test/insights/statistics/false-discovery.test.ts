import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from '../../../src/insights/statistics/false-discovery.ts';

// Benjamini & Hochberg 1995, J. R. Stat. Soc. B 57:289–300: 15 comparisons after a myocardial infarction.
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });
const rate = fc.double({ min: 0.001, max: 0.5, noNaN: true });

function discoveries(values: readonly number[], tests: number, atRate: number): number {
  const largest = benjaminiHochberg(values, tests, atRate);
  return values.filter((p) => p <= largest).length;
}

describe('false-discovery control', () => {
  test('rejects the published four of fifteen at 5 %, in any order', () => {
    expect(benjaminiHochberg(published, 15, 0.05)).toBe(0.0095);
    expect(benjaminiHochberg(published.toReversed(), 15, 0.05)).toBe(0.0095);
  });

  // R 4.2.2: p.adjust(p, 'BH') and p.adjust(p, 'BH', n = 40), 15 digits.
  test.each([
    [15, [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571428571429, 0.0638571428571429, 0.0645, 0.0765, 0.486]],
    [40, [0.004, 0.008, 0.0253333333333333, 0.095, 0.1608, 0.170285714285714, 0.170285714285714, 0.172, 0.204]],
  ])('turns each p-value of %i tests into a discovery at the rate that R adjusts it to', (tests, adjusted) => {
    adjusted.forEach((atRate, at) => {
      expect(benjaminiHochberg(published, tests, atRate * (1 + 1e-12))).toBeGreaterThanOrEqual(published[at] ?? 1);
      expect(benjaminiHochberg(published, tests, atRate * (1 - 1e-12))).toBeLessThan(published[at] ?? 0);
    });
  });

  test('counts tests whose p-values were not kept as 1', () => {
    fc.assert(
      fc.property(pValues, fc.nat(20), rate, (kept, dropped, atRate) => {
        const all = [...kept, ...Array.from({ length: dropped }, () => 1)];
        expect(benjaminiHochberg(kept, all.length, atRate)).toBe(benjaminiHochberg(all, all.length, atRate));
      }),
    );
  });

  test('finds no less where a p-value falls, where the rate rises or where fewer tests were made', () => {
    fc.assert(
      fc.property(
        pValues,
        rate,
        fc.nat(20),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, atRate, more, part) => {
          const found = discoveries(values, values.length + more, atRate);
          const fallen = values.map((p, at) => (at === 0 ? p * part : p));
          expect(discoveries(fallen, values.length + more, atRate)).toBeGreaterThanOrEqual(found);
          expect(discoveries(values, values.length + more, atRate * 1.5)).toBeGreaterThanOrEqual(found);
          expect(discoveries(values, values.length, atRate)).toBeGreaterThanOrEqual(found);
        },
      ),
    );
  });

  test('discovers something where nothing is in at most that share of reports: every outcome of three tests', () => {
    const steps = 20;
    const uniform = Array.from({ length: steps }, (_, at) => (at + 1) / steps);
    for (const atRate of [0.05, 0.15, 0.3]) {
      const alarms = uniform.flatMap((p) =>
        uniform.flatMap((q) => uniform.filter((r) => benjaminiHochberg([p, q, r], 3, atRate) > 0)),
      );
      expect(alarms.length / steps ** 3).toBeLessThanOrEqual(atRate);
      expect(alarms.length).toBeGreaterThan(0);
    }
  });

  test('discovers a p-value of 0, and nothing where there is nothing to discover', () => {
    expect(discoveries([0, 0.9], 2, 0.05)).toBe(1);
    expect(benjaminiHochberg([], 0, 0.05)).toBe(0);
    expect(benjaminiHochberg([0.2, 0.9], 2, 0.05)).toBe(0);
  });

  test('never counts what is no probability', () => {
    expect(benjaminiHochberg([Number.NaN, -1, 2, Number.POSITIVE_INFINITY, 0.01], 5, 0.05)).toBe(0.01);
    expect(benjaminiHochberg([Number.NaN, -1, 2], 3, 0.05)).toBe(0);
    expect(benjaminiHochberg([0.01], Number.NaN, 0.05)).toBe(0);
  });

  test('is not misled by a number of tests below that of the p-values', () => {
    expect(benjaminiHochberg(published, 1, 0.05)).toBe(0.0095);
  });
});
