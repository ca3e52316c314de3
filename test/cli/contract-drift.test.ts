import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import { openApiPath } from '../../src/spec/document.ts';
import { recordObservations } from '../../src/store/observations.ts';
import { openStore } from '../../src/store/open.ts';
import { cli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

const config = {
  smtp: { host: 'smtp.example.com' },
  from: { address: 'pulse@example.com' },
  store: { path: 'pulse.db' },
  reports: [{ id: 'weekly', recipients: ['ann@example.com'] }],
};

/** A folder with a configuration and a copy of the specification. */
function installation(): ReturnType<typeof temporaryFolder> {
  const folder = temporaryFolder();
  writeFileSync(join(folder.path, 'campaign-pulse.config.json'), JSON.stringify(config));
  copyFileSync(openApiPath, join(folder.path, 'openapi.yaml'));
  return folder;
}

const firstSeen = '2026-11-16T08:00:00.000Z';
const lastSeen = '2026-11-23T08:00:00.000Z';
const seen = { operation: 'GET /verify', status: 200, firstSeen, lastSeen, count: 2 } as const;

async function record(folder: string): Promise<void> {
  await using store = await openStore(join(folder, 'pulse.db'));
  await recordObservations(store, [
    { ...seen, kind: 'status', pointer: '', value: 'application/json' },
    { ...seen, kind: 'field', pointer: '/plan', value: '' },
    { ...seen, kind: 'type', pointer: '/plan', value: 'string' },
  ]);
}

test('contract drift before the first run says so, and makes no database', async () => {
  using folder = installation();
  const { code, stdout, stderr } = await cli(['contract', 'drift'], { cwd: folder.path });
  expect(stdout).toBe('');
  expect(stderr).toBe('nothing was seen yet; run a report first\n');
  expect(code).toBe(0);
  expect(readdirSync(folder.path)).not.toContain('pulse.db');
});

test('contract drift tells what was seen and what never was, with a patch after which there is none', async () => {
  using folder = installation();
  await record(folder.path);
  const drift = (...options: readonly string[]) =>
    cli(['contract', 'drift', '--spec', 'openapi.yaml', ...options], { cwd: folder.path });

  const { code, stdout, stderr } = await drift();
  expect(stderr).toBe('');
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^ {2}field {2}plan {2}2 times {2}first 2026-11-16T08:00Z {2}last 2026-11-23T08:00Z {2}\S+:\d+:\d+$/m,
  );
  expect(stdout).toContain('    GET /verify 200 /plan\n');
  expect(stdout).toMatch(/^ {2}operation {2}GET \/campaigns /m);
  expect(stdout).toMatch(/^ {2}status {5}402 +GET \/verify /m);

  const { stdout: patch } = await drift('--patch');
  expect(stdout.endsWith(patch)).toBe(true);
  const { stdout: told } = await drift('--json');
  expect(JSON.parse(told)).toMatchObject({
    unnamed: [{ kind: 'field', name: 'plan', firstSeen, lastSeen, count: 2 }],
    patch,
  });

  expect(spawnSync('git', ['apply', '-'], { cwd: folder.path, input: patch, encoding: 'utf8' }).stderr).toBe('');
  const after = await drift();
  expect(after.stdout).toMatch(/^The specification names all that was seen\.\n/);
  expect(after.code).toBe(0);
});

test('contract verify records what the configured API shows, and what no other server shows', async () => {
  await using mock = await startMock({ now: new Date('2026-11-23T08:00Z') });
  const verify = { statusPage: 'https://status.example.com' };
  mock.override('/verify', { change: (body) => ({ ...(body as object), ...verify }) });
  using folder = installation();
  const args = ['contract', 'verify', '--base-url', mock.url, '--runs', '0'];
  await cli(args, { cwd: folder.path });
  expect(readdirSync(folder.path)).not.toContain('pulse.db');

  const ours = { ...config, api: { baseUrl: mock.url } };
  writeFileSync(join(folder.path, 'campaign-pulse.config.json'), JSON.stringify(ours));
  await cli(args, { cwd: folder.path });
  const { code, stdout } = await cli(['contract', 'drift'], { cwd: folder.path });
  expect([code, stdout]).toEqual([1, expect.stringContaining('/statusPage')]);
});
