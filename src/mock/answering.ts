import { setTimeout as delay } from 'node:timers/promises';
import type { Engine } from './engine.ts';
import { type Fault, faultNames, faults } from './faults/faults.ts';
import type { createMisfortune } from './faults/misfortune.ts';
import { type Override, type Overriding, overriddenReply, overrideFor } from './faults/override.ts';
import type { RateLimit } from './faults/rate-limit.ts';
import { refusedWish, wishedFault, wishedScenario } from './faults/wishes.ts';
import { withVerdict } from './keys.ts';
import type { MockRequest, Reply } from './message.ts';
import { namedIn } from './named-in-id.ts';
import type { Stage } from './stage.ts';
import { scenarioNames } from './world/scenarios.ts';

export interface Answered {
  /** Null: cut the connection. */
  readonly reply: Reply | null;
  readonly scenario: string | null;
  readonly fault: string | null;
  /** Whether nothing came between: the next request of its kind gets the same reply. */
  readonly usual: boolean;
}

export interface Surroundings {
  readonly stage: Stage;
  readonly engine: () => Engine;
  /** Says what the document has for a status; another one where the engine forwards. */
  readonly examples: () => Engine;
  /** Whether the built-in document is served, with its world and its examples of a 401. */
  readonly builtIn: boolean;
  /** The only key that is accepted; any, where it is missing. */
  readonly acceptedKey: string | undefined;
  readonly overrides: ReadonlyMap<string, Overriding>;
  readonly rateLimit: RateLimit | undefined;
  readonly misfortune: ReturnType<typeof createMisfortune>;
  /** Whether latency or an error rate was asked for, so that each request meets its fate. */
  readonly fateful: boolean;
}

/** What comes between a request and its usual answer: overrides, the rate limit, faults, chance. */
export async function answer(request: MockRequest, around: Surroundings): Promise<Answered> {
  const { stage, builtIn, overrides, rateLimit, misfortune } = around;
  const id = request.path.slice(request.path.lastIndexOf('/') + 1);
  const scenario = builtIn
    ? (wishedScenario(request) ?? namedIn(id, scenarioNames) ?? stage.settings.scenario ?? null)
    : null;
  const refusal = refusedWish(request, builtIn);
  if (refusal !== undefined) return { reply: refusal, scenario: null, fault: null, usual: true };

  const judged = builtIn ? withVerdict(request, around.acceptedKey) : request;

  const set = overrideFor(overrides, request);
  if (set !== undefined) return { ...(await disturbed(set, 0)), scenario, fault: null };

  const seconds = rateLimit?.secondsToWait(request.headers.authorization);
  if (seconds !== undefined) return { ...(await disturbed(tooMany(seconds), 0)), scenario, fault: 'rate-limited' };

  const fate = around.fateful ? misfortune.next() : undefined;
  const named = builtIn ? namedIn(id, faultNames) : undefined;
  const fault = wishedFault(request) ?? named ?? stage.settings.fault ?? fate?.fault;
  if (fault === undefined && !fate?.delayMs) {
    return { reply: await around.engine().answer(judged), scenario, fault: null, usual: fate === undefined };
  }
  const planned: Fault['override'] = fault === undefined ? {} : faults[fault].override;
  const override = typeof planned === 'function' ? planned((fate ?? misfortune.next()).draw) : planned;
  return { ...(await disturbed(override, fate?.delayMs ?? 0)), scenario, fault: fault ?? null };

  async function disturbed(override: Override, delayMs: number): Promise<{ reply: Reply | null; usual: false }> {
    const ms = delayMs + (override.delayMs ?? 0);
    // Not a reason to stay alive by itself: the client may have gone.
    if (ms > 0) await delay(ms, undefined, { ref: false });
    if (override.reset) return { reply: null, usual: false };
    const engine = override.status === undefined ? around.engine() : around.examples();
    return { reply: await overriddenReply(override, judged, engine), usual: false };
  }
}

/** The document's own 429, with the time that is really left. */
function tooMany(seconds: number): Override {
  return {
    status: 429,
    headers: { 'retry-after': String(seconds) },
    change: (body) => ({ ...(body as object), retryAfter: seconds }),
  };
}
