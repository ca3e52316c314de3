import { type Selectable, sql } from 'kysely';
import { type Lease, writeSlot } from './slots.ts';
import type { Store, Tables } from './tables.ts';

export type DeliveryRow = Selectable<Tables['deliveries']>;
export type DeliveryEventRow = Selectable<Tables['delivery_events']>;
export type MessageRow = Selectable<Tables['messages']>;

export interface NewMessage extends MessageRow {
  readonly recipient: string;
  /** Of a mail on one campaign; empty for one on all. */
  readonly campaign: string;
}

/** Commits digest, messages and their deliveries in one transaction: from here on the slot only has to be delivered. */
export async function freeze(
  db: Store,
  lease: Lease,
  digest: string,
  messages: readonly NewMessage[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await db.transaction().execute(async (transaction) => {
    await writeSlot(transaction, lease, { state: 'frozen', digest }, now);
    for (const { recipient, campaign, ...message } of messages) {
      await transaction.insertInto('messages').values(message).execute();
      await transaction
        .insertInto('deliveries')
        .values({
          message_id: message.id,
          slot_key: lease.key,
          recipient,
          campaign_id: campaign,
          state: 'pending',
          attempts: 0,
          next_attempt_at: null,
          detail: null,
          created_at: at,
          updated_at: at,
        })
        .execute();
    }
  });
}

export function deliveriesOf(db: Store, slotKey: string): Promise<DeliveryRow[]> {
  return db
    .selectFrom('deliveries')
    .selectAll()
    .where('slot_key', '=', slotKey)
    .orderBy('recipient')
    .orderBy('campaign_id')
    .execute();
}

/** {@link deliveriesOf} with the subjects of their messages, whose bytes are left where they are. */
export function deliveriesWithSubjects(
  db: Store,
  slotKey: string,
): Promise<(DeliveryRow & Pick<MessageRow, 'subject'>)[]> {
  return db
    .selectFrom('deliveries')
    .innerJoin('messages', 'messages.id', 'deliveries.message_id')
    .selectAll('deliveries')
    .select('messages.subject')
    .where('slot_key', '=', slotKey)
    .orderBy('recipient')
    .orderBy('campaign_id')
    .execute();
}

export function findMessage(db: Store, id: string): Promise<MessageRow> {
  return db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

export function findDelivery(db: Store, messageId: string): Promise<DeliveryRow | undefined> {
  return db.selectFrom('deliveries').selectAll().where('message_id', '=', messageId).executeTakeFirst();
}

/** Deliveries in these states, of this report where one is given; of the oldest slot first. */
export function deliveriesInStates(db: Store, states: readonly string[], report?: string): Promise<DeliveryRow[]> {
  const query = db
    .selectFrom('deliveries')
    .innerJoin('slots', 'slots.key', 'deliveries.slot_key')
    .selectAll('deliveries')
    .where('deliveries.state', 'in', states);
  return (report === undefined ? query : query.where('slots.report', '=', report))
    .orderBy('slots.due_at')
    .orderBy('deliveries.slot_key')
    .orderBy('deliveries.recipient')
    .orderBy('deliveries.campaign_id')
    .execute();
}

/**
 * Moves a delivery on from where `from` saw it, and writes the step into its history. False where it is there no longer:
 * then another process moved it, and the caller must not act. `by` is the operator's user name; null where it happens by
 * itself.
 */
export function moveDelivery(
  db: Store,
  from: Pick<DeliveryRow, 'message_id' | 'state' | 'attempts'>,
  to: Pick<DeliveryRow, 'state' | 'attempts' | 'next_attempt_at' | 'detail'> &
    Partial<Pick<DeliveryRow, 'reopened_at'>>,
  now: Date,
  by: string | null = null,
): Promise<boolean> {
  return withinTransaction(db, async (transaction) => {
    const moved = await transaction
      .updateTable('deliveries')
      .set({ ...to, updated_at: now.toISOString() })
      .where('message_id', '=', from.message_id)
      .where('state', '=', from.state)
      .where('attempts', '=', from.attempts)
      .returning('message_id')
      .executeTakeFirst();
    if (!moved) return false;
    const { message_id } = from;
    await sql`
      insert into delivery_events (message_id, number, at, "from", "to", detail, "by")
      select ${message_id}, coalesce(max(number), 0) + 1, ${now.toISOString()}, ${from.state}, ${to.state}, ${to.detail}, ${by}
      from delivery_events where message_id = ${message_id}`.execute(transaction);
    return true;
  });
}

/** The steps of a delivery, oldest first. */
export function historyOf(db: Store, messageId: string): Promise<DeliveryEventRow[]> {
  return db.selectFrom('delivery_events').selectAll().where('message_id', '=', messageId).orderBy('number').execute();
}

function withinTransaction<Result>(db: Store, work: (transaction: Store) => Promise<Result>): Promise<Result> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

/**
 * Message-IDs of what a recipient had got, at the instant `known`, of a report on its schedule before `before` (a slot's `due_at`):
 * the newest `count` of them, oldest first. `campaign` as in {@link NewMessage}.
 */
export async function sentBefore(
  db: Store,
  { report, recipient, campaign }: { readonly report: string; readonly recipient: string; readonly campaign: string },
  { before, known }: { readonly before: string; readonly known: Date },
  count: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('deliveries')
    .innerJoin('slots', 'slots.key', 'deliveries.slot_key')
    .select('deliveries.message_id')
    .where('slots.report', '=', report)
    .where('slots.kind', '=', 'scheduled')
    .where('slots.due_at', '<', before)
    .where(({ fn }) => fn<string>('lower', ['deliveries.recipient']), '=', recipient.toLowerCase())
    .where('deliveries.campaign_id', '=', campaign)
    .where('deliveries.state', '=', 'accepted')
    .where('deliveries.updated_at', '<=', known.toISOString())
    .orderBy('slots.due_at', 'desc')
    .limit(count)
    .execute();
  return rows.map(({ message_id }) => message_id).toReversed();
}
