import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startInbox } from '../../src/inbox/inbox.ts';
import { type Mock, type MockRequest, startMock } from '../../src/mock/index.ts';
import { cli } from '../support/cli.ts';
import type { temporaryFolder } from '../support/folder.ts';
import { blocks, filesShownIn, read, root, tableBelow } from './pages.ts';
import { type Ended, projectWith, runIn } from './project.ts';

type Project = ReturnType<typeof temporaryFolder>;

const page = 'docs/contract.md';
const inTests = 'docs/contract-in-tests.md';
const now = new Date('2026-11-23T08:00Z');

describe('docs/contract.md', () => {
  it.each(['check', 'verify', 'drift', 'diff'])('has each option of contract %s, as its help says it', async (name) => {
    const { stdout } = await cli(['contract', name, '--help']);
    // A long description goes on in the next line.
    const options = [...stdout.replaceAll(/\n {9,}/g, ' ').matchAll(/^ {2}(--.+?) {2,}(.*)$/gm)];
    expect(options.length).toBeGreaterThan(2);
    expect(tableBelow(page, `contract ${name}`)).toEqual(options.map(([, option, text]) => [`\`${option}\``, text]));
  });

  it('leads to a first test that passes, and to the failure that it shows', async () => {
    const { 'first.test.ts': first = '', ...config } = filesShownIn(page, 'ts');
    const [promised = ''] = blocks(page, 'text');
    const broken = first.replace('const response', "mock.setFault('wrong-type');\n  const response");
    using project = projectWith({ ...config, 'first.test.ts': first, 'broken.test.ts': broken }, ['vitest']);
    const { code, stdout, stderr } = await vitest(project);
    expect(code).toBe(1);
    expect(stdout).toContain('1 failed | 1 passed');
    expect(stderr).toMatch(new RegExp(sourceOf(promised.trimEnd())));
  });

  it('compares recordings', async () => {
    const [recording = ''] = blocks(page, 'json');
    using project = projectWith({ 'recorded.jsonl': recording });
    expect(await exitCodes(project, 'contract check')).toEqual([1, 2]);
  });

  it('verifies a server, good or not', async () => {
    await using good = await startMock({ now });
    await using bad = await startMock({ now, fault: 'wrong-type' });
    using project = projectWith({});
    const addresses = { 'http://127.0.0.1:4010/v1': good.url, 'http://127.0.0.1:4011/v1': bad.url };
    expect(await exitCodes(project, 'contract verify', addresses)).toEqual([0, 1]);
  });

  it('tells the drift that the weekly run saw', async () => {
    await using mock = await startMock({ now });
    mock.override('/analytics/campaigns/campaign_123', {
      change: (body) => {
        const { campaign, ...rest } = body as { campaign: object };
        return { ...rest, campaign: { ...campaign, owner: 'Ann' } };
      },
    });
    await using inbox = await startInbox();
    using project = projectWith({ 'campaign-pulse.config.json': JSON.stringify(configuration(mock, inbox)) });
    const ran = await shell(
      project,
      'KAKIYO_API_KEY=any-key-will-do-for-the-mock node_modules/.bin/campaign-pulse run weekly',
    );
    expect(ran.code, ran.stderr).toBe(0);
    expect(await exitCodes(project, 'contract drift')).toEqual([1]);
  });

  it('compares two documents', async () => {
    using project = projectWithDocument();
    expect(await exitCodes(project, 'contract diff')).toEqual([0, 1]);
  });

  it('the JavaScript prints what it says', async () => {
    const [example = ''] = blocks(page, 'js');
    using project = projectWith({ 'example.mjs': example });
    const { stdout, stderr } = await runIn(project.path, process.execPath, ['example.mjs']);
    const [, promised = ''] = /console\.log\(.*\/\/ (.*)$/m.exec(example) ?? [];
    expect(stdout.trim(), stderr).toMatch(new RegExp(`^${sourceOf(promised)}$`));
  });
});

describe('the workflow of docs/contract.md', () => {
  const [text = ''] = blocks(page, 'yaml');
  const workflow = parse(text);
  const steps: readonly Step[] = workflow.jobs.contract.steps;
  /** All but the installation, which the project has behind it. */
  const commands = steps.filter(({ run }) => run !== undefined && run !== 'npm ci');

  it('runs at night, with no action but those of GitHub, and gives the key to one step', () => {
    expect(workflow.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }]);
    const actions = steps.flatMap(({ uses }) => uses ?? []).map((uses) => uses.replace(/@v\d+$/, ''));
    expect(actions).toEqual(['actions/checkout', 'actions/setup-node', 'actions/upload-artifact']);
    expect(text.match(/secrets\.\w+/g)).toEqual(['secrets.KAKIYO_API_KEY']);
    expect(steps.filter(({ env }) => env?.KAKIYO_API_KEY !== undefined)).toHaveLength(1);
  });

  it('passes while the API and the document are as they were', async () => {
    await using mock = await startMock({ now, apiKey: 'the-key-of-the-night' });
    using project = projectWithDocument();
    const ended = await runSteps(project, mock);
    expect(
      ended.map(({ code }) => code),
      told(ended),
    ).toEqual([0, 0]);
    expect(readFileSync(join(project.path, 'results/verify.xml'), 'utf8')).toContain('failures="0"');
  });

  it('fails in the step that says why, with a report for the upload', async () => {
    await using mock = await startMock({ now, apiKey: 'the-key-of-the-night', fault: 'wrong-type' });
    using project = projectWithDocument();
    const copy = join(project.path, 'api/openapi.yaml');
    writeFileSync(copy, readFileSync(copy, 'utf8').replaceAll(/^( *)totalClosed:$/gm, '$1totalWon:'));
    const ended = await runSteps(project, mock);
    expect(
      ended.map(({ code }) => code),
      told(ended),
    ).toEqual([1, 1]);
    expect(ended[1]?.stdout).toMatch(/^::error file=node_modules\/campaign-pulse\/openapi\.yaml,line=\d+,/m);
    expect(readFileSync(join(project.path, 'results/verify.xml'), 'utf8')).toMatch(/<failure message="body /);
  });

  it('passes with a warning when not all that can be provoked was seen', async () => {
    await using mock = await startMock({ now, apiKey: 'the-key-of-the-night' });
    const isOurs = ({ headers }: MockRequest): boolean => headers.authorization === 'Bearer the-key-of-the-night';
    mock.override('/verify', (request) => (isOurs(request) ? { status: 403 } : undefined));
    using project = projectWithDocument();
    const [verify] = await runSteps(project, mock, commands.slice(0, 1));
    expect(verify?.code, told([verify])).toBe(0);
    expect(verify?.stdout).toMatch(/^::warning::/m);
  });

  function runSteps(project: Project, mock: Mock, chosen = commands): Promise<readonly Ended[]> {
    const env = `API_URL=${mock.url} KAKIYO_API_KEY=the-key-of-the-night`;
    return Promise.all(chosen.map(({ run = '', env: own }) => shell(project, own ? `export ${env}\n${run}` : run)));
  }
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

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs each command of a section's consoles, which has to print what the page says. */
async function exitCodes(
  project: Project,
  heading: string,
  addresses: Readonly<Record<string, string>> = {},
): Promise<readonly (number | null)[]> {
  const [, section = ''] = read(page).split(`\n## ${heading}\n`);
  const consoles = section.split(/^## /m, 1)[0]?.matchAll(/^```console\n([\s\S]*?)^```$/gm) ?? [];
  const codes: (number | null)[] = [];
  for (const [, console = ''] of consoles) {
    for (const [, command = '', output = ''] of console.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
      const here = Object.entries(addresses).reduce((text, [shown, real]) => text.replace(shown, real), command);
      const { code, stdout } = await shell(project, `{ ${here}; } 2>&1`);
      expect(stdout.trimEnd(), command).toMatch(new RegExp(`^${sourceOf(output.trimEnd())}$`));
      codes.push(code);
    }
  }
  return codes;
}

/** As GitHub runs a step. `npx` of npm would be the same, and slow. */
function shell(project: Project, script: string): Promise<Ended> {
  return runIn(project.path, 'sh', ['-e', '-c', script.replaceAll('npx ', 'node_modules/.bin/')]);
}

async function vitest(project: Project): Promise<Ended> {
  const { code, stdout, stderr } = await runIn(project.path, process.execPath, [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
  ]);
  return { code, stdout: stripVTControlCharacters(stdout), stderr: stripVTControlCharacters(stderr) };
}

function projectWithDocument(): Project {
  const project = projectWith({});
  mkdirSync(join(project.path, 'api'));
  copyFileSync(join(root, 'openapi.yaml'), join(project.path, 'api/openapi.yaml'));
  return project;
}

function configuration(mock: Mock, { host, port }: { readonly host: string; readonly port: number }): object {
  return {
    api: { baseUrl: mock.url },
    smtp: { host, port, security: 'none' },
    from: { address: 'pulse@example.com' },
    reports: [{ id: 'weekly', campaigns: { ids: ['campaign_123'] }, recipients: ['ann@example.com'] }],
  };
}

function told(ended: readonly (Ended | undefined)[]): string {
  return ended.map((one) => `${one?.stdout}${one?.stderr}`).join('\n');
}

/** An ellipsis stands for anything, and two blanks for any number of them: columns are as wide as they need to be. */
function sourceOf(promised: string): string {
  return promised
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('…', '[^]*')
    .replaceAll(/ {2,}/g, ' +');
}
