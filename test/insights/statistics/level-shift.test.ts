import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLevelShift } from '../../../src/insights/statistics/level-shift.ts';
import { leastWeeksPerLevel } from '../../../src/insights/statistics/level-split.ts';
import { fisherExact } from '../../../src/insights/statistics/two-proportions.ts';
import { absurdProportions, of } from './counts.ts';

const steady = (weeks: number, share: number) => Array.from({ length: weeks }, () => of(share * 100, 100));

describe('a level shift', () => {
  test('is found at the week where the new level begins, with both levels pooled', () => {
    const shift = findLevelShift([...steady(5, 0.3), ...steady(4, 0.1)]);
    expect(shift).toMatchObject({ at: 5, before: of(150, 500), after: of(40, 400) });
    // 9 weeks can be split at 4 places with 3 on both sides.
    expect(shift?.pValue).toBe((fisherExact(of(150, 500), of(40, 400), 'different') ?? 0) * 4);
    expect(shift?.pValue).toBeLessThan(1e-9);
  });

  test('is found wherever it is, upwards and downwards', () => {
    for (let before = leastWeeksPerLevel; before <= 12; before++) {
      for (let after = leastWeeksPerLevel; after <= 12; after++) {
        expect(findLevelShift([...steady(before, 0.2), ...steady(after, 0.35)])?.at).toBe(before);
        expect(findLevelShift([...steady(before, 0.35), ...steady(after, 0.2)])?.at).toBe(before);
      }
    }
  });

  test('is not told of a few cases that differ more, but prove less', () => {
    const few = Array.from({ length: 3 }, () => of(2, 4));
    expect(findLevelShift([...few, ...steady(5, 0.2), ...steady(5, 0.3)])?.at).toBe(8);
  });

  test('of a steady series is told as chance', () => {
    expect(findLevelShift(steady(8, 0.2))?.pValue).toBe(1);
    expect(findLevelShift(steady(8, 0))?.pValue).toBe(1);
    expect(findLevelShift(steady(8, 1))?.pValue).toBe(1);
  });

  test('is not told of one good week, which is no level', () => {
    expect(findLevelShift([...steady(7, 0.2), of(90, 100)])?.at).toBe(8 - leastWeeksPerLevel);
  });

  test('needs three weeks with cases on both sides: a week without any tells nothing', () => {
    const empty = of(0, 0);
    expect(findLevelShift(steady(5, 0.2))).toBeNull();
    expect(findLevelShift([])).toBeNull();
    expect(findLevelShift([...steady(3, 0.2), empty, ...steady(2, 0.5)])).toBeNull();
    expect(findLevelShift([empty, ...steady(3, 0.2), empty, empty, ...steady(3, 0.5)])).toMatchObject({
      at: 6,
      before: of(60, 300),
      after: of(150, 300),
    });
  });

  test('cries wolf no oftener than it says: every outcome of eight weeks of one level, weighed', () => {
    const outcomes = Array.from({ length: 3 ** 8 }, (_, code) => {
      const weeks = [...code.toString(3).padStart(8, '0')].map(Number);
      return {
        successes: weeks.reduce((sum, x) => sum + x, 0),
        ways: weeks.reduce((ways, x) => ways * (x === 1 ? 2 : 1), 1),
        pValue: findLevelShift(weeks.map((x) => of(x, 2)))?.pValue ?? 0,
      };
    }).toSorted((a, b) => a.pValue - b.pValue);
    for (const share of [0.1, 0.3, 0.5]) {
      let soFar = 0;
      for (const { successes, ways, pValue } of outcomes) {
        soFar += ways * share ** successes * (1 - share) ** (16 - successes);
        if (soFar > pValue) expect(soFar).toBeLessThanOrEqual(pValue * (1 + 1e-9));
      }
      expect(soFar).toBeCloseTo(1, 9);
    }
  });

  test('is null where a week is absurd', () => {
    for (const absurd of absurdProportions.filter(
      ({ numerator, denominator }) => numerator !== 0 || denominator !== 0,
    )) {
      expect(findLevelShift([...steady(8, 0.2), absurd]), JSON.stringify(absurd)).toBeNull();
    }
  });

  test('covers all weeks, once each', () => {
    const week = fc.nat(200).chain((denominator) => fc.nat(denominator).map((numerator) => of(numerator, denominator)));
    fc.assert(
      fc.property(fc.array(week, { minLength: 12, maxLength: 60 }), (weeks) => {
        const shift = findLevelShift(weeks);
        fc.pre(shift !== null);
        const total = weeks.reduce((sum, { denominator }) => sum + denominator, 0);
        expect((shift?.before.denominator ?? 0) + (shift?.after.denominator ?? 0)).toBe(total);
        expect(shift?.pValue).toBeLessThanOrEqual(1);
      }),
    );
  });
});
