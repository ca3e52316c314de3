import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Mock, type MockRequest, startMock } from '../../../src/mock/index.ts';
import { blocks } from '../pages.ts';
import { type Ended, type Project, projectWithDocument, shell } from '../project.ts';

const page = 'docs/contract.md';
const now = new Date('2026-11-23T08:00Z');

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

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function told(ended: readonly (Ended | undefined)[]): string {
  return ended.map((one) => `${one?.stdout}${one?.stderr}`).join('\n');
}
