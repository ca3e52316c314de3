import { dirname, resolve } from 'node:path';
import { configNames, loadConfig } from '../config/load.ts';
import { PulseError } from '../errors.ts';
import { demonstration } from '../web/demonstration.ts';
import type { Installation } from '../web/installation.ts';
import { startPreview } from '../web/preview.ts';
import { storePath } from './assemble.ts';
import { openExistingStore } from './existing-store.ts';
import { print, talk } from './output.ts';
import { stopSignal } from './stop-signal.ts';

export interface PreviewCommandOptions {
  readonly config?: string;
  readonly port: number;
}

/** Serves until stopped. The address goes to stdout, so that a script can read it. */
export async function preview({ config, port }: PreviewCommandOptions): Promise<number> {
  using stop = stopSignal();
  const files = config === undefined ? configNames : [config];
  await using server = await startPreview({
    port,
    load: () => installationAt(config),
    files: files.map((name) => resolve(name)),
    onError: tellMistake,
  });
  print(server.url);
  talk('Open it in a browser; it follows your edits. Ctrl+C ends it.');
  await stop.stopped();
  return 0;
}

/** With its stack: it is ours. */
export function tellMistake(error: unknown): void {
  talk(error instanceof Error && error.stack ? error.stack : String(error));
}

/** A demonstration where there is no configuration, and none was named. */
export async function installationAt(named: string | undefined): Promise<Installation> {
  try {
    const { config, path } = await loadConfig(named);
    const store = storePath(config, path);
    return { config, folder: dirname(path), isConfigured: true, openStore: () => openExistingStore(store) };
  } catch (error) {
    if (named !== undefined || !(error instanceof PulseError && error.code === 'E_CONFIG_MISSING')) throw error;
    return { config: demonstration(), folder: process.cwd(), isConfigured: false, openStore: async () => null };
  }
}
