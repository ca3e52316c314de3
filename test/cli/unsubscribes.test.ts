import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/cli/assemble.ts';
import { removeOne } from '../../src/cli/unsubscribes.ts';
import { loadConfig } from '../../src/config/load.ts';
import { unsubscribeToken } from '../../src/delivery/unsubscribe-token.ts';
import { openStore } from '../../src/store/open.ts';
import { allUnsubscribes, recordUnsubscribe } from '../../src/store/unsubscribes.ts';
import { address } from '../delivery/addresses.ts';
import { cli, lineMatching, spawnCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

const secret = 'canary-of-more-than-32-characters-0123456789';
const env = { KAKIYO_API_KEY: 'a-key-of-forty-characters-for-the-tests-', UNSUBSCRIBE_SECRET: secret };
const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const endpoint = 'https://mail.example.com/unsubscribe';

/** A folder with a configuration whose one report is due in years. */
function installation(
  report: object = { unsubscribe: { endpoint } },
  rest: object = {},
): Disposable & { readonly path: string; readonly storePath: string } {
  const folder = temporaryFolder();
  const config = {
    api: { baseUrl: 'http://127.0.0.1:9' },
    smtp: { host: '127.0.0.1', port: 9, security: 'none' },
    from: { address: 'pulse@example.com' },
    reports: [{ id: 'weekly', recipients: ['ann@example.com'], schedule: '0 8 29 2 *', ...report }],
    ...rest,
  };
  writeFileSync(join(folder.path, 'campaign-pulse.config.json'), JSON.stringify(config));
  return {
    path: folder.path,
    storePath: join(folder.path, 'campaign-pulse.db'),
    [Symbol.dispose]: folder[Symbol.dispose],
  };
}

describe('start --http', () => {
  test('serves the links that the mails hold, stores what they ask for, and logs no token', async () => {
    using house = installation();
    const daemon = spawnCli(['start', '--http', '0'], { cwd: house.path, env });
    const log: string[] = [];
    daemon.stderr.on('data', (chunk) => log.push(String(chunk)));
    const closed = new Promise((resolve) => daemon.on('close', resolve));
    const { url } = JSON.parse(await lineMatching(daemon.stderr, /serving unsubscribe links/));
    const token = unsubscribeToken(secret, 'weekly', address('ann@example.com'));

    const post = (path: string): Promise<Response> =>
      fetch(`${url}/unsubscribe/${path}`, { method: 'POST', body: new URLSearchParams('List-Unsubscribe=One-Click') });
    expect((await fetch(`${url}/unsubscribe/${token}`)).status).toBe(200);
    {
      await using store = await openStore(house.storePath);
      expect(await allUnsubscribes(store)).toEqual([]);
    }
    expect([(await post(token)).status, (await post(token)).status, (await post('forged')).status]).toEqual([
      200, 200, 404,
    ]);
    daemon.kill('SIGTERM');

    expect(await closed).toBe(0);
    await using store = await openStore(house.storePath);
    expect(await allUnsubscribes(store)).toMatchObject([{ report: 'weekly', recipient: 'ann@example.com' }]);
    expect(log.join('').match(/"msg":"unsubscribed"/g)).toHaveLength(1);
    expect(log.join('')).not.toContain(token);
    expect(log.join('')).not.toContain(secret);
  });
});

describe('a secret that the configuration needs', () => {
  test.each([
    ['UNSUBSCRIBE_SECRET is not set', { KAKIYO_API_KEY: env.KAKIYO_API_KEY, DKIM_PRIVATE_KEY: pem }],
    ['DKIM_PRIVATE_KEY is not set', env],
  ])('is asked for before anything is made: %s', async (words, environment) => {
    using house = installation(undefined, { dkim: { domain: 'example.com', selector: 's' } });
    const installed = await loadConfig(join(house.path, 'campaign-pulse.config.json'));
    const assembled = assemble({ ...installed, environment }, { tell() {}, signal: new AbortController().signal });
    await expect(assembled).rejects.toMatchObject({ line: expect.stringContaining(`E_SECRET: ${words}`) });
    expect(readdirSync(house.path)).toEqual(['campaign-pulse.config.json']);
  });

  test('does not stand in the log', async () => {
    const log = new URL('../../src/cli/log.ts', import.meta.url).href;
    const code = `import { createLog } from '${log}'; createLog(process.env).info('started', { ...process.env });`;
    const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...env, DKIM_PRIVATE_KEY: pem },
    });
    expect(stderr).toContain('"DKIM_PRIVATE_KEY":"[secret]"');
    for (const canary of [secret, pem.split('\n')[1] ?? pem]) expect(stderr).not.toContain(canary);
  });
});

describe('unsubscribes', () => {
  test('says that nobody has, and makes no database for that', async () => {
    using house = installation();
    expect(await cli(['unsubscribes'], { cwd: house.path })).toMatchObject({
      code: 0,
      stdout: 'nobody has unsubscribed\n',
    });
  });

  test('lists who has, and forgets one with a line for the record', async () => {
    using house = installation();
    {
      await using store = await openStore(house.storePath);
      await recordUnsubscribe(store, 'weekly', 'ann@example.com', new Date('2026-11-23T09:00:00Z'));
      await recordUnsubscribe(store, 'weekly', 'ben@example.com', new Date('2026-11-24T09:00:00Z'));
    }
    const ann = { report: 'weekly', recipient: 'ann@example.com', at: '2026-11-23T09:00:00.000Z' };
    const ben = { report: 'weekly', recipient: 'ben@example.com', at: '2026-11-24T09:00:00.000Z' };
    const listed = await cli(['unsubscribes', '--json'], { cwd: house.path });
    expect(JSON.parse(listed.stdout)).toEqual({ unsubscribes: [ann, ben] });

    const removed = await cli(['unsubscribes', 'remove', 'weekly', 'Ann@example.com'], { cwd: house.path });
    expect(removed).toMatchObject({ code: 0, stdout: '' });
    expect(removed.stderr).toMatch(
      /^\S+Z removed: ann@example\.com had unsubscribed from weekly at 2026-11-23T09:00:00\.000Z\n$/,
    );
    const config = join(house.path, 'campaign-pulse.config.json');
    await expect(removeOne('weekly', 'ann@example.com', { config })).rejects.toMatchObject({
      line: expect.stringMatching(/^E_UNSUBSCRIBE_UNKNOWN: ann@example\.com has not unsubscribed from weekly; see .*$/),
      exitCode: 2,
    });
    await using store = await openStore(house.storePath);
    expect(await allUnsubscribes(store)).toEqual([ben]);
  });
});
