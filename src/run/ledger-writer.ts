import type { DeliveryEvent } from '../delivery/ledger.ts';
import type { DeliveryRow } from '../store/deliveries.ts';
import type { ReachTheDisk } from '../store/durability.ts';
import { holdLease, type Lease } from '../store/slots.ts';
import { takeStep } from './take-step.ts';
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
 * Writes to a slot's deliveries. Steps that come while others are on their way to the disk go there together afterwards: so
 * conversations that go on at the same time share that wait.
 */
export function ledgerWriter(workshop: Writing, lease: Lease, reachTheDisk: ReachTheDisk): Move {
  let waiting: Step[] = [];
  let isCommitting = false;

  const commitAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const steps = waiting;
      waiting = [];
      try {
        const rows = await commitSteps(workshop, lease, steps);
        // Before a message can be accepted the disk holds that it may be. Any other step, forgotten in a power cut, leaves the
        // ledger on the safe side: what was not handed is sent again, and what was is unknown.
        if (steps.some(({ event }) => event.type === 'hand')) await reachTheDisk();
        for (const [index, step] of steps.entries()) settle(workshop, step, rows[index]);
      } catch (error) {
        for (const { moved } of steps) moved.reject(error);
      }
    }
    isCommitting = false;
  };
  return (row, event) => {
    const moved = Promise.withResolvers<DeliveryRow>();
    waiting.push({ row, event, moved });
    if (!isCommitting) {
      isCommitting = true;
      // After whatever else has come in from the network.
      setImmediate(commitAll);
    }
    return moved.promise;
  };
}

/** Each row as its step left it; null where it could not be taken. */
async function commitSteps(
  { store, clock }: Writing,
  lease: Lease,
  steps: readonly Step[],
): Promise<readonly (DeliveryRow | null)[]> {
  return await store.transaction().execute(async (transaction) => {
    await holdLease(transaction, lease);
    const rows: (DeliveryRow | null)[] = [];
    for (const { row, event } of steps) rows.push(await takeStep(transaction, row, event, clock.now()));
    return rows;
  });
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
