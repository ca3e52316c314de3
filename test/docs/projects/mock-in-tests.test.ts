import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesShownIn, root } from '../pages.ts';
import { projectWith, runIn } from '../project.ts';

const inTests = 'docs/mock-in-tests.md';

it('the Vitest suite of docs/mock-in-tests.md passes', async () => {
  const { 'campaigns.ts': client = '', 'campaigns.test.ts': suite = '' } = filesShownIn(inTests, 'ts');
  using project = projectWith({ 'campaigns.ts': client, 'campaigns.test.ts': suite }, ['vitest']);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--reporter=default', '--reporter=json', '--outputFile.json=report.json'];
  const { code, stdout, stderr } = await runIn(project.path, process.execPath, args);
  expect(code, stdout + stderr).toBe(0);
  const report = JSON.parse(readFileSync(join(project.path, 'report.json'), 'utf8'));
  expect(report).toMatchObject({ success: true, numPendingTests: 0, numTodoTests: 0 });
  expect(report.numPassedTests).toBeGreaterThan(10);
});
