import type { ReportConfig } from '../config/definition.ts';
import { nextSlots, type Slot } from '../schedule/slots.ts';
import { lastRestore } from '../store/restores.ts';
import { scheduledSlotsFrom } from '../store/slots.ts';
import type { Store } from '../store/tables.ts';
import { planReport, recordedUntil, scheduleOf } from './plan.ts';
import { isPassedOver } from './scheduled.ts';

const day = 24 * 3_600_000;

/**
 * The next `count` slots that the daemon will run, where it runs and nobody edits the schedule: one that was missed and is worth
 * catching up first, and none on a local date that has had its slot. Changes nothing. `store` is null where there is none yet.
 */
export async function upcomingSlots(
  store: Store | null,
  report: ReportConfig,
  now: Date,
  count: number,
): Promise<Slot[]> {
  const since = store && (await plannedSince(store, report.id, now));
  const missed = since && planReport(report, since, now).run;
  const taken = store ? await scheduledSlotsFrom(store, report.id, new Date(now.getTime() - 2 * day)) : [];
  const isTaken = ({ date, dueAt }: Slot): boolean =>
    taken.some((row) => row.date === date && !isPassedOver(row, dueAt > now ? dueAt : now));
  // Each date that is taken takes one slot away at most.
  const planned = [...(missed ? [missed] : []), ...nextSlots(scheduleOf(report), now, count + taken.length)];
  return planned.filter((slot) => !isTaken(slot)).slice(0, count);
}

/**
 * After which instant slots are still to be run; null where the report was never watched. What was due before the database was
 * restored is not caught up, since it may have been sent.
 */
export async function plannedSince(store: Store, reportId: string, now: Date): Promise<Date | null> {
  const recorded = await recordedUntil(store, reportId, now);
  const restore = await lastRestore(store);
  return recorded && restore && restore.at > recorded.until.toISOString()
    ? new Date(restore.at)
    : (recorded?.until ?? null);
}
