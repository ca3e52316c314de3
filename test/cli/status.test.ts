import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

test('status before the first run says so, and makes no database', async () => {
  using folder = temporaryFolder();
  const config = {
    smtp: { host: 'smtp.example.com' },
    from: { address: 'pulse@example.com' },
    reports: [{ id: 'weekly', recipients: ['ann@example.com'] }],
  };
  writeFileSync(join(folder.path, 'campaign-pulse.config.json'), JSON.stringify(config));
  const { code, stdout, stderr } = await cli(['status', '--next', '1'], { cwd: folder.path });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^weekly \(UTC\)\n {2}no runs yet\n {2}next \d{4}-\d\d-\d\d, due .*\n$/);
  expect(code).toBe(0);
  expect(readdirSync(folder.path)).toEqual(['campaign-pulse.config.json']);
});
