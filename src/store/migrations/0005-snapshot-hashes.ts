import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** So that an answer that was altered after it was stored is refused. Older ones have none. */
export const snapshotHashes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('snapshots').addColumn('sha256', 'text').execute();
  },
};
