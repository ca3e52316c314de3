import type { Config } from '../config/definition.ts';
import { loadConfig } from '../config/load.ts';
import { PulseError } from '../errors.ts';
import { scan } from '../run/scan.ts';
import type { Workshop } from '../run/workshop.ts';
import { nextSlots } from '../schedule/slots.ts';
import { startTicker } from '../schedule/ticker.ts';
import { recordUnsubscribe } from '../store/unsubscribes.ts';
import { assemble } from './assemble.ts';
import { createLog, type Log } from './log.ts';
import { stopSignal } from './stop-signal.ts';

export interface StartOptions {
  readonly config?: string;
  /** Port of the unsubscribe pages; true takes the default. */
  readonly http?: number | true;
  readonly httpHost: string;
}

const defaultPort = 8025;

/** The daemon: one look at once for what was missed, then one a minute. Ends with what is in hand finished. */
export async function start({ config: configPath, http, httpHost }: StartOptions): Promise<number> {
  const { config, path } = await loadConfig(configPath);
  using stop = stopSignal();
  const log = createLog(process.env);
  const workshop = await assemble({ config, path, environment: process.env }, { tell: log.tell, signal: stop.signal });
  await using _store = workshop.store;
  const port = http === true ? defaultPort : http;
  await using _pages = port === undefined ? null : await serveUnsubscribes(workshop, config, log, httpHost, port);

  if (port === undefined && workshop.unsubscribeSecret !== undefined) {
    log.info('unsubscribe links are not served by this process', { remedy: 'start --http' });
  }

  let looking = Promise.resolve();
  const look = (): Promise<void> => {
    looking = looking.then(() => scan(workshop, config.reports));
    return looking;
  };
  log.info('started', { config: path, reports: config.reports.map(({ id }) => id) });
  await look();
  log.info('watching', { next: nextOf(config, workshop.clock.now()) });
  await using _ticker = startTicker(look);
  if (!stop.signal.aborted) await new Promise((resolve) => stop.signal.addEventListener('abort', resolve));
  await looking;
  log.info('stopped', { reason: String(stop.signal.reason) });
  return 0;
}

/** When each report is due next, by its id. */
function nextOf({ reports }: Config, now: Date): Readonly<Record<string, Date | undefined>> {
  return Object.fromEntries(
    reports.map(({ id, schedule, timeZone }) => [id, nextSlots({ expression: schedule, timeZone }, now, 1)[0]?.dueAt]),
  );
}

async function serveUnsubscribes(
  { store, clock, unsubscribeSecret: secret }: Workshop,
  config: Config,
  log: Log,
  host: string,
  port: number,
): Promise<AsyncDisposable> {
  if (secret === undefined) {
    throw new PulseError(
      'E_USAGE',
      'no report has an unsubscribe.endpoint to serve; configure one, or leave --http out',
    );
  }
  // A daemon without them does without an HTTP server.
  const { startUnsubscribeServer } = await import('../unsubscribe/server.ts');
  const { subscriptionsOf } = await import('../unsubscribe/subscriptions.ts');
  const server = await startUnsubscribeServer({
    subscriptions: subscriptionsOf(config, secret),
    unsubscribe: async ({ report, address }) => {
      const isNew = await recordUnsubscribe(store, report, address, clock.now());
      if (isNew) log.info('unsubscribed', { report, recipient: address });
    },
    trouble: (error) => log.tell({ type: 'trouble', report: 'unsubscribe', error }),
    host,
    port,
  });
  log.info('serving unsubscribe links', { url: server.url });
  return server;
}
