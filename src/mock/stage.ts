import type { CacheFigures } from './bounded-cache.ts';
import type { FaultName } from './faults/faults.ts';
import { dayOf } from './world/calendar.ts';
import type { MockCampaign } from './world/campaigns.ts';
import type { ScenarioName } from './world/scenarios.ts';
import { createWorld, type World } from './world/world.ts';

/** What the mock plays. */
export interface Settings {
  readonly now: () => Date;
  /** Whether `now` stands still. */
  readonly frozen: boolean;
  readonly campaigns: readonly MockCampaign[];
  /** Whether ids that `campaigns` lacks are campaigns too. */
  readonly open: boolean;
  /** For every campaign that is not asked for another one. */
  readonly scenario: ScenarioName | undefined;
  /** For every request that does not ask for another one. */
  readonly fault: FaultName | undefined;
}

/** The settings of the moment, and the world that follows from them. */
export interface Stage {
  readonly settings: Settings;
  change(settings: Partial<Settings>): void;
  freeze(now: Date): void;
  /** Back to the clock of the start. */
  unfreeze(): void;
  /** Back to all settings of the start. */
  reset(): void;
  /** Today's world; with a scenario the one in which every campaign tells it. */
  world(scenario?: ScenarioName): World;
  /** Another number whenever an answer may have become another one, be it by midnight. */
  edition(): number;
  caches(): Readonly<Record<string, CacheFigures>>;
}

/** Worlds beside the ordinary one: each may hold thousands of campaigns. */
const mostScenarioWorlds = 2;

export function createStage(seed: number, start: Settings): Stage {
  let settings = start;
  let day: number | undefined;
  let edition = 0;
  const worlds = new Map<ScenarioName | undefined, World>();

  const renew = (): void => {
    worlds.clear();
    edition++;
  };
  const currentDay = (): number => {
    const today = dayOf(settings.now());
    if (today !== day) {
      day = today;
      renew();
    }
    return today;
  };

  const change = (some: Partial<Settings>): void => {
    settings = { ...settings, ...some };
    renew();
  };

  return {
    get settings() {
      return settings;
    },
    change,
    freeze: (now) => change({ now: () => now, frozen: true }),
    unfreeze: () => change({ now: start.now, frozen: start.frozen }),
    reset: () => change(start),
    world(scenario = settings.scenario) {
      currentDay();
      const known = worlds.get(scenario);
      if (known !== undefined) return known;
      const { campaigns, open } = settings;
      const world = createWorld({ seed, campaigns, open, now: settings.now(), ...(scenario && { scenario }) });
      if (worlds.size > mostScenarioWorlds) worlds.clear();
      worlds.set(scenario, world);
      return world;
    },
    edition() {
      currentDay();
      return edition;
    },
    caches: () => worlds.get(settings.scenario)?.caches() ?? {},
  };
}
