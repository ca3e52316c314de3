import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import PostalMime from 'postal-mime';
import { currentBoot } from '../boot.ts';
import { createClient } from '../client/client.ts';
import { createPace } from '../client/pace.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { Config, ReportConfig } from '../config/definition.ts';
import { checkConfig } from '../config/load.ts';
import { rulesOf } from '../config/rules.ts';
import { SmtpSession } from '../delivery/smtp.ts';
import { type Inbox, startInbox } from '../inbox/inbox.ts';
import { type Mock, startMock } from '../mock/index.ts';
import { oneLine } from '../one-line.ts';
import { type RunResult, runSlot } from '../run/run-slot.ts';
import { insertScheduledSlot } from '../run/scheduled.ts';
import { type SlotState, scheduledKey } from '../run/state.ts';
import { loadStationery } from '../run/stationery.ts';
import type { Workshop } from '../run/workshop.ts';
import { openStore } from '../store/open.ts';
import { type Preview, startPreview } from '../web/preview.ts';
import { paint, print, printJson, talk } from './output.ts';
import { tellMistake } from './preview.ts';
import { tellProgress } from './progress.ts';
import { stopSignal } from './stop-signal.ts';
import { outputError, write, writeMails } from './write-mails.ts';

export interface DemoOptions {
  readonly out: string;
  readonly json?: boolean;
}

/** Two Mondays at 8:00 UTC, so that the second mail has a week to compare with. */
const weeks = ['2026-11-16', '2026-11-23'] as const;
/** Not the default name of a store, which `--out .` would otherwise overwrite. */
const storeName = 'demo.db';
const demoKey = 'demo-key-demo-key-demo-key-demo-key-demo';

/**
 * The whole product on loopback, for real: HTTP to the mock, SQLite, SMTP to an inbox. Only the calendar is played.
 * Ends by itself where no terminal is attached. Exit code: 0 done, 1 a week failed, 3 a week is partial.
 */
export async function demo({ out, json }: DemoOptions): Promise<number> {
  using stop = stopSignal();
  const dbPath = await placeForStore(out);
  await using mock = await startMock();
  await using inbox = await startInbox();
  await using store = await openStore(dbPath);
  talk(`mock API on ${mock.url}, SMTP inbox on ${inbox.host}:${inbox.port}, store in ${dbPath}`);

  const config = demoConfig(mock, inbox);
  const [report] = config.reports;
  if (!report) throw new Error('the demo configures a report');
  const stationeryOf = await loadStationery(config, out);
  const results: RunResult[] = [];
  for (const date of weeks) {
    const clock = clockStartingAt(new Date(`${date}T08:00:00Z`));
    mock.setNow(clock.now());
    talk(paint('bold', `\nMonday ${date}`, process.stderr));
    const workshop: Workshop = {
      store,
      clock,
      client: createClient({
        baseUrl: config.api.baseUrl,
        key: demoKey,
        pace: createPace(config.api.requestsPerMinute, clock),
        clock,
        deadlineMs: config.api.deadlineSeconds * 1_000,
        signal: stop.signal,
      }),
      stationeryOf,
      rulesOf: (report) => rulesOf(config.rules, report),
      from: config.from,
      connect: () => new SmtpSession({ host: inbox.host, port: inbox.port, security: 'none' }),
      connections: config.smtp.connections,
      boot: currentBoot(),
      signal: stop.signal,
      tell: tellProgress(),
    };
    results.push(await runWeek(workshop, report, date));
  }

  const summary = await summarise(out, inbox, results);
  if (json) printJson(summary);
  else print(describe(out, summary));
  if (process.stdin.isTTY && process.stdout.isTTY && !json) {
    await using page = await startPreview({
      port: 0,
      load: async () => ({ config, folder: out, isConfigured: true, openStore: () => openStore(dbPath) }),
      files: [],
      inbox: inbox.messages,
      onError: tellMistake,
    });
    tellWhatIsServed(mock, page);
    await stop.stopped();
  }
  return demoExitCode(results.map(({ state }) => state));
}

export function demoExitCode(states: readonly SlotState[]): 0 | 1 | 3 {
  if (states.includes('failed')) return 1;
  return states.every((state) => state === 'done') ? 0 : 3;
}

/** Removes only the store that an earlier demo left: the folder may be the user's own. @throws PulseError E_OUTPUT */
async function placeForStore(out: string): Promise<string> {
  const path = join(out, storeName);
  try {
    await mkdir(out, { recursive: true });
    for (const ending of ['', '-wal', '-shm']) await rm(path + ending, { force: true });
  } catch (cause) {
    throw outputError(path, cause);
  }
  return path;
}

async function runWeek(workshop: Workshop, report: ReportConfig, date: string): Promise<RunResult> {
  const now = workshop.clock.now();
  await insertScheduledSlot(workshop.store, report.id, { date, dueAt: now }, now);
  return runSlot(workshop, report, scheduledKey(report.id, date));
}

function demoConfig(mock: Mock, inbox: Inbox): Config {
  return checkConfig({
    api: { baseUrl: mock.url, requestsPerMinute: 1_000 },
    smtp: { host: inbox.host, port: inbox.port, security: 'none' },
    from: { name: 'Campaign Pulse', address: 'pulse@example.com' },
    reports: [
      {
        id: 'weekly',
        title: 'Outreach, week by week',
        timeZone: 'UTC',
        campaigns: { status: ['active', 'paused'] },
        recipients: ['ann@example.com', 'ben@example.com'],
        unsubscribe: { mailto: 'pulse@example.com' },
      },
    ],
  });
}

/** A clock set to `instant` that then runs as the real one does. */
function clockStartingAt(instant: Date): Clock {
  const offset = instant.getTime() - Date.now();
  return { now: () => new Date(Date.now() + offset), sleep: systemClock.sleep };
}

interface Summary {
  readonly weeks: readonly {
    readonly slot: string;
    readonly state: string;
    readonly campaigns: {
      readonly read: number;
      readonly unreadable: number;
      /** Those read, in the order of the mail. */
      readonly list: readonly { readonly id: string; readonly name: string }[];
    };
    readonly findings: Readonly<Record<string, number>>;
  }[];
  readonly messages: readonly {
    readonly messageId: string;
    readonly to: string;
    readonly subject: string;
    readonly bytes: { readonly message: number; readonly html: number; readonly text: number };
    readonly files: readonly string[];
  }[];
}

async function summarise(out: string, inbox: Inbox, results: readonly RunResult[]): Promise<Summary> {
  const messages = await Promise.all(
    inbox.messages.map(async ({ raw, to }) => {
      const { messageId = '', subject = '', html = '', text = '' } = await PostalMime.parse(raw);
      const recipient = to[0] ?? '';
      const sent = results.find(({ deliveries }) => deliveries.some((row) => `<${row.message_id}>` === messageId));
      const name = `${sent?.digest.date}-${recipient.slice(0, recipient.indexOf('@'))}`;
      const bytes = { message: raw.length, html: Buffer.byteLength(html), text: Buffer.byteLength(text) };
      return { messageId, to: recipient, subject, bytes, files: await writeMails(out, [{ name, raw }]) };
    }),
  );
  const summary: Summary = {
    weeks: results.map(({ slot, state, digest: { counts, campaigns } }) => ({
      slot,
      state,
      campaigns: {
        read: counts.campaigns,
        unreadable: counts.unreadable,
        list: campaigns.map(({ id, name }) => ({ id, name })),
      },
      findings: Object.fromEntries(counts.byRule.map(({ rule, count }) => [rule, count])),
    })),
    messages,
  };
  await write(out, 'summary.json', `${JSON.stringify(summary, null, 2)}\n`);
  return summary;
}

function describe(out: string, { weeks, messages }: Summary): string {
  const lines = weeks.map(({ slot, state, campaigns, findings }) => {
    const count = Object.values(findings).reduce((sum, each) => sum + each, 0);
    return `${slot}: ${state}, ${campaigns.read} campaigns read, ${count} findings`;
  });
  const newest = messages.at(-1);
  return [
    '',
    ...lines,
    `${messages.length} messages accepted over SMTP`,
    '',
    newest ? `Subject: ${oneLine(newest.subject)}` : '',
    `Open the mail:  ${resolve(newest?.files.find((file) => file.endsWith('.html')) ?? out)}`,
    `What happened:  ${resolve(join(out, 'summary.json'))}`,
  ].join('\n');
}

function tellWhatIsServed(mock: Mock, page: Preview): void {
  talk(`\nThe inbox is at ${page.url}, with every mail in it as computers and phones show it.`);
  talk(`The mock API goes on answering, press Ctrl+C to end it. Try:`);
  talk(`  curl -H "Authorization: Bearer any-key" ${mock.url}/analytics/campaigns/campaign_123`);
}
