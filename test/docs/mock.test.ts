import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { faults, scenarios, startMock } from '../../src/mock/index.ts';
import { deliberateDifferences } from '../mock/parity/differences.ts';
import { cli } from '../support/cli.ts';
import { blocks, read, tableBelow } from './pages.ts';
import { projectWith, runIn } from './project.ts';

const page = 'docs/mock.md';
const inTests = 'docs/mock-in-tests.md';
const run = promisify(execFile);

describe('the tables of docs/mock.md', () => {
  it.each([
    ['Scenarios', scenarios],
    ['Faults', faults],
  ])('%s has each name with its purpose', (heading, table) => {
    const rows = Object.entries(table).map(([name, { purpose }]) => [`\`${name}\``, purpose]);
    expect(tableBelow(page, heading)).toEqual(rows);
  });

  it('Differences from Prism has each deliberate difference with its reason', () => {
    expect(tableBelow(page, 'Differences from Prism')).toEqual(
      deliberateDifferences.map(({ name, why }) => [name, why]),
    );
  });

  it('the page names each option of the command, and no other', async () => {
    const { stdout } = await cli(['mock', '--help']);
    const options = (text: string): string[] => [...new Set(text.match(/(?<![\w-])--[a-z][a-z-]+/g))].sort();
    expect(options(read(page))).toEqual(options(stdout).filter((option) => option !== '--help'));
  });
});

describe('the examples', () => {
  it('each curl command of docs/mock.md gets what the page says', async () => {
    await using mock = await startMock({ now: new Date('2026-11-23T08:00Z') });
    const commands = blocks(page, 'sh').flatMap((block) => [
      ...block.matchAll(/^(curl (?:.*\\\n)*.*)\n(?:# (.*)\n)?/gm),
    ]);
    expect(commands.length).toBeGreaterThan(10);
    for (const [, command = '', promised = ''] of commands) {
      const here = command.replaceAll('http://127.0.0.1:4010', new URL(mock.url).origin);
      const { stdout } = await run('sh', ['-c', here]);
      expect(stdout, command).toMatch(patternOf(promised));
    }
  });

  it('the JavaScript of docs/mock.md prints what it says', async () => {
    const [example = ''] = blocks(page, 'js');
    using project = projectWith({ 'example.mjs': example });
    const { stdout, stderr } = await runIn(project.path, process.execPath, ['example.mjs']);
    const promised = [...example.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, text]) => text);
    expect(stdout.trim().split('\n'), stderr).toEqual(promised);
  });

  it('the shell script of docs/mock-in-tests.md prints what it says', async () => {
    const [script = ''] = blocks(inTests, 'sh');
    using project = projectWith({});
    const { stdout, stderr } = await runIn(project.path, 'sh', ['-e', '-c', script]);
    const promised = [...script.matchAll(/^# → (.*)$/gm)].map(([, text]) => text);
    expect(promised.length).toBeGreaterThan(2);
    expect(stdout.trim().split('\n'), stderr).toEqual(promised);
  });
});

/** An ellipsis stands for anything. */
function patternOf(promised: string): RegExp {
  return new RegExp(`^${promised.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '[^]*')}$`);
}
