import type { Migration } from 'kysely/migration';
import { firstTables } from './0001-first-tables.ts';

/** Every migration in the order it runs. Forward only: a published one never changes. */
export function migrations(binary: 'blob' | 'bytea'): Record<string, Migration> {
  return {
    '0001-first-tables': firstTables(binary),
  };
}
