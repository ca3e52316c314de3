import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CoverageReport } from '../../src/contract/coverage.ts';
import ContractReporter, { type ContractReporterOptions } from '../../src/vitest/reporter.ts';
import { root } from '../docs/pages.ts';
import { type Ended, projectWith, runIn } from '../docs/project.ts';

const document = `
openapi: 3.1.0
info: { title: Books, version: 1.0.0 }
paths:
  /books:
    get:
      operationId: listBooks
      responses:
        '200':
          description: All of them
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Book' } }
        '401': { description: No key }
        '503': { description: Closed }
components:
  schemas:
    Book:
      type: object
      required: [state]
      properties:
        state: { enum: [new, worn] }
        author: { type: [string, 'null'] }
`;

const judged = (body: unknown, status = 200): string => {
  const response = { method: 'GET', path: '/books', status, headers: { 'content-type': 'application/json' }, body };
  return `await expect(${JSON.stringify(response)}).toMatchContract();`;
};

/** Each in a file of its own, and so in a process of its own; together they exercise all but the 503. */
const tests = {
  'books.test.ts': `
    import { beforeAll, expect, it } from 'vitest';
    beforeAll(async () => { ${judged([{ state: 'worn', author: 'Ann' }])} });
    it('lists', async () => { ${judged([{ state: 'new' }])} });
    it.concurrent('knows no author', async () => { ${judged([{ state: 'new', author: null }])} });`,
  'key.test.ts': `
    import { expect, it } from 'vitest';
    it('asks for a key', async () => { ${judged(undefined, 401)} });`,
};

/** A project whose suite judges books, and whose reporter has these options. */
function books(options: ContractReporterOptions, judgedBy = 'books.yaml'): ReturnType<typeof projectWith> {
  const reporters = ['default', [join(root, 'src/vitest/reporter.ts'), { spec: 'books.yaml', ...options }]];
  const config = { test: { setupFiles: ['setup.ts'], reporters } };
  return projectWith(
    {
      ...tests,
      'books.yaml': document,
      'others.yaml': document.replace('Books', 'Other books'),
      'vitest.config.ts': `export default ${JSON.stringify(config)};`,
      'setup.ts': `
        import { useContract } from '${join(root, 'src/vitest/index.ts')}';
        useContract({ spec: new URL('./${judgedBy}', import.meta.url) });`,
    },
    ['vitest'],
  );
}

function vitest(project: { readonly path: string }, ...args: readonly string[]): Promise<Ended> {
  return runIn(project.path, process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args]);
}

describe('a suite under the reporter', () => {
  const options = { ignore: ['listBooks 503'], failUnder: 100, json: 'out/coverage.json', junit: 'out/contract.xml' };

  it('passes when it exercises all that is not ignored, and each cell knows which tests did', async () => {
    using project = books(options);
    const { code, stdout, stderr } = await vitest(project);
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toContain('Contract coverage 100 % (8 of 8, 1 more ignored)');
    expect(stdout).not.toContain('Missing');
    const report: CoverageReport = JSON.parse(readFileSync(join(project.path, 'out/coverage.json'), 'utf8'));
    const byName = Object.fromEntries(report.cells.map(({ name, by }) => [name, by]));
    expect(byName).toMatchObject({
      'listBooks 200 /*/state "worn"': ['books.test.ts'],
      'listBooks 200 /*/author absent': ['books.test.ts > lists'],
      'listBooks 200 /*/author null': ['books.test.ts > knows no author'],
      'listBooks 401': ['key.test.ts > asks for a key'],
      'listBooks 503': [],
    });
    expect(readFileSync(join(project.path, 'out/contract.xml'), 'utf8')).toContain('tests="9" failures="0"');
  });

  it('fails without one of its tests, and names the cell that is missing', async () => {
    using project = books(options);
    rmSync(join(project.path, 'key.test.ts'));
    const { code, stdout, stderr } = await vitest(project, '--pool=threads', '--no-isolate');
    expect(stdout).toContain('2 passed');
    expect(code, stdout + stderr).toBe(1);
    expect(stdout).toMatch(/^Missing:\n {2}listBooks 401$/m);
    expect(stderr).toContain('Contract coverage 87.5 % is below failUnder 100');
    expect(readFileSync(join(project.path, 'out/contract.xml'), 'utf8')).toMatch(
      /<testcase name="listBooks 401" classname="listBooks">\s*<failure/,
    );
  });

  it('passes with something missing where the threshold allows it', async () => {
    using project = books({ ...options, failUnder: 87.5 });
    rmSync(join(project.path, 'key.test.ts'));
    const { code, stdout } = await vitest(project);
    expect(stdout).toMatch(/^Missing:\n {2}listBooks 401$/m);
    expect(code).toBe(0);
    expect(readFileSync(join(project.path, 'out/contract.xml'), 'utf8')).toContain('failures="0"');
  });

  it('is counted as a whole when its shards are merged', async () => {
    using project = books(options);
    mkdirSync(join(project.path, 'blobs'));
    for (const shard of ['1', '2']) {
      const blob = ['--reporter=blob', `--outputFile=blobs/${shard}.json`];
      expect((await vitest(project, `--shard=${shard}/2`, ...blob)).code).toBe(0);
    }
    const { code, stdout, stderr } = await vitest(project, '--merge-reports=blobs');
    expect(stdout).toContain('Contract coverage 100 % (8 of 8, 1 more ignored)');
    expect(code, stdout + stderr).toBe(0);
  });

  it('is told when it judges by another document', async () => {
    using project = books({ failUnder: 1 }, 'others.yaml');
    const { code, stdout } = await vitest(project);
    expect(stdout).toContain('Contract coverage 0 % (0 of 9)');
    expect(stdout).toMatch(/Judged by another document .* not counted: .*\.test\.ts.*, and 3 more/);
    expect(code).toBe(1);
  });

  it('does not start with something to ignore that is not there', async () => {
    using project = books({ ignore: ['listBooks 402'] });
    const { code, stdout, stderr } = await vitest(project);
    expect(stderr).toContain('"listBooks 402" matches nothing');
    expect(stdout).not.toContain('passed');
    expect(code).toBe(1);
  });
});

describe('the options of the reporter', () => {
  it.each([
    [{ failunder: 90 }, 'there is no option "failunder"'],
    [{ failUnder: 101 }, 'failUnder is 101'],
    [{ failUnder: '90' }, "failUnder is '90'"],
    [{ failUnder: Number.NaN }, 'failUnder is NaN'],
  ])('refuse %j', (options, culprit) => {
    expect(() => new ContractReporter(options as ContractReporterOptions)).toThrow(
      expect.objectContaining({ code: 'E_CONFIG_INVALID', message: expect.stringContaining(culprit) }),
    );
  });
});
