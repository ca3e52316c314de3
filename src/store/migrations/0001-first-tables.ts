import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** `binary` is the dialect's type for bytes: blob in SQLite, bytea in PostgreSQL. The rest is the same in both. */
export function firstTables(binary: 'blob' | 'bytea'): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('slots')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('report', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('date', 'text', (column) => column.notNull())
        .addColumn('due_at', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('reason', 'text')
        .addColumn('next_attempt_at', 'text')
        .addColumn('epoch', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('lease_until', 'text')
        .addColumn('overview', 'text')
        .addColumn('digest', 'text')
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('updated_at', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('slots_report_date').on('slots').columns(['report', 'date']).execute();

      await db.schema
        .createTable('snapshots')
        .addColumn('slot_key', 'text', (column) => column.notNull().references('slots.key'))
        .addColumn('campaign_id', 'text', (column) => column.notNull())
        .addColumn('name', 'text')
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('body', 'text')
        .addColumn('reason', 'text')
        .addColumn('unknown_fields', 'text')
        .addColumn('fetched_at', 'text')
        .addPrimaryKeyConstraint('snapshots_key', ['slot_key', 'campaign_id'])
        .execute();

      await db.schema
        .createTable('messages')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('subject', 'text', (column) => column.notNull())
        .addColumn('mime', binary, (column) => column.notNull())
        .addColumn('sha256', 'text', (column) => column.notNull())
        .execute();

      await db.schema
        .createTable('deliveries')
        .addColumn('message_id', 'text', (column) => column.primaryKey().references('messages.id'))
        .addColumn('slot_key', 'text', (column) => column.notNull().references('slots.key'))
        .addColumn('recipient', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('next_attempt_at', 'text')
        .addColumn('detail', 'text')
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('updated_at', 'text', (column) => column.notNull())
        .addUniqueConstraint('deliveries_slot_recipient', ['slot_key', 'recipient'])
        .execute();

      await db.schema
        .createTable('watches')
        .addColumn('report', 'text', (column) => column.primaryKey())
        .addColumn('since', 'text', (column) => column.notNull())
        .execute();
    },
  };
}
