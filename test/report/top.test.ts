import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Top } from '../../src/report/top.ts';

const ascending = (a: number, b: number): number => a - b;

test('the top of many values is what sorting all of them would put first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 400 }), fc.nat(30), (values, count) => {
      const top = new Top(count, ascending);
      for (const value of values) top.add(value);
      expect(top.values()).toEqual(values.toSorted(ascending).slice(0, count));
    }),
  );
});

test('values can be asked for in between', () => {
  const top = new Top(2, ascending);
  for (const value of [5, 3, 4]) top.add(value);
  expect(top.values()).toEqual([3, 4]);
  top.add(1);
  expect(top.values()).toEqual([1, 3]);
});

test('of two hundred thousand values only a few times the count are ever compared with each other', () => {
  let comparisons = 0;
  const top = new Top<number>(10, (a, b) => {
    comparisons++;
    return a - b;
  });
  for (let value = 0; value < 200_000; value++) top.add((value * 7_919) % 200_003);
  expect(top.values()).toEqual(
    Array.from({ length: 200_000 }, (_, value) => (value * 7_919) % 200_003)
      .toSorted(ascending)
      .slice(0, 10),
  );
  // Each 30 new values meet the 10 that were kept: about 40 · log2(40) comparisons for 30 values.
  expect(comparisons / 200_000).toBeLessThan(8);
});
