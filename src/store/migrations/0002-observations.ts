import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What responses showed, for `contract drift`. */
export const observations: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('observations')
      .addColumn('operation', 'text', (column) => column.notNull())
      .addColumn('status', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('pointer', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addColumn('first_seen', 'text', (column) => column.notNull())
      .addColumn('last_seen', 'text', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('observations_key', ['operation', 'status', 'kind', 'pointer', 'value'])
      .execute();
  },
};
