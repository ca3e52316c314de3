import type { CampaignAnalytics, CampaignListItem, TeamOverview } from '../spec/api.ts';
import { dayOf, worldStart } from './calendar.ts';
import { type CampaignState, fixedState, simulatedState } from './campaign-state.ts';
import type { MockCampaign } from './campaigns.ts';
import { listItem, teamOverview } from './team.ts';

/** All that the API would answer at one moment. Bodies are computed when first asked for, and stay the same objects. */
export interface World {
  /** Undefined: there is no such campaign, or not yet. */
  analytics(id: string): CampaignAnalytics | undefined;
  readonly list: () => readonly CampaignListItem[];
  readonly overview: () => TeamOverview;
}

/**
 * The world as of the last midnight UTC before `now`: it changes once a day, so that a week is seven whole days and a
 * report of Monday morning covers Monday to Sunday. A pure function of its arguments.
 */
export function createWorld(seed: number, campaigns: readonly MockCampaign[], now: Date): World {
  const today = dayOf(now);
  const start = worldStart(today);
  const known = new Map<string, () => CampaignState>();
  for (const campaign of campaigns) {
    if ('analytics' in campaign)
      known.set(
        campaign.analytics.campaign.id,
        once(() => fixedState(campaign)),
      );
    else if (start + campaign.createdOnDay < today) {
      known.set(
        campaign.id,
        once(() => simulatedState(seed, campaign, start + campaign.createdOnDay, today)),
      );
    }
  }
  const states = once(() => [...known.values()].map((state) => state()));
  return {
    analytics: (id) => known.get(id)?.().analytics,
    list: once(() => states().map(listItem)),
    overview: once(() => teamOverview(states())),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
