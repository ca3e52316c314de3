import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocks, filesShownIn, root, sourceOf } from '../pages.ts';
import { projectWith, runIn, vitest } from '../project.ts';

const page = 'docs/contract.md';
const inTests = 'docs/contract-in-tests.md';

it('docs/contract.md leads to a first test that passes, and to the failure that it shows', async () => {
  const { 'first.test.ts': first = '', ...config } = filesShownIn(page, 'ts');
  const [promised = ''] = blocks(page, 'text');
  const broken = first.replace('const response', "mock.setFault('wrong-type');\n  const response");
  using project = projectWith({ ...config, 'first.test.ts': first, 'broken.test.ts': broken }, ['vitest']);
  const { code, stdout, stderr } = await vitest(project);
  expect(code).toBe(1);
  expect(stdout).toContain('1 failed | 1 passed');
  expect(stderr).toMatch(new RegExp(sourceOf(promised.trimEnd())));
});

describe('docs/contract-in-tests.md', () => {
  const suite = filesShownIn(inTests, 'ts');
  const [tsconfig = ''] = blocks(inTests, 'json');
  const [covered = '', lacking = ''] = blocks(inTests, 'text');

  it('its suite passes, and covers what the page says', async () => {
    using project = projectWith(suite, ['vitest']);
    const { code, stdout, stderr } = await vitest(project);
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toContain('13 passed');
    expect(stdout).toContain(covered);
    expect(JSON.parse(readFileSync(join(project.path, 'contract/coverage.json'), 'utf8'))).toMatchObject({
      percent: 100,
    });
    expect(readFileSync(join(project.path, 'contract/coverage.xml'), 'utf8')).toContain('failures="0"');
  });

  it('without one of its tests it fails, and names what is not covered', async () => {
    const { 'team.test.ts': tests = '' } = suite;
    const fewer = tests.replace(/^.*'rate-limited'.*\n/m, '');
    using project = projectWith({ ...suite, 'team.test.ts': fewer }, ['vitest']);
    const { code, stdout, stderr } = await vitest(project);
    expect(code).toBe(1);
    expect(stdout).toContain('12 passed');
    const lines = lacking.trimEnd().split('\n');
    expect(stdout).toContain(lines.slice(0, -1).join('\n'));
    expect(stderr).toContain(lines.at(-1));
  });

  it('its types are sound, by the types that its tsconfig names', async () => {
    using project = projectWith({ ...suite, 'tsconfig.json': tsconfig }, ['vitest']);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { code, stdout } = await runIn(project.path, process.execPath, [tsc, '-p', '.']);
    expect(code, stdout).toBe(0);
  });
});
