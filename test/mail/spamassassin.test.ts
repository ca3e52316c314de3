import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { samples } from '../support/mail-samples.ts';

const run = promisify(execFile);
const path = ['/usr/bin/spamassassin', '/usr/local/bin/spamassassin'].find((place) => existsSync(place));

interface Judgement {
  readonly score: number;
  /** " 1.0 HTML_IMAGE_ONLY_28 …", those that count. */
  readonly rules: readonly string[];
}

/** One process judges all, for reading the rules is nearly all it does: 0.8 s, and 0.1 s for each mail. */
async function judged(mails: readonly Buffer[]): Promise<Judgement[]> {
  using folder = temporaryFolder();
  const files = mails.map((_mime, index) => join(folder.path, `${index}.eml`));
  for (const [index, file] of files.entries()) writeFileSync(file, mails[index] ?? '');
  const own = `--prefspath=${join(folder.path, 'preferences')}`;
  // Without a network; and with the report of the rules, whatever the score.
  const { stdout } = await run(path ?? '', ['-L', '-t', own, ...files], {
    env: { ...process.env, HOME: folder.path },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout
    .split(/^Content analysis details:/m)
    .slice(1)
    .map((details) => ({
      score: Number(/\((-?[\d.]+) points/.exec(details)?.[1] ?? Number.NaN),
      rules: details.split('\n').filter((line) => /^ *(?!0\.0 )\d+\.\d /.test(line)),
    }));
}

// A second or two alone, and many times that beside others.
describe.skipIf(path === undefined)(`SpamAssassin${path ? '' : ' (not installed)'}`, { timeout: 60_000 }, () => {
  it('gives mails of both variants, in each language, less than one of the five points that make spam, and more to spam', async () => {
    const names = ['typical', 'campaign', 'german', 'hebrew'] as const;
    const mails = await Promise.all(names.map((name) => samples[name]()));
    const spam = Buffer.from(
      'Subject: CONGRATULATIONS WINNER!!! $1,000,000\r\nContent-Type: text/html\r\n\r\n<html><font color="#ffffff">Viagra</font> Click here to stop these emails: <a href="http://192.0.2.1/">http://bank.example</a></html>\r\n',
    );
    const judgements = await judged([...mails.map(({ mime }) => mime), spam]);
    expect(judgements.at(-1)?.score).toBeGreaterThan(1);
    // Spam is reported twice: before its own text and behind it.
    expect(judgements.length).toBeGreaterThan(mails.length);
    for (const [index, { score, rules }] of judgements.slice(0, mails.length).entries()) {
      expect(score, `${names[index]}:\n${rules.join('\n')}`).toBeLessThan(1);
    }
  });
});
