import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What operators were told of, each thing once by each channel. */
export const notices: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('notices')
      .addColumn('about', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('told_at', 'text')
      .addColumn('held_until', 'text')
      .addPrimaryKeyConstraint('notices_key', ['about', 'channel'])
      .execute();
  },
};
