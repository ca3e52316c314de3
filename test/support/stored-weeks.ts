import type { ReportConfig } from '../../src/config/definition.ts';
import type { Digest } from '../../src/report/digest.ts';
import { collectSlot } from '../../src/run/collect-slot.ts';
import { composeSlot } from '../../src/run/compose-slot.ts';
import { holdingSlot } from '../../src/run/lease.ts';
import { freeze } from '../../src/store/deliveries.ts';
import { findSlot } from '../../src/store/slots.ts';
import type { TestWorkshop } from './workshop.ts';

/** Runs the report on Mondays up to 23 November 2026, without its mails, and returns the digests, oldest first. */
export async function storeWeeks(house: TestWorkshop, count: number): Promise<readonly Digest[]> {
  const digests: Digest[] = [];
  for (let weeksAgo = count - 1; weeksAgo >= 0; weeksAgo--) {
    house.clock.set(new Date(Date.UTC(2026, 10, 23 - 7 * weeksAgo, 8)));
    digests.push(await storeRun(house, house.report));
  }
  return digests;
}

async function storeRun({ workshop, store, clock, dueSlot }: TestWorkshop, report: ReportConfig): Promise<Digest> {
  const key = await dueSlot(clock.now().toISOString().slice(0, 10));
  return holdingSlot(workshop, key, async (lease) => {
    await collectSlot(workshop, report, lease);
    const slot = await findSlot(store, key);
    if (!slot) throw new Error('a slot that was recorded is there');
    const rules = workshop.rulesOf(report);
    const digest = await composeSlot(store, store, { report, rules }, slot, clock.now());
    await freeze(store, lease, JSON.stringify(digest), [], clock.now());
    return digest;
  });
}
