import { createServer } from 'node:http';
import { performance } from 'node:perf_hooks';
import { basePathOf } from './base-path.ts';
import { summariesOf } from './control/operations.ts';
import { answeringHead } from './engine.ts';
import type { FaultName } from './faults/faults.ts';
import { createMisfortune } from './faults/misfortune.ts';
import type { Overriding } from './faults/override.ts';
import { createRateLimit } from './faults/rate-limit.ts';
import { gracefulClose, listen, requireLoopback } from './http/listen.ts';
import { createListener } from './http/listener.ts';
import { createMemo } from './http/memo.ts';
import { createRequestLog, type SeenRequest } from './http/request-log.ts';
import { checkOptions, type MockOptions } from './options.ts';
import { serveDocument } from './served-document.ts';
import type { Settings } from './settings.ts';
import { sourceFrom } from './source.ts';
import { createStage } from './stage.ts';
import { askUpstream, refuseItself, upstreamFrom } from './upstream.ts';
import { documentedCampaign, type MockCampaign, simulatedCampaigns } from './world/campaigns.ts';
import type { ScenarioName } from './world/scenarios.ts';

export interface Mock extends AsyncDisposable {
  /** What a client takes as the base URL, such as `http://127.0.0.1:4010/v1`. The same is served without `/v1`. */
  readonly url: string;
  /** Answered requests, oldest first, at most the last 10,000; preflights and controls are not among them. */
  requests(): readonly SeenRequest[];
  /** Freezes the world's clock; without an argument, back to the clock of the start. */
  setNow(now?: Date): void;
  setCampaigns(campaigns: readonly MockCampaign[]): void;
  setScenario(scenario: ScenarioName | undefined): void;
  setFault(fault: FaultName | undefined): void;
  /** From now on, answers requests to `path` (below the base path, or `*` for any other) so; `undefined` ends it. */
  override(path: string, overriding: Overriding | undefined): void;
  /** Everything as at the start: clock, campaigns, scenario, faults in their order, no overrides, no requests seen. */
  reset(): void;
  /** Answers the requests under way, then stops. */
  close(): Promise<void>;
}

/** Bodies of ids in no list that are kept as objects: Prism's validation is remembered by them, replies by the memo. */
const mostStrangers = 16_384;
const fewStrangers = 256;

/**
 * Serves openapi.yaml by Prism's rules with the data of a simulated world.
 * @throws PulseError E_SPEC, E_MOCK_OPTION, E_MOCK_UPSTREAM, E_MOCK_BIND, E_PORT_IN_USE
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = '127.0.0.1', allowNonLoopback = false, seed = 1, spec, apiKey } = options;
  checkOptions(options);
  if (!allowNonLoopback) requireLoopback(host);
  const stage = createStage(seed, settingsFrom(options), options.memo === false ? mostStrangers : fewStrangers);
  const log = createRequestLog();
  const overrides = new Map<string, Overriding>();
  const misfortune = createMisfortune(seed, options.latency, options.errorRate);
  const fateful = options.latency !== undefined || (options.errorRate ?? 0) > 0;
  const rateLimit =
    options.rateLimit === undefined ? undefined : createRateLimit(options.rateLimit, () => performance.now());

  // Prism takes a third of a second to load, which nobody pays who only imports this module.
  const { createEngine } = await import('./prism/create-engine.ts');
  const upstream = options.proxy === undefined ? undefined : upstreamFrom(options.proxy);
  const builtIn = spec === undefined && upstream === undefined;
  const source = builtIn ? sourceFrom(stage) : undefined;
  const served = await serveDocument(
    spec,
    async (document, placeOf) => {
      const engineOptions = {
        document,
        own: spec === undefined,
        ...(placeOf !== undefined && { placeOf }),
        ...(source !== undefined && { source }),
        seed: String(seed),
        dynamic: options.dynamic ?? false,
        now: () => stage.settings.now(),
      };
      const examples = answeringHead(await createEngine(engineOptions));
      return {
        examples,
        engine:
          upstream === undefined
            ? examples
            : await createEngine({ ...engineOptions, upstream: (request) => askUpstream(upstream, request, fetch) }),
        memo: createMemo(document, apiKey, stage.edition, source),
        basePath: basePathOf(document),
        operations: summariesOf(document),
      };
    },
    (error) => options.onReload?.(error),
  );

  const reset = (): void => {
    stage.reset();
    overrides.clear();
    misfortune.restart();
    rateLimit?.reset();
    log.clear();
  };
  const memoAllowed = options.memo !== false && !fateful && rateLimit === undefined && upstream === undefined;
  const { onRequest } = options;
  let url = '';
  const listener = createListener({
    around: {
      stage,
      engine: () => served.current().engine,
      examples: () => served.current().examples,
      builtIn,
      acceptedKey: apiKey,
      overrides,
      rateLimit,
      misfortune,
      fateful,
    },
    memo: () =>
      memoAllowed && overrides.size === 0 && stage.settings.fault === undefined ? served.current().memo : undefined,
    basePath: () => served.current().basePath,
    controlled:
      options.control === false
        ? undefined
        : {
            stage,
            log,
            seed,
            builtIn,
            url: () => url,
            document: spec ?? 'openapi.yaml',
            documentError: () => served.error()?.line ?? null,
            proxy: upstream?.href ?? null,
            operations: () => served.current().operations,
            caches: () => ({
              ...served.current().memo.caches(),
              ...served.current().engine.caches(),
              ...stage.caches(),
            }),
            reset,
          },
    anyHost: allowNonLoopback,
    note(seen) {
      log.add(seen);
      onRequest?.(seen);
    },
  });

  const server = createServer(listener);
  const stop = gracefulClose(server);
  const close = (): Promise<void> => {
    served[Symbol.dispose]();
    return stop();
  };
  try {
    const origin = await listen(server, port, host);
    if (upstream !== undefined) refuseItself(upstream, origin);
    url = origin + served.current().basePath;
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url,
    requests: log.all,
    setNow: (now) => (now === undefined ? stage.unfreeze() : stage.freeze(now)),
    setCampaigns: (campaigns) => stage.change({ campaigns, open: false }),
    setScenario: (scenario) => stage.change({ scenario }),
    setFault: (fault) => stage.change({ fault }),
    override(path, overriding) {
      if (overriding === undefined) overrides.delete(path);
      else overrides.set(path, overriding);
    },
    reset,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function settingsFrom({ now = () => new Date(), campaigns, scenario, fault }: MockOptions): Settings {
  return {
    now: typeof now === 'function' ? now : () => now,
    frozen: typeof now !== 'function',
    campaigns: campaigns ?? [documentedCampaign(), ...simulatedCampaigns],
    open: campaigns === undefined,
    scenario,
    fault,
  };
}
