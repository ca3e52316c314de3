import type { ReportConfig } from '../config/definition.ts';
import { planSlots, type Schedule, type SlotPlan } from '../schedule/slots.ts';
import { newestScheduledSlot, watchOf } from '../store/slots.ts';
import type { Store } from '../store/tables.ts';

export function scheduleOf({ schedule, timeZone }: ReportConfig): Schedule {
  return { expression: schedule, timeZone };
}

/** What is due of a report in (`since`, `now`], by its own schedule and catch-up window. */
export function planReport(report: ReportConfig, since: Date, now: Date): SlotPlan {
  return planSlots(scheduleOf(report), since, now, report.catchUpHours * 3_600_000);
}

/** Until when all slots of a report are recorded, and whether the store says so, too. */
interface Recorded {
  readonly until: Date;
  readonly isStored: boolean;
}

/**
 * Null where nobody has looked yet. Where a clock that was ahead has recorded later slots, what was recorded before it counts:
 * the newest slot, or when the report began to be watched.
 */
export async function recordedUntil(store: Store, reportId: string, now: Date): Promise<Recorded | null> {
  const watch = await watchOf(store, reportId);
  if (!watch) return null;
  if (watch.recordedUntil && watch.recordedUntil <= now) return { until: watch.recordedUntil, isStored: true };
  const newest = await newestScheduledSlot(store, reportId, now);
  return { until: newest ? new Date(newest.due_at) : earlier(watch.since, now), isStored: false };
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
