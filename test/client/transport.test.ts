import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createPace } from '../../src/client/pace.ts';
import { systemClock } from '../../src/clock.ts';
import { sendJson, startApi } from '../support/api-server.ts';
import { manualClock, virtualClock } from '../support/clock.ts';
import { broken, clientOf, failureOf, fine, startAnswers, startText } from './asking.ts';

describe('a failure that may pass is tried again:', () => {
  test('R04 three times 500, then the answer, with waits that grow', async () => {
    await using api = await startAnswers(broken, broken, broken, fine);
    const clock = virtualClock();
    expect(await clientOf(api.url, { clock }).getCampaignAnalytics('campaign_123')).toMatchObject({ ok: true });
    expect(clock.sleeps).toEqual([500, 1_000, 2_000]);
  });

  test('500 for ever is a server error after four tries', async () => {
    await using api = await startAnswers(broken);
    expect(await failureOf(clientOf(api.url))).toEqual({
      kind: 'server-error',
      status: 500,
      reason: '500 internal_error',
    });
    expect(api.requests).toHaveLength(4);
  });

  test('R04 a connection that is reset, before the answer or within it', async () => {
    await using api = await startAnswers(
      (response) => response.socket?.resetAndDestroy(),
      (response) => {
        response.writeHead(200, { 'content-length': 1_000 });
        response.write('{"campaign":', () => response.socket?.destroy());
      },
      fine,
    );
    expect(await clientOf(api.url).getCampaignAnalytics('campaign_123')).toMatchObject({ ok: true });
    expect(api.requests).toHaveLength(3);
  });

  test('a server that is not there is unreachable, and the reason says why', async () => {
    const api = await startAnswers(fine);
    await api[Symbol.asyncDispose]();
    const { port } = new URL(api.url);
    // By name it has two addresses, and Node then tells of both without a word.
    for (const url of [api.url, `http://localhost:${port}`]) {
      const failure = await failureOf(clientOf(url));
      expect(failure).toMatchObject({ kind: 'unreachable', status: null });
      expect(failure.reason).toMatch(/^no answer: .*ECONNREFUSED/);
    }
  });

  test('what is not HTTP is unreachable', async () => {
    await using api = await startAnswers((response) => response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n'));
    expect(await failureOf(clientOf(api.url))).toMatchObject({ kind: 'unreachable' });
    expect(api.requests).toHaveLength(4);
  });

  test('not where the next try would be after the deadline', async () => {
    await using api = await startAnswers(broken);
    const settings = { deadlineMs: 2_000, random: () => 0.999 };
    expect(await failureOf(clientOf(api.url, settings))).toMatchObject({ kind: 'server-error' });
    expect(api.requests).toHaveLength(2);
  });

  test("not where the pace gives the next turn after the deadline: the first failure's reason is kept", async () => {
    await using api = await startAnswers(broken);
    const clock = virtualClock();
    const client = clientOf(api.url, { clock, pace: createPace(1, clock), deadlineMs: 30_000 });
    expect(await failureOf(client)).toMatchObject({ kind: 'server-error' });
    expect(api.requests).toHaveLength(1);
  });
});

describe('Retry-After', () => {
  const limited =
    (retryAfter: string, status = 429) =>
    (response: ServerResponse): void =>
      sendJson(response, status, { error: 'rate_limit_exceeded' }, { 'retry-after': retryAfter });

  test.each([
    ['in seconds', '30'],
    ['as a date', 'Mon, 23 Nov 2026 08:00:30 GMT'],
  ])('R03 %s is waited for', async (_name, header) => {
    await using api = await startAnswers(limited(header), fine);
    const clock = virtualClock('2026-11-23T08:00:00Z');
    expect(await clientOf(api.url, { clock }).getCampaignAnalytics('campaign_123')).toMatchObject({ ok: true });
    expect(clock.sleeps).toEqual([30_500]);
  });

  test.each(['-30', 'soon', '12.5'])('R03 %j is garbage, and the wait is the usual one', async (header) => {
    await using api = await startAnswers(limited(header), fine);
    const clock = virtualClock();
    expect(await clientOf(api.url, { clock }).getCampaignAnalytics('campaign_123')).toMatchObject({ ok: true });
    expect(clock.sleeps).toEqual([500]);
  });

  test('of 503 counts as well', async () => {
    await using api = await startAnswers(limited('7', 503), fine);
    const clock = virtualClock();
    expect(await clientOf(api.url, { clock }).getCampaignAnalytics('campaign_123')).toMatchObject({ ok: true });
    expect(clock.sleeps).toEqual([7_500]);
  });

  test('R03 of more than two minutes is not waited for, and the failure says how long it is', async () => {
    await using api = await startAnswers(limited('3600'));
    expect(await failureOf(clientOf(api.url))).toEqual({
      kind: 'rate-limited',
      status: 429,
      reason: '429 rate_limit_exceeded (asks to wait 3600 s)',
    });
    expect(api.requests).toHaveLength(1);
  });

  test('holds every request of the account, not only the one that was refused', async () => {
    await using api = await startAnswers(limited('30'), fine);
    const clock = manualClock();
    const pace = createPace(1_000, clock);
    const first = clientOf(api.url, { clock, pace }).getCampaignAnalytics('campaign_123');
    await clock.sleeping(1);
    const second = clientOf(api.url, { clock, pace }).getCampaignAnalytics('campaign_123');
    await clock.sleeping(2);
    expect(api.requests).toHaveLength(1);
    clock.advance(30_000);
    expect(await second).toMatchObject({ ok: true });
    clock.advance(1_000);
    expect(await first).toMatchObject({ ok: true });
  });

  test('holds the others also where the refused request has no try left', async () => {
    await using api = await startAnswers(limited('30'), fine);
    const clock = virtualClock();
    const pace = createPace(1_000, clock);
    expect(await failureOf(clientOf(api.url, { clock, pace, deadlineMs: 10_000 }))).toMatchObject({
      kind: 'rate-limited',
    });
    expect(clock.sleeps).toEqual([]);
    expect(await clientOf(api.url, { clock, pace }).getCampaignAnalytics('campaign_123')).toMatchObject({ ok: true });
    expect(clock.sleeps).toEqual([30_000]);
  });
});

describe('the deadline', () => {
  const silent = (_request: IncomingMessage, _response: ServerResponse): void => {};
  const settings = { clock: systemClock, deadlineMs: 25 };

  test('ends a question that nobody answers', async () => {
    await using api = await startApi(silent);
    expect(await failureOf(clientOf(api.url, settings))).toEqual({
      kind: 'timeout',
      status: null,
      reason: 'no complete answer before the deadline',
    });
  });

  test('R04 ends an answer that drips', async () => {
    await using api = await startAnswers((response) => {
      response.writeHead(200).write('{');
    });
    expect(await failureOf(clientOf(api.url, settings))).toMatchObject({ kind: 'timeout' });
  });
});

describe('the stop signal', () => {
  test('rejects with its reason while the server thinks', async () => {
    const stop = new AbortController();
    await using api = await startApi(() => stop.abort(new Error('stopping')));
    const client = clientOf(api.url, { signal: stop.signal });
    await expect(client.getCampaignAnalytics('campaign_123')).rejects.toThrow('stopping');
  });

  test('rejects with its reason in the wait between two tries', async () => {
    const stop = new AbortController();
    const clock = manualClock();
    await using api = await startAnswers(broken);
    const asked = clientOf(api.url, { clock, signal: stop.signal }).getCampaignAnalytics('campaign_123');
    await clock.sleeping(1);
    stop.abort(new Error('stopping'));
    await expect(asked).rejects.toThrow('stopping');
  });

  test("rejects with its reason in the system clock's sleep", async () => {
    const stop = new AbortController();
    const slept = systemClock.sleep(60_000, stop.signal);
    stop.abort(new Error('stopping'));
    await expect(slept).rejects.toThrow('stopping');
    await expect(systemClock.sleep(60_000, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
  });
});

describe('the transport refuses', () => {
  test('R10 a body over 5 MB, decoded: 200 kB of gzip that hold 200 MB', async () => {
    // Gzip members may follow one another.
    const bomb = Buffer.concat(Array(20).fill(gzipSync(Buffer.alloc(10_000_000))));
    await using api = await startAnswers((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(await failureOf(clientOf(api.url))).toEqual({
      kind: 'unreadable',
      status: null,
      reason: 'the answer is larger than 5242880 bytes',
    });
    expect(api.requests).toHaveLength(1);
  });

  test('R10 a body without an end', async () => {
    await using api = await startAnswers((response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(100_000, ' ')));
      };
      response.on('drain', pour);
      pour();
    });
    expect(await failureOf(clientOf(api.url))).toMatchObject({ kind: 'unreadable' });
    expect(api.requests).toHaveLength(1);
  });

  test('R11 a redirect, so that the other server sees neither request nor key', async () => {
    await using other = await startAnswers(fine);
    for (const status of [301, 302, 303, 307, 308]) {
      await using api = await startText(status, '', { location: `${other.url}/elsewhere` });
      expect(await failureOf(clientOf(api.url))).toEqual({
        kind: 'unexpected-status',
        status,
        reason: `${status} is a redirect, which is not followed`,
      });
      expect(api.requests).toHaveLength(1);
    }
    expect(other.requests).toHaveLength(0);
  });
});
