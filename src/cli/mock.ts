import { PulseError } from '../errors.ts';
import {
  type FaultName,
  type Latency,
  type MockOptions,
  type ScenarioName,
  type Seen,
  startMock,
} from '../mock/index.ts';
import { instantFrom } from '../mock/instant.ts';
import { oneLine } from '../one-line.ts';
import { paint, print, talk } from './output.ts';
import { stopSignal } from './stop-signal.ts';

export interface MockCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly seed: number;
  readonly now?: string;
  readonly scenario?: string;
  readonly fault?: string;
  readonly latency?: string;
  readonly errorRate?: string;
  /** True: as the API limits its campaign analytics. */
  readonly rateLimit?: number | true;
  readonly apiKey?: string;
  readonly spec?: string;
  readonly dynamic?: boolean;
  readonly proxy?: string;
  readonly control: boolean;
  readonly verbose?: boolean;
}

/** Requests a minute that the API documents for its analytics. */
const documentedLimit = 30;

/** Serves until stopped. The URL goes to stdout, so that a script can read it. */
export async function mock(options: MockCommandOptions): Promise<number> {
  using stop = stopSignal();
  await using server = await startMock(settingsFrom(options));
  print(server.url);
  if (options.control) talk(`page: ${new URL('/__mock', server.url)}`);
  if (options.spec === undefined && options.proxy === undefined) {
    talk(`try: curl -H "Authorization: Bearer any-key" ${server.url}/analytics/campaigns/campaign_123`);
  }
  await stop.stopped();
  return 0;
}

/** Names and ranges are the mock's to check. @throws PulseError E_USAGE, E_SECRET */
function settingsFrom(options: MockCommandOptions): MockOptions {
  const { port, host, seed, spec, proxy, control, dynamic, verbose = false, rateLimit, apiKey } = options;
  if (apiKey !== undefined && apiKey === process.env.KAKIYO_API_KEY) {
    throw new PulseError('E_SECRET', '--api-key is the key in KAKIYO_API_KEY; make one up, the mock needs no real key');
  }
  return {
    port,
    host,
    seed,
    control,
    ...(spec !== undefined && { spec }),
    ...(proxy !== undefined && { proxy }),
    ...(dynamic !== undefined && { dynamic }),
    ...(apiKey !== undefined && { apiKey }),
    ...(rateLimit !== undefined && { rateLimit: rateLimit === true ? documentedLimit : rateLimit }),
    ...(options.now !== undefined && { now: timeFrom(options.now) }),
    ...(options.scenario !== undefined && { scenario: options.scenario as ScenarioName }),
    ...(options.fault !== undefined && { fault: options.fault as FaultName }),
    ...(options.latency !== undefined && { latency: latencyFrom(options.latency) }),
    ...(options.errorRate !== undefined && { errorRate: shareFrom(options.errorRate) }),
    onRequest(seen) {
      if (verbose || wentWrong(seen)) talk(lineFor(seen));
    },
    onReload(error) {
      talk(
        error === undefined
          ? `reloaded ${spec}`
          : `${paint('red', error.line, process.stderr)} (still serving the last good document)`,
      );
    },
  };
}

function wentWrong({ status, violations }: Seen): boolean {
  return status === null || status >= 400 || violations.length > 0;
}

/** Such as `400 GET /campaigns: Request query parameter limit must be integer`. */
function lineFor(seen: Seen): string {
  const { method, path, status, violations, scenario, fault } = seen;
  const colour = wentWrong(seen) ? 'red' : 'green';
  const played = [scenario, fault].filter((name) => name !== null).map((name) => ` [${name}]`);
  const reasons = violations.map(({ location, message }) => `${location[0] ?? ''} ${message}`.trim());
  const line = oneLine(
    `${method} ${path}${played.join('')}${reasons.length > 0 ? `: ${reasons.join('; ')}` : ''}`,
    500,
  );
  return `${paint(colour, status === null ? 'cut' : String(status), process.stderr)} ${line}`;
}

function timeFrom(text: string): Date {
  const instant = instantFrom(text);
  if (instant !== undefined) return instant;
  throw usage(`--now ${JSON.stringify(text)} is not a time with a zone`, 'write one such as 2026-11-23T08:00Z');
}

/** `200ms`, `50-300ms`, `1.5s`. */
function latencyFrom(text: string): Latency {
  const [, low = '', high = low, unit] = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?(ms|s)$/.exec(text) ?? [];
  const scale = unit === 's' ? 1000 : 1;
  const latency = { minMs: Number(low) * scale, maxMs: Number(high) * scale };
  if (unit !== undefined) return latency;
  throw usage(`--latency ${JSON.stringify(text)} is not a range of times`, 'write one such as 50-300ms');
}

/** `2%` or `0.02` */
function shareFrom(text: string): number {
  const [, digits, percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  const share = Number(digits) / (percent === '%' ? 100 : 1);
  if (!Number.isNaN(share)) return share;
  throw usage(`--error-rate ${JSON.stringify(text)} is not a share`, 'write one such as 2%');
}

function usage(culprit: string, remedy: string): PulseError {
  return new PulseError('E_USAGE', `${culprit}; ${remedy}`);
}
