import { type Delivery, type DeliveryEvent, type DeliveryState, step } from '../delivery/ledger.ts';
import { type DeliveryMove, type DeliveryRow, moveDeliveries } from '../store/deliveries.ts';
import type { Lease } from '../store/slots.ts';
import type { Store } from '../store/tables.ts';

/** A row of the ledger as its states see it. */
export function deliveryOf({ state, attempts, created_at, reopened_at }: DeliveryRow): Delivery {
  return { state: state as DeliveryState, attempts, createdAt: new Date(reopened_at ?? created_at) };
}

/**
 * Commits one step of each delivery, and returns each row as it then is; null where the step is none from there, or where
 * another process moved the delivery meanwhile. `by` is the user name of an operator.
 */
export async function takeSteps(
  store: Store,
  steps: readonly { readonly row: DeliveryRow; readonly event: DeliveryEvent }[],
  now: Date,
  under: { readonly by?: string; readonly lease?: Lease } = {},
): Promise<readonly (DeliveryRow | null)[]> {
  const moves = steps.map(({ row, event }) => moveFor(row, event, now));
  const moved = await moveDeliveries(
    store,
    moves.filter((move) => move !== null),
    now,
    under,
  );
  return steps.map(({ row }, index) => {
    const to = moved.has(row.message_id) ? moves[index]?.to : null;
    return to ? { ...row, ...to } : null;
  });
}

function moveFor(row: DeliveryRow, event: DeliveryEvent, now: Date): DeliveryMove | null {
  const next = step(deliveryOf(row), event, now);
  if (!next) return null;
  const to = {
    state: next.state,
    attempts: next.attempts,
    next_attempt_at: next.nextAttemptAt?.toISOString() ?? null,
    detail: next.detail,
    ...(event.type === 'resend' && { reopened_at: now.toISOString() }),
  };
  return { from: row, to };
}
