import type { Selectable } from 'kysely';
import type { Store, Tables } from './tables.ts';

export type PaceRow = Selectable<Tables['paces']>;

export function findPace(db: Store, account: string): Promise<PaceRow | undefined> {
  return db.selectFrom('paces').selectAll().where('account', '=', account).executeTakeFirst();
}

/** Writes what follows on `seen`. False where another process has written since, which changes nothing. */
export async function writePace(
  db: Store,
  account: string,
  seen: PaceRow | undefined,
  next: Pick<PaceRow, 'turns' | 'held_until'>,
): Promise<boolean> {
  const written = seen
    ? db
        .updateTable('paces')
        .set({ ...next, revision: seen.revision + 1 })
        .where('account', '=', account)
        .where('revision', '=', seen.revision)
        .returning('account')
    : db
        .insertInto('paces')
        .values({ account, ...next, revision: 1 })
        .onConflict((conflict) => conflict.column('account').doNothing())
        .returning('account');
  return (await written.executeTakeFirst()) !== undefined;
}
