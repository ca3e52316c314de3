import { PulseError } from '../errors.ts';
import { type FaultName, faultNames } from './faults/faults.ts';
import type { MockCampaign } from './world/campaigns.ts';
import { type ScenarioName, scenarioNames } from './world/scenarios.ts';

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

/** @throws PulseError E_MOCK_OPTION */
export function checkSettings({ now, scenario, fault }: Partial<Settings>): void {
  if (scenario !== undefined) requireName('scenario', scenario, scenarioNames);
  if (fault !== undefined) requireName('fault', fault, faultNames);
  const instant: unknown = now?.() ?? new Date(0);
  const time = instant instanceof Date ? instant.getTime() : Number.NaN;
  // The years that ISO 8601 writes with four digits and UTC days can be counted in.
  if (!(time >= 0 && time < Date.UTC(10_000, 0))) refuse('the time', 'is not within the years 1970 to 9999');
}

function requireName(kind: string, name: unknown, names: readonly string[]): void {
  if (names.includes(String(name))) return;
  refuse(`${kind} ${JSON.stringify(String(name).slice(0, 100))}`, `is none of: ${names.join(', ')}`);
}

export function refuse(what: string, reason: string): never {
  throw new PulseError('E_MOCK_OPTION', `${what} ${reason}; choose another value, or leave it out`);
}
