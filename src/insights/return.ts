import type { SentTotals } from './rates.ts';

/** What campaigns cost and bring, in units of the currency. What is left out is not configured, which is not zero. */
export interface Costs {
  /** ISO 4217 code. */
  readonly currency: string;
  readonly perMessage?: number | undefined;
  readonly perProspect?: number | undefined;
  /** For each campaign, from its creation on. */
  readonly perMonth?: number | undefined;
  readonly valuePerClose?: number | undefined;
}

/** A sum of money, or why there is none: no setting says it, or the numbers do not (nothing to divide by, absurd counts). */
export type Amount = number | 'not configured' | 'not measurable';

/** Plain JSON values, not rounded. */
export interface Return {
  readonly currency: string;
  /** Of all campaigns since they were created, as are the others. */
  readonly cost: Amount;
  readonly perQualified: Amount;
  readonly perClose: Amount;
  /** Of the closed deals. */
  readonly value: Amount;
  /** `value` less `cost`. */
  readonly profit: Amount;
  /** `value` for each unit of `cost`. */
  readonly ratio: Amount;
}

export interface CostingCampaign {
  readonly totals: SentTotals;
  /** Since its creation; a campaign from the future has cost no month yet. */
  readonly ageDays: number;
}

/** A twelfth of 365.25 days. */
const daysPerMonth = 30.4375;

export function returnOf(costs: Costs, campaigns: readonly CostingCampaign[]): Return {
  const sum = (count: (campaign: CostingCampaign) => number): number =>
    campaigns.length === 0 ? Number.NaN : campaigns.reduce((all, campaign) => all + count(campaign), 0);
  const total = (name: keyof SentTotals): number =>
    sum(({ totals }) => (totals[name] >= 0 ? totals[name] : Number.NaN));
  const cost = together([
    times(costs.perMessage, total('totalMessages')),
    times(costs.perProspect, total('totalProspects')),
    times(costs.perMonth, sum(({ ageDays }) => Math.max(0, ageDays)) / daysPerMonth),
  ]);
  const value = times(costs.valuePerClose, total('totalClosed'));
  return {
    currency: costs.currency,
    cost,
    perQualified: combine(cost, total('totalQualified'), divide),
    perClose: combine(cost, total('totalClosed'), divide),
    value,
    profit: combine(value, cost, (a, b) => a - b),
    ratio: combine(value, cost, divide),
  };
}

function times(price: number | undefined, count: number): Amount {
  return combine(price ?? 'not configured', count, (a, b) => a * b);
}

/** The sum of what is configured. */
function together(amounts: readonly Amount[]): Amount {
  const configured = amounts.filter((amount) => amount !== 'not configured');
  if (configured.length === 0) return 'not configured';
  return configured.reduce<Amount>((sum, amount) => combine(sum, amount, (a, b) => a + b), 0);
}

function combine(a: Amount, b: Amount, operation: (a: number, b: number) => number): Amount {
  if (a === 'not configured' || b === 'not configured') return 'not configured';
  if (a === 'not measurable' || b === 'not measurable') return 'not measurable';
  const result = operation(a, b);
  return Number.isFinite(result) ? result : 'not measurable';
}

const divide = (a: number, b: number): number => a / b;
