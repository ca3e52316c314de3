import { loadConfig } from '../config/load.ts';
import { PulseError } from '../errors.ts';
import { oneLine } from '../one-line.ts';
import { allUnsubscribes, removeUnsubscribe } from '../store/unsubscribes.ts';
import { storePath } from './assemble.ts';
import { openExistingStore } from './existing-store.ts';
import { print, printJson, table, talk } from './output.ts';

export async function listUnsubscribes(options: {
  readonly config?: string;
  readonly json?: boolean;
}): Promise<number> {
  const { config, path } = await loadConfig(options.config);
  await using store = await openExistingStore(storePath(config, path));
  const unsubscribes = store ? await allUnsubscribes(store) : [];
  if (options.json) printJson({ unsubscribes });
  else if (unsubscribes.length === 0) print('nobody has unsubscribed');
  else print(table(unsubscribes.map(({ report, recipient, at }) => [report, recipient, at])));
  return 0;
}

/** @throws PulseError E_UNSUBSCRIBE_UNKNOWN */
export async function removeOne(
  report: string,
  address: string,
  options: { readonly config?: string },
): Promise<number> {
  const { config, path } = await loadConfig(options.config);
  await using store = await openExistingStore(storePath(config, path));
  const removed = store && (await removeUnsubscribe(store, report, address));
  if (!removed) {
    const culprit = `${oneLine(address)} has not unsubscribed from ${oneLine(report)}`;
    throw new PulseError('E_UNSUBSCRIBE_UNKNOWN', `${culprit}; see campaign-pulse unsubscribes`);
  }
  // For whoever asks later on whose word: the record itself is gone.
  const { recipient, at } = removed;
  talk(`${new Date().toISOString()} removed: ${recipient} had unsubscribed from ${removed.report} at ${at}`);
  return 0;
}
