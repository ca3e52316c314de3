import type { DeliveryEvent } from '../delivery/ledger.ts';
import type { DeliveryRow } from '../store/deliveries.ts';
import type { ReachTheDisk } from '../store/durability.ts';
import { holdLease, type Lease } from '../store/slots.ts';
import { takeSteps } from './take-steps.ts';
import type { Workshop } from './workshop.ts';

/**
 * Commits one step of the ledger, and resolves with the row as it then is. Rejects where another process moved the delivery
 * meanwhile, or took the slot over: then it is not ours.
 */
export type Move = (row: DeliveryRow, event: DeliveryEvent) => Promise<DeliveryRow>;

type Writing = Pick<Workshop, 'store' | 'clock' | 'tell'>;

interface Step {
  readonly row: DeliveryRow;
  readonly event: DeliveryEvent;
  readonly moved: PromiseWithResolvers<DeliveryRow>;
}

/**
 * Writes to a slot's deliveries. Steps that come together are committed together, and conversations that go on at the same time
 * share the wait for the disk.
 */
export function ledgerWriter(workshop: Writing, lease: Lease, reachTheDisk: ReachTheDisk): Move {
  const onDisk = shared(reachTheDisk);
  let waiting: Step[] = [];

  const commitAll = async (): Promise<void> => {
    const steps = waiting;
    waiting = [];
    try {
      const rows = await commitSteps(workshop, lease, steps);
      for (const [index, step] of steps.entries()) {
        const row = rows[index];
        // Before a message can be accepted the disk holds that it was begun, and so, after a power cut, may have been accepted.
        // Any later step, forgotten in a power cut, changes nothing about that.
        if (row?.state === 'sending') onDisk().then(() => settle(workshop, step, row), step.moved.reject);
        else settle(workshop, step, row);
      }
    } catch (error) {
      for (const { moved } of steps) moved.reject(error);
    }
  };
  return (row, event) => {
    const moved = Promise.withResolvers<DeliveryRow>();
    // After whatever else has come in from the network.
    if (waiting.length === 0) setImmediate(commitAll);
    waiting.push({ row, event, moved });
    return moved.promise;
  };
}

/** Has `act` done from beginning to end after the call, but never twice at a time: those who come meanwhile share the next. */
function shared(act: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= current
      .catch(() => {})
      .then(() => {
        next = null;
        current = act();
        return current;
      });
    return next;
  };
}

/** Each row as its step left it; null where it could not be taken. @throws LeaseLost */
async function commitSteps(
  { store, clock }: Writing,
  lease: Lease,
  steps: readonly Step[],
): Promise<readonly (DeliveryRow | null)[]> {
  const rows = await takeSteps(store, steps, clock.now(), { lease });
  // Where a step could not be taken, it may be that none can.
  if (rows.includes(null)) await holdLease(store, lease);
  return rows;
}

function settle({ tell }: Writing, { row, event, moved }: Step, to: DeliveryRow | null | undefined): void {
  if (!to) {
    const culprit = `delivery ${row.message_id} cannot ${event.type} from ${row.state}`;
    moved.reject(new Error(`${culprit}: another process has it`));
    return;
  }
  if (event.type !== 'begin' && event.type !== 'hand') {
    const { slot_key: slot, recipient, state, detail } = to;
    tell({ type: 'delivery', slot, recipient, state, detail });
  }
  moved.resolve(to);
}
