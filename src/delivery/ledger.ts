/**
 * The states of a delivery and what may follow what: the promise "accepted at most once, never lost silently" as a
 * table. Pure; run/deliver-slot.ts commits each step before the act that it announces.
 */
export type DeliveryState = (typeof deliveryStates)[number];

export const deliveryStates = [
  'pending', // never tried, or failed safely
  'sending', // committed before the message can be handed over, and on the disk
  'handed', // committed after the server's 354, before the last bytes
  'accepted', // the server took responsibility (250)
  'deferred', // 4xx, or a failure before handed: tried again by itself
  'rejected', // 5xx
  'unknown', // handed, and no verdict: may have been accepted, so never sent again by itself
  'cancelled',
  'expired', // deferred for too long
] as const;

/** States in which something still happens by itself. */
export const openDeliveryStates: readonly DeliveryState[] = ['pending', 'sending', 'handed', 'deferred'];

export interface Delivery {
  readonly state: DeliveryState;
  /** Tries begun so far. */
  readonly attempts: number;
  /** When it was made, or an operator had it sent again. */
  readonly createdAt: Date;
}

export type DeliveryEvent =
  | { readonly type: 'begin' | 'hand' | 'recover' | 'cancel' | 'unsubscribe' | 'expire' }
  | { readonly type: 'accept' | 'reject' | 'defer' | 'lose' | OperatorEvent; readonly detail: string };

/** What a person decides: that it arrived, that it is to be sent again, or that nobody knows (after a restore, or a power cut). */
type OperatorEvent = 'settle' | 'resend' | 'hold';

export interface Step {
  readonly state: DeliveryState;
  readonly attempts: number;
  /** When a deferred delivery is due again. */
  readonly nextAttemptAt: Date | null;
  readonly detail: string | null;
}

const transitions: Readonly<Record<DeliveryEvent['type'], Partial<Record<DeliveryState, DeliveryState>>>> = {
  begin: { pending: 'sending', deferred: 'sending' },
  hand: { sending: 'handed' },
  accept: { handed: 'accepted' },
  reject: { sending: 'rejected', handed: 'rejected' },
  defer: { sending: 'deferred', handed: 'deferred' },
  lose: { handed: 'unknown' },
  /** What a crash left behind: a body that was not complete was not accepted; a complete one may have been. */
  recover: { sending: 'pending', handed: 'unknown' },
  cancel: { pending: 'cancelled', deferred: 'cancelled' },
  unsubscribe: { pending: 'cancelled', deferred: 'cancelled' },
  expire: { pending: 'expired', deferred: 'expired' },
  settle: { unknown: 'accepted', rejected: 'accepted' },
  resend: { unknown: 'pending', rejected: 'pending' },
  hold: { pending: 'unknown', sending: 'unknown', handed: 'unknown', deferred: 'unknown' },
};

const reasons: Partial<Record<DeliveryEvent['type'], string>> = {
  recover: 'the process ended in the middle',
  cancel: 'no longer a recipient',
  unsubscribe: 'unsubscribed',
  expire: 'not accepted within 72 hours',
};

/** Minutes until the next try, by tries begun; after the last every four hours. */
const deferralMinutes = [5, 15, 30, 60, 120, 240] as const;
const longestDeferralMs = Math.max(...deferralMinutes) * 60_000;
const giveUpAfterMs = 72 * 3_600_000;

/** What a delivery becomes by an event; null where the event cannot happen to it. */
export function step(delivery: Delivery, event: DeliveryEvent, now: Date): Step | null {
  const state = transitions[event.type][delivery.state];
  if (!state) return null;
  const detail = 'detail' in event ? event.detail : (reasons[event.type] ?? null);
  if (state === 'sending') return { state, attempts: delivery.attempts + 1, nextAttemptAt: null, detail };
  if (state !== 'deferred') return { state, attempts: delivery.attempts, nextAttemptAt: null, detail };
  const nextAttemptAt = new Date(now.getTime() + deferral(delivery.attempts));
  return nextAttemptAt.getTime() - delivery.createdAt.getTime() > giveUpAfterMs
    ? { state: 'expired', attempts: delivery.attempts, nextAttemptAt: null, detail }
    : { state, attempts: delivery.attempts, nextAttemptAt, detail };
}

function deferral(attempts: number): number {
  const minutes = deferralMinutes[Math.min(attempts, deferralMinutes.length) - 1] ?? deferralMinutes[0];
  return minutes * 60_000;
}

/** True at its time, and where that is further ahead than any deferral: then a clock that was ahead has set it. */
export function isDueAgain(nextAttemptAt: Date, now: Date): boolean {
  const wait = nextAttemptAt.getTime() - now.getTime();
  return wait <= 0 || wait > longestDeferralMs;
}

/** True where it was cancelled because its recipient asked for it, which is nobody's failure. */
export function isUnsubscribed({ state, detail }: { readonly state: string; readonly detail: string | null }): boolean {
  return state === 'cancelled' && detail === reasons.unsubscribe;
}

/** True where a message has waited for so long that it is not to be sent any more. */
export function isOverdue({ createdAt }: Delivery, now: Date): boolean {
  return now.getTime() - createdAt.getTime() > giveUpAfterMs;
}

/** True where nothing more happens by itself. */
export function isTerminal(state: DeliveryState): boolean {
  return !openDeliveryStates.includes(state);
}
