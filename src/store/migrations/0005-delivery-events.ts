import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Each step of a delivery, and since when one that an operator sends again has been waiting. */
export const deliveryEvents: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('delivery_events')
      .addColumn('message_id', 'text', (column) => column.notNull().references('messages.id'))
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('from', 'text', (column) => column.notNull())
      .addColumn('to', 'text', (column) => column.notNull())
      .addColumn('detail', 'text')
      .addColumn('by', 'text')
      .addPrimaryKeyConstraint('delivery_events_key', ['message_id', 'number'])
      .execute();
    await db.schema.alterTable('deliveries').addColumn('reopened_at', 'text').execute();
  },
};
