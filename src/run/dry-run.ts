import type { ReportConfig } from '../config/definition.ts';
import { PulseError } from '../errors.ts';
import type { Digest } from '../report/digest.ts';
import type { NewMessage } from '../store/deliveries.ts';
import { openStore } from '../store/open.ts';
import { claimSlot, digestedSlots, findSlot, heldSlot } from '../store/slots.ts';
import { collectSlot } from './collect-slot.ts';
import type { Desk } from './compose-mailing.ts';
import { composeMessages } from './compose-messages.ts';
import { composeSlot } from './compose-slot.ts';
import { insertManualSlot } from './manual.ts';
import { scheduledKey } from './state.ts';
import type { Workshop } from './workshop.ts';

export interface Rendered {
  readonly digest: Digest;
  readonly messages: readonly NewMessage[];
}

/**
 * What a run now would send, compared with the runs that the store holds, of which nothing is changed: the slot lives
 * in memory.
 */
export async function renderSlot(workshop: Workshop, report: ReportConfig): Promise<Rendered> {
  const now = workshop.clock.now();
  await using memory = await openStore(':memory:');
  const key = await insertManualSlot(memory, report, now);
  const lease = await claimSlot(memory, key, now, now);
  if (!lease) throw new Error('nobody else can hold a slot in memory');
  await collectSlot({ ...workshop, store: memory }, report, lease);
  const slot = await heldSlot(memory, key);
  const digest = await composeSlot(memory, workshop.store, { report, rules: workshop.rulesOf(report) }, slot, now);
  return { digest, messages: await composeMessages(workshop, report, slot, digest) };
}

/**
 * A past report once more, from its stored answers and by the rules, templates and recipients of today: where none of
 * them changed, the same bytes. Nothing is fetched.
 * @throws PulseError E_HISTORY where the store has no such report
 */
export async function renderPast(
  workshop: Desk & Pick<Workshop, 'rulesOf' | 'tell'>,
  report: ReportConfig,
  date: string,
): Promise<Rendered> {
  const { store } = workshop;
  const slot = await findSlot(store, scheduledKey(report.id, date));
  if (!slot?.digest) {
    const known = (await digestedSlots(store, report.id))
      .filter(({ key, date: on }) => key === scheduledKey(report.id, on))
      .map((run) => run.date)
      .slice(0, 5);
    const remedy = known.length > 0 ? `choose one of ${known.join(', ')}` : 'run it first';
    throw new PulseError('E_HISTORY', `report ${report.id} has no scheduled run of ${date} in the store; ${remedy}`);
  }
  const { composedAt } = JSON.parse(slot.digest) as Digest;
  const digest = await composeSlot(
    store,
    store,
    { report, rules: workshop.rulesOf(report) },
    slot,
    new Date(composedAt),
  );
  return { digest, messages: await composeMessages(workshop, report, slot, digest) };
}
