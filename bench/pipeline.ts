import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { createClient as CreateClient } from '../src/client/client.ts';

/** Ours: one slot of the built package from due to done, its store on disk. */
const [apiPort, smtpPort] = process.argv.slice(2).map(Number);
const dist = new URL('../dist/', import.meta.url).href;
const { createClient }: { createClient: typeof CreateClient } = await import(`${dist}client/client.js`);
const { createPace } = await import(`${dist}client/pace.js`);
const { systemClock } = await import(`${dist}clock.js`);
const { checkConfig } = await import(`${dist}config/load.js`);
const { SmtpSession } = await import(`${dist}delivery/smtp.js`);
const { loadTemplates } = await import(`${dist}report/render.js`);
const { insertManualSlot } = await import(`${dist}run/manual.js`);
const { runSlot } = await import(`${dist}run/run-slot.js`);
const { openStore } = await import(`${dist}store/open.js`);

const folder = mkdtempSync(join(tmpdir(), 'campaign-pulse-bench-'));
const config = checkConfig({
  smtp: { host: '127.0.0.1', port: smtpPort, security: 'none' },
  from: { address: 'pulse@example.com' },
  reports: [{ id: 'weekly', recipients: ['ann@example.com'] }],
});
const store = await openStore(join(folder, 'bench.db'));
const workshop = {
  store,
  clock: systemClock,
  client: createClient({
    baseUrl: `http://127.0.0.1:${apiPort}`,
    key: 'key',
    pace: createPace(1_000_000, systemClock),
    clock: systemClock,
    deadlineMs: 60_000,
  }),
  templates: loadTemplates(),
  from: config.from,
  connect: () => new SmtpSession({ host: '127.0.0.1', port: smtpPort ?? 25, security: 'none' }),
  signal: new AbortController().signal,
  tell: () => {},
};
const [report] = config.reports;
const { state } = await runSlot(workshop, report, await insertManualSlot(store, report, new Date()));
await store.destroy();
rmSync(folder, { recursive: true });
if (state !== 'done') throw new Error(`the run ended ${state}`);
process.stdout.write(`${JSON.stringify({ peakMb: process.resourceUsage().maxRSS / 1024 })}\n`);
process.exit(0);
