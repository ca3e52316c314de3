import type { CampaignAnalytics, CampaignListItem, TeamOverview } from '../../spec/api.ts';
import { BoundedCache, type CacheFigures } from '../bounded-cache.ts';
import { dayOf, worldStart } from './calendar.ts';
import { type CampaignState, fixedState, simulatedState } from './campaign-state.ts';
import { identityOf, type MockCampaign } from './campaigns.ts';
import type { ScenarioName } from './scenarios.ts';
import { retold, stranger } from './strangers.ts';
import { listItem, teamOverview } from './team.ts';

export interface WorldOptions {
  readonly seed: number;
  /** The team's: those that the list and the overview have. */
  readonly campaigns: readonly MockCampaign[];
  readonly now: Date;
  /** Every campaign tells this story, the documented one too, whatever its id says. */
  readonly scenario?: ScenarioName | undefined;
  /** Any other id is a campaign as well. */
  readonly open: boolean;
  /** How many of those are kept at a time, 3.6 kB each. @default 256 */
  readonly mostStrangers?: number;
}

/** All that the API would answer at one moment. Bodies are computed when first asked for, and stay the same objects. */
export interface World {
  /** Undefined: there is no such campaign, or not yet. */
  analytics(id: string): CampaignAnalytics | undefined;
  readonly list: () => readonly CampaignListItem[];
  readonly overview: () => TeamOverview;
  readonly strangers: () => CacheFigures;
}

/**
 * The world as of the last midnight UTC before `now`: it changes once a day, so that a week is seven whole days and a
 * report of Monday morning covers Monday to Sunday. A pure function of its arguments.
 */
export function createWorld({ seed, campaigns, now, scenario, open, mostStrangers = 256 }: WorldOptions): World {
  const today = dayOf(now);
  const start = worldStart(today);
  const known = new Map<string, () => CampaignState | undefined>();
  for (const campaign of campaigns) {
    const identity = identityOf(campaign);
    const told = scenario === undefined ? campaign : retold(seed, identity, scenario);
    known.set(
      identity.id,
      once(() => ('analytics' in told ? fixedState(told) : simulatedState(seed, told, start, today))),
    );
  }
  const strangers = new BoundedCache<string, CampaignState>(mostStrangers);
  const states = once(() => [...known.values()].map((state) => state()).filter((state) => state !== undefined));

  const strangerState = (id: string): CampaignState | undefined => {
    const there = strangers.get(id);
    if (there !== undefined) return there;
    const made = simulatedState(seed, stranger(seed, id, scenario), start, today);
    if (made !== undefined) strangers.set(id, made);
    return made;
  };
  return {
    analytics(id) {
      const member = known.get(id);
      if (member !== undefined) return member()?.analytics;
      return open ? strangerState(id)?.analytics : undefined;
    },
    list: once(() => states().map(listItem)),
    overview: once(() => teamOverview(states())),
    strangers: () => strangers.figures(),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
