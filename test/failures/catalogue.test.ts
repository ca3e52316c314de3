import { describe, expect, test } from 'vitest';
import { failureCases, openCases } from '../../scripts/failure-catalogue.ts';
import { casesIn, provedCases } from '../../scripts/failures-page.ts';

const ids = (cases: readonly { readonly id: string }[]): Set<string> => new Set(cases.map(({ id }) => id));

describe('the catalogue of failures', () => {
  test('names each case by a number of its own, without a gap', () => {
    const numbers = Object.groupBy(Object.keys(failureCases), (id) => id.charAt(0));
    for (const [letter, all = []] of Object.entries(numbers)) {
      expect(all).toEqual(all.map((_, index) => letter + String(index + 1).padStart(2, '0')));
    }
  });

  test('has a test for each case, but for those that it says are open', () => {
    const proved = ids(provedCases());
    expect(Object.keys(failureCases).filter((id) => !proved.has(id))).toEqual(Object.keys(openCases));
  });

  test('knows each case that a test is named after', () => {
    expect(provedCases().filter(({ id }) => !(id in failureCases))).toEqual([]);
  });

  test('finds titles in every kind of quotes, with their group, and nothing within a string', () => {
    // Without their letter, so that none of these is taken for a title of this file.
    const source = `describe('a clock', () => {
  test('#01 is \\'so\\'', "#02 or so", '/#04 no', '#05', '#06x no');
});
  \`#03 so\`
describe('#07 a slot', () => {
  ['#08 that ends', 1]`;
    expect(casesIn(source.replaceAll('#', 'S'))).toEqual([
      { id: 'S01', title: "a clock is 'so'" },
      { id: 'S02', title: 'a clock or so' },
      { id: 'S03', title: 'so' },
      { id: 'S07', title: 'a slot' },
      { id: 'S08', title: 'a slot that ends' },
    ]);
  });
});
