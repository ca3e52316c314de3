import { createHash } from 'node:crypto';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { ConfigInput } from '../../../src/config/definition.ts';
import { simulatedCampaigns } from '../../../src/mock/index.ts';
import { migrations } from '../../../src/store/migrations/index.ts';
import { sqliteDialect } from '../../../src/store/sqlite.ts';

/** What a process is asked to do, and what it finds. Its clock begins on Monday 23 November 2026, 08:00:30 UTC. */
export interface Story {
  readonly name: string;
  readonly command: readonly string[];
  readonly reports: ConfigInput['reports'];
  /** Leaves in a new file what is there before the process begins. */
  readonly prepare: (storePath: string) => Promise<void>;
  /** Whether what was begun is gone on with even where nothing was composed yet. */
  readonly isScheduled: boolean;
}

export const beginsAt = '2026-11-23T08:00:30Z';
/** Later than any lease of a process that was killed. */
export const resumesAt = '2026-11-23T08:03:30Z';

const [first = '', second = '', third = ''] = simulatedCampaigns.map(({ id }) => id);

/** All that the API has. */
export const campaigns = simulatedCampaigns.slice(0, 3);

/** A mail for each campaign; one person owns two. */
const owners = {
  id: 'owners',
  title: 'Your campaign',
  variant: 'campaign',
  recipients: ['ann@example.com'],
  owners: { [first]: ['bob@example.com'], [second]: ['bob@example.com'] },
} as const satisfies ConfigInput['reports'][number];

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
  },
  {
    name: 'a run by hand without a store',
    command: ['run', 'owners'],
    reports: [{ ...owners, campaigns: { ids: [first, second] } }],
    prepare: async () => {},
    isScheduled: false,
  },
];

const yesterday = '2026-11-22T08:00:00.000Z';

/**
 * A store of the first version, whose process was killed the day before: both reports are watched, one mail waits, one
 * was about to be sent and one was handed over; a run by hand was not composed yet.
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
  const left = { 'ann@example.com': 'pending', 'bob@example.com': 'sending', 'cem@example.com': 'handed' };
  for (const [recipient, state] of Object.entries(left)) {
    const message = leftMessage(recipient);
    await store.insertInto('messages').values(message).execute();
    const delivery = {
      message_id: message.id,
      slot_key: 'weekly/2026-11-22',
      recipient,
      state,
      attempts: state === 'pending' ? 0 : 1,
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
