import { loadConfig } from '../config/load.ts';
import { scan } from '../run/scan.ts';
import { startTicker } from '../schedule/ticker.ts';
import { assemble } from './assemble.ts';
import { createLog } from './log.ts';
import { stopSignal } from './stop-signal.ts';

/** The daemon: one look at once for what was missed, then one a minute. Ends with what is in hand finished. */
export async function start(options: { readonly config?: string }): Promise<number> {
  const { config, path } = await loadConfig(options.config);
  using stop = stopSignal();
  const log = createLog(process.env);
  const workshop = await assemble({ config, path, environment: process.env }, { tell: log.tell, signal: stop.signal });
  await using _store = workshop.store;

  let looking = Promise.resolve();
  const look = (): Promise<void> => {
    looking = looking.then(() => scan(workshop, config.reports));
    return looking;
  };
  log.info('started', { config: path, reports: config.reports.map(({ id }) => id) });
  await look();
  await using _ticker = startTicker(look);
  if (!stop.signal.aborted) await new Promise((resolve) => stop.signal.addEventListener('abort', resolve));
  await looking;
  log.info('stopped', { reason: String(stop.signal.reason) });
  return 0;
}
