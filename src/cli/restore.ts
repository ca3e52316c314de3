import { systemClock } from '../clock.ts';
import { loadConfig } from '../config/load.ts';
import { type Restored, restoreStore } from '../run/restore.ts';
import { storePath } from './assemble.ts';
import { operatorName } from './operator.ts';
import { print, printJson } from './output.ts';

export interface RestoreOptions {
  readonly config?: string;
  readonly json?: boolean;
}

export async function restore(file: string, options: RestoreOptions): Promise<number> {
  const { config, path } = await loadConfig(options.config);
  const database = storePath(config, path);
  const restored = await restoreStore(database, file, operatorName(), systemClock);
  if (options.json) printJson({ database, ...restored });
  else print(describe(database, restored));
  return 0;
}

function describe(database: string, { generation, kept, heldDeliveries, heldSlots }: Restored): string {
  return [
    `${database} is restored, generation ${generation}`,
    ...(kept ? [`what was there before is kept as ${kept}`] : []),
    ...(heldDeliveries > 0
      ? [`deliveries held as unknown: ${heldDeliveries}, see campaign-pulse deliveries list --state unknown`]
      : []),
    ...(heldSlots > 0
      ? [
          `slots that do not run any more: ${heldSlots}, see campaign-pulse status; run a report by hand if it was not sent`,
        ]
      : []),
  ].join('\n');
}
