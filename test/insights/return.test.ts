import { describe, expect, test } from 'vitest';
import { type Costs, returnOf } from '../../src/insights/return.ts';

const month = 30.4375;

/** The documented campaign, with 450 messages and 4 closed deals. */
const counts = { totalProspects: 150, totalMessages: 450, totalAnswers: 35, totalQualified: 12, totalClosed: 4 };

function campaign(changed: Partial<typeof counts> = {}, ageDays = 2 * month) {
  return { totals: { ...counts, ...changed }, ageDays };
}

function eur(costs: Omit<Costs, 'currency'>): Costs {
  return { currency: 'EUR', ...costs };
}

const all = eur({ perMessage: 0.1, perProspect: 2, perMonth: 50, valuePerClose: 500 });

describe('the return', () => {
  test('sets the value of closed deals beside what messages, prospects and months cost', () => {
    const cost = 0.1 * 450 + 2 * 150 + 50 * 2;
    expect(returnOf(all, [campaign()])).toEqual({
      currency: 'EUR',
      cost,
      perQualified: cost / 12,
      perClose: cost / 4,
      value: 2000,
      profit: 2000 - cost,
      ratio: 2000 / cost,
    });
  });

  test('may be a loss', () => {
    expect(returnOf(eur({ perProspect: 2, valuePerClose: 10 }), [campaign()])).toMatchObject({ profit: -260 });
  });

  test.each<[string, Costs, number]>([
    ['messages', eur({ perMessage: 0.1 }), 45],
    ['prospects', eur({ perProspect: 2 }), 300],
    ['months', eur({ perMonth: 50 }), 100],
  ])('counts the %s that are configured, and no others', (_name, costs, cost) => {
    expect(returnOf(costs, [campaign()]).cost).toBeCloseTo(cost, 9);
  });

  test('adds campaigns up, each with its own age', () => {
    const apart = returnOf(all, [campaign({}, 10), campaign({ totalClosed: 0 }, 400)]);
    const summed = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, 2 * count]));
    const together = returnOf(all, [campaign({ ...summed, totalClosed: 4 }, 410)]);
    expect(apart.cost).toBeCloseTo(Number(together.cost), 9);
    expect(apart).toMatchObject({ value: 2000 });
    expect(apart.perClose).toBeCloseTo(Number(together.perClose), 9);
  });
});

describe('what is not configured', () => {
  test('is not zero: a currency alone says nothing', () => {
    const nothing = 'not configured';
    expect(returnOf(eur({}), [campaign()])).toEqual({
      currency: 'EUR',
      cost: nothing,
      perQualified: nothing,
      perClose: nothing,
      value: nothing,
      profit: nothing,
      ratio: nothing,
    });
  });

  test('leaves the costs without a value', () => {
    expect(returnOf(eur({ perProspect: 2 }), [campaign()])).toMatchObject({
      cost: 300,
      perQualified: 25,
      value: 'not configured',
      profit: 'not configured',
      ratio: 'not configured',
    });
  });

  test('leaves the value without costs', () => {
    expect(returnOf(eur({ valuePerClose: 500 }), [campaign()])).toMatchObject({
      cost: 'not configured',
      perQualified: 'not configured',
      perClose: 'not configured',
      value: 2000,
      profit: 'not configured',
      ratio: 'not configured',
    });
  });

  test('differs from a configured zero, which is a number', () => {
    expect(returnOf(eur({ perMessage: 0, valuePerClose: 0 }), [campaign()])).toEqual({
      currency: 'EUR',
      cost: 0,
      perQualified: 0,
      perClose: 0,
      value: 0,
      profit: 0,
      ratio: 'not measurable',
    });
  });
});

describe('what is not measurable', () => {
  test('is the cost of each where there is none', () => {
    expect(returnOf(all, [campaign({ totalQualified: 0, totalClosed: 0 })])).toMatchObject({
      cost: expect.closeTo(445, 9),
      perQualified: 'not measurable',
      perClose: 'not measurable',
      value: 0,
      profit: expect.closeTo(-445, 9),
      ratio: 0,
    });
  });

  test('is everything configured without a campaign', () => {
    expect(returnOf(eur({ perMessage: 0.1 }), [])).toMatchObject({
      cost: 'not measurable',
      perQualified: 'not measurable',
      value: 'not configured',
    });
  });

  test.each<[string, Partial<typeof counts>, number]>([
    ['negative messages', { totalMessages: -1 }, 10],
    ['messages that are no number', { totalMessages: Number.NaN }, 10],
    ['infinitely many prospects', { totalProspects: Number.POSITIVE_INFINITY }, 10],
    ['an age that is no number', {}, Number.NaN],
  ])('is a cost of %s, while the value stands', (_name, bad, ageDays) => {
    const { cost, perQualified, value, profit } = returnOf(all, [campaign(), campaign(bad, ageDays)]);
    expect({ cost, perQualified, profit }).toEqual({
      cost: 'not measurable',
      perQualified: 'not measurable',
      profit: 'not measurable',
    });
    expect(value).toBe(4000);
  });

  test('is a value of negative closed deals, while the cost stands', () => {
    expect(returnOf(all, [campaign({ totalClosed: -4 })])).toMatchObject({
      cost: expect.closeTo(445, 9),
      perClose: 'not measurable',
      value: 'not measurable',
      profit: 'not measurable',
    });
  });

  test('is not a bad number that no price is put on', () => {
    expect(returnOf(eur({ perProspect: 2 }), [campaign({ totalMessages: -1 }, Number.NaN)]).cost).toBe(300);
  });
});

test('a campaign from the future has cost no month yet', () => {
  expect(returnOf(eur({ perMonth: 50 }), [campaign({}, -3), campaign({}, month)]).cost).toBe(50);
});

test('10 million prospects at the highest prices stay a number', () => {
  const costs = eur({ perProspect: 1e9, perMessage: 1e9, valuePerClose: 1e9 });
  const { cost, ratio } = returnOf(costs, [campaign({ totalProspects: 10_000_000, totalMessages: 10_000_000 })]);
  expect(cost).toBe(2e16);
  expect(ratio).toBe(4e9 / 2e16);
});
