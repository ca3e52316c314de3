import { dirname, resolve } from 'node:path';
import { currentBoot } from '../boot.ts';
import { createClient } from '../client/client.ts';
import { createPace } from '../client/pace.ts';
import { systemClock } from '../clock.ts';
import type { Config } from '../config/definition.ts';
import { rulesOf } from '../config/rules.ts';
import { knownSecrets, readSecret, requireSecret } from '../config/secrets.ts';
import { type DkimKey, dkimPrivateKey } from '../delivery/dkim.ts';
import { type SmtpServer, SmtpSession } from '../delivery/smtp.ts';
import { PulseError } from '../errors.ts';
import { createRedactor, type Redact, secretsOfUrl } from '../redact.ts';
import { loadStationery } from '../run/stationery.ts';
import { turnBook } from '../run/turn-book.ts';
import type { RunEvent, Workshop } from '../run/workshop.ts';
import { type Database, openStore } from '../store/open.ts';
import { collectEagerly } from './heap.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the configuration's store is: relative to the configuration file. */
export function storePath(config: Config, configPath: string): string {
  return resolve(dirname(configPath), config.store.path);
}

/** Keeps out of what is told and stored what environment and configuration hold of secrets. */
export function redactorOf(config: Config | null, environment: Environment): Redact {
  const { webhook, ping } = config?.operators ?? {};
  const urls = [webhook, ping].filter((url) => url !== undefined);
  return createRedactor([...knownSecrets(environment), ...urls.flatMap(secretsOfUrl)]);
}

export function smtpServer(config: Config, environment: Environment): SmtpServer {
  const { host, port, security, user } = config.smtp;
  const password = readSecret('SMTP_PASSWORD', environment);
  if (user && !password) {
    throw new PulseError('E_SECRET', 'smtp.user is set but SMTP_PASSWORD is not; set it, or SMTP_PASSWORD_FILE');
  }
  const redact = redactorOf(config, environment);
  return { host, port, security, redact, ...(user && password && { auth: { user, password } }) };
}

/** Signs the mails; undefined where `dkim` is not configured. @throws PulseError E_SECRET */
export function signingKey({ dkim }: Config, environment: Environment): DkimKey | undefined {
  if (!dkim) return undefined;
  const privateKey = dkimPrivateKey(requireSecret('DKIM_PRIVATE_KEY', environment));
  if (!privateKey) throw new PulseError('E_SECRET', 'DKIM_PRIVATE_KEY cannot be read as a key; copy it again');
  return { ...dkim, privateKey };
}

/** Makes unsubscribe links; undefined where no report has an endpoint for them. @throws PulseError E_SECRET */
export function unsubscribeSecret({ reports }: Config, environment: Environment): string | undefined {
  const isNeeded = reports.some(({ unsubscribe }) => unsubscribe?.endpoint);
  return isNeeded ? requireSecret('UNSUBSCRIBE_SECRET', environment) : undefined;
}

/** What a command brings along. */
export interface Outside {
  readonly tell: (event: RunEvent) => void;
  readonly signal: AbortSignal;
  /** In place of the global one. */
  readonly fetch?: typeof globalThis.fetch;
}

/** Everything that a run needs, from configuration and environment. The store is closed by the caller's `await using`. */
export async function assemble(
  { config, path, environment }: { config: Config; path: string; environment: Environment },
  { tell, signal, fetch }: Outside,
): Promise<Workshop & { readonly store: Database }> {
  // Whatever can be wrong is found before anything is created.
  const key = requireSecret('KAKIYO_API_KEY', environment);
  const server = smtpServer(config, environment);
  const dkim = signingKey(config, environment);
  const secret = unsubscribeSecret(config, environment);
  const stationeryOf = await loadStationery(config, dirname(path));
  collectEagerly();
  const store = await openStore(storePath(config, path));
  const client = createClient({
    baseUrl: config.api.baseUrl,
    key,
    pace: createPace(config.api.requestsPerMinute, systemClock, turnBook(store, key)),
    clock: systemClock,
    deadlineMs: config.api.deadlineSeconds * 1_000,
    signal,
    redact: redactorOf(config, environment),
    ...(fetch && { fetch }),
  });
  return {
    store,
    client,
    clock: systemClock,
    stationeryOf,
    rulesOf: (report) => rulesOf(config.rules, report),
    from: config.from,
    dkim,
    unsubscribeSecret: secret,
    connect: () => new SmtpSession(server),
    connections: config.smtp.connections,
    boot: currentBoot(),
    signal,
    tell,
  };
}
