import type { ReportConfig } from '../config/definition.ts';
import { parseAddress } from '../delivery/address.ts';
import { type DeliveryEvent, type DeliveryState, isDueAgain, isOverdue, isTerminal } from '../delivery/ledger.ts';
import { isIntact } from '../delivery/message.ts';
import type { SmtpSession, Verdict } from '../delivery/smtp.ts';
import { type DeliveryRow, deliveriesOf, type MessageRow, messageToSend } from '../store/deliveries.ts';
import { sparingTheDisk } from '../store/durability.ts';
import { heldSlot, type Lease, writeSlot } from '../store/slots.ts';
import { unsubscribedFrom } from '../store/unsubscribes.ts';
import { ledgerWriter, type Move } from './ledger-writer.ts';
import { addresseesOf } from './mailings.ts';
import type { SlotState } from './state.ts';
import { deliveryOf } from './take-steps.ts';
import type { Workshop } from './workshop.ts';

/** From so many messages on, one more conversation is worth its handshakes. */
const messagesPerConversation = 10;

/**
 * Sends the slot's messages that are due, in several conversations where there are many. Before the server can
 * accept one, the ledger says that it may, so that whatever happens, it is known how far each message got. Who is no recipient any more,
 * or has unsubscribed since the message was composed, gets nothing.
 */
export async function deliverSlot(
  workshop: Workshop,
  report: ReportConfig,
  lease: Lease,
  session: SmtpSession,
): Promise<void> {
  const { store, clock, connections } = workshop;
  await sparingTheDisk(store, async (reachTheDisk) => {
    const move = ledgerWriter(workshop, lease, reachTheDisk);
    await recover(workshop, lease.key, move);
    await writeSlot(store, lease, { state: 'delivering' satisfies SlotState, boot: workshop.boot }, clock.now());
    await dismiss(workshop, report, lease.key, move);
    const due = (await deliveriesOf(store, lease.key)).filter((row) => isDue(row, clock.now()));
    const wanted = Math.min(connections, Math.ceil(due.length / messagesPerConversation));
    await using further = new AsyncDisposableStack();
    const others = Array.from({ length: Math.max(0, wanted - 1) }, () => further.use(workshop.connect()));
    const delivering = { workshop, report, due, move, ended: new AbortController() };
    const ended = await Promise.allSettled([
      converse(delivering, session),
      ...others.map((other) => join(delivering, other)),
    ]);
    const unreachable = ended.map(resultOf).find((verdict) => verdict !== null);
    // What holds for one message holds for the others, without waiting for the server's silence once for each.
    if (unreachable) await Promise.all(due.map(async (row) => move(await move(row, { type: 'begin' }), unreachable)));
  });
}

/** Cancels what the slot has not sent yet. */
export async function cancelWaiting(workshop: Workshop, lease: Lease): Promise<void> {
  await sparingTheDisk(workshop.store, async (reachTheDisk) => {
    const move = ledgerWriter(workshop, lease, reachTheDisk);
    await recover(workshop, lease.key, move);
    const waiting = (await deliveriesOf(workshop.store, lease.key)).filter(isWaiting);
    await Promise.all(waiting.map((row) => move(row, { type: 'cancel' })));
  });
}

/** True once nothing more happens to any of the slot's deliveries by itself. */
export function allTerminal(rows: readonly DeliveryRow[]): boolean {
  return rows.every(({ state }) => isTerminal(state as DeliveryState));
}

/**
 * Puts what a process that ended in the middle has left behind where it belongs. A killed process leaves all that it committed;
 * a power cut only what the disk had, which is that a message was begun.
 */
async function recover({ store, boot }: Workshop, slotKey: string, move: Move): Promise<void> {
  const slot = await heldSlot(store, slotKey);
  const event: DeliveryEvent =
    slot.boot === null || slot.boot === boot
      ? { type: 'recover' }
      : { type: 'hold', detail: 'the machine went down in the middle, so it may have been sent' };
  const left = (await deliveriesOf(store, slotKey)).filter(({ state }) => state === 'sending' || state === 'handed');
  await Promise.all(left.map((row) => move(row, event)));
}

/** Ends the deliveries that are not to be sent any more. */
async function dismiss({ store, clock }: Workshop, report: ReportConfig, slotKey: string, move: Move): Promise<void> {
  const unsubscribed = await unsubscribedFrom(store, report.id);
  const isAddressed = addressedBy(report);
  const eventFor = (row: DeliveryRow): 'unsubscribe' | 'cancel' | 'expire' | null => {
    if (unsubscribed.has(row.recipient.toLowerCase())) return 'unsubscribe';
    if (!isAddressed(row)) return 'cancel';
    return isOverdue(deliveryOf(row), clock.now()) ? 'expire' : null;
  };
  const waiting = (await deliveriesOf(store, slotKey)).filter(isWaiting);
  await Promise.all(
    waiting.map((row) => {
      const type = eventFor(row);
      return type && move(row, { type });
    }),
  );
}

/** Tells who is a recipient still, or an owner of that campaign. */
function addressedBy(report: ReportConfig): (row: DeliveryRow) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ recipient, campaign_id }) => {
    const addressees =
      known.get(campaign_id) ?? new Set(addresseesOf(report, campaign_id).map(({ address }) => address.toLowerCase()));
    known.set(campaign_id, addressees);
    return addressees.has(recipient.toLowerCase());
  };
}

function isWaiting({ state }: DeliveryRow): boolean {
  return state === 'pending' || state === 'deferred';
}

function isDue({ state, next_attempt_at }: DeliveryRow, now: Date): boolean {
  if (state === 'pending') return true;
  return state === 'deferred' && next_attempt_at !== null && isDueAgain(new Date(next_attempt_at), now);
}

interface Delivering {
  readonly workshop: Workshop;
  readonly report: ReportConfig;
  /** What no conversation has begun with yet. */
  readonly due: DeliveryRow[];
  readonly move: Move;
  /** Aborted once a conversation finds nothing left to begin with: those that have not come about yet are not needed. */
  readonly ended: AbortController;
}

interface Submitting {
  readonly row: DeliveryRow;
  readonly message: Pick<MessageRow, 'mime' | 'sha256'>;
  /** What became of the message before, once it is committed. */
  readonly settled: Promise<unknown>;
}

/** Delivers message after message. Resolves with what keeps the server from being reached; null where nothing does. */
async function converse(delivering: Delivering, session: SmtpSession): Promise<Verdict | null> {
  const { workshop, report, due, move, ended } = delivering;
  let settled: Promise<unknown> = Promise.resolve();
  try {
    while (!workshop.signal.aborted) {
      const row = due.shift();
      if (!row) {
        ended.abort();
        break;
      }
      const message = await messageToSend(workshop.store, report.id, row);
      // The others may have taken their time.
      if (message.isUnwanted) {
        await move(row, { type: 'unsubscribe' });
        continue;
      }
      const { row: submitted, verdict } = await submit(delivering, session, { row, message, settled });
      settled = move(submitted, verdict);
      settled.catch(() => {});
      if (verdict.type === 'defer' && verdict.unreachable) return verdict;
    }
    return null;
  } catch (error) {
    // The ledger cannot be written to, or is somebody else's: nothing more is begun.
    due.length = 0;
    throw error;
  } finally {
    await settled;
  }
}

/** One more conversation, if the server wants it. */
async function join(delivering: Delivering, session: SmtpSession): Promise<Verdict | null> {
  using _stopping = session.givingUpOn(delivering.workshop.signal);
  return (await isWelcome(delivering, session)) ? await converse(delivering, session) : null;
}

async function isWelcome({ ended }: Delivering, session: SmtpSession): Promise<boolean> {
  using _needless = session.givingUpOn(ended.signal);
  return await session.check().then(
    () => true,
    () => false,
  );
}

/**
 * Submits one message. That it was begun is committed together with what became of the one before, while the server reads the
 * envelope: neither is waited for but before the message is handed over.
 */
async function submit(
  { workshop, move }: Delivering,
  session: SmtpSession,
  { row, message: { mime, sha256 }, settled }: Submitting,
): Promise<{ readonly row: DeliveryRow; readonly verdict: Verdict }> {
  const to = parseAddress(row.recipient);
  if (!to) throw new Error(`the ledger holds ${JSON.stringify(row.recipient)}, which is not an address`);
  const ready = Promise.all([move(row, { type: 'begin' }), settled]);
  ready.catch(() => {});
  let handed: DeliveryRow | undefined;
  const onHanded = async (): Promise<void> => {
    const [begun] = await ready;
    handed = await move(begun, { type: 'hand' });
  };
  const verdict: Verdict = isIntact(mime, sha256)
    ? await session.submit({ from: workshop.from.address, to, mime, onHanded })
    : { type: 'reject', detail: 'the stored message was altered, so it is not sent' };
  const [begun] = await ready;
  return { row: handed ?? begun, verdict };
}

function resultOf<Result>(ended: PromiseSettledResult<Result>): Result {
  if (ended.status === 'rejected') throw ended.reason;
  return ended.value;
}
