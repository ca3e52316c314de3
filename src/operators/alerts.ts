import type { DeliveryState } from '../delivery/ledger.ts';
import { isUncomposed, type SlotState } from '../run/state.ts';
import type { DeliverySummary, SlotSummary } from '../store/overview.ts';

/** Something that operators have to know. */
export interface Alert {
  /** Names it for ever: each channel tells it once. */
  readonly id: string;
  readonly kind: 'failed' | 'expired' | 'partial' | 'missing' | 'unknown' | 'rejected' | 'undelivered';
  readonly report: string;
  readonly slot: string;
  /** One line for people. Words of servers in it are untrusted. */
  readonly message: string;
}

/** States of slots and deliveries that are told. Of runs by hand it is their deliveries: whoever runs them has their end on the screen. */
export const alarmingSlots = ['failed', 'expired', 'partial'] as const satisfies readonly SlotState[];
export const alarmingDeliveries = ['unknown', 'rejected', 'expired'] as const satisfies readonly DeliveryState[];

export function slotAlert({ key, report, state, reason }: SlotSummary): Alert {
  const kind = state as (typeof alarmingSlots)[number];
  return {
    id: `slot/${key}/${kind}`,
    kind,
    report,
    slot: key,
    message: `${key} ${kind}${reason ? `: ${reason}` : ''}`,
  };
}

const deliveryWords = {
  unknown: { kind: 'unknown', words: 'may or may not have arrived and is not sent again by itself' },
  rejected: { kind: 'rejected', words: 'was rejected' },
  expired: { kind: 'undelivered', words: 'was given up' },
} as const satisfies Record<(typeof alarmingDeliveries)[number], { kind: Alert['kind']; words: string }>;

/** A delivery that its process left behind handed over is unknown, though nobody has come to write that down. */
export function leftAlert(delivery: DeliverySummary): Alert {
  return deliveryAlert({
    ...delivery,
    state: 'unknown' satisfies DeliveryState,
    detail: 'the process ended in the middle',
  });
}

export function deliveryAlert(delivery: DeliverySummary): Alert {
  const { message_id, report, slot_key, recipient, state, attempts, detail } = delivery;
  const { kind, words } = deliveryWords[state as keyof typeof deliveryWords];
  const message = `${slot_key}: the mail to ${recipient} ${words}${detail ? `: ${detail}` : ''}`;
  // One that was sent again, and got lost again, is another thing to know.
  return { id: `delivery/${message_id}/${kind}/${attempts}`, kind, report, slot: slot_key, message };
}

/** A slot whose time is over by more than its grace; `state` is null where not even a row was made for it. */
export interface LateSlot {
  readonly key: string;
  readonly report: string;
  readonly dueAt: Date;
  readonly state: string | null;
  readonly reason: string | null;
}

export function missingAlert({ key, report, dueAt, state, reason }: LateSlot): Alert {
  const standing =
    state === null ? 'nobody has begun with it' : isUncomposed(state) ? 'not composed' : 'not sent whole';
  const message = `${key} is missing: it was due at ${dueAt.toISOString()}; ${standing}${reason ? `: ${reason}` : ''}`;
  return { id: `slot/${key}/missing`, kind: 'missing', report, slot: key, message };
}
