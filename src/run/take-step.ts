import { type Delivery, type DeliveryEvent, type DeliveryState, step } from '../delivery/ledger.ts';
import { type DeliveryRow, moveDelivery } from '../store/deliveries.ts';
import type { Store } from '../store/tables.ts';

/** A row of the ledger as its states see it. */
export function deliveryOf({ state, attempts, created_at, reopened_at }: DeliveryRow): Delivery {
  return { state: state as DeliveryState, attempts, createdAt: new Date(reopened_at ?? created_at) };
}

/**
 * Commits one step of the ledger, and returns the row as it then is; null where the step is none from there, or where
 * another process moved the delivery meanwhile. `by` is the user name of an operator.
 */
export async function takeStep(
  store: Store,
  row: DeliveryRow,
  event: DeliveryEvent,
  now: Date,
  by: string | null = null,
): Promise<DeliveryRow | null> {
  const next = step(deliveryOf(row), event, now);
  if (!next) return null;
  const to = {
    state: next.state,
    attempts: next.attempts,
    next_attempt_at: next.nextAttemptAt?.toISOString() ?? null,
    detail: next.detail,
    ...(event.type === 'resend' && { reopened_at: now.toISOString() }),
  };
  return (await moveDelivery(store, row, to, now, by)) ? { ...row, ...to } : null;
}
