import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentBoot } from '../src/boot.ts';
import { systemClock } from '../src/clock.ts';
import { checkConfig } from '../src/config/load.ts';
import { SmtpSession } from '../src/delivery/smtp.ts';
import { runSlot } from '../src/run/run-slot.ts';
import { insertScheduledSlot } from '../src/run/scheduled.ts';
import type { Workshop } from '../src/run/workshop.ts';
import { freeze } from '../src/store/deliveries.ts';
import { openStore } from '../src/store/open.ts';
import { claimSlot, writeSlot } from '../src/store/slots.ts';

/** Sends what a frozen slot holds, from a store on disk. Prints how long it took, in ms. */
const [port = 0, count = 0, connections = 0, kilobytes = 0] = process.argv.slice(2).map(Number);
const line = 'Twenty campaigns, and what became of them in a week.\r\n';
const mime = Buffer.from(`Subject: Weekly\r\n\r\n${line.repeat(19 * kilobytes)}`);
const sha256 = createHash('sha256').update(mime).digest('hex');
const recipients = Array.from({ length: count }, (_, index) => `ann${index}@example.com`);
const config = checkConfig({
  smtp: { host: '127.0.0.1', port, security: 'none', connections },
  from: { address: 'pulse@example.com' },
  reports: [{ id: 'weekly', recipients }],
});
const [report] = config.reports;
if (!report) throw new Error('one report was configured');

const folder = mkdtempSync(join(tmpdir(), 'campaign-pulse-bench-'));
try {
  await using store = await openStore(join(folder, 'pulse.db'));
  const now = new Date();
  await insertScheduledSlot(store, 'weekly', { date: '2026-11-23', dueAt: now }, now);
  const key = 'weekly/2026-11-23';
  const lease = await claimSlot(store, key, now, new Date(now.getTime() + 60_000));
  if (!lease) throw new Error('nobody else has this store');
  const messages = recipients.map((recipient, index) => ({
    id: `${index}@example.com`,
    subject: 'Weekly',
    mime,
    sha256,
    recipient,
    campaign: '',
  }));
  const digest = JSON.stringify({ counts: { campaigns: 1, unreadable: 0 } });
  await freeze(store, lease, digest, messages, now);
  await writeSlot(store, lease, { lease_until: null }, now);

  const workshop = {
    store,
    clock: systemClock,
    from: config.from,
    connect: () => new SmtpSession({ host: '127.0.0.1', port, security: 'none' }),
    connections,
    boot: currentBoot(),
    signal: new AbortController().signal,
    tell() {},
  } as unknown as Workshop;
  const begun = performance.now();
  const { state } = await runSlot(workshop, report, key);
  const ms = performance.now() - begun;
  if (state !== 'done') throw new Error(`the slot ended ${state}`);
  process.stdout.write(String(ms));
} finally {
  rmSync(folder, { recursive: true });
}
