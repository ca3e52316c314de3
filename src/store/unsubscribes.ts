import type { Selectable } from 'kysely';
import type { Store, Tables } from './tables.ts';

export type UnsubscribeRow = Selectable<Tables['unsubscribes']>;

/** Records it once: false where it was recorded before, which stays as it is. */
export async function recordUnsubscribe(db: Store, report: string, recipient: string, now: Date): Promise<boolean> {
  const inserted = await db
    .insertInto('unsubscribes')
    .values({ report, recipient: recipient.toLowerCase(), at: now.toISOString() })
    .onConflict((conflict) => conflict.columns(['report', 'recipient']).doNothing())
    .returning('at')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Who does not want the report any more, in lower case. */
export async function unsubscribedFrom(db: Store, report: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('unsubscribes').select('recipient').where('report', '=', report).execute();
  return new Set(rows.map(({ recipient }) => recipient));
}

export function allUnsubscribes(db: Store): Promise<UnsubscribeRow[]> {
  return db.selectFrom('unsubscribes').selectAll().orderBy('report').orderBy('recipient').execute();
}

/** Undoes it, and returns what was recorded; undefined where nothing was. */
export function removeUnsubscribe(db: Store, report: string, recipient: string): Promise<UnsubscribeRow | undefined> {
  return db
    .deleteFrom('unsubscribes')
    .where('report', '=', report)
    .where('recipient', '=', recipient.toLowerCase())
    .returningAll()
    .executeTakeFirst();
}
