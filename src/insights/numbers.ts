import type { SentTotals, Week } from './rates.ts';

/** A campaign's numbers at one time, named as the API names them. */
export interface CampaignNumbers {
  readonly campaign: {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    /** RFC 3339. */
    readonly createdAt: string;
  };
  readonly metrics: SentTotals & ReportedRates;
  readonly activity: { readonly dailyBreakdown: readonly DayRow[]; readonly last7Days: Week };
  readonly statusDistribution: Readonly<Record<string, unknown>>;
  readonly qualificationBreakdown: Readonly<Record<string, unknown>>;
}

/** The rates that the API reports itself, in percent. */
export interface ReportedRates {
  readonly responseRate: number | null;
  readonly qualificationRate: number | null;
  readonly conversionRate: number | null;
  /** Messages per prospect. */
  readonly averageMessagesPerProspect: number | null;
}

/** A row of the API's dailyBreakdown. */
export interface DayRow extends Week {
  /** YYYY-MM-DD */
  readonly date: string;
}

/** Numbers and the local date of the report that read them, YYYY-MM-DD. */
export interface DatedNumbers {
  readonly date: string;
  readonly numbers: CampaignNumbers;
}
