import { statSync } from 'node:fs';
import { sql } from 'kysely';
import type { Store } from '../store/tables.ts';

/** Whether the file of an open store was deleted or made anew since, so that what is read is no longer what is stored. */
export async function watchOverFile(store: Store): Promise<() => boolean> {
  const { rows } = await sql<{ file: string }>`select file from pragma_database_list where name = 'main'`.execute(
    store,
  );
  const path = rows[0]?.file ?? '';
  const opened = identityOf(path);
  return () => identityOf(path) !== opened;
}

function identityOf(path: string): string {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.dev} ${stats.ino}` : 'not there';
}
