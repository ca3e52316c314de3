import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who does not want a report any more. */
export const unsubscribes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('unsubscribes')
      .addColumn('report', 'text', (column) => column.notNull())
      .addColumn('recipient', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('unsubscribes_key', ['report', 'recipient'])
      .execute();
  },
};
