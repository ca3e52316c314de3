import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import { openStore } from '../../src/store/open.ts';
import { watchedSince } from '../../src/store/slots.ts';
import { lineMatching, type RunningCli, spawnCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type SmtpScript, startSmtpScript } from '../support/smtp-script.ts';

const env = { KAKIYO_API_KEY: 'a-key-of-forty-characters-for-the-tests-' };

/** A daemon whose one report, to Ann and Ben, was due while it was down, and a mail server that follows a script. */
async function house(script: SmtpScript) {
  const folder = temporaryFolder();
  const mock = await startMock();
  const smtp = await startSmtpScript(script);
  const storePath = join(folder.path, 'campaign-pulse.db');
  const config = {
    api: { baseUrl: mock.url, requestsPerMinute: 1_000 },
    smtp: { host: smtp.host, port: smtp.port, security: 'none' },
    from: { address: 'pulse@example.com' },
    reports: [
      {
        id: 'weekly',
        schedule: '0 0 * * *',
        campaigns: { ids: ['campaign_123'] },
        recipients: ['ann@example.com', 'ben@example.com'],
      },
    ],
  };
  writeFileSync(join(folder.path, 'campaign-pulse.config.json'), JSON.stringify(config));
  {
    await using store = await openStore(storePath);
    await watchedSince(store, 'weekly', new Date(Date.now() - 86_400_000));
  }
  const daemons: RunningCli[] = [];
  return {
    smtp,
    storePath,
    start(...args: readonly string[]): RunningCli {
      const daemon = spawnCli(['start', ...args], { cwd: folder.path, env });
      daemons.push(daemon);
      return daemon;
    },
    async states() {
      await using store = await openStore(storePath);
      const slot = await store.selectFrom('slots').select(['state', 'lease_until']).executeTakeFirstOrThrow();
      const deliveries = await store.selectFrom('deliveries').select('state').orderBy('recipient').execute();
      return { ...slot, deliveries: deliveries.map(({ state }) => state) };
    },
    async [Symbol.asyncDispose]() {
      for (const daemon of daemons) daemon.kill('SIGKILL');
      await smtp[Symbol.asyncDispose]();
      await mock.close();
      folder[Symbol.dispose]();
    },
  };
}

/** Whom each message that came in whole was for, by its header. */
const readers = (messages: readonly Buffer[]): (string | undefined)[] =>
  messages.map((message) => /^To: (\S+)/m.exec(message.toString())?.[1]);

describe('O05 a signal during DATA', () => {
  test('lets the server answer, sends nothing more, gives the lease back, and exits 0; the next start goes on', async () => {
    await using home = await house({ dot: ['hang', '250 2.0.0 taken'] });
    const first = home.start();
    const closed = once(first, 'close');
    await home.smtp.reached('dot');
    const stopping = lineMatching(first.stderr, /"msg":"stopping"/);
    first.kill('SIGTERM');
    expect(JSON.parse(await stopping)).toMatchObject({ remedy: 'a second signal ends it at once' });
    expect((await home.states()).deliveries).toEqual(['handed', 'pending']);

    home.smtp.say('250 2.0.0 taken');

    expect(await closed).toEqual([0, null]);
    expect(await home.states()).toEqual({
      state: 'delivering',
      lease_until: null,
      deliveries: ['accepted', 'pending'],
    });
    expect(readers(home.smtp.messages)).toEqual(['ann@example.com']);

    const second = home.start();
    await lineMatching(second.stderr, /"msg":"ended"/);
    expect(readers(home.smtp.messages)).toEqual(['ann@example.com', 'ben@example.com']);
    expect(await home.states()).toMatchObject({ state: 'done', deliveries: ['accepted', 'accepted'] });
  });

  test('and a second one end it at once: the ledger says handed, and the next start unknown, never sent again', async () => {
    await using home = await house({ dot: ['hang', '250 2.0.0 taken'] });
    const first = home.start();
    const closed = once(first, 'close');
    await home.smtp.reached('dot');
    const stopping = lineMatching(first.stderr, /"msg":"stopping"/);
    first.kill('SIGINT');
    await stopping;
    first.kill('SIGTERM');

    expect(await closed).toEqual([null, 'SIGTERM']);
    expect(await home.states()).toMatchObject({ state: 'delivering', deliveries: ['handed', 'pending'] });
    {
      await using store = await openStore(home.storePath);
      // A minute later its lease is over.
      await store.updateTable('slots').set({ lease_until: '2026-01-01T00:00:00.000Z' }).execute();
    }
    await lineMatching(home.start().stderr, /"msg":"ended"/);
    expect(await home.states()).toMatchObject({ state: 'partial', deliveries: ['unknown', 'accepted'] });
    expect(readers(home.smtp.messages)).toEqual(['ann@example.com', 'ben@example.com']);
  });
});

test('start --http answers health, readiness and metrics; its log names slot and run', async () => {
  await using home = await house({});
  const daemon = home.start('--http', '0');
  const lines: string[] = [];
  daemon.stderr.on('data', (chunk) => lines.push(String(chunk)));
  const serving = lineMatching(daemon.stderr, /serving health and metrics/);
  const ended = lineMatching(daemon.stderr, /"msg":"ended"/);
  const { url } = JSON.parse(await serving);
  expect(JSON.parse(await ended)).toMatchObject({ slot: expect.stringMatching(/^weekly\/20/), run: 1, state: 'done' });
  const ask = async (path: string) => {
    const response = await fetch(url + path);
    return { status: response.status, body: await response.text() };
  };

  expect(await ask('/health')).toMatchObject({ status: 200, body: expect.stringContaining('"alive":true') });
  expect(await ask('/ready')).toEqual({ status: 200, body: '{"ready":true,"problems":[]}\n' });
  const { body } = await ask('/metrics');
  expect(body).toContain('campaign_pulse_deliveries{report="weekly",state="accepted"} 2\n');
  expect(body).toMatch(/^campaign_pulse_api_calls_total\{status="200"\} [1-9]/m);
  expect(body).not.toContain('@');
  const slotLines = lines
    .join('')
    .split('\n')
    .filter((line) => line.includes('"slot"'));
  expect(slotLines.length).toBeGreaterThanOrEqual(5);
  for (const line of slotLines) expect(JSON.parse(line)).toMatchObject({ run: 1 });
});
