import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import { cli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

const canary = 'canaryKey0123456789abcdefghijklmnopqrstu';

/** A folder with a configuration, and a file that holds the key with that mode. */
function installation(mode: number, apiUrl = 'http://127.0.0.1:9') {
  const folder = temporaryFolder();
  const file = join(folder.path, 'key');
  writeFileSync(file, `${canary}\n`);
  chmodSync(file, mode);
  const config = {
    api: { baseUrl: apiUrl, requestsPerMinute: 1_000 },
    smtp: { host: '127.0.0.1', port: 9, security: 'none' },
    from: { address: 'pulse@example.com' },
    reports: [{ id: 'weekly', campaigns: { ids: ['campaign_123'] }, recipients: ['ann@example.com'] }],
  };
  writeFileSync(join(folder.path, 'campaign-pulse.config.json'), JSON.stringify(config));
  return { ...folder, file };
}

describe('the daemon', () => {
  test.concurrent.each<[string, number, (file: string) => Record<string, string>, RegExp]>([
    [
      'X02 does not start where the file of a secret is not there',
      0o600,
      (file) => ({ KAKIYO_API_KEY_FILE: `${file}.gone` }),
      /cannot be read; check the path/,
    ],
    [
      'X02 does not start where everybody can read the file of a secret',
      0o644,
      (file) => ({ KAKIYO_API_KEY_FILE: file }),
      /can be read by other users; run: chmod 600/,
    ],
    [
      'X02 does not start where a secret is set twice',
      0o600,
      (file) => ({ KAKIYO_API_KEY_FILE: file, KAKIYO_API_KEY: canary }),
      /are both set; keep one of them/,
    ],
  ])('%s', async (_, mode, envOf, says) => {
    using home = installation(mode);
    const { code, stdout, stderr } = await cli(['start'], { cwd: home.path, env: envOf(home.file) });
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(/^E_SECRET: KAKIYO_API_KEY/)]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toContain(canary);
    expect(existsSync(join(home.path, 'campaign-pulse.db'))).toBe(false);
  });
});

test('X02 a file that can be read only once, as a pipe, is read once', async () => {
  await using mock = await startMock();
  using home = installation(0o600, mock.url);
  const { code, stderr } = await cli(['run', 'weekly', '--dry-run'], { cwd: home.path, pipedKey: canary });
  expect([code, stderr.includes(canary)]).toEqual([0, false]);
  expect(mock.requests().map(({ status }) => status)).toEqual([200, 200]);
});
