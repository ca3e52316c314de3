import { createHash } from 'node:crypto';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { ConfigInput } from '../../../src/config/definition.ts';
import { simulatedCampaigns } from '../../../src/mock/index.ts';
import { insertScheduledSlot } from '../../../src/run/scheduled.ts';
import { migrations } from '../../../src/store/migrations/index.ts';
import { openStore } from '../../../src/store/open.ts';
import { watchedSince } from '../../../src/store/slots.ts';
import { sqliteDialect } from '../../../src/store/sqlite.ts';
import { type Certificate, makeCertificate } from '../certificate.ts';
import type { SmtpScript } from '../smtp-script.ts';

/** What a process is asked to do, and what it finds. Its clock begins on Monday 23 November 2026, 08:00:30 UTC. */
export interface Story {
  readonly name: string;
  readonly command: readonly string[];
  readonly reports: ConfigInput['reports'];
  /** Leaves in a new file what is there before the process begins. */
  readonly prepare: (storePath: string) => Promise<void>;
  /** Whether what was begun is gone on with even where nothing was composed yet. */
  readonly isScheduled: boolean;
  /** How many mails the server accepts where nothing disturbs. */
  readonly accepts: number;
  /** When the daemon is started again, after the process and whoever went on for it, for what is not due before. */
  readonly later?: readonly string[];
  /** A mail server that wants TLS and a login, and follows a script through all processes of the story. */
  readonly mailServer?: { readonly script: SmtpScript; readonly certificate: Certificate };
  /** A path that the API refuses the first time. */
  readonly refusedFirst?: string;
  /** Who clicks on "unsubscribe" once the daemon has looked, until it answers that this is done. */
  readonly clicks?: { readonly report: string; readonly address: string };
}

/** What its surroundings have to know of a story. */
export type Setting = Pick<Story, 'reports' | 'prepare' | 'mailServer' | 'refusedFirst' | 'clicks'>;

export const beginsAt = '2026-11-23T08:00:30Z';
/** Later than any lease of a process that was killed. */
export const resumesAt = '2026-11-23T08:03:30Z';

const yesterday = '2026-11-22T08:00:00.000Z';

const [first = '', second = '', third = ''] = simulatedCampaigns.map(({ id }) => id);

/** When what was put off at the first instant is due again, by any of the plans. */
const muchLater = '2026-11-23T08:20:30Z';

/** All that the API has. */
export const campaigns = simulatedCampaigns.slice(0, 3);

const toAnn = {
  id: 'weekly',
  campaigns: { ids: [first] },
  recipients: ['ann@example.com'],
} as const satisfies ConfigInput['reports'][number];

/** A mail for each campaign; one person owns two. */
const owners = {
  id: 'owners',
  title: 'Your campaign',
  variant: 'campaign',
  recipients: ['ann@example.com'],
  owners: { [first]: ['bob@example.com'], [second]: ['bob@example.com'] },
} as const satisfies ConfigInput['reports'][number];

/** `npm test` samples the first. */
export const stories: readonly Story[] = [
  {
    name: 'the daemon on what an older version left behind',
    command: ['start'],
    reports: [
      {
        id: 'weekly',
        campaigns: { ids: [first, second, third] },
        recipients: ['ann@example.com', 'bob@example.com'],
      },
      { ...owners, campaigns: { status: ['active'] } },
    ],
    prepare: leaveOlderStore,
    isScheduled: true,
    accepts: 7,
  },
  {
    name: 'a run by hand without a store',
    command: ['run', 'owners'],
    reports: [{ ...owners, campaigns: { ids: [first, second] } }],
    prepare: async () => {},
    isScheduled: false,
    accepts: 2,
  },
  {
    name: 'a mail server that wants TLS and a login, and takes the mail at the second try',
    command: ['start'],
    reports: [toAnn],
    prepare: watchSinceYesterday,
    isScheduled: true,
    accepts: 1,
    later: [muchLater],
    mailServer: {
      script: { rcpt: ['451 4.7.1 greylisted', '250 2.1.5 fine'] },
      certificate: makeCertificate('127.0.0.1'),
    },
  },
  {
    name: 'an API that gives its list at the second try',
    command: ['start'],
    reports: [{ ...toAnn, campaigns: { status: ['active'] } }],
    prepare: watchSinceYesterday,
    isScheduled: true,
    accepts: 1,
    later: [muchLater],
    refusedFirst: '/campaigns',
  },
  {
    name: 'a slot that was put off, of mails with a table for each campaign',
    command: ['start'],
    reports: [{ ...toAnn, ...owners, id: 'weekly', campaigns: { ids: [first, third] }, attachments: { csv: true } }],
    prepare: leavePostponed,
    isScheduled: true,
    accepts: 2,
  },
  {
    name: 'a reader who unsubscribes by the daemon’s page before the next day’s report',
    command: ['start', '--http', '0'],
    reports: [{ ...toAnn, schedule: '0 8 * * *', unsubscribe: { endpoint: 'https://mail.example.com/stop' } }],
    prepare: watchSinceYesterday,
    isScheduled: true,
    accepts: 1,
    later: ['2026-11-24T08:00:30Z'],
    clicks: { report: 'weekly', address: 'ann@example.com' },
  },
];

/** The slot of the story's day, whose list could not be read half a minute ago; it is to be tried again. */
async function leavePostponed(path: string): Promise<void> {
  await watchSinceYesterday(path);
  await using store = await openStore(path);
  const dueAt = new Date('2026-11-23T08:00:00Z');
  await insertScheduledSlot(store, 'weekly', { date: '2026-11-23', dueAt }, dueAt);
  const next_attempt_at = '2026-11-23T08:00:20.000Z';
  await store.updateTable('slots').set({ state: 'collecting', reason: 'E_API_LIST: later', next_attempt_at }).execute();
}

async function watchSinceYesterday(path: string): Promise<void> {
  await using store = await openStore(path);
  await watchedSince(store, 'weekly', new Date(yesterday));
}

/**
 * A store of the first version, whose process was killed the day before: both reports are watched, one mail was put off,
 * one was about to be sent and one was handed over; a run by hand was not composed yet.
 */
async function leaveOlderStore(path: string): Promise<void> {
  const store = new Kysely<OldTables>({ dialect: sqliteDialect(path) });
  const { error } = await new Migrator({
    db: store,
    provider: { getMigrations: async () => migrations('blob') },
  }).migrateTo('0001-first-tables');
  if (error) throw error;
  // Kysely warns of a clock that is behind the last migration's.
  await store.updateTable('kysely_migration').set({ timestamp: yesterday }).execute();
  const watches = ['weekly', 'owners'].map((report) => ({ report, since: yesterday }));
  await store.insertInto('watches').values(watches).execute();
  const digest = JSON.stringify({ counts: { campaigns: 1, unreadable: 0 } });
  const slots = [
    leftSlot('weekly/2026-11-22', { kind: 'scheduled', state: 'delivering', digest }),
    leftSlot(`weekly/manual/${yesterday}`, { kind: 'manual', state: 'collecting', digest: null }),
  ];
  await store.insertInto('slots').values(slots).execute();
  const left = { 'ann@example.com': 'deferred', 'bob@example.com': 'sending', 'cem@example.com': 'handed' };
  for (const [recipient, state] of Object.entries(left)) {
    const message = leftMessage(recipient);
    await store.insertInto('messages').values(message).execute();
    const delivery = {
      message_id: message.id,
      slot_key: 'weekly/2026-11-22',
      recipient,
      state,
      attempts: 1,
      next_attempt_at: state === 'deferred' ? yesterday : null,
      created_at: yesterday,
      updated_at: yesterday,
    };
    await store.insertInto('deliveries').values(delivery).execute();
  }
  await store.destroy();
}

function leftSlot(key: string, rest: { kind: string; state: string; digest: string | null }): Record<string, unknown> {
  const at = yesterday;
  const lease = { epoch: 1, lease_until: at };
  return { key, report: 'weekly', date: '2026-11-22', due_at: at, created_at: at, updated_at: at, ...lease, ...rest };
}

function leftMessage(recipient: string): Record<string, unknown> {
  const id = `left-behind-for-${recipient}`;
  const mime = Buffer.from(`Message-ID: <${id}>\r\nSubject: Left behind\r\n\r\nLeft behind\r\n`);
  return { id, subject: 'Left behind', mime, sha256: createHash('sha256').update(mime).digest('hex') };
}

type OldTables = Record<'watches' | 'slots' | 'messages' | 'deliveries' | 'kysely_migration', Record<string, unknown>>;
