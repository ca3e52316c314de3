import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** A configuration whose suite judges books, and whose reporter has these options. */
function configured(options: ContractReporterOptions, ...others: readonly unknown[]): string {
  const reporters = ['default', [join(root, 'src/vitest/reporter.ts'), { spec: 'books.yaml', ...options }], ...others];
  return `export default ${JSON.stringify({ test: { setupFiles: ['setup.ts'], reporters } })};`;
}

function books(files: Readonly<Record<string, string>>, judgedBy = 'books.yaml'): ReturnType<typeof projectWith> {
  return projectWith(
    {
      ...tests,
      'books.yaml': document,
      'others.yaml': document.replace('Books', 'Other books'),
      'setup.ts': `
        import { useContract } from '${join(root, 'src/vitest/index.ts')}';
        useContract({ spec: new URL('./${judgedBy}', import.meta.url) });`,
      ...files,
    },
    ['vitest'],
  );
}

function vitest(project: { readonly path: string }, ...args: readonly string[]): Promise<Ended> {
  return runIn(project.path, process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args]);
}

describe('a suite under the reporter, in shards', () => {
  const ignore = ['listBooks 503'];
  const blob = (name: string) => ['blob', { outputFile: `blobs/${name}.json` }];
  let project: ReturnType<typeof books>;
  let withoutKey: Ended;
  let keyAlone: Ended;
  let merged: Ended;
  beforeAll(async () => {
    project = books({
      'strict.ts': configured({ ignore, failUnder: 100, junit: 'out/strict.xml' }, blob('books')),
      'lenient.ts': configured({ ignore, failUnder: 12.5, junit: 'out/lenient.xml' }, blob('key')),
      'vitest.config.ts': configured({ ignore, failUnder: 100, json: 'out/coverage.json', junit: 'out/contract.xml' }),
    });
    // Which file is in which shard depends on a hash of its name.
    [withoutKey, keyAlone] = await Promise.all([
      vitest(project, '--config=strict.ts', '--pool=threads', '--no-isolate', '--shard=2/2'),
      vitest(project, '--config=lenient.ts', '--shard=1/2'),
    ]);
    merged = await vitest(project, '--merge-reports=blobs');
  }, 20_000);
  afterAll(() => project[Symbol.dispose]());

  const read = (path: string): string => readFileSync(join(project.path, path), 'utf8');

  it('fails without one of its tests, and names the cell that is missing', () => {
    const { code, stdout, stderr } = withoutKey;
    expect(stdout).toContain('2 passed');
    expect(code, stdout + stderr).toBe(1);
    expect(stdout).toMatch(/^Missing:\n {2}listBooks 401$/m);
    expect(stderr).toContain('Contract coverage 87.5 % is below failUnder 100');
    expect(read('out/strict.xml')).toMatch(/<testcase name="listBooks 401" classname="listBooks">\s*<failure/);
  });

  it('passes with something missing where the threshold allows it', () => {
    const { code, stdout, stderr } = keyAlone;
    expect(stdout).toContain('Contract coverage 12.5 % (1 of 8, 1 more ignored)');
    expect(stdout).toMatch(/^Missing:\n {2}listBooks 200 \(and 6 within\)$/m);
    expect(code, stdout + stderr).toBe(0);
    expect(read('out/lenient.xml')).toContain('failures="0"');
  });

  it('passes as a whole when they are merged, and each cell knows which tests exercised it', () => {
    const { code, stdout, stderr } = merged;
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toContain('Contract coverage 100 % (8 of 8, 1 more ignored)');
    expect(stdout).not.toContain('Missing');
    const report: CoverageReport = JSON.parse(read('out/coverage.json'));
    const byName = Object.fromEntries(report.cells.map(({ name, by }) => [name, by]));
    expect(byName).toMatchObject({
      'listBooks 200 /*/state "worn"': ['books.test.ts'],
      'listBooks 200 /*/author absent': ['books.test.ts > lists'],
      'listBooks 200 /*/author null': ['books.test.ts > knows no author'],
      'listBooks 401': ['key.test.ts > asks for a key'],
      'listBooks 503': [],
    });
    expect(read('out/contract.xml')).toContain('tests="9" failures="0"');
  });
});

describe('a suite under the reporter', () => {
  it('is told when it judges by another document', async () => {
    using project = books({ 'vitest.config.ts': configured({ failUnder: 1 }) }, 'others.yaml');
    const { code, stdout } = await vitest(project);
    expect(stdout).toContain('Contract coverage 0 % (0 of 9)');
    expect(stdout).toMatch(/Judged by another document .* not counted: .*\.test\.ts.*, and 3 more/);
    expect(code).toBe(1);
  });

  it('does not start with something to ignore that is not there', async () => {
    using project = books({ 'vitest.config.ts': configured({ ignore: ['listBooks 402'] }) });
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
