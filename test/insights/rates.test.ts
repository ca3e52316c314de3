import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addTotals, contradicts, noTotals, rate, rateOf } from '../../src/insights/rates.ts';
import documentedExample from '../spec/documented-example.json' with { type: 'json' };

const count = fc.nat(1_000_000_000);
const denominator = fc.integer({ min: 1, max: 1_000_000_000 });

/** A part of a whole, with halves of a hundredth more often than chance has them. */
const part = fc
  .oneof(
    fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 })),
    fc.tuple(fc.nat(20_000), fc.constantFrom(32, 160, 800, 20_000)),
  )
  .filter(([numerator, whole]) => numerator <= whole);

/** Hundredths of a percent and what is left over, in exact arithmetic. */
function exactly(numerator: number, whole: number): { floor: bigint; rest: bigint; whole: bigint } {
  const scaled = BigInt(numerator) * 10_000n;
  return { floor: scaled / BigInt(whole), rest: scaled % BigInt(whole), whole: BigInt(whole) };
}

function halfUp(numerator: number, denominator: number): number {
  const { floor, rest, whole } = exactly(numerator, denominator);
  return Number(rest * 2n >= whole ? floor + 1n : floor) / 100;
}

function halfEven(numerator: number, denominator: number): number {
  const { floor, rest, whole } = exactly(numerator, denominator);
  const up = rest * 2n > whole || (rest * 2n === whole && floor % 2n === 1n);
  return Number(up ? floor + 1n : floor) / 100;
}

describe('a rate', () => {
  test('of the documented example is the documented one', () => {
    const { metrics } = documentedExample;
    expect(rateOf('response', metrics)).toEqual({ numerator: 35, denominator: 150, percent: 23.33 });
    expect(rateOf('qualification', metrics)).toEqual({ numerator: 12, denominator: 35, percent: 34.29 });
    expect(rateOf('conversion', metrics)).toEqual({ numerator: 12, denominator: 150, percent: 8 });
    expect(rateOf('close', metrics)).toEqual({ numerator: 8, denominator: 12, percent: 66.67 });
    expect(rateOf('response', metrics).percent).toBe(metrics.responseRate);
    expect(rateOf('qualification', metrics).percent).toBe(metrics.qualificationRate);
    expect(rateOf('conversion', metrics).percent).toBe(metrics.conversionRate);
  });

  test('of nothing is not measurable, whatever its numerator', () => {
    for (const name of ['response', 'qualification', 'conversion', 'close'] as const) {
      expect(rateOf(name, noTotals).percent).toBeNull();
    }
    expect(rate(5, 0)).toEqual({ numerator: 5, denominator: 0, percent: null });
  });

  test('of a measurable nothing is zero', () => {
    expect(rate(0, 150).percent).toBe(0);
  });

  test('is the exact quotient rounded half up, so within 0.005 of it, and never NaN or negative zero', () => {
    fc.assert(
      fc.property(fc.oneof(part, fc.tuple(count, denominator)), ([numerator, whole]) => {
        const { percent } = rate(numerator, whole);
        expect(percent).toBe(halfUp(numerator, whole));
        expect(Object.is(percent, -0)).toBe(false);
      }),
    );
  });

  test('rounds a half up where binary fractions would lose it', () => {
    // 14.375 % exactly; 23 / 160 * 100 is 14.374999999999998.
    expect(rate(23, 160).percent).toBe(14.38);
  });
});

describe('a reported rate', () => {
  test('that is correctly rounded, half up or half to even, never contradicts its totals', () => {
    fc.assert(
      fc.property(part, ([numerator, whole]) => {
        const computed = rate(numerator, whole);
        expect(contradicts(halfUp(numerator, whole), computed)).toBe(false);
        expect(contradicts(halfEven(numerator, whole), computed)).toBe(false);
      }),
    );
  });

  test('that is cut off instead of rounded does not contradict either', () => {
    fc.assert(
      fc.property(part, ([numerator, whole]) => {
        const { floor } = exactly(numerator, whole);
        expect(contradicts(Number(floor) / 100, rate(numerator, whole))).toBe(false);
      }),
    );
  });

  test('that is off by two hundredths or more contradicts', () => {
    fc.assert(
      fc.property(part, fc.integer({ min: 2, max: 10_000 }), fc.boolean(), ([numerator, whole], hundredths, above) => {
        const computed = rate(numerator, whole);
        const reported = (Math.round((computed.percent ?? 0) * 100) + (above ? hundredths : -hundredths)) / 100;
        expect(contradicts(reported, computed)).toBe(true);
      }),
    );
  });

  test.each([
    ['23.34 of 35 in 150, a hundredth above', 23.34, 35, 150, false],
    ['23.32, a hundredth below', 23.32, 35, 150, false],
    ['23.35, two above', 23.35, 35, 150, true],
    ['unrounded', (35 / 150) * 100, 35, 150, false],
    ['a fraction in place of a percentage', 0.2333, 35, 150, true],
    ['zero for zero of some', 0, 0, 150, false],
    ['something of nothing, which is not measurable', 12.5, 0, 0, false],
    ['null', null, 35, 150, false],
  ])('%s: contradicts or not', (_, reported, numerator, whole, expected) => {
    expect(contradicts(reported, rate(numerator, whole))).toBe(expected);
  });
});

describe('pooled totals', () => {
  test('do not depend on the order in which they are added', () => {
    const totals = fc.record({ totalProspects: count, totalAnswers: count, totalQualified: count, totalClosed: count });
    fc.assert(
      fc.property(fc.array(totals), (all) => {
        expect(all.reduce(addTotals, noTotals)).toEqual(all.toReversed().reduce(addTotals, noTotals));
      }),
    );
  });

  test('weigh every prospect the same', () => {
    const small = { totalProspects: 10, totalAnswers: 10, totalQualified: 0, totalClosed: 0 };
    const large = { totalProspects: 990, totalAnswers: 0, totalQualified: 0, totalClosed: 0 };
    expect(rateOf('response', addTotals(small, large)).percent).toBe(1);
  });
});
