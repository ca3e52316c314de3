import type { Slot } from '../schedule/slots.ts';
import { insertSlot, type SlotRow } from '../store/slots.ts';
import type { Store } from '../store/tables.ts';
import { type SlotState, scheduledKey } from './state.ts';

/** States in which a clock that was ahead may have left a slot whose time is only now. */
const passedOver: readonly SlotState[] = ['skipped', 'expired'];

/** True where a row that is there does not keep a slot of its date from being recorded at `at`. */
export function isPassedOver({ state, created_at }: Pick<SlotRow, 'state' | 'created_at'>, at: Date): boolean {
  return (passedOver as readonly string[]).includes(state) && created_at > at.toISOString();
}

/** Records a slot of a report's schedule, once; true where it is new. */
export function insertScheduledSlot(
  store: Store,
  report: string,
  { date, dueAt }: Slot,
  now: Date,
  state: SlotState = 'due',
  reason: string | null = null,
): Promise<boolean> {
  return insertSlot(
    store,
    {
      key: scheduledKey(report, date),
      report,
      kind: 'scheduled',
      date,
      due_at: dueAt.toISOString(),
      state,
      reason,
      created_at: now.toISOString(),
    },
    passedOver,
  );
}
