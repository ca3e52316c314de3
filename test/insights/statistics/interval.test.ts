import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombeInterval, wilsonInterval } from '../../../src/insights/statistics/interval.ts';
import { shareOf } from '../../../src/insights/statistics/proportion.ts';
import { absurdProportions, of } from './counts.ts';

const proportion = fc
  .oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 10_000_000 }))
  .chain((denominator) => fc.nat(denominator).map((numerator) => of(numerator, denominator)));

describe("Wilson's interval", () => {
  // Newcombe 1998, Stat. Med. 17:857–872, the four worked examples, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i/%i is as Newcombe printed it', (numerator, denominator, low, high) => {
    const interval = wilsonInterval(of(numerator, denominator));
    expect(interval?.low.toFixed(4)).toBe(low.toFixed(4));
    expect(interval?.high.toFixed(4)).toBe(high.toFixed(4));
  });

  // R 4.2.2: prop.test(x, n, correct = FALSE, conf.level = confidence)$conf.int, 15 digits.
  test.each([
    [81, 263, 0.95, 0.255288519878274, 0.3662095769828],
    [81, 263, 0.99, 0.240136902687608, 0.38528250231823],
    [15, 148, 0.95, 0.0623863995307363, 0.160487241723308],
    [0, 20, 0.95, 0, 0.161125158052819],
    [1, 29, 0.99, 0.00406149419688382, 0.238254253136413],
    [35, 150, 0.95, 0.172826315113973, 0.307157815215668],
    [3, 3, 0.95, 0.438502968244955, 1],
    [3, 3, 0.99, 0.311368157254747, 1],
    [1_234_567, 10_000_000, 0.95, 0.123252956426653, 0.123660732868352],
    [0, 10_000_000, 0.95, 0, 3.8414573450141e-7],
  ])('of %i/%i at %f is what R computes', (numerator, denominator, confidence, low, high) => {
    const interval = wilsonInterval(of(numerator, denominator), confidence);
    expect(interval?.low).toBeCloseTo(low, 14);
    expect(interval?.high).toBeCloseTo(high, 14);
  });

  test('contains the share, and stays within 0 and 1', () => {
    fc.assert(
      fc.property(proportion, fc.double({ min: 0.5, max: 0.9999, noNaN: true }), (counts, confidence) => {
        const interval = wilsonInterval(counts, confidence);
        expect(interval?.low).toBeGreaterThanOrEqual(0);
        expect(interval?.low).toBeLessThanOrEqual(shareOf(counts));
        expect(interval?.high).toBeGreaterThanOrEqual(shareOf(counts));
        expect(interval?.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('begins at exactly 0 for none, and ends at exactly 1 for all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (n) => {
        expect(wilsonInterval(of(0, n))?.low).toBe(0);
        expect(wilsonInterval(of(n, n))?.high).toBe(1);
      }),
    );
  });

  test('shrinks with more of the same, and grows with the confidence', () => {
    fc.assert(
      fc.property(proportion, ({ numerator, denominator }) => {
        const width = (times: number, confidence: number): number => {
          const { low, high } = wilsonInterval(of(numerator * times, denominator * times), confidence) ?? {
            low: 0,
            high: 0,
          };
          return high - low;
        };
        expect(width(4, 0.95)).toBeLessThan(width(1, 0.95));
        expect(width(1, 0.95)).toBeLessThan(width(1, 0.99));
      }),
    );
  });

  test('is an interval at any confidence between 0 and 1', () => {
    for (const confidence of [Number.MIN_VALUE, 1e-17, 1 - 2 ** -53]) {
      for (const counts of [of(0, 10), of(3, 10), of(10, 10)]) {
        const interval = wilsonInterval(counts, confidence);
        expect(interval?.low).toBeLessThanOrEqual(shareOf(counts));
        expect(interval?.high).toBeGreaterThanOrEqual(shareOf(counts));
      }
    }
  });

  test('is null of what nobody can have counted, and where the confidence is none', () => {
    for (const absurd of absurdProportions) expect(wilsonInterval(absurd), JSON.stringify(absurd)).toBeNull();
    for (const confidence of [0, 1, -1, 95, Number.NaN]) expect(wilsonInterval(of(1, 2), confidence)).toBeNull();
  });
});

describe("Newcombe's interval of a difference", () => {
  // Newcombe 1998, Stat. Med. 17:873–890, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %i/%i − %i/%i is as Newcombe printed it', (x, m, y, n, low, high) => {
    const interval = newcombeInterval(of(x, m), of(y, n));
    expect(interval?.low.toFixed(4)).toBe(low.toFixed(4));
    expect(interval?.high.toFixed(4)).toBe(high.toFixed(4));
  });

  // R 4.2.2, from a <- prop.test(x, m, correct = FALSE)$conf.int and b of y, n:
  // d <- x/m - y/n; d - sqrt((x/m - a[1])^2 + (b[2] - y/n)^2); d + sqrt((a[2] - x/m)^2 + (y/n - b[1])^2)
  test.each([
    [56, 70, 48, 80, 0.0524314724023649, 0.333872654036906],
    [5, 56, 0, 29, -0.0381371479035369, 0.192560013855112],
    [35, 150, 28, 160, -0.0314248270887619, 0.14809397777813],
    [10, 10, 0, 20, 0.679086037141915, 1],
    [2002000, 10000000, 2000000, 10000000, -0.000150674759490465, 0.000550674711891167],
  ])('of %i/%i − %i/%i is what R computes', (x, m, y, n, low, high) => {
    const interval = newcombeInterval(of(x, m), of(y, n));
    expect(interval?.low).toBeCloseTo(low, 13);
    expect(interval?.high).toBeCloseTo(high, 13);
  });

  test('contains the difference, stays within -1 and 1, and changes its sign with the order', () => {
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        const ab = newcombeInterval(a, b);
        const ba = newcombeInterval(b, a);
        const difference = shareOf(a) - shareOf(b);
        expect(ab?.low).toBeGreaterThanOrEqual(-1);
        expect(ab?.low).toBeLessThanOrEqual(difference);
        expect(ab?.high).toBeGreaterThanOrEqual(difference);
        expect(ab?.high).toBeLessThanOrEqual(1);
        expect(ba?.low).toBeCloseTo(-(ab?.high ?? Number.NaN), 14);
      }),
    );
  });

  test('is null where one of both is nothing that was counted, or the confidence none', () => {
    for (const absurd of absurdProportions) {
      expect(newcombeInterval(absurd, of(1, 2)), JSON.stringify(absurd)).toBeNull();
      expect(newcombeInterval(of(1, 2), absurd), JSON.stringify(absurd)).toBeNull();
    }
    expect(newcombeInterval(of(1, 2), of(1, 2), 1)).toBeNull();
  });
});
