import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Delivery,
  type DeliveryEvent,
  type DeliveryState,
  isDueAgain,
  isOverdue,
  isTerminal,
  isUnsubscribed,
  type Step,
  deliveryStates as states,
  step,
} from '../../src/delivery/ledger.ts';

const createdAt = new Date('2026-11-23T08:00:00Z');
const hour = 3_600_000;

const events = {
  begin: { type: 'begin' },
  hand: { type: 'hand' },
  accept: { type: 'accept', detail: '250' },
  reject: { type: 'reject', detail: '550' },
  defer: { type: 'defer', detail: '450' },
  lose: { type: 'lose', detail: 'closed' },
  recover: { type: 'recover' },
  cancel: { type: 'cancel' },
  unsubscribe: { type: 'unsubscribe' },
  expire: { type: 'expire' },
  settle: { type: 'settle', detail: 'seen in the log of the mail server' },
  resend: { type: 'resend', detail: 'the recipient has nothing' },
  hold: { type: 'hold', detail: 'restored' },
} as const satisfies Record<DeliveryEvent['type'], DeliveryEvent>;

const impossible = null;

function delivery(state: DeliveryState, attempts = 1): Delivery {
  return { state, attempts, createdAt };
}

describe('a delivery', () => {
  // Every state and every event: what is not named here must be impossible.
  const table: Readonly<Record<DeliveryState, Partial<Record<DeliveryEvent['type'], DeliveryState>>>> = {
    pending: { begin: 'sending', cancel: 'cancelled', unsubscribe: 'cancelled', expire: 'expired', hold: 'unknown' },
    sending: { hand: 'handed', reject: 'rejected', defer: 'deferred', recover: 'pending', hold: 'unknown' },
    handed: {
      accept: 'accepted',
      reject: 'rejected',
      defer: 'deferred',
      lose: 'unknown',
      recover: 'unknown',
      hold: 'unknown',
    },
    deferred: {
      begin: 'sending',
      cancel: 'cancelled',
      unsubscribe: 'cancelled',
      expire: 'expired',
      hold: 'unknown',
    },
    accepted: {},
    rejected: { settle: 'accepted', resend: 'pending' },
    unknown: { settle: 'accepted', resend: 'pending' },
    cancelled: {},
    expired: {},
  };
  const cases = states.flatMap((state) =>
    Object.values(events).map((event) => [state, event.type, table[state][event.type] ?? impossible] as const),
  );

  test.each(cases)('that is %s and meets %s becomes %s', (state, type, expected) => {
    expect(step(delivery(state), events[type], createdAt)?.state ?? impossible).toBe(expected);
  });

  test('counts a try when it begins, and only then', () => {
    expect(step(delivery('pending', 0), events.begin, createdAt)?.attempts).toBe(1);
    expect(step(delivery('deferred', 4), events.begin, createdAt)?.attempts).toBe(5);
    for (const event of [events.hand, events.defer, events.reject, events.recover]) {
      expect(step(delivery('sending', 3), event, createdAt)?.attempts).toBe(3);
    }
  });

  test('keeps what the server said, and says what a crash left', () => {
    expect(step(delivery('handed'), { type: 'accept', detail: '250 queued as 7' }, createdAt)?.detail).toBe(
      '250 queued as 7',
    );
    expect(step(delivery('handed'), events.recover, createdAt)?.detail).toBe('the process ended in the middle');
    expect(step(delivery('pending'), events.begin, createdAt)?.detail).toBeNull();
  });

  test('says why nobody tries it any more', () => {
    const why = (event: DeliveryEvent): unknown => step(delivery('deferred'), event, createdAt)?.detail;
    expect(why(events.cancel)).toBe('no longer a recipient');
    expect(why(events.unsubscribe)).toBe('unsubscribed');
    expect(why(events.expire)).toBe('not accepted within 72 hours');
  });

  test('is due again where it is deferred, and only then', () => {
    const after = states.flatMap((state) =>
      Object.values(events).map((event) => step(delivery(state), event, createdAt)),
    );
    const due = after.filter((next) => next?.nextAttemptAt);
    expect(due).toEqual(after.filter((next) => next?.state === 'deferred'));
    expect(due).toHaveLength(2);
  });

  test('is not changed itself', () => {
    const before = Object.freeze(delivery('sending'));
    step(before, events.defer, createdAt);
    expect(before).toEqual(delivery('sending'));
  });
});

test('a delivery was unsubscribed where its recipient asked for it, and not where a server or an operator says that word', () => {
  const unsubscribed = step(delivery('deferred'), events.unsubscribe, createdAt) as Step;
  expect(isUnsubscribed(unsubscribed)).toBe(true);
  expect(isUnsubscribed({ ...unsubscribed, state: 'rejected' })).toBe(false);
  expect(isUnsubscribed(step(delivery('deferred'), events.cancel, createdAt) as Step)).toBe(false);
  expect(isUnsubscribed({ state: 'cancelled', detail: null })).toBe(false);
});

test('a delivery is overdue after 72 hours, and not at exactly 72', () => {
  const after = (ms: number): Date => new Date(createdAt.getTime() + ms);
  expect(isOverdue(delivery('pending'), createdAt)).toBe(false);
  expect(isOverdue(delivery('pending'), after(72 * hour))).toBe(false);
  expect(isOverdue(delivery('pending'), after(72 * hour + 1))).toBe(true);
});

test('nothing more happens by itself to what is accepted, rejected, unknown, cancelled or expired', () => {
  expect(states.filter(isTerminal)).toEqual(['accepted', 'rejected', 'unknown', 'cancelled', 'expired']);
});

describe('a deferred delivery', () => {
  test('D01 is due again after 5, 15, 30, 60, 120 and 240 minutes, then every four hours, until 72 hours are over', () => {
    let now = createdAt;
    let current: Delivery = { state: 'pending', attempts: 0, createdAt };
    const waits: number[] = [];
    while (waits.length < 100) {
      const begun = step(current, events.begin, now) as Step;
      const deferred = step({ ...begun, createdAt }, events.defer, now) as Step;
      if (deferred.state === 'expired') {
        expect(deferred).toEqual({ state: 'expired', attempts: begun.attempts, nextAttemptAt: null, detail: '450' });
        break;
      }
      expect(deferred.nextAttemptAt).not.toBeNull();
      const next = deferred.nextAttemptAt ?? now;
      waits.push((next.getTime() - now.getTime()) / 60_000);
      now = next;
      current = { ...deferred, createdAt };
    }
    expect(waits).toEqual([5, 15, 30, 60, 120, 240, ...Array(16).fill(240)]);
    expect(now.getTime() - createdAt.getTime()).toBeLessThanOrEqual(72 * hour);
    expect(now.getTime() - createdAt.getTime()).toBeGreaterThan(68 * hour);
  });

  test('expires where the next try would be over 72 hours after it was made, and not at exactly 72', () => {
    const at = (minutes: number): Date => new Date(createdAt.getTime() + 72 * hour - minutes * 60_000);
    expect(step(delivery('sending', 1), events.defer, at(5))?.state).toBe('deferred');
    expect(step(delivery('sending', 1), events.defer, at(4.9))?.state).toBe('expired');
  });

  test('is due in the future, and never after its end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.nat(100 * hour), (attempts, elapsed) => {
        const now = new Date(createdAt.getTime() + elapsed);
        const next = step(delivery('handed', attempts), events.defer, now) as Step;
        expect(next.state).toBe(next.nextAttemptAt === null ? 'expired' : 'deferred');
        if (next.nextAttemptAt === null) return;
        expect(next.nextAttemptAt.getTime()).toBeGreaterThan(now.getTime());
        expect(next.nextAttemptAt.getTime() - createdAt.getTime()).toBeLessThanOrEqual(72 * hour);
      }),
    );
  });
});

test('whatever happens to a delivery by itself, it is accepted at most once, and never sent again once it may have been', () => {
  const { settle: _settle, resend: _resend, ...byItself } = events;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.values(byItself)), { maxLength: 40 }), (history) => {
      let current: Delivery = { state: 'pending', attempts: 0, createdAt };
      let mayHaveArrived = false;
      for (const event of history) {
        const next = step(current, event, createdAt);
        if (!next) continue;
        if (next.state === 'accepted' || next.state === 'unknown') mayHaveArrived = true;
        else expect(mayHaveArrived).toBe(false);
        current = { ...next, createdAt };
      }
    }),
  );
});

test('a deferred delivery is due at its time, and where that is further ahead than any deferral', () => {
  const now = new Date('2026-11-23T08:00:00Z');
  const isDue = (minutes: number): boolean => isDueAgain(new Date(now.getTime() + minutes * 60_000), now);
  expect([-1, 0, 1, 240, 241].map(isDue)).toEqual([true, true, false, false, true]);
});
