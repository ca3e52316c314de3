import { describe, expect, it } from 'vitest';
import { compareVariants, type Experiment } from '../../src/insights/experiment.ts';
import type { Totals } from '../../src/insights/rates.ts';
import { type ExperimentItem, experimentItems } from '../../src/report/experiment-items.ts';
import { formatsFor } from '../../src/report/format.ts';
import type { Voice } from '../../src/report/voice.ts';
import { wordingFor } from '../../src/report/wording.ts';

const minimums = { minimumProspects: 50, minimumAnswers: 20 };

function voice(locale = 'en-GB'): Voice {
  return {
    words: wordingFor(locale),
    formats: formatsFor(locale, 'UTC'),
    timeZone: 'UTC',
    before: null,
    nameBytes: 480,
  };
}

function totals(totalProspects: number, totalAnswers: number, totalQualified: number): Totals {
  return { totalProspects, totalAnswers, totalQualified, totalClosed: 0 };
}

function experiment(...variants: readonly (Totals | null)[]): Experiment {
  const named = variants.map((counts, place) => ({ id: `c_${place}`, name: `Campaign ${place}`, totals: counts }));
  return compareVariants('Subject line', named, minimums);
}

function itemOf(...variants: readonly (Totals | null)[]): ExperimentItem {
  const [item] = experimentItems({ experiments: [experiment(...variants)] }, voice());
  if (!item) throw new Error('the experiment is not shown');
  return item;
}

function sentences(...variants: readonly (Totals | null)[]): readonly string[] {
  return itemOf(...variants).results;
}

describe('a result', () => {
  it('says which variant does better, in every rate', () => {
    expect(sentences(totals(700, 141, 30), totals(680, 177, 80))).toEqual([
      'B gets more answers: 26.0% against A’s 20.1%, likely between 1.4 and 10.3 points more; 99% sure.',
      'More of B’s answers qualify: 45.2% against A’s 21.3%, likely between 13.6 and 33.4 points more; 99% sure.',
      'More of B’s prospects qualify: 11.8% against A’s 4.3%, likely between 4.7 and 10.4 points more; 99% sure.',
    ]);
  });

  it('says which does worse, with the nearer end first', () => {
    expect(sentences(totals(680, 177, 80), totals(700, 141, 30))).toEqual([
      'B gets fewer answers: 20.1% against A’s 26.0%, likely between 1.4 and 10.3 points less; 99% sure.',
      'Fewer of B’s answers qualify: 21.3% against A’s 45.2%, likely between 13.6 and 33.4 points less; 99% sure.',
      'Fewer of B’s prospects qualify: 4.3% against A’s 11.8%, likely between 4.7 and 10.4 points less; 99% sure.',
    ]);
  });

  it('rounds how sure it is down', () => {
    // 98.78 % in truth.
    expect(sentences(totals(500, 100, 0), totals(500, 130, 0))[0]).toContain('; 98% sure.');
  });

  it('says how long to keep running what is too close to call', () => {
    expect(sentences(totals(300, 60, 15), totals(200, 50, 15))).toEqual([
      // 1,688 in truth: it comes of a difference that is itself uncertain.
      'Too close to call: B’s response rate is 25.0%, A’s 20.0%. Keep running: about 1,700 more prospects are needed.',
      'Too close to call: B’s qualification rate is 30.0%, A’s 25.0%. Keep running: about 2,400 more answers are needed.',
      'Too close to call: B’s conversion rate is 7.5%, A’s 5.0%. Keep running: about 2,400 more prospects are needed.',
    ]);
  });

  it('declares nothing of too few, however far apart they are', () => {
    expect(sentences(totals(40, 10, 2), totals(49, 40, 2))).toEqual([
      'Too early to call: B’s response rate is 81.6%, A’s 25.0%. Keep running: about 11 more prospects are needed.',
      'Too early to call: B’s qualification rate is 5.0%, A’s 20.0%. Keep running: about 100 more answers are needed.',
      'Too early to call: B’s conversion rate is 4.1%, A’s 5.0%. Keep running: about 16,000 more prospects are needed.',
    ]);
  });

  it('knows one prospect from many', () => {
    expect(sentences(totals(49, 5, 0), totals(500, 400, 0))[0]).toContain('about 1 more prospect is needed.');
  });

  it('names no number where none is known', () => {
    expect(sentences(totals(20, 5, 0), totals(20, 5, 0))[0]).toBe(
      'Too early to call: B’s response rate is 25.0%, A’s 25.0%. Keep running.',
    );
  });

  it('sees no difference between equal rates', () => {
    expect(sentences(totals(100, 25, 0), totals(200, 50, 0))[0]).toBe(
      'No difference to see: B’s response rate is 25.0%, A’s 25.0%.',
    );
  });

  it('sees none where a rate is not measurable', () => {
    const message = 'No difference to see yet: the response rate of B or A is not measurable.';
    expect(sentences(totals(0, 0, 0), totals(200, 50, 0))[0]).toBe(message);
    expect(sentences(totals(200, 50, 0), totals(100, 101, 0))[0]).toBe(message);
  });

  it('takes a second decimal where one would hide the difference', () => {
    const million = 1_000_000;
    const ten = totals(10 * million, 2 * million, 0);
    expect(sentences(ten, totals(10 * million, 2 * million + 4_400, 0))[0]).toBe(
      'B gets more answers: 20.04% against A’s 20.00%, likely between 0.01 and 0.08 points more; 99% sure.',
    );
    expect(sentences(ten, totals(10 * million, 2 * million + 3_000, 0))[0]).toMatch(
      /^Too close to call: B’s response rate is 20\.03%, A’s 20\.00%\. /,
    );
  });
});

describe('a variant', () => {
  it('has a letter and its campaign’s name', () => {
    expect(itemOf(totals(9, 1, 0), totals(9, 1, 0), totals(9, 1, 0)).variants).toEqual([
      { letter: 'A', name: 'Campaign 0' },
      { letter: 'B', name: 'Campaign 1' },
      { letter: 'C', name: 'Campaign 2' },
    ]);
  });

  it('that is missing is told, and the others are compared', () => {
    const results = sentences(totals(100, 20, 5), null, totals(100, 21, 5));
    expect(results).toHaveLength(4);
    expect(results[0]).toBe('B cannot be compared: it is not in this report, or could not be read.');
    expect(results[1]).toContain('C’s response rate is 21.0%');
  });

  it('A that is missing leaves nothing to compare with, which is told once', () => {
    expect(sentences(null, totals(100, 20, 5), null)).toEqual([
      'Nothing can be compared: A is not in this report, or could not be read.',
    ]);
  });

  it('without a name is called by its id', () => {
    const nameless = compareVariants('x', [{ id: 'c_7', name: null, totals: null }], minimums);
    expect(experimentItems({ experiments: [nameless] }, voice())[0]?.variants[0]?.name).toBe('c_7');
  });

  it('with a hostile name stays on its line', () => {
    const hostile = compareVariants(
      'a\u202E\nb',
      [{ id: 'c', name: 'x\r\n\u202E<b>'.repeat(90), totals: null }],
      minimums,
    );
    const [item] = experimentItems({ experiments: [hostile] }, voice());
    expect(item?.name).toBe('a b');
    expect(item?.variants[0]?.name).toMatch(/^x <b>x [^\r\n\u202E]{1,75}…$/);
  });
});

describe('many experiments', () => {
  it('are shown as far as there is room, in their order', () => {
    const pair = experiment(totals(100, 20, 5), totals(100, 20, 5));
    const items = experimentItems({ experiments: Array.from({ length: 20 }, () => pair) }, voice());
    expect(items).toHaveLength(6);
  });

  it('have room for the largest that may be configured', () => {
    const largest = experiment(...Array.from({ length: 8 }, () => totals(100, 20, 5)));
    const items = experimentItems({ experiments: [largest, largest] }, voice());
    expect(items.map(({ results }) => results.length)).toEqual([21]);
  });
});

it('numbers follow the locale', () => {
  const [item] = experimentItems(
    { experiments: [experiment(totals(700, 141, 30), totals(680, 177, 80))] },
    voice('fr'),
  );
  expect(item?.results[0]).toContain('26,0\u00A0% against A’s 20,1\u00A0%, likely between 1,4 and 10,3 points more');
});
