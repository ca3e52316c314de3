import { join } from 'node:path';
import { createClient } from '../../src/client/client.ts';
import { createPace } from '../../src/client/pace.ts';
import type { Config, ConfigInput, ReportConfig } from '../../src/config/definition.ts';
import { checkConfig } from '../../src/config/load.ts';
import { rulesOf } from '../../src/config/rules.ts';
import { SmtpSession } from '../../src/delivery/smtp.ts';
import { type Inbox, startInbox } from '../../src/inbox/inbox.ts';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { insertScheduledSlot } from '../../src/run/scheduled.ts';
import { scheduledKey } from '../../src/run/state.ts';
import { loadStationery } from '../../src/run/stationery.ts';
import type { RunEvent, Workshop } from '../../src/run/workshop.ts';
import { type Database, openStore } from '../../src/store/open.ts';
import { type VirtualClock, virtualClock } from './clock.ts';
import { temporaryFolder } from './folder.ts';

type ReportInput = Partial<ConfigInput['reports'][number]>;

/** A whole installation on loopback: Prism mock, SMTP inbox, SQLite file, and a clock that the test moves. */
export interface TestWorkshop extends AsyncDisposable {
  readonly workshop: Workshop;
  readonly mock: Mock;
  readonly inbox: Inbox;
  readonly store: Database;
  readonly storePath: string;
  readonly clock: VirtualClock;
  readonly events: readonly RunEvent[];
  readonly stop: AbortController;
  readonly report: ReportConfig;
  /** Records a scheduled slot of `report`, due now, and returns its key. */
  dueSlot(date: string): Promise<string>;
}

export async function testWorkshop(reportInput: ReportInput = {}): Promise<TestWorkshop> {
  const folder = temporaryFolder();
  const storePath = join(folder.path, 'test.db');
  const clock = virtualClock();
  const mock = await startMock({ now: clock.now });
  const inbox = await startInbox();
  const store = await openStore(storePath);
  const configured = configWith(reportInput);
  const report = onlyReport(configured);
  const events: RunEvent[] = [];
  const stop = new AbortController();
  const workshop: Workshop = {
    store,
    clock,
    client: createClient({
      baseUrl: mock.url,
      key: 'a-key-of-forty-characters-for-the-tests-',
      pace: createPace(1_000, clock),
      clock,
      deadlineMs: 120_000,
      signal: stop.signal,
    }),
    stationeryOf: await stationeryOf(configured, report),
    rulesOf: (report) => rulesOf([], report),
    from: { name: 'Campaign Pulse', address: senderAddress },
    connect: () => new SmtpSession({ host: inbox.host, port: inbox.port, security: 'none' }),
    connections: 3,
    boot: 'one',
    signal: stop.signal,
    tell: (event) => events.push(event),
  };
  return {
    workshop,
    mock,
    inbox,
    store,
    storePath,
    clock,
    events,
    stop,
    report,
    async dueSlot(date) {
      await insertScheduledSlot(store, report.id, { date, dueAt: clock.now() }, clock.now());
      return scheduledKey(report.id, date);
    },
    async [Symbol.asyncDispose]() {
      await store.destroy();
      await inbox[Symbol.asyncDispose]();
      await mock[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
}

const config = {
  smtp: { host: 'localhost', security: 'none' },
  from: { address: 'pulse@example.com' },
} as const;

const senderAddress = checkConfig({ ...config, reports: [{ id: 'x', recipients: ['ann@example.com'] }] }).from.address;

function configWith(input: ReportInput): Config {
  const report = {
    id: 'weekly',
    campaigns: { status: ['active', 'paused'] },
    recipients: ['ann@example.com'],
    ...input,
  };
  return checkConfig({ ...config, reports: [report] });
}

function onlyReport({ reports }: Config): ReportConfig {
  const [report] = reports;
  if (!report) throw new Error('one report was configured');
  return report;
}

/** The same for all: tests hand the workshop variants of its report. */
async function stationeryOf(configured: Config, report: ReportConfig): Promise<Workshop['stationeryOf']> {
  const stationery = (await loadStationery(configured, '.'))(report);
  return () => stationery;
}

export function reportConfig(input: ReportInput = {}): ReportConfig {
  return onlyReport(configWith(input));
}
