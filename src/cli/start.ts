import type { Config } from '../config/definition.ts';
import { loadConfig } from '../config/load.ts';
import { isClockSkewed, watchVitals } from '../operators/vitals.ts';
import { scan } from '../run/scan.ts';
import { upcomingSlots } from '../run/upcoming.ts';
import type { Workshop } from '../run/workshop.ts';
import { startTicker } from '../schedule/ticker.ts';
import { isStoreFault } from '../store/fault.ts';
import type { Store } from '../store/tables.ts';
import { assemble } from './assemble.ts';
import { countCalls } from './count-calls.ts';
import { createLog } from './log.ts';
import { operatorsDesk } from './operators-desk.ts';
import { stopSignal } from './stop-signal.ts';

export interface StartOptions {
  readonly config?: string;
  /** Port of the HTTP server; true takes the default. */
  readonly http?: number | true;
  readonly httpHost: string;
}

const defaultPort = 8025;

/**
 * The daemon: one look at once for what was missed, then one a minute; beside them, looks for what operators have to know.
 * A signal ends it with what is in hand finished; a second one at once, and the ledger says how far each mail got.
 */
export async function start({ config: configPath, http, httpHost: host }: StartOptions): Promise<number> {
  const { config, path } = await loadConfig(configPath);
  const log = createLog(process.env, config);
  using stop = stopSignal();
  const { signal } = stop;
  const vitals = watchVitals({ wall: Date.now, monotonic: () => performance.now() });
  const calls = countCalls(fetch);
  let open: Store | null = null;

  // Serves before the store is open, and says until then that it is not ready.
  const port = http === true ? defaultPort : http;
  await using _server =
    port === undefined
      ? null
      : await (await import('./serve.ts')).serve(config, {
          store: () => open,
          vitals,
          apiCalls: calls.byStatus,
          log,
          environment: process.env,
          host,
          port,
        });
  const workshop = await assemble(
    { config, path, environment: process.env },
    {
      tell(event) {
        vitals.stirs();
        if (event.type === 'trouble' && isStoreFault(event.error)) vitals.storeFails(event.error.code);
        log.tell(event);
      },
      signal,
      fetch: calls.fetch,
    },
  );
  await using _store = workshop.store;
  open = workshop.store;
  using _closing = { [Symbol.dispose]: () => (open = null) };

  if (port === undefined && workshop.unsubscribeSecret !== undefined) {
    log.info('unsubscribe links are not served by this process', { remedy: 'start --http' });
  }

  const trouble = (error: unknown): void => log.tell({ type: 'trouble', report: null, error });
  await using operators = config.operators ? operatorsDesk(config, config.operators, { workshop, log, trouble }) : null;
  let looking = Promise.resolve();
  const look = (): Promise<void> => {
    looking = looking.then(async () => {
      if (signal.aborted) return;
      const skewMs = vitals.scanBegins();
      if (isClockSkewed({ skewMs })) log.warn('the clock jumped', { seconds: Math.round(skewMs / 1_000) });
      // What fails now may go well in a minute.
      await scan(workshop, config.reports).catch(trouble);
      vitals.scanEnds();
      // Not waited for: whoever is slow to be told holds up no report.
      operators?.look();
    });
    return looking;
  };
  signal.addEventListener('abort', () => {
    log.info('stopping', { reason: String(signal.reason), remedy: 'a second signal ends it at once' });
  });
  log.info('started', { config: path, reports: config.reports.map(({ id }) => id) });
  await look();
  await nextOf(workshop, config).then((next) => log.info('watching', { next }), trouble);
  await using _ticker = startTicker(look);
  await stop.stopped();
  await looking;
  log.info('stopped', { reason: String(signal.reason) });
  return 0;
}

/** When each report is due next, by its id. */
async function nextOf(
  { store, clock }: Workshop,
  { reports }: Config,
): Promise<Readonly<Record<string, Date | undefined>>> {
  const due = reports.map(async (report) => {
    const [next] = await upcomingSlots(store, report, clock.now(), 1);
    return [report.id, next?.dueAt] as const;
  });
  return Object.fromEntries(await Promise.all(due));
}
