import type { ReportConfig } from '../config/definition.ts';
import { parseAddress } from '../delivery/address.ts';
import { type DeliveryEvent, type DeliveryState, isDueAgain, isOverdue, isTerminal } from '../delivery/ledger.ts';
import { isIntact } from '../delivery/message.ts';
import type { SmtpSession, Verdict } from '../delivery/smtp.ts';
import { type DeliveryRow, deliveriesOf, findMessage } from '../store/deliveries.ts';
import { unsubscribedFrom } from '../store/unsubscribes.ts';
import { addresseesOf } from './mailings.ts';
import { deliveryOf, takeStep } from './take-step.ts';
import type { Workshop } from './workshop.ts';

/**
 * Sends the slot's messages that are due, one after the other. Each step is committed before the act that it announces,
 * so that whatever happens, the ledger says how far each message got. Who is no recipient any more, or has unsubscribed
 * since the message was composed, gets nothing.
 */
export async function deliverSlot(
  workshop: Workshop,
  report: ReportConfig,
  slotKey: string,
  session: SmtpSession,
): Promise<void> {
  const { store, clock } = workshop;
  await recover(workshop, slotKey);
  const unsubscribed = await unsubscribedFrom(store, report.id);
  for (const row of (await deliveriesOf(store, slotKey)).filter(isWaiting)) {
    if (unsubscribed.has(row.recipient.toLowerCase())) {
      await move(workshop, row, { type: 'unsubscribe' });
    } else if (!isAddressed(report, row)) {
      await move(workshop, row, { type: 'cancel' });
    } else if (isOverdue(deliveryOf(row), clock.now())) {
      await move(workshop, row, { type: 'expire' });
    }
  }
  const due = (await deliveriesOf(store, slotKey)).filter((row) => isDue(row, clock.now()));
  for (const [index, row] of due.entries()) {
    if (workshop.signal.aborted) return;
    // The others may have taken their time.
    if ((await unsubscribedFrom(store, report.id)).has(row.recipient.toLowerCase())) {
      await move(workshop, row, { type: 'unsubscribe' });
      continue;
    }
    const verdict = await deliver(workshop, session, row);
    if (verdict.type === 'defer' && verdict.unreachable) return deferAll(workshop, due.slice(index + 1), verdict);
  }
}

/** What a process left behind that ended in the middle. */
async function recover(workshop: Workshop, slotKey: string): Promise<void> {
  for (const row of await deliveriesOf(workshop.store, slotKey)) {
    if (row.state === 'sending' || row.state === 'handed') await move(workshop, row, { type: 'recover' });
  }
}

/** Cancels what the slot has not sent yet. */
export async function cancelWaiting(workshop: Workshop, slotKey: string): Promise<void> {
  await recover(workshop, slotKey);
  for (const row of (await deliveriesOf(workshop.store, slotKey)).filter(isWaiting)) {
    await move(workshop, row, { type: 'cancel' });
  }
}

/** True once nothing more happens to any of the slot's deliveries by itself. */
export function allTerminal(rows: readonly DeliveryRow[]): boolean {
  return rows.every(({ state }) => isTerminal(state as DeliveryState));
}

/** False of somebody who is no recipient any more, or no owner of that campaign. */
function isAddressed(report: ReportConfig, { recipient, campaign_id }: DeliveryRow): boolean {
  const now = addresseesOf(report, campaign_id);
  return now.some(({ address }) => address.toLowerCase() === recipient.toLowerCase());
}

function isWaiting({ state }: DeliveryRow): boolean {
  return state === 'pending' || state === 'deferred';
}

function isDue({ state, next_attempt_at }: DeliveryRow, now: Date): boolean {
  if (state === 'pending') return true;
  return state === 'deferred' && next_attempt_at !== null && isDueAgain(new Date(next_attempt_at), now);
}

async function deliver(workshop: Workshop, session: SmtpSession, row: DeliveryRow): Promise<Verdict> {
  const to = parseAddress(row.recipient);
  if (!to) throw new Error(`the ledger holds ${JSON.stringify(row.recipient)}, which is not an address`);
  const { mime, sha256 } = await findMessage(workshop.store, row.message_id);
  let current = await move(workshop, row, { type: 'begin' });
  const onHanded = async (): Promise<void> => {
    current = await move(workshop, current, { type: 'hand' });
  };
  const verdict: Verdict = isIntact(mime, sha256)
    ? await session.submit({ from: workshop.from.address, to, mime, onHanded })
    : { type: 'reject', detail: 'the stored message was altered, so it is not sent' };
  await move(workshop, current, verdict);
  return verdict;
}

/** What holds for one message holds for the others, without waiting for the server's silence once for each. */
async function deferAll(workshop: Workshop, rows: readonly DeliveryRow[], verdict: Verdict): Promise<void> {
  for (const row of rows) await move(workshop, await move(workshop, row, { type: 'begin' }), verdict);
}

/** Commits one step of the ledger. Rejects where another process moved the delivery meanwhile: then it is not ours. */
async function move(workshop: Workshop, row: DeliveryRow, event: DeliveryEvent): Promise<DeliveryRow> {
  const to = await takeStep(workshop.store, row, event, workshop.clock.now());
  if (!to) {
    throw new Error(`delivery ${row.message_id} cannot ${event.type} from ${row.state}: another process has it`);
  }
  if (event.type !== 'begin' && event.type !== 'hand') {
    workshop.tell({
      type: 'delivery',
      slot: row.slot_key,
      recipient: row.recipient,
      state: to.state,
      detail: to.detail,
    });
  }
  return to;
}
