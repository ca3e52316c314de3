import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What the processes that ask with one API key know of each other's requests. */
export const paces: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('paces')
      .addColumn('account', 'text', (column) => column.primaryKey())
      .addColumn('turns', 'text', (column) => column.notNull())
      .addColumn('held_until', 'text')
      .addColumn('revision', 'integer', (column) => column.notNull())
      .execute();
  },
};
