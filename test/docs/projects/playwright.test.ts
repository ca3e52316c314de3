import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '../../support/chromium.ts';
import { filesShownIn, root } from '../pages.ts';
import { projectWith, runIn } from '../project.ts';

const page = 'docs/mock-in-tests.md';
/** Debian's Chromium, as root and without a word to anybody. */
const config = {
  reporter: 'json',
  workers: 1,
  use: {
    launchOptions: {
      executablePath: chromiumPath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
};

describe.skipIf(chromiumPath === undefined)(
  `the Playwright example, in Chromium${chromiumPath ? '' : ' (none is installed)'}`,
  () => {
    it('passes', async () => {
      const { 'mocked.ts': fixture = '', 'campaign.spec.ts': spec = '' } = filesShownIn(page, 'ts');
      using project = projectWith(
        {
          ...filesShownIn(page, 'html'),
          'mocked.ts': fixture,
          'campaign.spec.ts': spec,
          'playwright.config.ts': `export default ${JSON.stringify(config)};`,
        },
        ['@playwright/test'],
      );
      const playwright = join(root, 'node_modules/@playwright/test/cli.js');
      const { code, stdout, stderr } = await runIn(project.path, process.execPath, [playwright, 'test']);
      expect(code, stdout + stderr).toBe(0);
      const { stats } = JSON.parse(stdout);
      expect(stats).toMatchObject({ unexpected: 0, skipped: 0, flaky: 0 });
      expect(stats.expected).toBeGreaterThan(5);
    }, 60_000);
  },
);
