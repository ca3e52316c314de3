import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoExitCode } from '../../src/cli/demo.ts';
import { type CliResult, cli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

const folder = temporaryFolder();
const out = join(folder.path, 'demo-output');
const foreign = ['notes.txt', 'campaign-pulse.db', 'demo.db.bak', 'deeper/demo.db'];
let first: CliResult;
beforeAll(async () => {
  mkdirSync(join(out, 'deeper'), { recursive: true });
  for (const name of foreign) writeFileSync(join(out, name), `mine: ${name}`);
  first = await cli(['demo'], { cwd: folder.path });
}, 20_000);
afterAll(() => folder[Symbol.dispose]());

test('demo sends two weeks of mails over HTTP and SMTP and says what it did', async () => {
  const { code, stdout, stderr } = first;
  expect(stderr).not.toMatch(/error|warning/i);
  expect(code).toBe(0);
  expect(stdout).toMatch(/4 messages accepted over SMTP/);
  const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
  expect(summary.weeks).toMatchObject([
    { slot: 'weekly/2026-11-16', state: 'done', campaigns: { unreadable: 0 } },
    { slot: 'weekly/2026-11-23', state: 'done', campaigns: { unreadable: 0 } },
  ]);
  for (const { campaigns } of summary.weeks) {
    expect(campaigns.read).toBeGreaterThanOrEqual(8);
    expect(campaigns.list).toHaveLength(campaigns.read);
    expect(campaigns.list).toContainEqual({ id: 'campaign_123', name: expect.any(String) });
  }
  // Each documented rule has a campaign in the world that fires it.
  expect(Object.keys(summary.weeks[1].findings)).toEqual(
    expect.arrayContaining([
      'strong-response',
      'strong-qualification',
      'strong-conversion',
      'review-messaging',
      'improve-targeting',
      'enhance-follow-up',
    ]),
  );
  expect(summary.messages).toHaveLength(4);
  for (const { messageId, bytes, files } of summary.messages) {
    const [eml = '', html = '', txt = ''] = files.map((file: string) => readFileSync(join(folder.path, file)));
    const mail = await PostalMime.parse(eml);
    expect(mail.messageId).toBe(messageId);
    expect(mail.html).toBe(html.toString());
    expect(mail.text).toBe(txt.toString());
    expect(bytes).toEqual({ message: eml.length, html: html.length, text: txt.length });
    expect(bytes.html).toBeLessThan(90_000);
  }
  expect(readdirSync(out).filter((name) => name.endsWith('.eml'))).toHaveLength(4);
});

test('demo may be repeated, leaves what is not its own in the folder, and with --json prints the summary that it writes', async () => {
  const { code, stdout } = await cli(['demo', '--json', '--out', 'demo-output'], { cwd: folder.path });
  expect(code).toBe(0);
  const summary = JSON.parse(stdout);
  expect(summary).toEqual(JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')));
  expect(summary.messages).toHaveLength(4);
  for (const name of foreign) expect(readFileSync(join(out, name), 'utf8')).toBe(`mine: ${name}`);
  expect(readdirSync(out).filter((name) => name.endsWith('.eml'))).toHaveLength(4);
});

test('demo says in one line why it cannot write', async () => {
  writeFileSync(join(folder.path, 'file'), '');
  const { code, stderr } = await cli(['demo', '--out', 'file'], { cwd: folder.path });
  expect(stderr).toMatch(/^E_OUTPUT: .* cannot be written: .*; choose another folder with --out\n$/);
  expect(code).toBe(2);
});

test('demo ends with 1 where a week failed, 3 where one is partial', () => {
  expect(demoExitCode(['done', 'done'])).toBe(0);
  expect(demoExitCode(['done', 'partial'])).toBe(3);
  expect(demoExitCode(['delivering', 'done'])).toBe(3);
  expect(demoExitCode(['partial', 'failed'])).toBe(1);
});
