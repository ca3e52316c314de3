import { PulseError } from '../errors.ts';
import type { Digest } from '../report/digest.ts';
import { type DeliveryRow, deliveriesOf, findDelivery } from '../store/deliveries.ts';
import { findSlot, type Lease, writeSlot } from '../store/slots.ts';
import type { Store } from '../store/tables.ts';
import { holdingSlot } from './lease.ts';
import { verdict } from './run-slot.ts';
import { isOpen, type SlotState } from './state.ts';
import { takeSteps } from './take-steps.ts';
import type { Workshop } from './workshop.ts';

/** What an operator found out about a delivery of which nobody knew, and decides. */
export interface Resolution {
  /** `settle`: it has arrived. `resend`: the stored bytes are sent at the next delivering of its slot. */
  readonly type: 'settle' | 'resend';
  readonly because: string;
  /** User name. */
  readonly by: string;
}

/**
 * Resolves a delivery that is unknown or rejected, and puts its slot where that leaves it. The slot is held meanwhile, so
 * that nobody who is delivering it ends it without the delivery.
 * @throws PulseError E_DELIVERY_MISSING; E_DELIVERY_STATE; E_SLOT_BUSY where another process holds the slot
 */
export async function resolveDelivery(
  workshop: Pick<Workshop, 'store' | 'clock'>,
  messageId: string,
  { type, because, by }: Resolution,
): Promise<DeliveryRow> {
  const { store, clock } = workshop;
  const { slot_key } = await existingDelivery(store, messageId);
  return holdingSlot(workshop, slot_key, (lease) =>
    store.transaction().execute(async (transaction) => {
      const row = await existingDelivery(transaction, messageId);
      const event = { type, detail: because };
      const [resolved] = await takeSteps(transaction, [{ row, event }], clock.now(), { by });
      if (!resolved) {
        const culprit = `${messageId} is ${row.state}`;
        throw new PulseError('E_DELIVERY_STATE', `${culprit}; only what is unknown or rejected can be resolved`);
      }
      if (type === 'resend') await reopen(transaction, lease, clock.now());
      else await concludeAgain(transaction, lease, clock.now());
      return resolved;
    }),
  );
}

async function reopen(store: Store, lease: Lease, now: Date): Promise<void> {
  const state: SlotState = 'delivering';
  await writeSlot(store, lease, { state, reason: null, next_attempt_at: null }, now);
}

/** A slot that is open is concluded by whoever delivers it. */
async function concludeAgain(store: Store, lease: Lease, now: Date): Promise<void> {
  const slot = await findSlot(store, lease.key);
  if (!slot?.digest || isOpen(slot.state)) return;
  const { state, reason } = verdict(JSON.parse(slot.digest) as Digest, await deliveriesOf(store, lease.key));
  await writeSlot(store, lease, { state, reason }, now);
}

async function existingDelivery(store: Store, messageId: string): Promise<DeliveryRow> {
  const row = await findDelivery(store, messageId);
  if (row) return row;
  throw new PulseError('E_DELIVERY_MISSING', `there is no delivery ${messageId}; see campaign-pulse deliveries list`);
}
