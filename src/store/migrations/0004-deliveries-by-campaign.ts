import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * One recipient may own several campaigns of a slot, each with a mail of its own. SQLite changes no constraint in
 * place. The default is for a daemon of the version before, which may still be running.
 */
export const deliveriesByCampaign: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('deliveries_by_campaign')
      .addColumn('message_id', 'text', (column) => column.primaryKey().references('messages.id'))
      .addColumn('slot_key', 'text', (column) => column.notNull().references('slots.key'))
      .addColumn('recipient', 'text', (column) => column.notNull())
      .addColumn('campaign_id', 'text', (column) => column.notNull().defaultTo(''))
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('next_attempt_at', 'text')
      .addColumn('detail', 'text')
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addUniqueConstraint('deliveries_slot_recipient_campaign', ['slot_key', 'recipient', 'campaign_id'])
      .execute();
    await sql`
      insert into deliveries_by_campaign
      select message_id, slot_key, recipient, '', state, attempts, next_attempt_at, detail, created_at, updated_at
      from deliveries`.execute(db);
    await db.schema.dropTable('deliveries').execute();
    await db.schema.alterTable('deliveries_by_campaign').renameTo('deliveries').execute();
  },
};
