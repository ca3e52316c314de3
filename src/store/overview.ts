import { endsOfLeases, type SlotRow } from './slots.ts';
import type { Store } from './tables.ts';

/** Looks over all slots and deliveries, for those who watch. */

export interface Counted {
  readonly report: string;
  readonly state: string;
  readonly count: number;
}

export async function countSlots(db: Store): Promise<Counted[]> {
  const rows = await db
    .selectFrom('slots')
    .select(({ fn }) => ['report', 'state', fn.countAll().as('count')])
    .groupBy(['report', 'state'])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

export async function countDeliveries(db: Store): Promise<Counted[]> {
  const rows = await db
    .selectFrom('deliveries')
    .innerJoin('slots', 'slots.key', 'deliveries.slot_key')
    .select(({ fn }) => ['slots.report', 'deliveries.state', fn.countAll().as('count')])
    .groupBy(['slots.report', 'deliveries.state'])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

export type SlotSummary = Pick<SlotRow, 'key' | 'report' | 'date' | 'due_at' | 'state' | 'reason' | 'updated_at'>;

/** Scheduled slots in these states that moved since `since`, oldest first. */
export function scheduledSlots(db: Store, states: readonly string[], since: Date): Promise<SlotSummary[]> {
  return db
    .selectFrom('slots')
    .select(['key', 'report', 'date', 'due_at', 'state', 'reason', 'updated_at'])
    .where('kind', '=', 'scheduled')
    .where('state', 'in', states)
    .where('updated_at', '>=', since.toISOString())
    .orderBy('due_at')
    .execute();
}

/** When each report was last sent whole on its schedule. */
export async function lastDone(db: Store): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('slots')
    .select(({ fn }) => ['report', fn.max('updated_at').as('at')])
    .where('kind', '=', 'scheduled')
    .where('state', '=', 'done')
    .groupBy('report')
    .execute();
  return new Map(rows.map(({ report, at }) => [report, at]));
}

export interface DeliverySummary {
  readonly message_id: string;
  readonly report: string;
  readonly slot_key: string;
  readonly recipient: string;
  readonly state: string;
  readonly attempts: number;
  readonly detail: string | null;
  readonly updated_at: string;
}

/** Deliveries in these states that moved since `since`, oldest first. */
export function recentDeliveries(db: Store, states: readonly string[], since: Date): Promise<DeliverySummary[]> {
  return deliverySummaries(db, states, since).execute();
}

function deliverySummaries(db: Store, states: readonly string[], since: Date) {
  return db
    .selectFrom('deliveries')
    .innerJoin('slots', 'slots.key', 'deliveries.slot_key')
    .select([
      'deliveries.message_id',
      'slots.report',
      'deliveries.slot_key',
      'deliveries.recipient',
      'deliveries.state',
      'deliveries.attempts',
      'deliveries.detail',
      'deliveries.updated_at',
    ])
    .where('deliveries.state', 'in', states)
    .where('deliveries.updated_at', '>=', since.toISOString())
    .orderBy('deliveries.updated_at')
    .orderBy('deliveries.message_id');
}

/** Deliveries in these states whose slot nobody holds: the process that was at them has ended. */
export function leftDeliveries(
  db: Store,
  states: readonly string[],
  since: Date,
  now: Date,
): Promise<DeliverySummary[]> {
  return deliverySummaries(db, states, since)
    .where(({ or, eb, not, between }) =>
      or([eb('slots.lease_until', 'is', null), not(between('slots.lease_until', ...endsOfLeases(now)))]),
    )
    .execute();
}

/** True where the database takes writes. Changes nothing. @throws where it does not */
export async function probeWriting(db: Store): Promise<void> {
  await db.updateTable('watches').set({ since: '' }).where('report', '=', '').execute();
}
