import type { ReportConfig } from '../config/definition.ts';
import type { Digest } from '../report/digest.ts';
import type { NewMessage } from '../store/deliveries.ts';
import { openStore } from '../store/open.ts';
import { claimSlot, findSlot } from '../store/slots.ts';
import { collectSlot } from './collect-slot.ts';
import { composeMessages } from './compose-messages.ts';
import { composeSlot } from './compose-slot.ts';
import { insertManualSlot } from './manual.ts';
import type { Workshop } from './workshop.ts';

/**
 * What a run now would send, compared with the runs that the store holds, of which nothing is changed: the slot lives
 * in memory.
 */
export async function renderSlot(
  workshop: Workshop,
  report: ReportConfig,
): Promise<{ digest: Digest; messages: NewMessage[] }> {
  const now = workshop.clock.now();
  await using memory = await openStore(':memory:');
  const key = await insertManualSlot(memory, report, now);
  const lease = await claimSlot(memory, key, now, now);
  if (!lease) throw new Error('nobody else can hold a slot in memory');
  await collectSlot({ ...workshop, store: memory }, report, lease);
  const slot = await findSlot(memory, key);
  if (!slot) throw new Error('a store in memory holds what was put into it');
  const digest = await composeSlot(memory, workshop.store, { report, rules: workshop.rulesOf(report) }, slot, now);
  return { digest, messages: await composeMessages(workshop, report, key, digest) };
}
