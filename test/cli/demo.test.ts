import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

test('demo sends two weeks of mails over HTTP and SMTP and says what it did', async () => {
  using folder = temporaryFolder();

  const { code, stdout, stderr } = await cli(['demo'], { cwd: folder.path });

  expect(stderr).not.toMatch(/error|warning/i);
  expect(code).toBe(0);
  expect(stdout).toMatch(/4 messages accepted over SMTP/);
  const out = join(folder.path, 'demo-output');
  const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
  expect(summary.weeks).toMatchObject([
    { slot: 'weekly/2026-11-16', state: 'done', campaigns: { unreadable: 0 } },
    { slot: 'weekly/2026-11-23', state: 'done', campaigns: { unreadable: 0 } },
  ]);
  for (const { campaigns } of summary.weeks) expect(campaigns.read).toBeGreaterThanOrEqual(8);
  // Each documented rule has a campaign in the world that fires it.
  expect(Object.keys(summary.weeks[1].findings)).toEqual(
    expect.arrayContaining([
      'strong-response',
      'strong-qualification',
      'strong-conversion',
      'review-messaging',
      'improve-targeting',
      'enhance-follow-up',
      'message-volume',
      'response-timing',
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

test('demo --json prints the same summary that it writes', async () => {
  using folder = temporaryFolder();
  const { code, stdout } = await cli(['demo', '--json', '--out', 'here'], { cwd: folder.path });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(join(folder.path, 'here', 'summary.json'), 'utf8')));
});
