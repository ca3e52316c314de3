import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How often the store was replaced by a backup of itself. */
export const restores: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('restores')
      .addColumn('generation', 'integer', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('by', 'text', (column) => column.notNull())
      .execute();
  },
};
