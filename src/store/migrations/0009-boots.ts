import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Since which start of the machine a slot's messages are sent, so that a power cut is noticed. */
export const boots: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('slots').addColumn('boot', 'text').execute();
  },
};
