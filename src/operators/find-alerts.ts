import type { ReportConfig } from '../config/definition.ts';
import type { DeliveryState } from '../delivery/ledger.ts';
import { planReport } from '../run/plan.ts';
import { openStates, scheduledKey } from '../run/state.ts';
import { plannedSince } from '../run/upcoming.ts';
import { leftDeliveries, recentDeliveries, type SlotSummary, scheduledSlots } from '../store/overview.ts';
import { findSlot } from '../store/slots.ts';
import type { Store } from '../store/tables.ts';
import {
  type Alert,
  alarmingDeliveries,
  alarmingSlots,
  deliveryAlert,
  type LateSlot,
  leftAlert,
  missingAlert,
  slotAlert,
} from './alerts.ts';

const day = 24 * 3_600_000;

/** What is older is told no more: an installation that gets operators should not tell them its whole history. */
const memoryMs = 7 * day;

/** All that operators have to know now, whether they were told or not. */
export async function findAlerts(
  store: Store,
  reports: readonly ReportConfig[],
  graceMs: number,
  now: Date,
): Promise<readonly Alert[]> {
  const since = new Date(now.getTime() - memoryMs);
  const deadline = new Date(now.getTime() - graceMs);
  const late = (await scheduledSlots(store, openStates, new Date(0))).filter(
    ({ due_at }) => due_at <= deadline.toISOString(),
  );
  const unrecorded: LateSlot[] = [];
  for (const report of reports) unrecorded.push(...(await unrecordedSlots(store, report, deadline, now)));
  return [
    ...(await recentDeliveries(store, alarmingDeliveries, since)).map(deliveryAlert),
    // The scan that will say so may be busy with another report for an hour.
    ...(await leftDeliveries(store, ['handed' satisfies DeliveryState], since, now)).map(leftAlert),
    ...(await scheduledSlots(store, alarmingSlots, since)).map(slotAlert),
    ...late.map(lateSlot).map(missingAlert),
    ...unrecorded.map(missingAlert),
  ];
}

function lateSlot({ key, report, due_at, state, reason }: SlotSummary): LateSlot {
  return { key, report, dueAt: new Date(due_at), state, reason };
}

/** Due slots that no scan has recorded, as where it is held up by another report. */
async function unrecordedSlots(store: Store, report: ReportConfig, deadline: Date, now: Date): Promise<LateSlot[]> {
  const since = await plannedSince(store, report.id, now);
  if (!since) return [];
  const { run } = planReport(report, since, deadline);
  const key = run && scheduledKey(report.id, run.date);
  if (!key || (await findSlot(store, key))) return [];
  return [{ key, report: report.id, dueAt: run.dueAt, state: null, reason: null }];
}
