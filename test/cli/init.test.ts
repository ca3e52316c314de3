import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { cli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

test('init writes a commented configuration that is valid as it stands', async () => {
  using folder = temporaryFolder();
  const { code, stdout, stderr } = await cli(['init'], { cwd: folder.path });
  expect(code).toBe(0);
  const path = join(folder.path, 'campaign-pulse.config.yaml');
  expect(stdout.trim()).toBe(path);
  expect(stderr).toContain('campaign-pulse doctor');
  expect(readFileSync(path, 'utf8')).toMatch(/^# .*Secrets never stand here/m);
  const { config } = await loadConfig(undefined, folder.path);
  expect(config.reports).toMatchObject([
    { id: 'weekly', schedule: '0 8 * * 1', campaigns: { status: ['active', 'paused'] } },
  ]);
});
