import { loadConfig } from '../config/load.ts';
import { backUp } from '../store/backup.ts';
import { storePath } from './assemble.ts';
import { print, printJson } from './output.ts';

export interface BackupOptions {
  readonly config?: string;
  readonly json?: boolean;
}

export async function backup(file: string, options: BackupOptions): Promise<number> {
  const { config, path } = await loadConfig(options.config);
  const made = await backUp(storePath(config, path), file);
  if (options.json) printJson(made);
  else
    print(
      `${file}: ${made.rows.slots ?? 0} slots, ${made.rows.deliveries ?? 0} deliveries, checked, ${made.bytes} bytes`,
    );
  return 0;
}
