import type { CacheFigures } from './bounded-cache.ts';
import { checkSettings, type Settings } from './settings.ts';
import { dayOf } from './world/calendar.ts';
import type { ScenarioName } from './world/scenarios.ts';
import { createWorld, type World } from './world/world.ts';

/** The settings of the moment, and the world that follows from them. */
export interface Stage {
  readonly settings: Settings;
  /** @throws PulseError E_MOCK_OPTION */
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

/** @param mostStrangers of each world */
export function createStage(seed: number, start: Settings, mostStrangers: number): Stage {
  let settings = start;
  let day: number | undefined;
  let edition = 0;
  let usual: World | undefined;
  /** The world of the scenario that was asked for last. */
  let other: { readonly scenario: ScenarioName | undefined; readonly world: World } | undefined;

  const renew = (): void => {
    usual = undefined;
    other = undefined;
    edition++;
  };
  const worldOf = (scenario: ScenarioName | undefined): World => {
    const { campaigns, open } = settings;
    return createWorld({ seed, campaigns, open, mostStrangers, now: settings.now(), scenario });
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
    checkSettings(some);
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
      if (scenario === settings.scenario) {
        usual ??= worldOf(scenario);
        return usual;
      }
      const asked = other !== undefined && other.scenario === scenario ? other : { scenario, world: worldOf(scenario) };
      other = asked;
      return asked.world;
    },
    edition() {
      currentDay();
      return edition;
    },
    caches: () => ({
      ...(usual && { strangers: usual.strangers() }),
      ...(other && { 'strangers of another scenario': other.world.strangers() }),
    }),
  };
}
