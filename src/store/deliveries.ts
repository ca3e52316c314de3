import { type Selectable, sql } from 'kysely';
import { isHeld, type Lease, writeSlot } from './slots.ts';
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

/** What is to be sent, and whether its recipient has unsubscribed from the report since it was composed. */
export async function messageToSend(
  db: Store,
  report: string,
  { message_id, recipient }: Pick<DeliveryRow, 'message_id' | 'recipient'>,
): Promise<Pick<MessageRow, 'mime' | 'sha256'> & { readonly isUnwanted: boolean }> {
  const { rows } = await sql<Pick<MessageRow, 'mime' | 'sha256'> & { readonly unsubscribed: number }>`
    select mime, sha256,
      (select count(*) from unsubscribes where report = ${report} and recipient = ${recipient.toLowerCase()}) as unsubscribed
    from messages where id = ${message_id}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`the message ${message_id} is not stored`);
  return { mime: row.mime, sha256: row.sha256, isUnwanted: Number(row.unsubscribed) > 0 };
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

/** A delivery's next step, from where `from` saw it. */
export interface DeliveryMove {
  readonly from: Pick<DeliveryRow, 'message_id' | 'state' | 'attempts'>;
  readonly to: Pick<DeliveryRow, 'state' | 'attempts' | 'next_attempt_at' | 'detail'> &
    Partial<Pick<DeliveryRow, 'reopened_at'>>;
}

/** SQLite takes 32,766 parameters in one statement. */
const movesPerStatement = 1_000;

/**
 * Moves deliveries on, each of them once; the database writes their histories. Returns the Message-IDs of those that moved:
 * where one is missing, another process moved it, and the caller must not act. Under a lease that is no longer held none moves.
 */
export async function moveDeliveries(
  db: Store,
  moves: readonly DeliveryMove[],
  now: Date,
  { by = null, lease }: { readonly by?: string | null; readonly lease?: Lease } = {},
): Promise<ReadonlySet<string>> {
  const moved = new Set<string>();
  for (let at = 0; at < moves.length; at += movesPerStatement) {
    const values = moves.slice(at, at + movesPerStatement).map(({ from, to }) => {
      const seen = sql`${from.message_id}, ${from.state}, cast(${from.attempts} as integer)`;
      const next = sql`${to.state}, cast(${to.attempts} as integer), ${to.next_attempt_at}, ${to.detail}`;
      return sql`(${seen}, ${next}, ${to.reopened_at ?? null})`;
    });
    const { rows } = await sql<Pick<DeliveryRow, 'message_id'>>`
      with moves (id, seen_state, seen_attempts, state, attempts, next_attempt_at, detail, reopened_at) as
        (values ${sql.join(values)})
      update deliveries
      set state = moves.state, attempts = moves.attempts, next_attempt_at = moves.next_attempt_at, detail = moves.detail,
        reopened_at = coalesce(moves.reopened_at, deliveries.reopened_at), moved_by = ${by}, updated_at = ${now.toISOString()}
      from moves
      where message_id = id and deliveries.state = seen_state and deliveries.attempts = seen_attempts
        ${lease ? sql`and ${isHeld(db, lease)}` : sql``}
      returning message_id`.execute(db);
    for (const { message_id } of rows) moved.add(message_id);
  }
  return moved;
}

/** The steps of a delivery, oldest first. */
export function historyOf(db: Store, messageId: string): Promise<DeliveryEventRow[]> {
  return db.selectFrom('delivery_events').selectAll().where('message_id', '=', messageId).orderBy('number').execute();
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
