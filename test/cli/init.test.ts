import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { configDefinition } from '../../src/config/definition.ts';
import { loadConfig } from '../../src/config/load.ts';
import { cli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

describe('init', () => {
  test('writes a commented configuration that is valid as it stands', async () => {
    using folder = temporaryFolder();
    const { code, stdout, stderr } = await cli(['init'], { cwd: folder.path });
    expect(code).toBe(0);
    const path = join(folder.path, 'campaign-pulse.config.yaml');
    expect(stdout.trim()).toBe(path);
    expect(stderr).toContain('campaign-pulse doctor');
    expect(readFileSync(path, 'utf8')).toMatch(/^# .*Secrets never stand here/);
    const { config } = await loadConfig(undefined, folder.path);
    expect(config.reports).toMatchObject([
      { id: 'weekly', schedule: '0 8 * * 1', timeZone: 'UTC', campaigns: { status: ['active', 'paused'] } },
    ]);
  });

  test('names the schema for editors where the package lies beside the file', async () => {
    using folder = temporaryFolder();
    const schema = 'node_modules/campaign-pulse/schema/config.schema.json';
    mkdirSync(join(folder.path, schema, '..'), { recursive: true });
    writeFileSync(join(folder.path, schema), '{}');
    await cli(['init', '--config', 'pulse.yml'], { cwd: folder.path });
    const [first] = readFileSync(join(folder.path, 'pulse.yml'), 'utf8').split('\n');
    expect(first).toBe(`# yaml-language-server: $schema=${schema}`);
  });

  test.each(['campaign-pulse.config.ts', 'pulse.json', 'pulse'])('does not write YAML into %s', async (name) => {
    using folder = temporaryFolder();
    const { code, stderr } = await cli(['init', '--config', name], { cwd: folder.path });
    expect(stderr).toMatch(/^E_USAGE: init writes YAML, not .*; name a file that ends in \.yaml or \.yml\n$/);
    expect(code).toBe(2);
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

const ctrlC = '\u0003';
const ctrlD = '\u0004';
const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

describe.skipIf(!hasScript)('init on a terminal (skipped where util-linux has no `script`)', () => {
  test('takes what it offers, UTC among it, when one only presses Enter', async () => {
    using folder = temporaryFolder();
    expect(await converse(folder.path, ['', '', '', ''])).toMatchObject({ code: 0 });
    const { config } = await loadConfig(undefined, folder.path);
    expect(config.reports).toMatchObject([{ recipients: [{ address: 'ann@example.com' }], timeZone: 'UTC' }]);
  });

  test('asks again for what is not right, and writes what YAML would misread in quotes', async () => {
    using folder = temporaryFolder();
    const answers = ['ben@@example', 'ben@example.com', '', '10', 'Mars/Olympus', 'Asia/Kolkata'];
    const { code, said } = await converse(folder.path, answers);
    expect(said).toContain('"ben@@example" is not right here');
    expect(said).toContain('"Mars/Olympus" is not right here');
    expect(code).toBe(0);
    const { config } = await loadConfig(undefined, folder.path);
    expect(config.smtp.host).toBe('10');
    expect(config.reports).toMatchObject([{ recipients: [{ address: 'ben@example.com' }], timeZone: 'Asia/Kolkata' }]);
  });

  test.each([
    ['Ctrl+C', ctrlC],
    ['Ctrl+D', ctrlD],
  ])('writes nothing and shows no stack after %s', async (_name, key) => {
    using folder = temporaryFolder();
    const { code, said } = await converse(folder.path, [key]);
    expect(said).toContain('nothing was written');
    expect(said).not.toContain('    at ');
    expect(code).toBe(1);
    expect(existsSync(join(folder.path, 'campaign-pulse.config.yaml'))).toBe(false);
  });
});

test('the offered time zone is right for the configuration, whatever the machine’s', () => {
  const { timeZone } = configDefinition.shape.reports.unwrap().shape;
  for (const zone of ['UTC', 'Asia/Kolkata', 'Europe/Kyiv', Intl.DateTimeFormat().resolvedOptions().timeZone]) {
    expect(timeZone.safeParse(zone).success).toBe(true);
  }
});

/** Runs `init` on a pseudo terminal, giving the next answer to each question as it comes. */
async function converse(cwd: string, answers: readonly string[]): Promise<{ code: number | null; said: string }> {
  const command = `'${process.execPath}' '${main}' init`;
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd,
    env: { PATH, HOME, TZ: 'UTC', SHELL: '/bin/sh' },
  });
  let said = '';
  let asked = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    // A question ends with what it offers in brackets; the terminal repeats none of it.
    const questions = said.match(/\? \[[^\]]+\] /g)?.length ?? 0;
    for (; asked < questions; asked++) {
      const answer = answers[asked] ?? ctrlC;
      child.stdin.write(answer === ctrlC || answer === ctrlD ? answer : `${answer}\r`);
    }
  });
  const [code] = await once(child, 'close');
  return { code, said };
}
