import type { CampaignListItem } from '../spec/api.ts';

/** Which campaigns a report covers. */
export type Selection = { readonly status: readonly string[] } | { readonly ids: readonly string[] };

export interface ChosenCampaign {
  readonly id: string;
  /** Known from the list; null where campaigns were named by id. */
  readonly name: string | null;
}

/** Statuses compare without regard to case; a campaign that the list repeats is chosen once. */
export function selectCampaigns(list: readonly CampaignListItem[], status: readonly string[]): ChosenCampaign[] {
  const wanted = new Set(status.map((word) => word.toLowerCase()));
  const chosen = new Map<string, ChosenCampaign>();
  for (const { id, name, status } of list) {
    if (wanted.has(status.toLowerCase())) chosen.set(id, { id, name });
  }
  return [...chosen.values()];
}
