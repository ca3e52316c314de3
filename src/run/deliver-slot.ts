import type { ReportConfig } from '../config/definition.ts';
import { parseAddress } from '../delivery/address.ts';
import { type DeliveryState, isDueAgain, isOverdue, isTerminal } from '../delivery/ledger.ts';
import { isIntact } from '../delivery/message.ts';
import type { SmtpSession, Verdict } from '../delivery/smtp.ts';
import { type DeliveryRow, deliveriesOf, findMessage } from '../store/deliveries.ts';
import { sparingTheDisk } from '../store/durability.ts';
import type { Lease } from '../store/slots.ts';
import { hasUnsubscribed, unsubscribedFrom } from '../store/unsubscribes.ts';
import { ledgerWriter, type Move } from './ledger-writer.ts';
import { addresseesOf } from './mailings.ts';
import { deliveryOf } from './take-step.ts';
import type { Workshop } from './workshop.ts';

/** From so many messages on, one more conversation is worth its handshakes. */
const messagesPerConversation = 10;

/**
 * Sends the slot's messages that are due, in several conversations where there are many. Each step is committed before the
 * act that it announces, so that whatever happens, the ledger says how far each message got. Who is no recipient any more,
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
    await recover(store, lease.key, move);
    await dismiss(workshop, report, lease.key, move);
    const due = (await deliveriesOf(store, lease.key)).filter((row) => isDue(row, clock.now()));
    const wanted = Math.min(connections, Math.ceil(due.length / messagesPerConversation));
    await using further = new AsyncDisposableStack();
    const others = Array.from({ length: Math.max(0, wanted - 1) }, () => further.use(workshop.connect()));
    const delivering = { workshop, report, due, move };
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
    await recover(workshop.store, lease.key, move);
    const waiting = (await deliveriesOf(workshop.store, lease.key)).filter(isWaiting);
    await Promise.all(waiting.map((row) => move(row, { type: 'cancel' })));
  });
}

/** True once nothing more happens to any of the slot's deliveries by itself. */
export function allTerminal(rows: readonly DeliveryRow[]): boolean {
  return rows.every(({ state }) => isTerminal(state as DeliveryState));
}

/** What a process that ended in the middle has left behind. */
async function recover(store: Workshop['store'], slotKey: string, move: Move): Promise<void> {
  const left = (await deliveriesOf(store, slotKey)).filter(({ state }) => state === 'sending' || state === 'handed');
  await Promise.all(left.map((row) => move(row, { type: 'recover' })));
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
}

/** Delivers message after message. Resolves with what keeps the server from being reached; null where nothing does. */
async function converse(delivering: Delivering, session: SmtpSession): Promise<Verdict | null> {
  const { workshop, report, due, move } = delivering;
  let settled: Promise<unknown> = Promise.resolve();
  try {
    while (!workshop.signal.aborted) {
      const row = due.shift();
      if (!row) break;
      // The others may have taken their time.
      if (await hasUnsubscribed(workshop.store, report.id, row.recipient)) {
        await move(row, { type: 'unsubscribe' });
        continue;
      }
      const [begun] = await Promise.all([move(row, { type: 'begin' }), settled]);
      const { row: submitted, verdict } = await submit(delivering, session, begun);
      // Shares its commit with the beginning of the next, which is where it is waited for.
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
  using _givingUp = session.givingUpOn(delivering.workshop.signal);
  const isWelcome = await session.check().then(
    () => true,
    () => false,
  );
  return isWelcome ? converse(delivering, session) : null;
}

async function submit(
  { workshop, move }: Delivering,
  session: SmtpSession,
  begun: DeliveryRow,
): Promise<{ readonly row: DeliveryRow; readonly verdict: Verdict }> {
  const to = parseAddress(begun.recipient);
  if (!to) throw new Error(`the ledger holds ${JSON.stringify(begun.recipient)}, which is not an address`);
  const { mime, sha256 } = await findMessage(workshop.store, begun.message_id);
  let row = begun;
  const onHanded = async (): Promise<void> => {
    row = await move(row, { type: 'hand' });
  };
  const verdict: Verdict = isIntact(mime, sha256)
    ? await session.submit({ from: workshop.from.address, to, mime, onHanded })
    : { type: 'reject', detail: 'the stored message was altered, so it is not sent' };
  return { row, verdict };
}

function resultOf<Result>(ended: PromiseSettledResult<Result>): Result {
  if (ended.status === 'rejected') throw ended.reason;
  return ended.value;
}
