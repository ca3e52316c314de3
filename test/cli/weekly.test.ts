import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { type Inbox, startInbox } from '../../src/inbox/inbox.ts';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { openStore } from '../../src/store/open.ts';
import { slotsOf, watchedSince } from '../../src/store/slots.ts';
import { cli, lineMatching, spawnCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

const key = 'abcdefghij1234567890canary-secret-abcdef';
const env = { KAKIYO_API_KEY: key };

interface Installation extends AsyncDisposable {
  readonly path: string;
  readonly mock: Mock;
  readonly inbox: Inbox;
}

/** A folder with a configuration that points to a mock and an inbox. */
async function installation(report: object = {}): Promise<Installation> {
  const folder = temporaryFolder();
  const mock = await startMock();
  const inbox = await startInbox();
  const config = {
    api: { baseUrl: mock.url, requestsPerMinute: 1_000 },
    smtp: { host: inbox.host, port: inbox.port, security: 'none' },
    from: { address: 'pulse@example.com' },
    reports: [
      {
        id: 'weekly',
        recipients: ['ann@example.com'],
        campaigns: { ids: ['campaign_123', 'campaign_bank_cisos'] },
        ...report,
      },
    ],
  };
  writeFileSync(join(folder.path, 'campaign-pulse.config.json'), JSON.stringify(config));
  return {
    path: folder.path,
    mock,
    inbox,
    async [Symbol.asyncDispose]() {
      await inbox[Symbol.asyncDispose]();
      await mock.close();
      folder[Symbol.dispose]();
    },
  };
}

describe('run', () => {
  test('reads the campaigns, mails the report, and exits 0', async () => {
    await using house = await installation();
    const { code, stdout, stderr } = await cli(['run', 'weekly'], { cwd: house.path, env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^weekly\/manual\/\S+ done\n$/);
    expect(stderr).toContain('reading 2 campaigns');
    expect(stderr).toContain('accepted for ann@example.com');
    const mail = await PostalMime.parse(house.inbox.messages[0]?.raw ?? '');
    expect(mail).toMatchObject({ to: [{ address: 'ann@example.com' }], from: { name: 'Campaign Pulse' } });
    expect(mail.text).toContain('Q4 Enterprise Outreach');
  });

  test('prints the result as JSON and nothing else on stdout', async () => {
    await using house = await installation();
    const { stdout } = await cli(['run', 'weekly', '--json'], { cwd: house.path, env });
    expect(JSON.parse(stdout)).toMatchObject({
      state: 'done',
      counts: { campaigns: 2, unreadable: 0 },
      deliveries: [{ recipient: 'ann@example.com', state: 'accepted', attempts: 1 }],
    });
  });

  test('exits 3 and names the campaign that could not be read', async () => {
    await using house = await installation({ campaigns: { ids: ['campaign_123', 'campaign_not-found'] } });
    const { code, stdout, stderr } = await cli(['run', 'weekly'], { cwd: house.path, env });
    expect(code).toBe(3);
    expect(stdout).toContain('partial: 1 campaign could not be read');
    expect(stderr).toContain('could not read campaign_not-found: 404 not_found: Campaign not found');
  });

  test('exits 1 in one line where no campaign can be read, and sends nothing', async () => {
    await using house = await installation({ campaigns: { ids: ['campaign_not-found'] } });
    const { code, stdout, stderr } = await cli(['run', 'weekly'], { cwd: house.path, env });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^E_ALL_UNREADABLE: none of 1 campaigns could be read/);
    expect(house.inbox.messages).toHaveLength(0);
  });

  test('--dry-run writes the mail into a folder and sends nothing', async () => {
    await using house = await installation();
    const { code, stdout } = await cli(['run', 'weekly', '--dry-run', '--out', 'look'], { cwd: house.path, env });
    expect(code).toBe(0);
    expect(readdirSync(join(house.path, 'look')).sort()).toEqual([
      'ann@example.com.eml',
      'ann@example.com.html',
      'ann@example.com.txt',
    ]);
    expect(stdout.trim().split('\n')).toHaveLength(3);
    expect(readFileSync(join(house.path, 'look', 'ann@example.com.html'), 'utf8')).toContain('Q4 Enterprise Outreach');
    expect(house.inbox.messages).toHaveLength(0);
  });
});

describe('status', () => {
  test('tells what ran, what became of each mail, and what is due', async () => {
    await using house = await installation();
    await cli(['run', 'weekly'], { cwd: house.path, env });
    const { code, stdout } = await cli(['status', '--json', '--next', '2'], { cwd: house.path });
    expect(code).toBe(0);
    const { reports } = JSON.parse(stdout);
    expect(reports).toMatchObject([
      {
        report: 'weekly',
        slots: [{ state: 'done', deliveries: [{ recipient: 'ann@example.com', state: 'accepted' }] }],
      },
    ]);
    expect(reports[0].next).toHaveLength(2);
    expect((await cli(['status'], { cwd: house.path })).stdout).toMatch(/weekly\/manual\/\S+\s+done/);
  });
});

describe('doctor', () => {
  test('finds nothing to mend in a good installation', async () => {
    await using house = await installation();
    const { code, stdout } = await cli(['doctor', '--json'], { cwd: house.path, env });
    const { checks } = JSON.parse(stdout);
    expect(checks.map(({ name, ok }: { name: string; ok: boolean }) => [name, ok])).toEqual([
      ['configuration', true],
      ['API key', true],
      ['mail server', true],
      ['signature', true],
      ['unsubscribing', true],
      ['store', true],
      ['templates and brand', true],
    ]);
    expect(code).toBe(0);
    expect(house.inbox.messages).toHaveLength(0);
  });

  test('says what is wrong and how to mend it, and goes on with the next check', async () => {
    await using house = await installation();
    house.mock.override('/verify', { status: 401, body: { error: 'invalid_api_key', message: 'Key not recognised' } });
    await house.inbox[Symbol.asyncDispose]();
    const { code, stdout } = await cli(['doctor'], { cwd: house.path, env });
    expect(code).toBe(2);
    expect(stdout).toMatch(
      /✗ API key .*E_API_REFUSED: .*401 invalid_api_key: Key not recognised; check .*KAKIYO_API_KEY/,
    );
    expect(stdout).toMatch(/✗ mail server .*E_SMTP: .*check smtp/);
    expect(stdout).toMatch(/✓ store/);
  });
});

describe('start', () => {
  test('catches up the newest missed slot at once and stops when asked', async () => {
    await using house = await installation({ schedule: '0 0 * * *', catchUpHours: 48 });
    {
      await using store = await openStore(join(house.path, 'campaign-pulse.db'));
      await watchedSince(store, 'weekly', new Date(Date.now() - 3 * 86_400_000));
    }
    const daemon = spawnCli(['start'], { cwd: house.path, env });
    const ended = lineMatching(daemon.stderr, /"msg":"ended"/);
    const closed = new Promise((resolve) => daemon.on('close', (code) => resolve(code)));

    expect(JSON.parse(await ended)).toMatchObject({ state: 'done' });
    daemon.kill('SIGTERM');

    expect(await closed).toBe(0);
    expect(house.inbox.messages).toHaveLength(1);
    await using store = await openStore(join(house.path, 'campaign-pulse.db'));
    const states = (await slotsOf(store, 'weekly', 10)).map(({ state }) => state);
    expect(states[0]).toBe('done');
    expect(new Set(states.slice(1))).toEqual(new Set(['skipped', 'expired']));
  });
});
