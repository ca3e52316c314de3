import type { ReportConfig } from '../config/definition.ts';
import { PulseError } from '../errors.ts';
import type { Slot } from '../schedule/slots.ts';
import { isStoreFault } from '../store/fault.ts';
import { lastRestore } from '../store/restores.ts';
import {
  explainWait,
  recordUntil,
  runningSlot,
  type SlotRow,
  slotsInStates,
  slotsOfOthers,
  watchedSince,
} from '../store/slots.ts';
import { isStillWaiting } from './next-try.ts';
import { planReport, recordedUntil } from './plan.ts';
import { mayHaveBeenSent } from './restore.ts';
import { abandonSlot, runSlot } from './run-slot.ts';
import { insertScheduledSlot } from './scheduled.ts';
import { isUncomposed, openStates, type SlotState } from './state.ts';
import type { Workshop } from './workshop.ts';

/**
 * One look at the clock: records the slots that have come due and takes every open slot as far as it goes. It may be
 * called at any time, however late, by any number of processes; which slots there are is decided by the store's
 * keys alone. One report's trouble does not keep the others waiting.
 */
export async function scan(workshop: Workshop, reports: readonly ReportConfig[]): Promise<void> {
  const attempt = async (report: string | null, work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
    } catch (error) {
      if (workshop.signal.aborted) return false;
      workshop.tell({ type: 'trouble', report, error });
      // The store is everybody's: what it cannot do now is tried again at the next look.
      return !isStoreFault(error);
    }
    return !workshop.signal.aborted;
  };
  if (!(await attempt(null, () => endSlotsOfRemovedReports(workshop, reports)))) return;
  for (const report of reports) {
    const goesOn = await attempt(report.id, async () => {
      await recordDueSlots(workshop, report);
      await runOpenSlots(workshop, report);
    });
    if (!goesOn) return;
  }
}

async function recordDueSlots({ store, clock }: Workshop, report: ReportConfig): Promise<void> {
  const now = clock.now();
  const watched = await watchedSince(store, report.id, now);
  const recorded = (await recordedUntil(store, report.id, now)) ?? { until: watched, isStored: false };
  const { run, skipped, expired } = planReport(report, recorded.until, now);

  const restore = await lastRestore(store);
  const record = (slot: Slot, state: SlotState, reason: string | null): Promise<boolean> =>
    restore && slot.dueAt.toISOString() <= restore.at
      ? insertScheduledSlot(store, report.id, slot, now, 'failed', mayHaveBeenSent(restore))
      : insertScheduledSlot(store, report.id, slot, now, state, reason);
  for (const slot of expired) await record(slot, 'expired', `missed by more than ${report.catchUpHours} hours`);
  for (const slot of skipped) await record(slot, 'skipped', `overtaken by ${run?.date}`);
  if (run) await record(run, 'due', null);
  const until = (run ?? expired.at(-1))?.dueAt ?? recorded.until;
  if (!recorded.isStored || until > recorded.until) await recordUntil(store, report.id, until);
}

/** A report that is configured no longer has nobody to go on with its slots: that is said, not left lying. */
async function endSlotsOfRemovedReports(workshop: Workshop, reports: readonly ReportConfig[]): Promise<void> {
  const ids = reports.map(({ id }) => id);
  for (const slot of await slotsOfOthers(workshop.store, ids, openStates)) {
    await abandonSlot(workshop, slot, 'failed', `report ${slot.report} is configured no longer`);
  }
}

async function runOpenSlots(workshop: Workshop, report: ReportConfig): Promise<void> {
  for (const slot of await slotsInStates(workshop.store, report.id, openStates)) {
    if (workshop.signal.aborted) return;
    try {
      await advance(workshop, report, slot);
    } catch (error) {
      if (isStoreFault(error)) throw error;
      // Busy is what a second daemon meets; the others of ours are recorded in the slot and were told there.
      if (!(error instanceof PulseError || workshop.signal.aborted)) {
        workshop.tell({ type: 'trouble', report: report.id, slot: slot.key, error });
      }
    }
  }
}

async function advance(workshop: Workshop, report: ReportConfig, slot: SlotRow): Promise<void> {
  const { key, state, kind, reason, due_at, next_attempt_at } = slot;
  const now = workshop.clock.now();
  if (isUncomposed(state)) {
    // A run by hand that nobody holds. A moment is left to it between its record and its lease.
    const age = now.getTime() - Date.parse(due_at);
    if (kind === 'manual' && age >= 0 && age < 60_000) return;
    if (kind === 'manual') return abandonSlot(workshop, slot, 'failed', 'the process ended before it was composed');
    if (age > report.catchUpHours * 3_600_000) {
      const late = `not composed within ${report.catchUpHours} hours`;
      return abandonSlot(workshop, slot, 'expired', reason ? `${late}: ${reason}` : late);
    }
    if (next_attempt_at && isStillWaiting(new Date(next_attempt_at), now)) return;
    const running = kind === 'scheduled' ? await runningSlot(workshop.store, report.id, now) : undefined;
    if (running) {
      if (running.key !== key)
        await explainWait(workshop.store, slot, `waits for the run of ${running.date} to end`, now);
      return;
    }
  }
  await runSlot(workshop, report, key);
}
