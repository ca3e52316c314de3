import type { DeliveryState } from '../delivery/ledger.ts';
import type { SlotState } from '../run/state.ts';
import { deliveriesOf } from '../store/deliveries.ts';
import { type SlotSummary, scheduledSlots } from '../store/overview.ts';
import type { Store } from '../store/tables.ts';

const ended: readonly SlotState[] = ['done', 'partial'];
const well: readonly DeliveryState[] = ['accepted', 'cancelled'];

/** A ping for what is older would say that today is fine. */
const memoryMs = 24 * 3_600_000;

/** Slots of which every mail was accepted, or is not wanted any more. */
export async function slotsToPing(store: Store, now: Date): Promise<SlotSummary[]> {
  const slots = await scheduledSlots(store, ended, new Date(now.getTime() - memoryMs));
  const went = await Promise.all(slots.map(async ({ key }) => (await deliveriesOf(store, key)).every(isWell)));
  return slots.filter((_, index) => went[index]);
}

function isWell({ state }: { readonly state: string }): boolean {
  return (well as readonly string[]).includes(state);
}

/** The address of a report's ping. */
export function pingUrl(url: string, report: string): string {
  return url.replaceAll('{report}', encodeURIComponent(report));
}
