import type { ReportConfig } from '../config/definition.ts';
import type { Redact } from '../redact.ts';
import { claimNotice, settleNotice } from '../store/notices.ts';
import type { Store } from '../store/tables.ts';
import type { Alert } from './alerts.ts';
import { ask } from './ask.ts';
import type { Channel } from './channels.ts';
import { findAlerts } from './find-alerts.ts';
import { pingUrl, slotsToPing } from './ping.ts';

export interface OperatorsDesk {
  readonly store: Store;
  readonly reports: readonly ReportConfig[];
  readonly now: () => Date;
  readonly graceMs: number;
  readonly channels: readonly Channel[];
  /** Address of the dead man's switch. */
  readonly ping?: string | undefined;
  readonly redact: Redact;
  readonly signal: AbortSignal;
  /** Says what became of it; `problem` is null where they were told. */
  readonly told: (channel: string, abouts: readonly string[], problem: string | null) => void;
}

/** Longer than telling can take: then its process is gone. */
const holdMs = 5 * 60_000;
const minute = 60_000;

/** Tells what was not told yet, by each channel once, and pings for what went well. What fails is tried again later. */
export async function tellOperators(desk: OperatorsDesk): Promise<void> {
  const { store, reports, graceMs, channels, redact, now, signal } = desk;
  const alerts = (await findAlerts(store, reports, graceMs, now())).map((alert) => ({
    ...alert,
    message: redact(alert.message),
  }));
  const telling = channels.map((channel) =>
    once(desk, channel.name, alerts, (fresh) => channel.tell(fresh, now(), signal)),
  );
  await Promise.all([...telling, pingForGood(desk)]);
}

async function pingForGood(desk: OperatorsDesk): Promise<void> {
  const { ping, store, now, signal } = desk;
  if (ping === undefined) return;
  for (const { key: id, report } of await slotsToPing(store, now())) {
    await once(desk, 'ping', [{ id }], () => ask(pingUrl(ping, report), signal, { method: 'GET' }));
  }
}

/** Takes those of `things` that nobody told by this channel, tells them together, and stores that. */
async function once<Thing extends Pick<Alert, 'id'>>(
  { store, now, signal, redact, told }: OperatorsDesk,
  channel: string,
  things: readonly Thing[],
  tell: (fresh: readonly Thing[]) => Promise<string | null>,
): Promise<void> {
  const fresh: Thing[] = [];
  let tries = 1;
  for (const thing of things) {
    const until = new Date(now().getTime() + holdMs);
    const attempts = signal.aborted ? null : await claimNotice(store, thing.id, channel, now(), until);
    if (attempts === null) continue;
    fresh.push(thing);
    tries = Math.max(tries, attempts);
  }
  if (fresh.length === 0) return;
  const problem = await tell(fresh);
  const outcome = problem === null ? { toldAt: now() } : { heldUntil: new Date(now().getTime() + pauseMs(tries)) };
  for (const { id } of fresh) await settleNotice(store, id, channel, outcome);
  told(
    channel,
    fresh.map(({ id }) => id),
    problem && redact(problem),
  );
}

/** 1, 2, 4, 8, 16, then every 30 minutes. */
function pauseMs(tries: number): number {
  return Math.min(30, 2 ** (tries - 1)) * minute;
}
