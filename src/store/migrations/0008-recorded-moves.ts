import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Has the database itself write each move of a delivery into its history: nobody can move one without it, and a move with its
 * line is one statement instead of a transaction of four.
 */
export function recordedMoves(binary: 'blob' | 'bytea'): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema.alterTable('deliveries').addColumn('moved_by', 'text').execute();
      const record = sql`
        insert into delivery_events (message_id, number, at, "from", "to", detail, "by")
        select new.message_id, 1 + coalesce(max(number), 0), new.updated_at, old.state, new.state, new.detail, new.moved_by
        from delivery_events where message_id = new.message_id`;
      if (binary === 'blob') {
        await sql`create trigger record_move after update of state on deliveries begin ${record}; end`.execute(db);
        return;
      }
      await sql`
        create function record_move() returns trigger language plpgsql as
        $$ begin ${record}; return null; end $$`.execute(db);
      await sql`
        create trigger record_move after update of state on deliveries for each row execute function record_move()`.execute(
        db,
      );
    },
  };
}
