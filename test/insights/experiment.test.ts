import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVariants, type RateComparison, type Variant } from '../../src/insights/experiment.ts';
import type { Totals } from '../../src/insights/rates.ts';

const minimums = { minimumProspects: 50, minimumAnswers: 20 };

function totals(totalProspects: number, totalAnswers: number, totalQualified = 0): Totals {
  return { totalProspects, totalAnswers, totalQualified, totalClosed: 0 };
}

function variant(id: string, counts: Totals | null): Variant {
  return { id, name: `Campaign ${id}`, totals: counts };
}

/** B beside A, in one rate. */
function compare(a: Totals, b: Totals, rate: RateComparison['rate'] = 'response', atLeast = minimums): RateComparison {
  const { variants } = compareVariants('Subject line', [variant('a', a), variant('b', b)], atLeast);
  const found = variants[1]?.besideFirst.find((comparison) => comparison.rate === rate);
  if (!found) throw new Error(`B is not compared in ${rate}`);
  return found;
}

describe('an experiment', () => {
  test('sets each variant beside the first, in three rates', () => {
    const experiment = compareVariants(
      'Subject line',
      [variant('a', totals(150, 35, 12)), variant('b', totals(140, 40, 10)), variant('c', totals(160, 28, 12))],
      minimums,
    );
    expect(experiment.name).toBe('Subject line');
    expect(experiment.variants.map(({ id, name, isRead }) => [id, name, isRead])).toEqual([
      ['a', 'Campaign a', true],
      ['b', 'Campaign b', true],
      ['c', 'Campaign c', true],
    ]);
    const [first, second, third] = experiment.variants.map(({ besideFirst }) =>
      besideFirst.map((comparison) => [comparison.rate, comparison.variant.numerator, comparison.first.numerator]),
    );
    expect(first).toEqual([]);
    expect(second).toEqual([
      ['response', 40, 35],
      ['qualification', 10, 12],
      ['conversion', 10, 12],
    ]);
    expect(third?.[0]).toEqual(['response', 28, 35]);
  });

  test('is plain JSON', () => {
    const experiment = compareVariants('x', [variant('a', totals(99, 0)), variant('b', null)], minimums);
    expect(JSON.parse(JSON.stringify(experiment))).toEqual(experiment);
  });

  test.each<[string, Totals | null, Totals | null]>([
    ['the first', null, totals(100, 20)],
    ['another', totals(100, 20), null],
    ['every one', null, null],
  ])('compares nothing with %s that was not read', (_name, a, b) => {
    const { variants } = compareVariants('x', [variant('a', a), variant('b', b)], minimums);
    expect(variants.map(({ isRead }) => isRead)).toEqual([a !== null, b !== null]);
    expect(variants.flatMap(({ besideFirst }) => besideFirst)).toEqual([]);
  });

  test('goes on with the variants that were read', () => {
    const { variants } = compareVariants(
      'x',
      [variant('a', totals(100, 20)), variant('b', null), variant('c', totals(100, 40))],
      minimums,
    );
    expect(variants.map(({ besideFirst }) => besideFirst.length)).toEqual([0, 0, 3]);
  });

  test('of one variant or none has nothing to say', () => {
    expect(compareVariants('x', [], minimums)).toEqual({ name: 'x', variants: [] });
    expect(compareVariants('x', [variant('a', totals(9, 3))], minimums).variants[0]?.besideFirst).toEqual([]);
  });
});

describe('a difference', () => {
  // Newcombe 1998, Stat. Med. 17:873–890, table II, method 10: 56/70 − 48/80 is 0.0524 to 0.3339.
  test('has the interval that Newcombe printed, in percentage points, and is declared as it leaves out zero', () => {
    expect(compare(totals(80, 48), totals(70, 56))).toMatchObject({
      points: 20,
      range: { low: 5.24, high: 33.39 },
      verdict: 'better',
      moreNeeded: null,
    });
  });

  test('is turned round with its variants', () => {
    expect(compare(totals(70, 56), totals(80, 48))).toMatchObject({
      points: -20,
      range: { low: -33.39, high: -5.24 },
      verdict: 'worse',
    });
  });

  // R 4.2.2, as in statistics/probability-greater.test.ts.
  test('has the probability that this variant beats the first', () => {
    expect(compare(totals(150, 35), totals(140, 40)).probability).toBeCloseTo(0.844841208408235, 9);
  });

  test('is open while its interval holds zero', () => {
    expect(compare(totals(150, 35), totals(140, 40))).toMatchObject({ verdict: 'open', isEnough: true });
  });

  // R 4.2.2: power.prop.test of 0.2 and 0.25 at 5 % with 80 % needs 1094 in each group (1093.74).
  test('that is open needs what both lack of the sample size', () => {
    expect(compare(totals(300, 60), totals(200, 50)).moreNeeded).toBe(1094 - 300 + (1094 - 200));
  });

  test('of qualification counts answers', () => {
    expect(compare(totals(900, 300, 60), totals(800, 200, 50), 'qualification').moreNeeded).toBe(1688);
  });

  test('asks no more of a variant that has enough', () => {
    expect(compare(totals(5000, 1000), totals(200, 50)).moreNeeded).toBe(1094 - 200);
  });

  test('between equal rates cannot be found by any number', () => {
    expect(compare(totals(300, 60), totals(200, 40))).toMatchObject({
      points: 0,
      verdict: 'open',
      isEnough: true,
      moreNeeded: null,
    });
  });
});

describe('a difference is not declared early:', () => {
  test('before both have the minimum of prospects, however wide it is', () => {
    expect(compare(totals(49, 5), totals(500, 400))).toMatchObject({
      verdict: 'open',
      isEnough: false,
      moreNeeded: 1,
    });
    expect(compare(totals(50, 5), totals(500, 400))).toMatchObject({ verdict: 'better', isEnough: true });
  });

  test('of qualification, before both have the minimum of answers too', () => {
    expect(compare(totals(90, 19, 0), totals(90, 30, 29), 'qualification')).toMatchObject({
      verdict: 'open',
      isEnough: false,
      moreNeeded: 1,
    });
    expect(compare(totals(90, 20, 0), totals(90, 30, 29), 'qualification').verdict).toBe('better');
  });

  test('nor of qualification with answers enough of too few prospects', () => {
    expect(compare(totals(40, 30, 0), totals(90, 30, 29), 'qualification')).toMatchObject({
      verdict: 'open',
      isEnough: false,
      moreNeeded: null,
    });
  });

  const counts = fc
    .integer({ min: 1, max: 3000 })
    .chain((prospects) => fc.nat(prospects).map((answers) => totals(prospects, answers)));

  test('and what is open of unequal rates with enough of both always needs more', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const { verdict, points, moreNeeded, range } = compare(a, b, 'response', {
          minimumProspects: 1,
          minimumAnswers: 1,
        });
        const holdsZero = range !== null && range.low <= 0 && range.high >= 0;
        expect(verdict === 'open').toBe(holdsZero);
        const isEqual = a.totalAnswers * b.totalProspects === b.totalAnswers * a.totalProspects;
        if (holdsZero && !isEqual) expect(moreNeeded).toBeGreaterThan(0);
        else expect(moreNeeded).toBeNull();
        expect(Math.abs(points ?? Number.NaN)).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('and the two directions agree', () => {
    const turned = { better: 'worse', worse: 'better', open: 'open' } as const;
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        expect(back.verdict).toBe(turned[there.verdict]);
        expect(back.moreNeeded).toBe(there.moreNeeded);
        expect((there.probability ?? 0) + (back.probability ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('bad numbers', () => {
  test.each<[string, Totals, RateComparison['rate']]>([
    ['no prospects', totals(0, 0), 'response'],
    ['no answers', totals(100, 0), 'qualification'],
    ['more answers than prospects', totals(100, 101), 'response'],
    ['more qualified than answers', totals(100, 50, 51), 'qualification'],
    ['a negative count', totals(100, -1), 'response'],
    ['negative prospects', totals(-100, -1), 'response'],
    ['a fraction', totals(100, 12.5), 'response'],
    ['no number', totals(Number.NaN, 5), 'response'],
    ['infinitely many', totals(Number.POSITIVE_INFINITY, 5), 'response'],
    ['more than can be counted', totals(2 ** 53, 5), 'response'],
  ])('such as %s leave the rate open, on either side, with nothing to measure', (_name, bad, rate) => {
    for (const comparison of [compare(bad, totals(500, 100, 50), rate), compare(totals(500, 100, 50), bad, rate)]) {
      expect(comparison).toMatchObject({
        points: null,
        range: null,
        probability: null,
        verdict: 'open',
        moreNeeded: null,
      });
    }
  });

  test('of one rate do not touch the others', () => {
    const noAnswers = compare(totals(200, 0), totals(200, 100, 50), 'conversion');
    expect(noAnswers).toMatchObject({ points: 25, verdict: 'better' });
  });

  test('are not those of 10 million prospects, where a hundredth of a point is told', () => {
    const million = 1_000_000;
    expect(compare(totals(10 * million, 2 * million), totals(10 * million, 2 * million + 4_400))).toMatchObject({
      points: 0.04,
      range: { low: 0.01, high: 0.08 },
      verdict: 'better',
    });
    const close = compare(totals(10 * million, 2 * million), totals(10 * million, 2 * million + 10));
    expect(close).toMatchObject({ points: 0, verdict: 'open' });
    expect(close.moreNeeded).toBeGreaterThan(1_000 * million);
  });

  test('are not those of one prospect each', () => {
    expect(compare(totals(1, 0), totals(1, 1))).toMatchObject({ verdict: 'open', isEnough: false, moreNeeded: 98 });
  });
});
