import type { Selectable } from 'kysely';
import type { Store, Tables } from './tables.ts';

export type RestoreRow = Selectable<Tables['restores']>;

/** The restore that made the store what it is; undefined where there was none. */
export function lastRestore(db: Store): Promise<RestoreRow | undefined> {
  return db.selectFrom('restores').selectAll().orderBy('generation', 'desc').limit(1).executeTakeFirst();
}

/** More than any slot is ever leased. */
const epochsOfGeneration = 1_000_000;

/**
 * Begins a generation of the store: nobody's lease holds any more, not even that of a process which was stopped before and
 * goes on after it.
 */
export async function beginGeneration(db: Store, restore: RestoreRow): Promise<void> {
  await db.insertInto('restores').values(restore).execute();
  await db
    .updateTable('slots')
    .set(({ eb }) => ({ epoch: eb('epoch', '+', restore.generation * epochsOfGeneration), lease_until: null }))
    .execute();
}

/** Ends the slots in these states, and returns how many there were. */
export async function endSlots(
  db: Store,
  states: readonly string[],
  end: { readonly state: string; readonly reason: string },
  now: Date,
): Promise<number> {
  const ended = await db
    .updateTable('slots')
    .set({ ...end, next_attempt_at: null, updated_at: now.toISOString() })
    .where('state', 'in', states)
    .returning('key')
    .execute();
  return ended.length;
}
