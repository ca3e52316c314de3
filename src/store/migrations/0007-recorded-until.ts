import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Until when a report's slots are recorded, which the slots themselves do not tell once a clock was set back. */
export const recordedUntil: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('watches').addColumn('recorded_until', 'text').execute();
  },
};
