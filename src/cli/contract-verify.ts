import { systemClock } from '../clock.ts';
import { readSecret, requireSecret } from '../config/secrets.ts';
import { loadContract } from '../contract/index.ts';
import { outcomeOf, type Plan, planProbes, verify } from '../contract/verify/index.ts';
import { PulseError } from '../errors.ts';
import { keyAddress } from '../key-address.ts';
import { isLoopbackHost } from '../loopback.ts';
import { driftRecorder } from './drift-recorder.ts';
import { print, printJson, talk } from './output.ts';
import { stopSignal } from './stop-signal.ts';
import { casesOf, planLines, plannedAsJson, reportLines } from './tell-verify.ts';
import { secondsFor, turnsAt } from './turns.ts';
import { writeJunit } from './write-junit.ts';

export interface ContractVerifyOptions {
  /** Where the API of the configuration is verified, what it shows is recorded for `contract drift`. */
  readonly config?: string;
  readonly baseUrl: string;
  /** Path of a document; the built-in one where it is missing. */
  readonly spec?: string;
  /** `name=value`, each an id that the server knows. */
  readonly id?: readonly string[];
  readonly seed: number;
  readonly runs: number;
  readonly maxRequests?: number;
  /** Requests a minute. @default 30, or no limit on loopback */
  readonly pace?: number;
  /** Seconds for one answer. */
  readonly timeout: number;
  readonly semantic?: boolean;
  readonly wrongMethods?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** File for JUnit XML. */
  readonly junit?: string;
}

/** Requests a minute that the API documents for its analytics. */
const documentedLimit = 30;

/** Sent where there is no key, to a server of this machine: a mock takes any. */
const anyKey = 'any-key';

const exitCodes = { kept: 0, broken: 1, incomplete: 3 } as const;

/**
 * Asks a server what the document says it answers. Exit code: 0 it does, 1 it does not, 3 nothing is wrong, but
 * something that can be provoked was not seen.
 * @throws PulseError E_USAGE, E_SECRET, E_SPEC, E_OUTPUT
 */
export async function contractVerify(options: ContractVerifyOptions): Promise<number> {
  const { seed, runs, timeout, semantic = false, wrongMethods = false } = options;
  const url = baseUrlFrom(options.baseUrl);
  const ids = idsFrom(options.id ?? []);
  const isLocal = isLoopbackHost(url.hostname);
  if (timeout < 1 || timeout > 600) throw usage('--timeout is not from 1 to 600 seconds', 'write one such as 10');
  if (runs > 1_000) throw usage('--runs is more than 1000', 'write one such as 10');
  if (options.pace !== undefined && options.pace < 1) throw usage('--pace is less than one', 'write one such as 30');
  const perMinute = options.pace ?? (isLocal ? Number.POSITIVE_INFINITY : documentedLimit);
  const shrinkRequests = perMinute === Number.POSITIVE_INFINITY ? 200 : 20;
  const contract = loadContract(options.spec);
  const key = keyFor(isLocal, options.dryRun ?? false);
  const fc = await import('fast-check');
  const plan = planProbes(contract, fc, { seed, runs, wrongMethods, hasKey: key !== undefined });
  const maxRequests = options.maxRequests ?? Number.POSITIVE_INFINITY;
  talk(costOf(plan, maxRequests, perMinute, shrinkRequests, seed));
  if (options.dryRun) {
    if (options.json) printJson(plannedAsJson(plan, maxRequests));
    else for (const line of planLines(plan, maxRequests)) print(line);
    return 0;
  }
  if (key === undefined) talk('no KAKIYO_API_KEY: a made-up key is sent, as a mock takes any');

  const drift = await driftRecorder(options.config, url, contract, key);
  using stop = stopSignal();
  const report = await verify(plan, contract, fc, {
    baseUrl: url.href,
    key: key ?? anyKey,
    keyIsMadeUp: key === undefined,
    fetch,
    timeoutMs: timeout * 1_000,
    pace: turnsAt(perMinute, systemClock),
    signal: stop.signal,
    seed,
    semantic,
    maxRequests,
    shrinkRequests,
    ids,
    ...(drift && { onAnswer: drift.note }),
  });
  await drift?.keep();
  if (options.junit !== undefined) {
    await writeJunit(options.junit, `contract verify ${report.baseUrl}`, casesOf(report));
  }
  if (options.json) printJson(report);
  else for (const line of reportLines(report)) print(line);
  return exitCodes[outcomeOf(report)];
}

/** @throws PulseError E_SECRET where the server is no mock and there is no key */
function keyFor(isLocal: boolean, dryRun: boolean): string | undefined {
  return isLocal || dryRun ? readSecret('KAKIYO_API_KEY', process.env) : requireSecret('KAKIYO_API_KEY', process.env);
}

function baseUrlFrom(address: string): URL {
  const checked = keyAddress(address);
  if ('url' in checked) return checked.url;
  switch (checked.flaw) {
    case 'scheme':
      throw usage('--base-url is not an http or https address', 'write one such as https://api.example.com/v1');
    case 'credentials':
      throw usage('--base-url holds a user or a password', 'leave it out; the key comes from KAKIYO_API_KEY');
    case 'query':
      throw usage('--base-url holds a query or a fragment', 'leave it out');
    case 'unencrypted':
      throw usage(`the key would travel to ${checked.host} unencrypted`, 'write https://');
  }
}

function idsFrom(texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((text) => {
      const [, name, value] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
      if (name !== undefined && value !== undefined) return [name, value];
      throw usage(
        `--id ${JSON.stringify(text)} is not a name and a value`,
        'write one such as campaignId=campaign_123',
      );
    }),
  );
}

/** What it takes, said before anything is sent. */
function costOf(
  { probes }: Plan,
  maxRequests: number,
  perMinute: number,
  shrinkRequests: number,
  seed: number,
): string {
  const count = Math.min(probes.length, maxRequests);
  const minutes = Math.ceil(secondsFor(count, perMinute) / 60);
  const time = perMinute === Number.POSITIVE_INFINITY ? 'at once' : `${perMinute} a minute, about ${minutes} min`;
  const cut = count < probes.length ? ` (${probes.length - count} of ${probes.length} left out by --max-requests)` : '';
  const further = `, and at most ${shrinkRequests} more to make a failure smaller`;
  return `${count} requests${cut}, ${time}${further}; seed ${seed}`;
}

function usage(culprit: string, remedy: string): PulseError {
  return new PulseError('E_USAGE', `${culprit}; ${remedy}`);
}
