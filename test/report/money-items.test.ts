import { describe, expect, it } from 'vitest';
import { type Costs, returnOf } from '../../src/insights/return.ts';
import { formatsFor } from '../../src/report/format.ts';
import { moneyItems } from '../../src/report/money-items.ts';
import { wordingFor } from '../../src/report/wording.ts';

const counts = { totalProspects: 150, totalMessages: 450, totalAnswers: 35, totalQualified: 12, totalClosed: 4 };

function lines(costs: Costs, changed: Partial<typeof counts> = {}, locale = 'en-GB'): readonly string[] {
  const money = returnOf(costs, [{ totals: { ...counts, ...changed }, ageDays: 60 }]);
  const voice = {
    words: wordingFor(locale),
    formats: formatsFor(locale, 'UTC'),
    timeZone: 'UTC',
    before: null,
    nameBytes: 80,
  };
  return moneyItems({ money }, voice).map(({ label, value }) => `${label}: ${value}`);
}

describe('costs and return', () => {
  it('are told in the currency', () => {
    expect(lines({ currency: 'EUR', perProspect: 10, valuePerClose: 2500 })).toEqual([
      'Cost so far: €1,500',
      'Cost per qualified prospect: €125',
      'Cost per closed deal: €375',
      'Value of closed deals: €10,000',
      'Return, value less cost: €8,500',
      'Value divided by cost: 6.67',
    ]);
  });

  it('say what is not configured and what is not measurable, and never 0 for either', () => {
    expect(lines({ currency: 'USD', perMessage: 0.05 }, { totalQualified: 0, totalClosed: 0 })).toEqual([
      'Cost so far: US$22.50',
      'Cost per qualified prospect: not measurable',
      'Cost per closed deal: not measurable',
      'Value of closed deals: not configured',
      'Return, value less cost: not configured',
      'Value divided by cost: not configured',
    ]);
  });

  it('show a configured zero as the number that it is', () => {
    expect(lines({ currency: 'EUR', perMessage: 0, valuePerClose: 0 })).toEqual([
      'Cost so far: €0.00',
      'Cost per qualified prospect: €0.00',
      'Cost per closed deal: €0.00',
      'Value of closed deals: €0.00',
      'Return, value less cost: €0.00',
      'Value divided by cost: not measurable',
    ]);
  });

  it('show a loss with a minus', () => {
    expect(lines({ currency: 'EUR', perProspect: 2, valuePerClose: 10 })).toContain('Return, value less cost: −€260');
  });

  it('are left out where there is nothing but a currency, or not even that', () => {
    expect(lines({ currency: 'EUR' })).toEqual([]);
    const voice = {
      words: wordingFor('en'),
      formats: formatsFor('en', 'UTC'),
      timeZone: 'UTC',
      before: null,
      nameBytes: 80,
    };
    expect(moneyItems({ money: null }, voice)).toEqual([]);
  });

  it('are written as the locale and the currency have it', () => {
    expect(lines({ currency: 'EUR', perProspect: 10 }, {}, 'de-DE')[0]).toBe('Bisherige Kosten: 1.500\u00A0€');
    expect(lines({ currency: 'JPY', perMessage: 0.1 })[0]).toBe('Cost so far: JP¥45');
    expect(lines({ currency: 'KWD', perMessage: 0.1 })[0]).toBe('Cost so far: KWD\u00A045.000');
  });
});

describe('a sum', () => {
  const { currency } = formatsFor('en-GB', 'UTC');

  it.each([
    [0.05, '€0.05'],
    [99.99, '€99.99'],
    [100, '€100'],
    [1234.56, '€1,235'],
    [2e16, '€20,000,000,000,000,000'],
    [-48.2, '−€48.20'],
    [-100, '−€100'],
    [-0.001, '€0.00'],
  ])('of %f reads %s: with decimals below 100 only', (value, shown) => {
    expect(currency(value, 'EUR')).toBe(shown);
  });
});
