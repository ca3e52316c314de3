import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ContractDiffOptions } from '../../src/cli/contract-diff.ts';
import { openApiPath } from '../../src/spec/document.ts';
import type { CliResult } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

const module = new URL('../../src/cli/contract-diff.ts', import.meta.url).href;
const source = readFileSync(openApiPath, 'utf8');
const without = (field: string): string => source.replaceAll(`\n        ${field}:\n`, `\n        ${field}2:\n`);

/** The command in a process of its own, as the command line would call it. */
function contractDiff(cwd: string, old: string, now: string, options: ContractDiffOptions = {}): Promise<CliResult> {
  const script = `
    const { contractDiff } = await import(${JSON.stringify(module)});
    process.exitCode = await contractDiff(...JSON.parse(process.argv[1])).catch((error) => {
      process.stderr.write((error.line ?? error.stack) + '\\n');
      return error.exitCode ?? 70;
    });`;
  const given = JSON.stringify([old, now, options]);
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--input-type=module', '-e', script, given],
      { cwd, env: { PATH } },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

test('identical documents: no change, exit 0', async () => {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, 'same.json'), JSON.stringify({ openapi: '3.1.0', paths: { '/a': { get: {} } } }));
  expect(await contractDiff(folder.path, 'same.json', 'same.json')).toEqual({
    code: 0,
    stdout: 'no change\n',
    stderr: '',
  });
});

test('a break is told first, with its lines and what of ours it breaks, and exit 1', async () => {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, 'new.yaml'), without('last7Days').replace('title: Kakiyo', 'title: The Kakiyo'));
  const { code, stdout } = await contractDiff(folder.path, openApiPath, 'new.yaml');
  expect(stdout).toMatch(
    /^breaking {3}response-field-removed: last7Days → none\n {2}GET \/analytics\/campaigns\/\{campaignId\} 200 application\/json \/activity\/last7Days\n {2}old \S*openapi\.yaml:\d+:\d+, new new\.yaml:\d+:\d+\n {2}breaks: .*rule response-fell \(src\/insights\/rules\/built-in-rules\.ts:\d+\).*templates\/weekly\/key-figures\.mjml:\d+.*src\/insights\/trend\.ts:\d+/,
  );
  expect(stdout).toMatch(
    /^safe {7}about-changed: Kakiyo campaign analytics API → The Kakiyo campaign analytics API\n {2}the document$/m,
  );
  expect(stdout).toMatch(/\n1 breaking, 0 dangerous, 2 safe\n$/);
  expect(code).toBe(1);
});

test('what is only dangerous or safe ends with 0', async () => {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, 'new.yaml'), source.replace('default: 0', 'default: 1'));
  const { code, stdout } = await contractDiff(folder.path, openApiPath, 'new.yaml');
  expect(stdout).toContain('dangerous  request-default-changed: 0 → 1');
  expect(stdout).toContain('  touches: src/client/client.ts:');
  expect(code).toBe(0);
});

test('--json has all of it', async () => {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, 'new.yaml'), without('totalClosed'));
  const { code, stdout } = await contractDiff(folder.path, openApiPath, 'new.yaml', { json: true });
  const { breaking, changes } = JSON.parse(stdout);
  expect(breaking).toBe(2);
  expect(changes[0]).toMatchObject({
    severity: 'breaking',
    rule: 'response-field-removed',
    old: 'totalClosed',
    new: null,
    newPlace: expect.stringMatching(/^new\.yaml:\d+:\d+$/),
    at: [{ operation: 'GET /analytics/campaigns/{campaignId}', status: '200', pointer: '/metrics/totalClosed' }],
  });
  expect(changes[0].breaks).toContainEqual({
    kind: 'rule',
    name: 'enhance-follow-up',
    place: expect.stringMatching(/^src\/insights\/rules\/built-in-rules\.ts:\d+$/),
  });
  expect(code).toBe(1);
});

test('--github writes workflow commands that nothing in a document can break out of', async () => {
  using folder = temporaryFolder();
  const document = (field: string) => ({
    openapi: '3.1.0',
    paths: {
      '/a': {
        get: { responses: { 200: { content: { 'application/json': { schema: { properties: { [field]: {} } } } } } } },
      },
    },
  });
  writeFileSync(join(folder.path, 'old.json'), JSON.stringify(document('50%\n::error::x')));
  writeFileSync(join(folder.path, 'new, 100%:.json'), JSON.stringify(document('b')));
  const { stdout } = await contractDiff(folder.path, 'old.json', 'new, 100%:.json', { github: true });
  expect(stdout.trimEnd().split('\n')).toEqual([
    '::error file=new%2C 100%25%3A.json,line=1,col=116,title=breaking%3A response-field-removed::response-field-removed: 50%25 ::error::x → none at GET /a 200 application/json /50%25 ::error::x',
    expect.stringMatching(/^::notice file=new%2C 100%25%3A\.json,line=1,col=\d+,title=safe%3A response-field-added::/),
  ]);
});

test('--templates looks into one’s own templates in place of ours', async () => {
  using folder = temporaryFolder();
  const templates = join(folder.path, 'mails');
  mkdirSync(templates);
  writeFileSync(
    join(templates, 'weekly.html.hbs'),
    '<p>{{title}}</p>\n{{#each week.items}}\n<b>{{value}}</b>\n{{/each}}\n',
  );
  writeFileSync(join(templates, 'weekly.text.hbs'), '{{title}}\n');
  writeFileSync(join(folder.path, 'new.yaml'), without('last7Days'));
  const { stdout } = await contractDiff(folder.path, openApiPath, 'new.yaml', { templates: 'mails' });
  expect(stdout).toMatch(/breaks: .*\), mails\/weekly\.html\.hbs:3, src\//);

  writeFileSync(join(templates, 'weekly.text.hbs'), '{{title}}\n{{#if}\n');
  const broken = await contractDiff(folder.path, openApiPath, 'new.yaml', { templates: 'mails' });
  expect(broken.stderr).toMatch(
    /^E_TEMPLATE: mails\/weekly\.text\.hbs cannot be parsed \(Parse error on line 2.*mend it\n$/,
  );
  expect(broken.code).toBe(2);
});

test('a change in a file that both documents refer to is told with its line there', async () => {
  using folder = temporaryFolder();
  const names = ['old', 'new'] as const;
  for (const name of names) {
    mkdirSync(join(folder.path, name));
    writeFileSync(
      join(folder.path, name, 'api.yaml'),
      'openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n        "200":\n          content:\n            application/json:\n              schema: { $ref: "./pet.yaml" }\n',
    );
    const type = name === 'old' ? 'integer' : 'string';
    writeFileSync(
      join(folder.path, name, 'pet.yaml'),
      `type: object\nproperties:\n  age: { type: ${type} }\n  child: { $ref: "#" }\n`,
    );
  }
  const { stdout } = await contractDiff(folder.path, 'old/api.yaml', 'new/api.yaml');
  expect(stdout).toBe(
    'breaking   response-type-changed: integer → string\n  GET /a 200 application/json /age\n  old old/pet.yaml:3:16, new new/pet.yaml:3:16\n\n1 breaking, 0 dangerous, 0 safe\n',
  );
});

test.each([
  ['a document that is not there', { old: 'none.yaml' }, {}, /^E_SPEC: .*none\.yaml: no such file; /],
  ['two ways to print', { old: openApiPath }, { json: true, github: true }, /^E_USAGE: --json and --github /],
  [
    'templates that are not there',
    { old: openApiPath },
    { templates: 'nowhere' },
    /^E_TEMPLATE: nowhere cannot be read; /,
  ],
])('%s: one line, exit 2', async (_name, { old }, options, expected) => {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, 'new.yaml'), without('totalClosed'));
  const { code, stdout, stderr } = await contractDiff(folder.path, old, 'new.yaml', options);
  expect(stderr).toMatch(expected);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});
