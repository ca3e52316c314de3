import { sql } from 'kysely';
import type { Store } from './tables.ts';

/**
 * Takes a notice to tell it: how often it was tried with this time; null where it was told, or is not to be tried before
 * `now`, because another process has it or the last try failed.
 */
export async function claimNotice(
  db: Store,
  about: string,
  channel: string,
  now: Date,
  until: Date,
): Promise<number | null> {
  const row = await db
    .insertInto('notices')
    .values({ about, channel, attempts: 1, told_at: null, held_until: until.toISOString() })
    .onConflict((conflict) =>
      conflict
        .columns(['about', 'channel'])
        .doUpdateSet({ attempts: sql`notices.attempts + 1`, held_until: until.toISOString() })
        .where('notices.told_at', 'is', null)
        .where('notices.held_until', '<=', now.toISOString()),
    )
    .returning('attempts')
    .executeTakeFirst();
  return row?.attempts ?? null;
}

/** What became of a claimed notice: told, or to be tried again. */
export async function settleNotice(
  db: Store,
  about: string,
  channel: string,
  outcome: { readonly toldAt: Date } | { readonly heldUntil: Date },
): Promise<void> {
  await db
    .updateTable('notices')
    .set(
      'toldAt' in outcome
        ? { told_at: outcome.toldAt.toISOString(), held_until: null }
        : { held_until: outcome.heldUntil.toISOString() },
    )
    .where('about', '=', about)
    .where('channel', '=', channel)
    .execute();
}
