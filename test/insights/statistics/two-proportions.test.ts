import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Proportion } from '../../../src/insights/statistics/proportion.ts';
import { fisherExact, smallestPValue } from '../../../src/insights/statistics/two-proportions.ts';
import { absurdProportions, of, relativeError } from './counts.ts';

const alternatives = ['less', 'greater', 'different'] as const;

const proportion = fc
  .oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 1_000_000 }))
  .chain((denominator) => fc.nat(denominator).map((numerator) => of(numerator, denominator)));

function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let i = 1; i <= k; i++) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return ways;
}

/** From the definition, in whole numbers: the ways to draw a table as extreme, and all ways to draw one. */
function byDefinition(a: Proportion, b: Proportion): Record<(typeof alternatives)[number], number> {
  const successes = a.numerator + b.numerator;
  const all = choose(a.denominator + b.denominator, successes);
  const observed = choose(a.denominator, a.numerator) * choose(b.denominator, b.numerator);
  const ways = { less: 0n, greater: 0n, different: 0n };
  for (let x = Math.max(0, successes - b.denominator); x <= Math.min(a.denominator, successes); x++) {
    const there = choose(a.denominator, x) * choose(b.denominator, successes - x);
    if (x <= a.numerator) ways.less += there;
    if (x >= a.numerator) ways.greater += there;
    if (there <= observed) ways.different += there;
  }
  const share = (part: bigint): number => Number(part) / Number(all);
  return { less: share(ways.less), greater: share(ways.greater), different: share(ways.different) };
}

function* proportionsOf(denominator: number): Generator<Proportion> {
  for (let numerator = 0; numerator <= denominator; numerator++) yield of(numerator, denominator);
}

describe("Fisher's exact test", () => {
  test("has the published values of Fisher's own examples", () => {
    // The Design of Experiments, 1935, chapter II: a lady names 3 of 4 cups rightly, of 70 ways 17 are as good.
    expect(fisherExact(of(3, 4), of(1, 4), 'greater')).toBeCloseTo(17 / 70, 14);
    // The Logic of Inductive Inference, 1935, J. R. Stat. Soc. 98:39–82: convicted twins of convicts, 619/1330665.
    expect(fisherExact(of(10, 13), of(2, 17), 'greater')).toBeCloseTo(619 / 1_330_665, 14);
  });

  // R 4.2.2: fisher.test(matrix(c(x, y, m - x, n - y), 2), alternative = ...)$p.value, 15 digits.
  test.each([
    [3, 4, 1, 4, 0.985714285714286, 0.242857142857143, 0.485714285714286],
    [10, 13, 2, 17, 0.999984519018686, 0.000465180943362906, 0.000536724119143437],
    [0, 5, 5, 5, 0.00396825396825397, 1, 0.00793650793650794],
    [35, 150, 28, 160, 0.921760265921349, 0.128336198122189, 0.207654302818846],
    [0, 20, 4, 25, 0.0849021779254338, 1, 0.117420047652606],
    [7, 7, 2, 9, 1, 0.00314685314685315, 0.00323426573426573],
    [1, 1000, 12, 1100, 0.00279720837444089, 0.999783974821735, 0.00375857476346948],
    [40, 1000, 70, 1000, 0.0021292058733249, 0.998885863821433, 0.00425841174664979],
    [300, 1000, 500, 1000, 3.76383078543385e-20, 1, 7.5276615708676e-20],
    [2000, 10_000, 2100, 10_000, 0.0414512503229148, 0.961563303475674, 0.0829025006458296],
    [3, 12, 120, 300, 0.233010101927608, 0.914493503762845, 0.376613237140848],
    [50, 100_000, 70, 100_000, 0.0411578087606796, 0.972646359155108, 0.0823156175213592],
    [5, 10, 5, 10, 0.67185910065167, 0.67185910065167, 1],
    [12, 40, 0, 35, 1, 0.000213859942208611, 0.000245802038840053],
  ])('of %i/%i and %i/%i is what R computes', (x, m, y, n, less, greater, different) => {
    expect(relativeError(fisherExact(of(x, m), of(y, n), 'less'), less)).toBeLessThan(1e-9);
    expect(relativeError(fisherExact(of(x, m), of(y, n), 'greater'), greater)).toBeLessThan(1e-9);
    expect(relativeError(fisherExact(of(x, m), of(y, n), 'different'), different)).toBeLessThan(1e-9);
  });

  // R 4.2.2: phyper(x, m, n, x + y) and phyper(x - 1, m, n, x + y, lower.tail = FALSE), 15 digits.
  test.each([
    [200_150, 1_000_000, 200_000, 1_000_000, 0.60522509359617, 0.396136476141372],
    [2_002_000, 10_000_000, 2_000_000, 10_000_000, 0.868298352520419, 0.131940401873226],
    [2_010_000, 10_000_000, 2_000_000, 10_000_000, 0.999999988348671, 1.17264555839864e-8],
    [35, 150, 2_000_000, 10_000_000, 0.868316684950789, 0.178234033761548],
    [100_030_000, 1_000_000_000, 100_000_000, 1_000_000_000, 0.987323900143397, 0.0126809828191952],
  ])('of %i/%i and %i/%i is still what R computes', (x, m, y, n, less, greater) => {
    expect(relativeError(fisherExact(of(x, m), of(y, n), 'less'), less)).toBeLessThan(1e-9);
    expect(relativeError(fisherExact(of(x, m), of(y, n), 'greater'), greater)).toBeLessThan(1e-9);
  });

  test('is the defined sum of every table of up to 9 and 9, ties included', () => {
    for (let m = 1; m <= 9; m++) {
      for (let n = 1; n <= 9; n++) {
        for (const a of proportionsOf(m)) {
          for (const b of proportionsOf(n)) {
            const defined = byDefinition(a, b);
            const worst = Math.max(...alternatives.map((way) => relativeError(fisherExact(a, b, way), defined[way])));
            expect(worst, JSON.stringify([a, b])).toBeLessThan(1e-12);
          }
        }
      }
    }
  });

  test('cries wolf no oftener than it says, whatever the true share: every outcome of two groups, weighed', () => {
    for (const [m, n] of [
      [5, 5],
      [12, 7],
      [20, 20],
    ] as const) {
      for (const share of [0.02, 0.1, 0.3, 0.5, 0.8]) {
        const probability = ({ numerator: x, denominator }: Proportion): number =>
          Number(choose(denominator, x)) * share ** x * (1 - share) ** (denominator - x);
        for (const alternative of alternatives) {
          const outcomes = [...proportionsOf(m)].flatMap((a) =>
            [...proportionsOf(n)].map((b) => ({
              pValue: fisherExact(a, b, alternative) ?? 0,
              probability: probability(a) * probability(b),
            })),
          );
          let soFar = 0;
          for (const outcome of outcomes.toSorted((p, q) => p.pValue - q.pValue)) {
            soFar += outcome.probability;
            expect(soFar).toBeLessThanOrEqual(outcome.pValue * (1 + 1e-9));
          }
        }
      }
    }
  });

  test('is a probability above 0, mirrors when the groups change places, and its two sides overlap', () => {
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        const [less, greater, different] = alternatives.map((way) => fisherExact(a, b, way) ?? Number.NaN);
        for (const pValue of [less, greater, different]) {
          expect(pValue).toBeGreaterThanOrEqual(smallestPValue);
          expect(pValue).toBeLessThanOrEqual(1);
        }
        expect((less ?? 0) + (greater ?? 0)).toBeGreaterThan(1 - 1e-12);
        expect(different).toBeGreaterThanOrEqual(Math.min(less ?? 0, greater ?? 0));
        expect(relativeError(fisherExact(b, a, 'greater'), less ?? 0)).toBeLessThan(1e-9);
        expect(relativeError(fisherExact(b, a, 'different'), different ?? 0)).toBeLessThan(1e-9);
      }),
    );
  });

  test('never tells a smaller p-value than the smallest, and tells the others of such a table', () => {
    const [all, none] = [of(10_000_000, 10_000_000), of(0, 10_000_000)];
    expect(fisherExact(all, none, 'greater')).toBe(smallestPValue);
    expect(fisherExact(all, none, 'different')).toBe(smallestPValue);
    expect(fisherExact(all, none, 'less')).toBe(1);
  });

  test('takes two groups of 10 million in well under a millisecond', () => {
    const started = performance.now();
    for (let i = 0; i < 100; i++)
      fisherExact(of(5_000_000 + 50 * i, 10_000_000), of(5_000_000, 10_000_000), 'different');
    // Measured: 6 ms. A busy machine may take its time.
    expect(performance.now() - started).toBeLessThan(100);
  });

  describe('of groups too large to be summed', () => {
    // R 4.2.2: phyper as above; the deviation is 11,180.
    test.each([
      [0, 0.500017841240964, 0.500017841241345],
      [10_000, 0.672655720254673, 0.327376566590492],
      [30_000, 0.910151006155448, 0.0898635012592489],
      [70_000, 0.999127573523412, 0.000872692189150883],
      [110_000, 0.99999956593785, 4.34260527227586e-7],
    ])(
      'is cautious: of %i more in a billion it is not below what R computes, and little above',
      (more, less, greater) => {
        const [a, b] = [of(500_000_000 + more, 1_000_000_000), of(500_000_000, 1_000_000_000)];
        expect(fisherExact(a, b, 'greater')).toBeGreaterThanOrEqual(greater);
        expect(fisherExact(a, b, 'greater')).toBeLessThan(greater * 1.01);
        expect(fisherExact(a, b, 'less')).toBeGreaterThanOrEqual(less);
        expect(fisherExact(a, b, 'less')).toBeLessThan(less * 1.01);
        expect(fisherExact(a, b, 'different')).toBeGreaterThanOrEqual(Math.min(1, 2 * greater));
      },
    );

    test.each([
      [200_060_000, 2_000_000_000, 4_000_000_000, 40_000_000_000, 0.999993620618489, 6.38161025670791e-6],
      [199_940_000, 2_000_000_000, 4_000_000_000, 40_000_000_000, 6.3702952024594e-6, 0.999993631930159],
      [150_050_000, 15_000_000_000, 5_000_000_000, 500_000_000_000, 0.999973578216502, 2.64311719964163e-5],
      [149_950_000, 15_000_000_000, 5_000_000_000, 500_000_000_000, 2.6382502627816e-5, 0.99997362687152],
    ])('is cautious on a skewed side too: %i/%i and %i/%i', (x, m, y, n, less, greater) => {
      expect(fisherExact(of(x, m), of(y, n), 'less')).toBeGreaterThanOrEqual(less);
      expect(fisherExact(of(x, m), of(y, n), 'less')).toBeLessThan(less * 1.02);
      expect(fisherExact(of(x, m), of(y, n), 'greater')).toBeGreaterThanOrEqual(greater);
      expect(fisherExact(of(x, m), of(y, n), 'greater')).toBeLessThan(greater * 1.02);
    });

    test('tells an overwhelming difference as one', () => {
      const [all, few] = [of(100_000_000_000, 100_000_000_000), of(10_000_000_000, 10_000_000_000_000)];
      expect(fisherExact(all, few, 'greater')).toBe(smallestPValue);
      expect(fisherExact(all, few, 'different')).toBe(smallestPValue);
      expect(fisherExact(all, few, 'less')).toBe(1);
    });

    test('is null where even their sum is no exact number', () => {
      expect(fisherExact(of(1, Number.MAX_SAFE_INTEGER), of(1, 1), 'less')).toBeNull();
    });
  });

  test('is null where one of both is nothing that was counted', () => {
    for (const absurd of absurdProportions) {
      for (const alternative of alternatives) {
        expect(fisherExact(absurd, of(1, 2), alternative), JSON.stringify(absurd)).toBeNull();
        expect(fisherExact(of(1, 2), absurd, alternative), JSON.stringify(absurd)).toBeNull();
      }
    }
  });
});
