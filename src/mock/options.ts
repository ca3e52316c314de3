import type { PulseError } from '../errors.ts';
import type { FaultName } from './faults/faults.ts';
import type { Latency } from './faults/misfortune.ts';
import type { Seen } from './http/request-log.ts';
import { checkSettings, refuse } from './settings.ts';
import type { MockCampaign } from './world/campaigns.ts';
import type { ScenarioName } from './world/scenarios.ts';

export interface MockOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** Lets `host` be an address that other machines can reach. @default false */
  readonly allowNonLoopback?: boolean;
  /** Another seed, other daily numbers and other misfortunes; the campaigns keep their character. @default 1 */
  readonly seed?: number;
  /** The world's clock; a Date stands still. @default the system's */
  readonly now?: Date | (() => Date);
  /** The only campaigns there are. @default the documented one, `simulatedCampaigns`, and one for any other id */
  readonly campaigns?: readonly MockCampaign[];
  /** The story that every campaign tells which is not asked for another one. */
  readonly scenario?: ScenarioName;
  /** The fault that every request meets which does not ask for another one. */
  readonly fault?: FaultName;
  /** Before each answer, drawn anew. @default none */
  readonly latency?: Latency;
  /** Share of requests, 0 to 1, that are answered with the documented 500. @default 0 */
  readonly errorRate?: number;
  /** Requests in any sixty seconds per team, as the API limits them; more are answered with 429. @default no limit */
  readonly rateLimit?: number;
  /** The only key that is accepted. @default any */
  readonly apiKey?: string;
  /** Path of another OpenAPI document, served from its examples, and read again whenever it is edited. */
  readonly spec?: string;
  /** Generated values in place of examples, the same for the same request. @default false */
  readonly dynamic?: boolean;
  /** Address of an API that requests are forwarded to; both directions are validated. */
  readonly proxy?: string;
  /** Whether `/__mock` is served, on loopback only. @default true */
  readonly control?: boolean;
  /** Whether replies are remembered; otherwise Prism works on every request. @default true */
  readonly memo?: boolean;
  /** Called for each request that is answered. */
  readonly onRequest?: (seen: Seen) => void;
  /** Called when `spec` was edited: what it says now is served, or `error` says why the last good one still is. */
  readonly onReload?: (error: PulseError | undefined) => void;
}

const longestLatencyMs = 60_000;

/**
 * Refuses what the types cannot: names out of a configuration, times that are none, options that belong to another mode.
 * @throws PulseError E_MOCK_OPTION
 */
export function checkOptions(options: MockOptions): void {
  const { latency, errorRate = 0, rateLimit = 1, spec, proxy, dynamic } = options;
  checkSettings({
    scenario: options.scenario,
    fault: options.fault,
    ...(options.now !== undefined && typeof options.now !== 'function' && { now: () => options.now as Date }),
  });
  if (
    latency !== undefined &&
    !(0 <= latency.minMs && latency.minMs <= latency.maxMs && latency.maxMs <= longestLatencyMs)
  ) {
    refuse(`latency ${latency.minMs}-${latency.maxMs} ms`, `is no range within 0 to ${longestLatencyMs} ms`);
  }
  if (!(errorRate >= 0 && errorRate <= 1)) refuse(`error rate ${errorRate}`, 'is no share from 0 to 1');
  if (!(Number.isInteger(rateLimit) && rateLimit >= 1))
    refuse(`rate limit ${rateLimit}`, 'is no whole number from 1 on');
  const other = spec === undefined ? (proxy === undefined ? undefined : 'a proxy') : 'another document';
  for (const name of ['scenario', 'campaigns', 'apiKey'] as const) {
    if (other !== undefined && options[name] !== undefined)
      refuse(name, `belongs to the built-in document, and not to ${other}`);
  }
  if (dynamic && proxy !== undefined) refuse('dynamic', 'makes up answers, and a proxy passes them on');
}
