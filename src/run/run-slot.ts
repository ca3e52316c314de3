import type { ReportConfig } from '../config/definition.ts';
import { mailtoUrl } from '../delivery/address.ts';
import { composeMessage } from '../delivery/message.ts';
import { PulseError } from '../errors.ts';
import type { Digest } from '../report/digest.ts';
import { render } from '../report/render.ts';
import { presentDigest } from '../report/view.ts';
import { type DeliveryRow, deliveriesOf, freeze, type NewMessage } from '../store/deliveries.ts';
import { claimSlot, findSlot, type Lease, type SlotRow, writeSlot } from '../store/slots.ts';
import { collectSlot } from './collect-slot.ts';
import { composeSlot } from './compose-slot.ts';
import { allTerminal, deliverSlot } from './deliver-slot.ts';
import type { SlotState } from './state.ts';
import type { Workshop } from './workshop.ts';

export interface RunResult {
  readonly slot: string;
  /** `delivering` where a deferred message waits for its next try. */
  readonly state: SlotState;
  readonly reason: string | null;
  readonly digest: Digest;
  readonly deliveries: readonly DeliveryRow[];
}

const leaseMs = 60_000;
const renewMs = 15_000;

/**
 * Takes a slot from wherever it stands as far as it goes now. Each stage starts from what the store holds, so it may
 * be called again after any failure.
 * @throws PulseError E_SLOT_BUSY, E_API_REFUSED, E_API_LIST, E_ALL_UNREADABLE; the last three leave the slot failed.
 */
export async function runSlot(workshop: Workshop, report: ReportConfig, key: string): Promise<RunResult> {
  const { store, clock } = workshop;
  const lease = await claimSlot(store, key, clock.now(), leaseEnd(clock.now()));
  if (!lease) throw new PulseError('E_SLOT_BUSY', `another process is working on ${key}; wait for it to end`);
  const renewal = setInterval(() => {
    writeSlot(store, lease, { lease_until: leaseEnd(clock.now()).toISOString() }, clock.now()).catch(() => {});
  }, renewMs);
  try {
    return await advance(workshop, report, lease);
  } catch (error) {
    if (error instanceof PulseError) await end(workshop, lease, 'failed', error.line);
    throw error;
  } finally {
    clearInterval(renewal);
    await writeSlot(store, lease, { lease_until: null }, clock.now()).catch(() => {});
  }
}

async function advance(workshop: Workshop, report: ReportConfig, lease: Lease): Promise<RunResult> {
  const { store, clock } = workshop;
  let slot = await slotOf(workshop, lease);
  if (slot.state === 'due' || slot.state === 'collecting') {
    await writeSlot(store, lease, { state: 'collecting' satisfies SlotState }, clock.now());
    await collectSlot(workshop, report, lease);
    slot = await slotOf(workshop, lease);
    const digest = await composeSlot(store, store, report, slot, clock.now());
    refuseEmptySuccess(digest);
    const messages = await composeMessages(workshop, report, slot, digest);
    await freeze(store, lease, JSON.stringify(digest), messages, clock.now());
    tellFrozen(workshop, lease, messages);
  }
  await writeSlot(store, lease, { state: 'delivering' satisfies SlotState }, clock.now());
  await deliverSlot(workshop, lease.key);
  return conclude(workshop, lease);
}

/** Where every campaign failed there is nothing to report, and a mail saying so little would pass for success. */
export function refuseEmptySuccess({ counts, unreadable }: Digest): void {
  if (counts.campaigns > 0 || counts.unreadable === 0) return;
  const [first] = unreadable;
  throw new PulseError(
    'E_ALL_UNREADABLE',
    `none of ${counts.unreadable} campaigns could be read (${first?.id}: ${first?.reason}); no report was sent, try again later`,
  );
}

/** One message for each recipient, the same words in all of them. */
export async function composeMessages(
  { templates, from, clock }: Pick<Workshop, 'templates' | 'from' | 'clock'>,
  report: ReportConfig,
  slot: Pick<SlotRow, 'key'>,
  digest: Digest,
): Promise<NewMessage[]> {
  const { locale, replyTo, unsubscribe } = report;
  const unsubscribeUrl = unsubscribe?.url ?? (unsubscribe?.mailto && mailtoUrl(unsubscribe.mailto));
  const content = render(templates, presentDigest(digest, { locale, ...(unsubscribeUrl && { unsubscribeUrl }) }));
  return Promise.all(
    report.recipients.map(async (to) => {
      const envelope = { from, to, replyTo, unsubscribe, date: clock.now(), deliveryKey: `${slot.key}\n${to}` };
      const { id, mime, sha256 } = await composeMessage(envelope, content);
      return { id, subject: content.subject, mime, sha256, recipient: to };
    }),
  );
}

async function conclude(workshop: Workshop, lease: Lease): Promise<RunResult> {
  const { digest: text } = await slotOf(workshop, lease);
  const digest = JSON.parse(text ?? 'null') as Digest;
  const deliveries = await deliveriesOf(workshop.store, lease.key);
  const { state, reason } = verdict(digest, deliveries);
  if (state !== 'delivering') await end(workshop, lease, state, reason);
  return { slot: lease.key, state, reason, digest, deliveries };
}

function verdict(digest: Digest, deliveries: readonly DeliveryRow[]): { state: SlotState; reason: string | null } {
  const { unreadable } = digest.counts;
  const missing = deliveries.filter(({ state }) => state !== 'accepted');
  const reasons = [
    unreadable > 0 ? `${unreadable} ${unreadable === 1 ? 'campaign' : 'campaigns'} could not be read` : null,
    ...missing.map(({ recipient, state, detail }) => `${recipient} ${state}: ${detail}`),
  ].filter((reason) => reason !== null);
  if (!allTerminal(deliveries)) return { state: 'delivering', reason: reasons.join('; ') };
  if (reasons.length === 0) return { state: 'done', reason: null };
  const state = missing.length === deliveries.length ? 'failed' : 'partial';
  return { state, reason: reasons.join('; ') };
}

async function end(workshop: Workshop, lease: Lease, state: SlotState, reason: string | null): Promise<void> {
  await writeSlot(workshop.store, lease, { state, reason }, workshop.clock.now());
  workshop.tell({ type: 'ended', slot: lease.key, state, reason });
}

function tellFrozen({ tell }: Workshop, { key }: Lease, messages: readonly NewMessage[]): void {
  tell({ type: 'frozen', slot: key, messages: messages.length, subject: messages[0]?.subject ?? '' });
}

async function slotOf({ store }: Workshop, { key }: Lease): Promise<SlotRow> {
  const slot = await findSlot(store, key);
  if (!slot) throw new Error(`slot ${key} is gone from the store`);
  return slot;
}

function leaseEnd(now: Date): Date {
  return new Date(now.getTime() + leaseMs);
}
