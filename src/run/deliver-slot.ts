import { parseAddress } from '../delivery/address.ts';
import { type DeliveryEvent, type DeliveryState, isTerminal, step } from '../delivery/ledger.ts';
import type { SmtpSession } from '../delivery/smtp.ts';
import { type DeliveryRow, deliveriesOf, findMessage, moveDelivery } from '../store/deliveries.ts';
import type { Workshop } from './workshop.ts';

/**
 * Sends the slot's messages that are due, one after the other. Each step is committed before the act that it announces,
 * so that whatever happens, the ledger says how far each message got.
 */
export async function deliverSlot(workshop: Workshop, slotKey: string): Promise<void> {
  const { store, clock } = workshop;
  const rows = await deliveriesOf(store, slotKey);
  for (const row of rows.filter(({ state }) => state === 'sending' || state === 'handed')) {
    await move(workshop, row, { type: 'recover' });
  }
  const due = (await deliveriesOf(store, slotKey)).filter((row) => isDue(row, clock.now()));
  if (due.length === 0) return;
  await using session = workshop.connect();
  for (const row of due) {
    if (workshop.signal.aborted) return;
    await deliver(workshop, session, row);
  }
}

/** True once nothing more happens to any of the slot's deliveries by itself. */
export function allTerminal(rows: readonly DeliveryRow[]): boolean {
  return rows.every(({ state }) => isTerminal(state as DeliveryState));
}

function isDue({ state, next_attempt_at }: DeliveryRow, now: Date): boolean {
  if (state === 'pending') return true;
  return state === 'deferred' && next_attempt_at !== null && next_attempt_at <= now.toISOString();
}

async function deliver(workshop: Workshop, session: SmtpSession, row: DeliveryRow): Promise<void> {
  const to = parseAddress(row.recipient);
  if (!to) throw new Error(`the ledger holds ${JSON.stringify(row.recipient)}, which is not an address`);
  const { mime } = await findMessage(workshop.store, row.message_id);
  let current = await move(workshop, row, { type: 'begin' });
  const verdict = await session.submit({
    from: workshop.from.address,
    to,
    mime,
    onHanded: async () => {
      current = await move(workshop, current, { type: 'hand' });
    },
  });
  await move(workshop, current, verdict);
}

/** Commits one step of the ledger. Rejects where another process moved the delivery meanwhile: then it is not ours. */
async function move(workshop: Workshop, row: DeliveryRow, event: DeliveryEvent): Promise<DeliveryRow> {
  const now = workshop.clock.now();
  const from = row.state as DeliveryState;
  const delivery = { state: from, attempts: row.attempts, createdAt: new Date(row.created_at) };
  const next = step(delivery, event, now);
  const to = next && {
    state: next.state,
    attempts: next.attempts,
    next_attempt_at: next.nextAttemptAt?.toISOString() ?? null,
    detail: next.detail,
  };
  if (!to || !(await moveDelivery(workshop.store, row, to, now))) {
    throw new Error(`delivery ${row.message_id} cannot ${event.type} from ${from}: another process has it`);
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
  return { ...row, ...to };
}
