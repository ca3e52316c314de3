import { hash } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { PulseError } from '../errors.ts';
import { holdLease, type Lease, LeaseLost } from './slots.ts';
import type { Store, Tables } from './tables.ts';

export type SnapshotRow = Selectable<Tables['snapshots']>;

/** Rows per query. 200 are no faster, and a run of 10,000 campaigns then peaks 20 MB higher. */
const pageSize = 25;

/**
 * Records which campaigns the slot covers, once: those that are there already keep what was read of them. The team's
 * overview (JSON) is committed with them, so that a run that goes on asks for neither again.
 * @throws LeaseLost
 */
export async function chooseCampaigns(
  db: Store,
  lease: Lease,
  campaigns: readonly { readonly id: string; readonly name: string | null }[],
  overview: string | null = null,
): Promise<void> {
  const row = ({ id, name }: { readonly id: string; readonly name: string | null }) => ({
    slot_key: lease.key,
    campaign_id: id,
    name,
    state: 'chosen' as const,
    body: null,
    reason: null,
    unknown_fields: null,
    fetched_at: null,
    sha256: null,
  });
  await db.transaction().execute(async (transaction) => {
    await holdLease(transaction, lease);
    await transaction.updateTable('slots').set({ overview }).where('key', '=', lease.key).execute();
    for (let start = 0; start < campaigns.length; start += pageSize) {
      await transaction
        .insertInto('snapshots')
        .values(campaigns.slice(start, start + pageSize).map(row))
        .onConflict((conflict) => conflict.columns(['slot_key', 'campaign_id']).doNothing())
        .execute();
    }
  });
}

export function hasCampaigns(db: Store, slotKey: string): Promise<boolean> {
  return db
    .selectFrom('snapshots')
    .select('campaign_id')
    .where('slot_key', '=', slotKey)
    .limit(1)
    .executeTakeFirst()
    .then((row) => row !== undefined);
}

/** Makes what could not be read worth another try. @throws LeaseLost */
export async function reopenUnreadable(db: Store, lease: Lease): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await holdLease(transaction, lease);
    await transaction
      .updateTable('snapshots')
      .set({ state: 'chosen', reason: null, fetched_at: null })
      .where('slot_key', '=', lease.key)
      .where('state', '=', 'unreadable')
      .execute();
  });
}

/** The ids of the campaigns still to be fetched. */
export async function chosenCampaigns(db: Store, slotKey: string): Promise<string[]> {
  const rows = await db
    .selectFrom('snapshots')
    .select('campaign_id')
    .where('slot_key', '=', slotKey)
    .where('state', '=', 'chosen')
    .orderBy('campaign_id')
    .execute();
  return rows.map(({ campaign_id }) => campaign_id);
}

/** Stores what became of one campaign, under the slot's lease. @throws LeaseLost */
export async function storeSnapshot(
  db: Store,
  lease: Lease,
  campaignId: string,
  outcome: Pick<SnapshotRow, 'state' | 'body' | 'reason' | 'unknown_fields' | 'fetched_at'>,
): Promise<void> {
  const { state, body, reason, unknown_fields, fetched_at } = outcome;
  const sha256 = body === null ? null : hash('sha256', body);
  // Written out because it runs once for each campaign, and building the query took longer than running it.
  const { numAffectedRows } = await sql`
    update snapshots
    set state = ${state}, body = ${body}, reason = ${reason}, unknown_fields = ${unknown_fields}, fetched_at = ${fetched_at},
      sha256 = ${sha256}
    where slot_key = ${lease.key} and campaign_id = ${campaignId}
      and exists (select 1 from slots where key = ${lease.key} and epoch = ${lease.epoch})`.execute(db);
  if (numAffectedRows === 0n) throw new LeaseLost(`another process took over ${lease.key}`);
}

/** The slot's rows in the order of their campaign ids, a page at a time. @throws PulseError E_SNAPSHOT */
export async function* snapshotPages(db: Store, slotKey: string): AsyncGenerator<SnapshotRow[]> {
  for (let after = ''; ; ) {
    const page = await db
      .selectFrom('snapshots')
      .selectAll()
      .where('slot_key', '=', slotKey)
      .where('campaign_id', '>', after)
      .orderBy('campaign_id')
      .limit(pageSize)
      .execute();
    const last = page.at(-1);
    if (!last) return;
    page.forEach(refuseAltered);
    yield page;
    after = last.campaign_id;
  }
}

/**
 * What a slot has of these campaigns, by id: a body, or null where the campaign was there but could not be read.
 * @throws PulseError E_SNAPSHOT
 */
export async function snapshotBodies(
  db: Store,
  slotKey: string,
  campaignIds: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await db
    .selectFrom('snapshots')
    .select(['slot_key', 'campaign_id', 'body', 'state', 'sha256'])
    .where('slot_key', '=', slotKey)
    .where('campaign_id', 'in', campaignIds)
    .execute();
  rows.forEach(refuseAltered);
  return new Map(rows.map(({ campaign_id, body, state }) => [campaign_id, state === 'read' ? body : null]));
}

/** 4 µs for an answer of 28 days. Numbers that are no longer those that came in would be told as the campaign's. */
function refuseAltered(row: Pick<SnapshotRow, 'slot_key' | 'campaign_id' | 'body' | 'sha256'>): void {
  if (row.body === null || row.sha256 === null || hash('sha256', row.body) === row.sha256) return;
  const culprit = `what is stored of ${row.campaign_id} in ${row.slot_key} was altered`;
  throw new PulseError('E_SNAPSHOT', `${culprit}; restore the database from a backup`);
}
