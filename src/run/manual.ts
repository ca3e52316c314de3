import type { ReportConfig } from '../config/definition.ts';
import { localDate } from '../schedule/slots.ts';
import { insertSlot } from '../store/slots.ts';
import type { Store } from '../store/tables.ts';
import { manualKey } from './state.ts';

/** Records a run by hand, which takes no scheduled slot's place, and returns its key. */
export async function insertManualSlot(store: Store, report: ReportConfig, now: Date): Promise<string> {
  const key = manualKey(report.id, now);
  const at = now.toISOString();
  await insertSlot(store, {
    key,
    report: report.id,
    kind: 'manual',
    date: localDate(now, report.timeZone),
    due_at: at,
    state: 'due',
    reason: null,
    created_at: at,
  });
  return key;
}
