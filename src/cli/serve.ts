import type { Config } from '../config/definition.ts';
import { operatorPages } from '../operators/pages.ts';
import type { Vitals } from '../operators/vitals.ts';
import { type HttpServer, startHttpServer } from '../serving/server.ts';
import { reachTheDisk } from '../store/durability.ts';
import { isStoreFault } from '../store/fault.ts';
import type { Store } from '../store/tables.ts';
import { recordUnsubscribe } from '../store/unsubscribes.ts';
import { NotNow, unsubscribePages } from '../unsubscribe/pages.ts';
import { subscriptionsOf } from '../unsubscribe/subscriptions.ts';
import { type Environment, unsubscribeSecret } from './assemble.ts';
import type { Log } from './log.ts';
import { version } from './version.ts';

export interface Served {
  /** Null while it is opened and migrated, and when it is closed. */
  readonly store: () => Store | null;
  readonly vitals: Vitals;
  readonly apiCalls: ReadonlyMap<string, number>;
  readonly log: Log;
  readonly environment: Environment;
  readonly host: string;
  readonly port: number;
}

/** The daemon's pages: health, readiness and metrics; unsubscribe links where a report has them. @throws PulseError */
export async function serve(config: Config, served: Served): Promise<HttpServer> {
  const { store, vitals, apiCalls, log, environment, host, port } = served;
  const watching = operatorPages({
    store,
    watched: () => ({ version, reports: config.reports.map(({ id }) => id), signs: vitals.signs(), apiCalls }),
    now: () => new Date(),
    host,
  });
  const secret = unsubscribeSecret(config, environment);
  const unsubscribing = secret && unsubscribePages({ subscriptions: subscriptionsOf(config, secret), unsubscribe });
  const server = await startHttpServer({
    rooms: unsubscribing ? [watching, unsubscribing] : [watching],
    trouble: (error) => log.tell({ type: 'trouble', report: null, error }),
    host,
    port,
  });
  log.info(unsubscribing ? 'serving unsubscribe links, health and metrics' : 'serving health and metrics', {
    url: server.url,
  });
  return server;

  async function unsubscribe({ report, address }: { readonly report: string; readonly address: string }) {
    const open = store();
    if (!open) throw new NotNow('the store is not open');
    const record = async (): Promise<boolean> => {
      const isNew = await recordUnsubscribe(open, report, address, new Date());
      // A run that goes on meanwhile may be sparing it.
      await reachTheDisk(open);
      return isNew;
    };
    const isNew = await record().catch((error: unknown) => {
      if (!isStoreFault(error)) throw error;
      log.tell({ type: 'trouble', report, error });
      throw new NotNow(error.message, { cause: error });
    });
    if (isNew) log.info('unsubscribed', { report, recipient: address });
  }
}
