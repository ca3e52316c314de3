import { findReport, loadConfig } from '../config/load.ts';
import { type DeliveryState, deliveryStates } from '../delivery/ledger.ts';
import { oneLine } from '../one-line.ts';
import { type DeliveryRow, deliveriesInStates } from '../store/deliveries.ts';
import { storePath } from './assemble.ts';
import { openExistingStore } from './existing-store.ts';
import { print, printJson, table } from './output.ts';

export interface ListOptions {
  readonly config?: string;
  readonly state?: readonly DeliveryState[];
  readonly report?: string;
  readonly json?: boolean;
}

export async function deliveriesList({ config: configPath, state, report, json }: ListOptions): Promise<number> {
  const { config, path } = await loadConfig(configPath);
  if (report !== undefined) findReport(config, report);
  await using store = await openExistingStore(storePath(config, path));
  const rows = store ? await deliveriesInStates(store, state ?? deliveryStates, report) : [];
  if (json) printJson({ deliveries: rows.map(deliveryJson) });
  else if (rows.length === 0) print(state ? `no delivery is ${state.join(' or ')}` : 'no deliveries yet');
  else print(table(rows.map(cells)));
  return 0;
}

/** A row of the ledger, for programs. Instants are ISO 8601 in UTC. */
export function deliveryJson(row: DeliveryRow): object {
  return {
    messageId: row.message_id,
    slot: row.slot_key,
    recipient: row.recipient,
    campaign: row.campaign_id || null,
    state: row.state,
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    detail: row.detail,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function cells({ state, slot_key, recipient, campaign_id, updated_at, message_id, detail }: DeliveryRow): string[] {
  return [state, slot_key, recipient, oneLine(campaign_id), updated_at, message_id, oneLine(detail ?? '')];
}
