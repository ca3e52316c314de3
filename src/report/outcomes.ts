import type { CampaignHistory } from '../insights/facts.ts';

/** What became of one campaign of a report. */
export type CampaignOutcome =
  | { readonly read: true; readonly history: CampaignHistory }
  | { readonly read: false; readonly id: string; readonly name: string | null; readonly reason: string };

/** The campaigns of a report in any order, as often as they are asked for. */
export type Outcomes = () => AsyncIterable<CampaignOutcome> | Iterable<CampaignOutcome>;
