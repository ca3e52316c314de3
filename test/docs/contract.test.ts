import { describe, expect, it } from 'vitest';
import { startInbox } from '../../src/inbox/inbox.ts';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { cli } from '../support/cli.ts';
import { blocks, read, sourceOf, tableBelow } from './pages.ts';
import { type Project, projectWith, projectWithDocument, runIn, shell } from './project.ts';

const page = 'docs/contract.md';
const now = new Date('2026-11-23T08:00Z');

describe('docs/contract.md', () => {
  it.each(['check', 'verify', 'drift', 'diff'])('has each option of contract %s, as its help says it', async (name) => {
    const { stdout } = await cli(['contract', name, '--help']);
    // A long description goes on in the next line.
    const options = [...stdout.replaceAll(/\n {9,}/g, ' ').matchAll(/^ {2}(--.+?) {2,}(.*)$/gm)];
    expect(options.length).toBeGreaterThan(2);
    expect(tableBelow(page, `contract ${name}`)).toEqual(options.map(([, option, text]) => [`\`${option}\``, text]));
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

function configuration(mock: Mock, { host, port }: { readonly host: string; readonly port: number }): object {
  return {
    api: { baseUrl: mock.url },
    smtp: { host, port, security: 'none' },
    from: { address: 'pulse@example.com' },
    reports: [{ id: 'weekly', campaigns: { ids: ['campaign_123'] }, recipients: ['ann@example.com'] }],
  };
}
