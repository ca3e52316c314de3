import type { Rate, RateName } from './finding.ts';

/** The counts that every rate is made of; the field names are the API's. */
export interface Totals {
  readonly totalProspects: number;
  readonly totalAnswers: number;
  readonly totalQualified: number;
  readonly totalClosed: number;
}

/** Totals with the messages behind them. */
export interface SentTotals extends Totals {
  readonly totalMessages: number;
}

/** Seven days, or one. The field names are the API's. */
export interface Week {
  readonly messages: number;
  readonly responses: number;
  readonly qualified: number;
}

/** A rate of the totals. */
export type TotalRateName = Exclude<RateName, WeekRateName>;

/** A rate of the last seven days. */
export type WeekRateName = 'weekResponse' | 'weekQualification';

export function isTotal(rate: RateName): rate is TotalRateName {
  return rate in totalParts;
}

/**
 * Numerator and denominator of each rate, from the arithmetic of the documented example (35 of 150 is its 23.33, 12 of
 * 35 its 34.29, 12 of 150 its 8.0). `close` is ours: the API gives no such rate.
 */
export const totalParts = {
  response: ['totalAnswers', 'totalProspects'],
  qualification: ['totalQualified', 'totalAnswers'],
  conversion: ['totalQualified', 'totalProspects'],
  close: ['totalClosed', 'totalQualified'],
} as const satisfies Record<TotalRateName, readonly [keyof Totals, keyof Totals]>;

/**
 * The weekly rates are ours. A week's answers come to prospects of earlier weeks too, so they are set beside the week's
 * messages, not its prospects.
 */
export const weekParts = {
  weekResponse: ['responses', 'messages'],
  weekQualification: ['qualified', 'responses'],
} as const satisfies Record<WeekRateName, readonly [keyof Week, keyof Week]>;

export function rateOf(name: TotalRateName, totals: Totals): Rate {
  const [numerator, denominator] = totalParts[name];
  return rate(totals[numerator], totals[denominator]);
}

export function weekRateOf(name: WeekRateName, week: Week): Rate {
  const [numerator, denominator] = weekParts[name];
  return rate(week[numerator], week[denominator]);
}

/** A zero denominator is "not measurable": null, never 0 and never NaN. */
export function rate(numerator: number, denominator: number): Rate {
  return { numerator, denominator, percent: denominator > 0 ? percent(numerator, denominator) : null };
}

/** The sums of all totals: pooled rates weigh each prospect the same, where a mean of rates would not. */
export function addTotals(sum: Totals, next: Totals): Totals {
  return {
    totalProspects: sum.totalProspects + next.totalProspects,
    totalAnswers: sum.totalAnswers + next.totalAnswers,
    totalQualified: sum.totalQualified + next.totalQualified,
    totalClosed: sum.totalClosed + next.totalClosed,
  };
}

/** The totals without those of one campaign; null where that campaign is not among them. */
export function subtractTotals(sum: Totals, part: Totals): Totals | null {
  const rest = {
    totalProspects: sum.totalProspects - part.totalProspects,
    totalAnswers: sum.totalAnswers - part.totalAnswers,
    totalQualified: sum.totalQualified - part.totalQualified,
    totalClosed: sum.totalClosed - part.totalClosed,
  };
  return Object.values(rest).every((count) => count >= 0) ? rest : null;
}

export const noTotals: Totals = { totalProspects: 0, totalAnswers: 0, totalQualified: 0, totalClosed: 0 };

/** Rounding to 2 decimals moves a percentage by at most 0.005; twice that allows for rounding half either way. */
const tolerance = 0.01;

/** True where the API's own rate contradicts its totals by more than rounding. A null rate contradicts nothing. */
export function contradicts(reported: number | null, computed: Rate): boolean {
  return reported !== null && computed.percent !== null && Math.abs(reported - computed.percent) > tolerance + 1e-9;
}

/** Rounded half up to 2 decimals; one division, so that a half is still one when it is rounded. */
function percent(numerator: number, denominator: number): number {
  return Math.round((numerator * 10_000) / denominator) / 100;
}

/** Rates have two decimals, and so have their differences. Never -0, which JSON would not keep. */
export function round2(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
