import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { checkConfig, configNames, findReport, loadConfig } from '../../src/config/load.ts';
import { temporaryFolder } from '../support/folder.ts';
import { lineOf, minimal, report } from './minimal.ts';

const yaml = `
smtp: { host: smtp.example.com }
from: { address: pulse@example.com }
reports:
  - id: weekly
    recipients: [ann@example.com]
`;

describe('loadConfig', () => {
  const folderWith = (files: Readonly<Record<string, string>>): ReturnType<typeof temporaryFolder> => {
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder.path, name), text);
    return folder;
  };

  test('finds a configuration in the working directory, and names its path', async () => {
    using folder = folderWith({ 'campaign-pulse.config.yaml': yaml });
    const { path, config } = await loadConfig(undefined, folder.path);
    expect(path).toBe(join(folder.path, 'campaign-pulse.config.yaml'));
    expect(config).toEqual(checkConfig(minimal));
  });

  test('reads the one that is named, relative to the working directory', async () => {
    using folder = folderWith({ 'other.json': JSON.stringify(minimal), 'campaign-pulse.config.yaml': '[' });
    const { config } = await loadConfig('other.json', folder.path);
    expect(config).toEqual(checkConfig(minimal));
  });

  test('prefers code to YAML to JSON', async () => {
    using folder = folderWith({
      'campaign-pulse.config.json': '{}',
      'campaign-pulse.config.yml': '',
      'campaign-pulse.config.mjs': `export default ${JSON.stringify(minimal)};`,
    });
    expect((await loadConfig(undefined, folder.path)).path).toMatch(/\.mjs$/);
    expect(configNames[0]).toBe('campaign-pulse.config.ts');
  });

  test('says where it looked when there is none', async () => {
    using folder = temporaryFolder();
    expect(await lineOf(() => loadConfig(undefined, folder.path))).toBe(
      `E_CONFIG_MISSING: no campaign-pulse.config.{ts,js,mjs,yaml,yml,json} in ${folder.path}; write one with "campaign-pulse init" or name one with --config`,
    );
  });

  test('says that the one that is named is not there', async () => {
    using folder = temporaryFolder();
    expect(await lineOf(() => loadConfig('gone.yaml', folder.path))).toBe(
      `E_CONFIG_MISSING: ${join(folder.path, 'gone.yaml')} does not exist; write one with "campaign-pulse init"`,
    );
  });

  test.each([
    ['YAML', 'broken.yaml', 'smtp:\n  host: x\n   port: 1\n', ':2:9 '],
    ['YAML that says a thing twice', 'twice.yaml', `${yaml}\nsmtp: { host: other }\n`, ':8:1 '],
    ['JSON', 'broken.json', '{\n  "smtp": {\n', ':'],
    ['YAML with an alias of nothing', 'alias.yaml', 'smtp: *nothing\n', ' Unresolved alias'],
  ])('says where %s is broken', async (_name, file, text, where) => {
    using folder = folderWith({ [file]: text });
    const line = await lineOf(() => loadConfig(file, folder.path));
    expect(line).toContain(`E_CONFIG_FORMAT: ${join(folder.path, file)}${where}`);
    expect(line).toContain('; mend the YAML');
  });

  test('refuses aliases that multiply without end', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 9; n++)
      lines.push(
        `a${n}: &a${n} [${Array(10)
          .fill(`*a${n - 1}`)
          .join(', ')}]`,
      );
    using folder = folderWith({ 'laughs.yaml': lines.join('\n') });
    expect(await lineOf(() => loadConfig('laughs.yaml', folder.path))).toMatch(
      /^E_CONFIG_FORMAT: .*alias.*; mend the YAML$/,
    );
  });

  test('takes an empty file for an empty configuration', async () => {
    using folder = folderWith({ 'empty.yaml': '# nothing yet\n' });
    expect(await lineOf(() => loadConfig('empty.yaml', folder.path))).toMatch(/^E_CONFIG_INVALID: .*empty\.yaml/);
  });

  test('says that a folder cannot be read as a configuration', async () => {
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, 'config.yaml'));
    expect(await lineOf(() => loadConfig('config.yaml', folder.path))).toMatch(/^E_CONFIG_FORMAT: .*cannot be read/);
  });

  test.skipIf(process.getuid?.() === 0)(
    'says that a file may not be read (skipped for root, who may read everything)',
    async () => {
      using folder = folderWith({ 'secret.yaml': yaml });
      chmodSync(join(folder.path, 'secret.yaml'), 0o000);
      expect(await lineOf(() => loadConfig('secret.yaml', folder.path))).toMatch(/; check its permissions$/);
    },
  );
});

describe('a configuration in code', () => {
  const run = promisify(execFile);
  const load = new URL('../../src/config/load.ts', import.meta.url).href;

  /** Loads the configuration in a process of its own: it is Node that imports it, not the test runner. */
  async function loadInNode(name: string, text: string): Promise<string> {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, name), text);
    const script = `
      import { loadConfig } from ${JSON.stringify(load)};
      try { console.log(JSON.stringify((await loadConfig(${JSON.stringify(name)})).config)); }
      catch (error) { console.log(error.line ?? error.stack); }`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder.path });
    return stdout.trim();
  }

  const typed = `
    interface Report { id: string; recipients: string[] }
    const report: Report = { id: 'weekly', recipients: ['ann@example.com'] };`;
  const rest = `smtp: { host: 'smtp.example.com' }, from: { address: 'pulse@example.com' }`;

  test.concurrent('may be TypeScript', async ({ expect }) => {
    const text = `${typed} export default { ${rest}, reports: [report] };`;
    expect(JSON.parse(await loadInNode('pulse.ts', text))).toEqual(checkConfig(minimal));
  });

  test.concurrent('may not hold an enum, and the line says why', async ({ expect }) => {
    const line = await loadInNode(
      'pulse.ts',
      `${typed} enum Day { Monday } export default { ${rest}, reports: [report] };`,
    );
    expect(line).toMatch(/^E_CONFIG_FORMAT: .*pulse\.ts cannot be imported: .*enum.*; .*erasable TypeScript/);
    expect(line).not.toContain('\n');
  });

  test.concurrent('must have a default export', async ({ expect }) => {
    expect(await loadInNode('pulse.mjs', 'export const config = {};')).toMatch(
      /^E_CONFIG_FORMAT: .*has no default export/,
    );
  });

  test.concurrent('may fail in any way', async ({ expect }) => {
    const line = await loadInNode('pulse.js', 'export default missing.setting;');
    expect(line).toMatch(/^E_CONFIG_FORMAT: .*pulse\.js cannot be imported: missing is not defined/);
  });
});

describe('findReport', () => {
  test('gives the report of that id, or names those that there are', async () => {
    const config = checkConfig({ ...minimal, reports: [report, { ...report, id: 'monthly' }] });
    expect(findReport(config, 'monthly').id).toBe('monthly');
    expect(await lineOf(() => findReport(config, 'daily'))).toBe(
      'E_REPORT_UNKNOWN: "daily" is not a configured report; choose one of: weekly, monthly',
    );
  });
});

test.each([
  ['export default () => ({});', /^E_CONFIG_INVALID: the configuration is a function; write its result/],
  ['export default { smtp: { port: 10n } };', /^E_CONFIG_INVALID: smtp\./],
  [
    'export default { smtp: { host: "x" }, reports: [{ id: "a", recipients: () => [] }] };',
    /^E_CONFIG_INVALID: .*\(and \d more/,
  ],
])('a module that exports what no file could say is answered in one line: %s', async (source, expected) => {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, 'campaign-pulse.config.mjs'), source);
  await expect(loadConfig(undefined, folder.path)).rejects.toMatchObject({ line: expect.stringMatching(expected) });
});

test('ids of campaigns are text, also where YAML would read a number', async () => {
  using folder = temporaryFolder();
  const owners = ['0123', '12e3', '9007199254740993', '"quoted"', 'plain'];
  const path = join(folder.path, 'campaign-pulse.config.yaml');
  writeFileSync(
    path,
    `smtp: { host: smtp.example.com }
from: { address: pulse@example.com }
reports:
  - id: weekly
    recipients: [ann@example.com]
    owners:
${owners.map((id) => `      ${id}: [ann@example.com]`).join('\n')}
`,
  );
  const { config } = await loadConfig(path);
  expect(Object.keys(config.reports[0]?.owners ?? {}).toSorted()).toEqual(
    ['0123', '12e3', '9007199254740993', 'plain', 'quoted'].toSorted(),
  );
});
