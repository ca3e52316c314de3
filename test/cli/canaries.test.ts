import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import { openStore } from '../../src/store/open.ts';
import { watchedSince } from '../../src/store/slots.ts';
import { startApi } from '../support/api-server.ts';
import { cli, lineMatching, spawnCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';
import { startSmtpScript } from '../support/smtp-script.ts';

const pem = generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
const env = {
  KAKIYO_API_KEY: 'canaryKey0123456789abcdefghijklmnopqrstu',
  SMTP_PASSWORD: 'canaryPassword&"0123456789',
  DKIM_PRIVATE_KEY: String(pem),
  UNSUBSCRIBE_SECRET: 'canaryUnsubscribe0123456789abcdefghijklmn',
};
const hookToken = 'canaryHook0123456789abcdef';
const pingToken = 'canaryPing0123456789abcdef';
const pemLine = String(pem).split('\n')[1] ?? '';

/** What a server would say that quotes all it was ever told, in words and as AUTH writes it. */
const quoted = [
  env.KAKIYO_API_KEY,
  env.SMTP_PASSWORD,
  Buffer.from(`\0pulse\0${env.SMTP_PASSWORD}`).toString('base64'),
  pemLine,
  env.UNSUBSCRIBE_SECRET,
  hookToken,
].join(' ');

/** Everything that must not be seen, and how many times `seen` shows it. */
function sightings(seen: string): Record<string, number> {
  const base64 = Buffer.from(env.SMTP_PASSWORD).toString('base64').slice(0, 24);
  const parts = ['canary', pemLine, pemLine.slice(0, 20), base64, quoted.split(' ')[2] ?? ''];
  return Object.fromEntries(
    parts.map((part) => [part, seen.split(part).length - 1]).filter(([, times]) => times !== 0),
  );
}

test('X01 secrets are seen nowhere: not in logs, database, mails, alerts, metrics, --json or error lines', async () => {
  using folder = temporaryFolder();
  const storePath = join(folder.path, 'campaign-pulse.db');
  await using mock = await startMock();
  const said: string[] = [];
  await using hook = await startApi(async (request, response) => {
    for await (const chunk of request) said.push(String(chunk));
    response.writeHead(said.length > 0 && request.method === 'POST' ? 200 : 500).end(quoted);
  });
  await using smtp = await startSmtpScript({
    greeting: `220 ${quoted}`,
    ehlo: '250-script\r\n250 AUTH PLAIN',
    // Two readers, then the operators; then a run by hand.
    rcpt: [`550 5.1.1 ${quoted}`, '250 2.1.5 fine', '250 2.1.5 fine', `451 4.3.0 ${quoted}`],
    dot: `250 2.0.0 ${quoted}`,
  });
  await using refusing = await startSmtpScript({
    ehlo: '250-script\r\n250 AUTH PLAIN',
    auth: `535 5.7.8 ${quoted}`,
  });
  for (const path of ['/analytics/campaigns/campaign_123', '/analytics/overview', '/verify']) {
    mock.override(path, { status: 404, body: { error: 'not_found', message: quoted } });
  }
  const config = (port: number, rest: object = {}): string =>
    JSON.stringify({
      api: { baseUrl: mock.url, requestsPerMinute: 1_000 },
      smtp: { host: smtp.host, port, security: 'none', user: 'pulse' },
      from: { address: 'pulse@example.com' },
      dkim: { domain: 'example.com', selector: 's' },
      operators: {
        recipients: ['ops@example.com'],
        webhook: `${hook.url}/${hookToken}?key=${hookToken}`,
        ping: `${hook.url}/${pingToken}/{report}`,
      },
      reports: [
        {
          id: 'weekly',
          schedule: '0 0 * * *',
          campaigns: { ids: ['campaign_123', 'campaign_bank_cisos'] },
          recipients: ['ann@example.com', 'ben@example.com'],
          unsubscribe: { endpoint: 'https://mail.example.com/unsubscribe' },
        },
      ],
      ...rest,
    });
  writeFileSync(join(folder.path, 'campaign-pulse.config.json'), config(smtp.port));
  writeFileSync(join(folder.path, 'refused.json'), config(refusing.port));
  const secretUrl = `ftp://x/${hookToken}`;
  writeFileSync(join(folder.path, 'wrong.json'), config(smtp.port, { operators: { webhook: secretUrl } }));
  {
    await using store = await openStore(storePath);
    await watchedSince(store, 'weekly', new Date(Date.now() - 86_400_000));
  }
  const place = { cwd: folder.path, env };
  const seen: string[] = [];

  const daemon = spawnCli(['start', '--http', '0'], place);
  daemon.stderr.on('data', (chunk) => seen.push(String(chunk)));
  const serving = lineMatching(daemon.stderr, /serving/);
  const told = lineMatching(daemon.stderr, /mail:ops.*operators told/);
  const { url } = JSON.parse(await serving);
  await told;
  for (const path of ['/metrics', '/health', '/ready', '/nowhere']) seen.push(await (await fetch(url + path)).text());
  daemon.kill('SIGTERM');
  expect(await once(daemon, 'close')).toEqual([0, null]);

  const commands = [
    ['run', 'weekly', '--json'],
    ['status', '--json'],
    ['doctor', '--json', '--config', 'refused.json'],
    ['doctor', '--config', 'wrong.json'],
    ['run', 'weekly', '--config', 'wrong.json'],
    ['run', env.KAKIYO_API_KEY],
  ];
  const results = await Promise.all(commands.map((args) => cli(args, place)));
  for (const { stdout, stderr } of results) seen.push(stdout, stderr);
  for (const name of readdirSync(folder.path).filter((name) => name.startsWith('campaign-pulse.db'))) {
    seen.push(readFileSync(join(folder.path, name), 'latin1'));
  }
  seen.push(...smtp.messages.map(String), ...said);

  // AHB1bHNlAG is the user's name. What was looked at is where they could have been.
  const everything = seen.join('\n');
  expect(smtp.messages.map((message) => /^To: (\S+)/m.exec(message.toString())?.[1])).toEqual([
    'ben@example.com',
    'ops@example.com',
  ]);
  expect(everything).toContain('550 5.1.1 [secret] [secret] AHB1bHNlAG[secret] [secret] [secret] [secret]');
  expect(everything).toContain('535 5.7.8 [secret]');
  expect(everything).toContain('404 not_found: [');
  expect(said.join('')).toContain('ann@example.com was rejected');
  expect(results.map(({ code }) => code)).toEqual([3, 0, 2, 2, 2, 2]);
  expect(sightings(everything)).toEqual({});
});
