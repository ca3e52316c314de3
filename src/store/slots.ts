import { type Insertable, PostgresAdapter, type RawBuilder, type Selectable, sql, type Updateable } from 'kysely';
import type { Store, Tables } from './tables.ts';

export type SlotRow = Selectable<Tables['slots']>;
export type NewSlot = Omit<
  Insertable<Tables['slots']>,
  'epoch' | 'next_attempt_at' | 'lease_until' | 'overview' | 'digest' | 'updated_at'
>;

/** The right to write to a slot. A later lease has a higher epoch, and then writes of this one change nothing. */
export interface Lease {
  readonly key: string;
  readonly epoch: number;
}

/** A write was refused because another process took the slot over. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/**
 * True where the slot is new; false where it was there already, which changes nothing. A slot that was passed over by a
 * clock ahead of its time (`untouched` says in which states) counts as new.
 */
export async function insertSlot(db: Store, slot: NewSlot, untouched: readonly string[] = []): Promise<boolean> {
  const row = {
    ...slot,
    next_attempt_at: null,
    lease_until: null,
    overview: null,
    digest: null,
    updated_at: slot.created_at,
  };
  const inserted = await db
    .insertInto('slots')
    .values(row)
    .onConflict((conflict) =>
      untouched.length === 0
        ? conflict.column('key').doNothing()
        : conflict
            .column('key')
            .doUpdateSet({
              state: row.state,
              reason: row.reason,
              created_at: row.created_at,
              updated_at: row.updated_at,
            })
            .where('slots.created_at', '>', row.created_at)
            .where('slots.state', 'in', untouched),
    )
    .returning('key')
    .executeTakeFirst();
  return inserted !== undefined;
}

export function findSlot(db: Store, key: string): Promise<SlotRow | undefined> {
  return db.selectFrom('slots').selectAll().where('key', '=', key).executeTakeFirst();
}

/** A slot that the caller knows to be there: it holds its lease, or has just recorded it. */
export async function heldSlot(db: Store, key: string): Promise<SlotRow> {
  const slot = await findSlot(db, key);
  if (!slot) throw new Error(`slot ${key} is gone from the store`);
  return slot;
}

/** The slots of a report, newest first. */
export function slotsOf(db: Store, report: string, count: number): Promise<SlotRow[]> {
  return db
    .selectFrom('slots')
    .selectAll()
    .where('report', '=', report)
    .orderBy('due_at', 'desc')
    .limit(count)
    .execute();
}

/** The slots of a report that have a digest, so that their snapshots are complete; newest first. */
export function digestedSlots(
  db: Store,
  report: string,
): Promise<{ key: string; date: string; overview: string | null }[]> {
  return (
    db
      .selectFrom('slots')
      .select(['key', 'date', 'overview'])
      .where('report', '=', report)
      .where('digest', 'is not', null)
      // Of two on one day the later one is the day's.
      .orderBy('due_at', 'desc')
      .orderBy('key', 'desc')
      .execute()
  );
}

export function slotsInStates(db: Store, report: string, states: readonly string[]): Promise<SlotRow[]> {
  return db
    .selectFrom('slots')
    .selectAll()
    .where('report', '=', report)
    .where('state', 'in', states)
    .orderBy('due_at')
    .execute();
}

/** Slots in these states whose report is none of `reports`. */
export function slotsOfOthers(db: Store, reports: readonly string[], states: readonly string[]): Promise<SlotRow[]> {
  return db
    .selectFrom('slots')
    .selectAll()
    .where('report', 'not in', reports)
    .where('state', 'in', states)
    .orderBy('due_at')
    .execute();
}

/** The newest scheduled slot, whatever became of it, without those of a clock ahead of `now`. */
export function newestScheduledSlot(db: Store, report: string, now: Date): Promise<SlotRow | undefined> {
  return db
    .selectFrom('slots')
    .selectAll()
    .where('report', '=', report)
    .where('kind', '=', 'scheduled')
    .where('created_at', '<=', now.toISOString())
    .where('due_at', '<=', now.toISOString())
    .orderBy('due_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The scheduled slots of a report due since `since`. */
export function scheduledSlotsFrom(db: Store, report: string, since: Date): Promise<SlotRow[]> {
  return db
    .selectFrom('slots')
    .selectAll()
    .where('report', '=', report)
    .where('kind', '=', 'scheduled')
    .where('due_at', '>=', since.toISOString())
    .execute();
}

/** No lease is given for longer. */
const longestLeaseMs = 300_000;

/**
 * Between which instants a lease ends that holds at `now`. One that ends later was given by a clock that has been set back
 * since, and holds nothing.
 */
export function endsOfLeases(now: Date): readonly [earliest: string, latest: string] {
  return [now.toISOString(), new Date(now.getTime() + longestLeaseMs).toISOString()];
}

/** Takes the slot, or null where another process holds it; `alone`, also where one holds a scheduled slot of the same report. */
export async function claimSlot(db: Store, key: string, now: Date, until: Date, alone = false): Promise<Lease | null> {
  const row = await db
    .updateTable('slots')
    .set((expression) => ({ epoch: expression('epoch', '+', 1), lease_until: until.toISOString() }))
    .where('key', '=', key)
    .where(({ or, eb, not, between }) =>
      or([eb('lease_until', 'is', null), not(between('lease_until', ...endsOfLeases(now)))]),
    )
    .$if(alone, (query) =>
      query.where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('slots as other')
              .select('other.key')
              .whereRef('other.report', '=', 'slots.report')
              .whereRef('other.key', '!=', 'slots.key')
              .where('other.kind', '=', 'scheduled')
              .where(({ between }) => between('other.lease_until', ...endsOfLeases(now))),
          ),
        ),
      ),
    )
    .returning('epoch')
    .executeTakeFirst();
  return row ? { key, epoch: row.epoch } : null;
}

/** The scheduled slot of a report that a process holds, if there is one. */
export function runningSlot(db: Store, report: string, now: Date): Promise<SlotRow | undefined> {
  return db
    .selectFrom('slots')
    .selectAll()
    .where('report', '=', report)
    .where('kind', '=', 'scheduled')
    .where(({ between }) => between('lease_until', ...endsOfLeases(now)))
    .executeTakeFirst();
}

/** Says why a slot that nobody has taken yet has to wait. */
export async function explainWait(
  db: Store,
  { key, epoch }: Pick<SlotRow, 'key' | 'epoch'>,
  reason: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('slots')
    .set({ reason, updated_at: now.toISOString() })
    .where('key', '=', key)
    .where('epoch', '=', epoch)
    .execute();
}

/** Writes to a slot under its lease. @throws LeaseLost */
export async function writeSlot(
  db: Store,
  lease: Lease,
  change: Pick<
    Updateable<Tables['slots']>,
    'state' | 'reason' | 'next_attempt_at' | 'overview' | 'digest' | 'lease_until' | 'boot'
  >,
  now: Date,
): Promise<void> {
  const row = await db
    .updateTable('slots')
    .set({ ...change, updated_at: now.toISOString() })
    .where('key', '=', lease.key)
    .where('epoch', '=', lease.epoch)
    .returning('key')
    .executeTakeFirst();
  if (!row) throw new LeaseLost(`another process took over ${lease.key}`);
}

/**
 * Refuses where another process took the slot over, and keeps it from doing so until the transaction's end, where it is in one.
 * @throws LeaseLost
 */
export async function holdLease(transaction: Store, lease: Lease): Promise<void> {
  const { rows } = await sql<{ held: unknown }>`select 1 as held where ${isHeld(transaction, lease)}`.execute(
    transaction,
  );
  if (rows.length === 0) throw new LeaseLost(`another process took over ${lease.key}`);
}

/** A condition: nobody else took the slot over, and nobody does until the transaction's end. */
export function isHeld(db: Store, { key, epoch }: Lease): RawBuilder<boolean> {
  // In SQLite nobody else writes while a transaction is open (sqlite.ts), and there are no locks on rows.
  const shared = db.getExecutor().adapter instanceof PostgresAdapter ? sql`for share` : sql``;
  return sql<boolean>`(select epoch from slots where key = ${key} ${shared}) = ${epoch}`;
}

/** Since when a report's schedule is watched; `now` is recorded on the first call, and where a clock that was ahead has recorded it. */
export async function watchedSince(db: Store, report: string, now: Date): Promise<Date> {
  const since = now.toISOString();
  await db
    .insertInto('watches')
    .values({ report, since })
    .onConflict((conflict) => conflict.column('report').doUpdateSet({ since }).where('watches.since', '>', since))
    .execute();
  return (await watchOf(db, report))?.since ?? now;
}

/** Since when it is watched, and until when its slots are recorded; undefined where nobody has looked yet. */
export async function watchOf(
  db: Store,
  report: string,
): Promise<{ readonly since: Date; readonly recordedUntil: Date | null } | undefined> {
  const row = await db.selectFrom('watches').selectAll().where('report', '=', report).executeTakeFirst();
  const until = row?.recorded_until ?? null;
  return row && { since: new Date(row.since), recordedUntil: until === null ? null : new Date(until) };
}

/** All slots of the report that were due until then are recorded. */
export async function recordUntil(db: Store, report: string, until: Date): Promise<void> {
  const recorded_until = until.toISOString();
  await db.updateTable('watches').set({ recorded_until }).where('report', '=', report).execute();
}
