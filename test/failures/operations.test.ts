import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import type { ConfigInput } from '../../src/config/definition.ts';
import { checkConfig } from '../../src/config/load.ts';
import { unsubscribeToken } from '../../src/delivery/unsubscribe-token.ts';
import { startInbox } from '../../src/inbox/inbox.ts';
import { startMock } from '../../src/mock/index.ts';
import { watchVitals } from '../../src/operators/vitals.ts';
import type { RunEvent } from '../../src/run/workshop.ts';
import { openStore } from '../../src/store/open.ts';
import { watchedSince } from '../../src/store/slots.ts';
import { connect } from '../../src/store/sqlite.ts';
import { allUnsubscribes } from '../../src/store/unsubscribes.ts';
import { address } from '../delivery/addresses.ts';
import { startApi } from '../support/api-server.ts';
import { type CliOptions, cli, spawnCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';
import { temporaryStore } from '../support/store.ts';

const env = { KAKIYO_API_KEY: 'a-key-of-forty-characters-for-the-tests-' };

const annAndBen = ['ann@example.com', 'ben@example.com'];
const many = Array.from({ length: 50 }, (_, index) => `reader${10 + index}@example.com`);

/** A folder with a store and a configuration, whose one report was due while nobody ran. */
async function installation(rest: Partial<ConfigInput> = {}, recipients: readonly string[] = annAndBen) {
  const folder = temporaryFolder();
  const mock = await startMock();
  const inbox = await startInbox();
  const storePath = join(folder.path, 'campaign-pulse.db');
  const config = {
    api: { baseUrl: mock.url, requestsPerMinute: 1_000 },
    smtp: { host: inbox.host, port: inbox.port, security: 'none' },
    from: { address: 'pulse@example.com' },
    reports: [
      {
        id: 'weekly',
        schedule: '0 0 * * *',
        campaigns: { ids: ['campaign_123'] },
        recipients,
      },
    ],
    ...rest,
  };
  writeFileSync(join(folder.path, 'campaign-pulse.config.json'), JSON.stringify(config));
  {
    await using store = await openStore(storePath);
    await watchedSince(store, 'weekly', new Date(Date.now() - 24 * 3_600_000));
  }
  return {
    inbox,
    storePath,
    /** Runs a daemon until it has looked once, and returns its log and what it says of being ready then. */
    async look(options: CliOptions = {}) {
      const daemon = spawnCli(['start', '--http', '0'], { cwd: folder.path, env, ...options });
      const closed = once(daemon, 'close');
      const log: Record<string, string>[] = [];
      let ready = { status: 0, body: '' };
      for await (const line of createInterface({ input: daemon.stderr })) {
        log.push(JSON.parse(line));
        if (log.at(-1)?.msg !== 'watching') continue;
        const answer = await fetch(`${log.find(({ url }) => url)?.url}/ready`);
        ready = { status: answer.status, body: await answer.text() };
        daemon.kill('SIGTERM');
      }
      expect(await closed).toEqual([0, null]);
      return { ready, troubles: log.filter(({ msg }) => msg === 'trouble').map(({ problem }) => problem) };
    },
    cli: (args: readonly string[], options: CliOptions = {}) => cli(args, { cwd: folder.path, env, ...options }),
    async [Symbol.asyncDispose]() {
      await inbox[Symbol.asyncDispose]();
      await mock.close();
      folder[Symbol.dispose]();
    },
  };
}

describe('a disk', () => {
  test('O01 that fails in the middle of sending: what cannot be recorded is not sent, /ready says so, and the next daemon goes on', async () => {
    await using house = await installation({}, many);
    // Enough for what is composed, and not for all the steps of fifty mails. Beyond it writing fails with EFBIG, SQLite's "disk I/O error".
    const failed = await house.look({ largestFileKb: 1_800 });
    expect(house.inbox.messages.length).toBeGreaterThan(0);
    expect(house.inbox.messages.length).toBeLessThan(many.length);
    expect([...new Set(failed.troubles)]).toEqual([
      expect.stringMatching(
        /^E_STORE: .*\.db cannot be read or written, its disk fails; check the disk \(disk I\/O error\)$/,
      ),
    ]);
    expect(failed.ready.status).toBe(503);
    expect(JSON.parse(failed.ready.body).problems).toEqual(['the store failed at the last look (E_STORE)']);
    {
      await using store = await openStore(house.storePath);
      // A minute later its lease is over.
      await store.updateTable('slots').set({ lease_until: null }).execute();
    }

    const well = await house.look();
    expect(well).toEqual({ ready: { status: 200, body: '{"ready":true,"problems":[]}\n' }, troubles: [] });
    await using store = await openStore(house.storePath);
    const rows = await store.selectFrom('deliveries').select(['recipient', 'state']).orderBy('recipient').execute();
    const got = house.inbox.messages.map(({ to }) => String(to)).toSorted();
    expect(got).toEqual([...new Set(got)]);
    expect(rows.map(({ recipient }) => recipient)).toEqual(many);
    const without = rows.filter(({ recipient }) => !got.includes(recipient));
    expect(without.map(({ state }) => state)).toEqual(without.map(() => 'unknown'));
    expect(rows.filter(({ state }) => state !== 'accepted' && state !== 'unknown')).toEqual([]);
  });

  test('O07 onto which nothing may be written gets no backup, and one that fails none that is not whole', async () => {
    await using house = await installation();
    const refused = await house.cli(['backup', '/sys/pulse.db']);
    expect(refused.stderr).toMatch(
      /^E_OUTPUT: \/sys\/pulse\.db\.partial cannot be written \(E[A-Z]+\); check who owns its folder and how the disk is mounted, or choose another\n$/,
    );
    expect(refused.code).toBe(2);

    const copy = join(dirname(house.storePath), 'copy.db');
    const failed = await house.cli(['backup', copy], { largestFileKb: 20 });
    expect(failed.stderr).toMatch(
      /^E_STORE: .*copy\.db\.partial cannot be read or written, its disk fails; check the disk \(disk I\/O error\)\n$/,
    );
    expect([existsSync(copy), existsSync(`${copy}.partial`)]).toEqual([false, false]);
  });
});

describe('a database that another program keeps locked', () => {
  test('O02 at an unsubscribe: the reader is told to come again in a minute, and the second try is recorded', async () => {
    await using home = await temporaryStore();
    const secret = 'a-secret-of-more-than-32-characters';
    const config = checkConfig({
      smtp: { host: 'localhost' },
      from: { address: 'pulse@example.com' },
      reports: [
        {
          id: 'weekly',
          locale: 'de',
          recipients: ['ann@example.com'],
          unsubscribe: { endpoint: 'https://mail.example.com/stop' },
        },
      ],
    });
    const told: RunEvent[] = [];
    await using server = await serve(config, {
      store: () => home.store,
      vitals: watchVitals({ wall: Date.now, monotonic: Date.now }),
      apiCalls: new Map(),
      log: { info() {}, warn() {}, tell: (event) => told.push(event) },
      environment: { UNSUBSCRIBE_SECRET: secret },
      host: '127.0.0.1',
      port: 0,
    });
    const link = `${server.url}/stop/${unsubscribeToken(secret, 'weekly', address('ann@example.com'))}`;
    const click = () => fetch(link, { method: 'POST', body: new URLSearchParams('List-Unsubscribe=One-Click') });

    await sql`pragma busy_timeout = 20`.execute(home.store);
    {
      using other = connect(home.path);
      other.exec('begin immediate');
      const answer = await click();
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
      const page = await answer.text();
      expect(page).toContain('Noch nicht abgemeldet');
      expect(page).toContain('<button name="List-Unsubscribe" value="One-Click">');
    }
    expect(told).toMatchObject([{ type: 'trouble', report: 'weekly', error: { code: 'E_STORE_BUSY' } }]);
    expect(await allUnsubscribes(home.store)).toEqual([]);
    expect((await click()).status).toBe(200);
    expect(await allUnsubscribes(home.store)).toMatchObject([{ report: 'weekly', recipient: 'ann@example.com' }]);
  });
});

describe('a daemon', () => {
  test('O08 that cannot start sends no ping: whoever waits for it misses it', async () => {
    await using watch = await startApi((_, response) => void response.end());
    await using house = await installation({ operators: { ping: `${watch.url}/{report}` } });
    {
      using newer = connect(house.storePath);
      newer.exec("insert into kysely_migration values ('0099-later', '2030-01-01T00:00:00.000Z')");
    }
    const { code, stderr } = await house.cli(['start']);
    expect(stderr.split('\n').filter((line) => line.startsWith('E_'))).toEqual([
      expect.stringMatching(/^E_STORE_NEWER: .* was written by a newer campaign-pulse/),
    ]);
    expect(code).toBe(2);
    expect([watch.requests, house.inbox.messages]).toEqual([[], []]);
  });
});
