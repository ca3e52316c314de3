import type { ReportConfig } from '../config/definition.ts';
import { isUnsubscribed } from '../delivery/ledger.ts';
import type { SmtpSession } from '../delivery/smtp.ts';
import { type ErrorCode, PulseError } from '../errors.ts';
import type { Digest } from '../report/digest.ts';
import { type DeliveryRow, deliveriesOf, freeze } from '../store/deliveries.ts';
import { isStoreFault } from '../store/fault.ts';
import { heldSlot, type Lease, type SlotRow, writeSlot } from '../store/slots.ts';
import { collectSlot } from './collect-slot.ts';
import { composeMessages } from './compose-messages.ts';
import { composeSlot } from './compose-slot.ts';
import { allTerminal, cancelWaiting, deliverSlot } from './deliver-slot.ts';
import { holdingSlot } from './lease.ts';
import { planNextTry } from './next-try.ts';
import { beginsScheduledRun, isOpen, isUncomposed, type SlotState } from './state.ts';
import { inRun, type Workshop } from './workshop.ts';

export interface RunResult {
  readonly slot: string;
  /** `delivering` where a deferred message waits for its next try. */
  readonly state: SlotState;
  readonly reason: string | null;
  readonly digest: Digest;
  readonly deliveries: readonly DeliveryRow[];
}

/**
 * Takes a slot from wherever it stands as far as it goes now. Each stage starts from what the store holds, so it may
 * be called again after any failure. A report has one scheduled run at a time.
 * @throws PulseError E_SLOT_BUSY, which changes nothing; E_API_REFUSED, which leaves the slot failed; E_API_LIST or
 * E_ALL_UNREADABLE, after which a scheduled slot waits for its next try and a manual one has failed
 */
export async function runSlot(outside: Workshop, report: ReportConfig, key: string): Promise<RunResult> {
  const work = async (lease: Lease): Promise<RunResult> => {
    const workshop = inRun(outside, lease);
    const { state } = await heldSlot(workshop.store, lease.key);
    if (!isOpen(state)) throw new PulseError('E_SLOT_BUSY', `${key} has ended (${state}); there is nothing left to do`);
    await using session = workshop.connect();
    using _givingUp = session.givingUpOn(workshop.signal);
    await compose(workshop, report, lease, session);
    await deliverSlot(workshop, report, lease, session);
    return await conclude(workshop, lease);
  };
  const slot = await heldSlot(outside.store, key);
  return holdingSlot(outside, key, work, beginsScheduledRun(slot));
}

/** Ends a slot, as it was seen, that is not to be sent any more. Does nothing where another process works on it or has done so. */
export async function abandonSlot(
  workshop: Workshop,
  { key, state: seen }: Pick<SlotRow, 'key' | 'state'>,
  state: SlotState,
  reason: string,
): Promise<void> {
  try {
    await holdingSlot(workshop, key, async (lease) => {
      if ((await heldSlot(workshop.store, key)).state !== seen) return;
      await cancelWaiting(workshop, lease);
      await end(workshop, lease, state, reason);
    });
  } catch (error) {
    if (!(error instanceof PulseError) || isStoreFault(error)) throw error;
  }
}

/** From due to frozen; nothing is composed twice, and what fails is recorded. */
async function compose(workshop: Workshop, report: ReportConfig, lease: Lease, session: SmtpSession): Promise<void> {
  const { store, clock, tell } = workshop;
  if (!isUncomposed((await heldSlot(workshop.store, lease.key)).state)) return;
  try {
    const collecting = { state: 'collecting' satisfies SlotState, reason: null, next_attempt_at: null };
    await writeSlot(store, lease, collecting, clock.now());
    await collectSlot(workshop, report, lease);
    session.greet();
    const slot = await heldSlot(workshop.store, lease.key);
    const judged = { report, rules: workshop.rulesOf(report) };
    const digest = await composeSlot(store, store, judged, slot, clock.now());
    const messages = await composeMessages(workshop, report, slot, digest);
    await freeze(store, lease, JSON.stringify(digest), messages, clock.now());
    tell({ type: 'frozen', slot: lease.key, messages: messages.length, subject: messages[0]?.subject ?? '' });
  } catch (error) {
    await recordFailure(workshop, report, lease, error);
    throw error;
  }
}

/** Failures that may have passed by themselves in a while. */
const passing: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['E_API_LIST', 'E_ALL_UNREADABLE']);

async function recordFailure(workshop: Workshop, report: ReportConfig, lease: Lease, error: unknown): Promise<void> {
  // The slot stays where it stands until the store can be written to.
  if (isStoreFault(error)) return;
  const { store, clock, signal, tell } = workshop;
  const { kind, due_at } = await heldSlot(workshop.store, lease.key);
  if (signal.aborted) {
    // A scheduled slot goes on at the next start; a run by hand was called off by the hand that called it.
    if (kind === 'manual') await end(workshop, lease, 'failed', 'stopped before it was composed');
    return;
  }
  if (!(error instanceof PulseError) || error.code === 'E_SLOT_BUSY') return;
  const mayPass = kind === 'scheduled' && passing.has(error.code);
  const next = mayPass ? planNextTry(new Date(due_at), clock.now(), report.catchUpHours * 3_600_000) : null;
  if (!next) return end(workshop, lease, 'failed', error.line);
  await writeSlot(store, lease, { reason: error.line, next_attempt_at: next.toISOString() }, clock.now());
  tell({ type: 'postponed', slot: lease.key, until: next, reason: error.line });
}

async function conclude(workshop: Workshop, lease: Lease): Promise<RunResult> {
  const { digest: text, reason: before } = await heldSlot(workshop.store, lease.key);
  const digest = JSON.parse(text ?? 'null') as Digest;
  const deliveries = await deliveriesOf(workshop.store, lease.key);
  const { state, reason } = verdict(digest, deliveries);
  if (state !== 'delivering') await end(workshop, lease, state, reason);
  // What it waits for is what operators are told, should it wait for long.
  else if (reason !== before) await writeSlot(workshop.store, lease, { reason }, workshop.clock.now());
  return { slot: lease.key, state, reason, digest, deliveries };
}

/** How many recipients a reason names, which is read in a line; the ledger has all of them. */
const mostNamed = 10;

/** How a slot has ended by its deliveries, and why not as it should; `delivering` where one is still on its way. */
export function verdict(
  digest: Digest,
  deliveries: readonly DeliveryRow[],
): { readonly state: SlotState; readonly reason: string | null } {
  const { campaigns, unreadable } = digest.counts;
  const unsubscribed = deliveries.filter(isUnsubscribed);
  const wanted = deliveries.filter((row) => !isUnsubscribed(row));
  const missing = wanted.filter(({ state }) => state !== 'accepted');
  const named = missing.slice(0, mostNamed);
  const reasons = [
    unreadable > 0 ? `${unreadable} ${unreadable === 1 ? 'campaign' : 'campaigns'} could not be read` : null,
    ...named.map(({ recipient, state, detail }) => `${recipient} ${state}${detail ? `: ${detail}` : ''}`),
    missing.length > named.length ? `${missing.length - named.length} more are not accepted` : null,
    ...(unsubscribed.length > mostNamed
      ? [`${unsubscribed.length} unsubscribed`]
      : unsubscribed.map(({ recipient }) => `${recipient} unsubscribed`)),
    deliveries.length === 0 && campaigns + unreadable > 0 ? 'everybody has unsubscribed' : null,
  ].filter((reason) => reason !== null);
  const reason = reasons.join('; ') || null;
  if (!allTerminal(deliveries)) return { state: 'delivering', reason };
  if (missing.length === 0) return { state: unreadable > 0 ? 'partial' : 'done', reason };
  return { state: missing.length === wanted.length ? 'failed' : 'partial', reason };
}

async function end(workshop: Workshop, lease: Lease, state: SlotState, reason: string | null): Promise<void> {
  await writeSlot(workshop.store, lease, { state, reason, next_attempt_at: null }, workshop.clock.now());
  workshop.tell({ type: 'ended', slot: lease.key, state, reason });
}
