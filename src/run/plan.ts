import type { ReportConfig } from '../config/definition.ts';
import { planSlots, type Schedule, type SlotPlan } from '../schedule/slots.ts';
import { newestScheduledSlot } from '../store/slots.ts';
import type { Store } from '../store/tables.ts';

export function scheduleOf({ schedule, timeZone }: ReportConfig): Schedule {
  return { expression: schedule, timeZone };
}

/** What is due of a report in (`since`, `now`], by its own schedule and catch-up window. */
export function planReport(report: ReportConfig, since: Date, now: Date): SlotPlan {
  return planSlots(scheduleOf(report), since, now, report.catchUpHours * 3_600_000);
}

/** After which instant no slot is recorded yet: the newest one, or when the report began to be watched. */
export async function recordedUntil<Watched extends Date | null>(
  store: Store,
  reportId: string,
  now: Date,
  watched: Watched,
): Promise<Date | Watched> {
  const newest = await newestScheduledSlot(store, reportId, now);
  return newest ? new Date(newest.due_at) : watched;
}
