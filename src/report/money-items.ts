import type { Amount, Return } from '../insights/return.ts';
import type { Voice } from './voice.ts';

export interface MoneyItem {
  /** What the amount is. */
  readonly label: string;
  /** With its currency; in words where it is not configured or cannot be measured. */
  readonly value: string;
}

const shownAmounts = ['cost', 'perQualified', 'perClose', 'value', 'profit'] as const;

/** None where there is nothing but a currency. */
export function moneyItems({ money }: { readonly money: Return | null }, voice: Voice): readonly MoneyItem[] {
  if (money === null || (money.cost === 'not configured' && money.value === 'not configured')) return [];
  const { words, formats } = voice;
  const shown = (amount: Amount): string => shownAmount(amount, money.currency, voice);
  return [
    ...shownAmounts.map((name) => ({ label: words.money[name], value: shown(money[name]) })),
    {
      label: words.valueByCost,
      value: typeof money.ratio === 'number' ? formats.decimal(money.ratio) : shown(money.ratio),
    },
  ];
}

function shownAmount(amount: Amount, currency: string, { words, formats }: Voice): string {
  if (amount === 'not configured') return words.notConfigured;
  return amount === 'not measurable' ? words.notMeasurable : formats.currency(amount, currency);
}
