import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { endsTheRun } from '../../src/client/answer.ts';
import documented from '../spec/documented-example.json' with { type: 'json' };
import { sendJson, startApi } from '../support/api-server.ts';
import { virtualClock } from '../support/clock.ts';
import { clientOf, failureOf, fine, key, startAnswers, startText } from './asking.ts';

describe('a question that is answered', () => {
  test('carries the key as a bearer token, and asks for JSON under the base URL', async () => {
    await using api = await startAnswers(fine);
    await clientOf(`${api.url}/v1/`).getCampaignAnalytics('a b/ü?#');
    expect(api.requests).toMatchObject([
      {
        path: '/v1/analytics/campaigns/a%20b%2F%C3%BC%3F%23',
        headers: { authorization: `Bearer ${key}`, accept: 'application/json' },
      },
    ]);
  });

  test('gives the body as it is, and the time of the answer', async () => {
    await using api = await startAnswers(fine);
    const clock = virtualClock('2026-11-23T08:00:00Z');
    expect(await clientOf(api.url, { clock }).getCampaignAnalytics('campaign_123')).toEqual({
      ok: true,
      body: documented,
      text: JSON.stringify(documented),
      unknownFields: [],
      at: new Date('2026-11-23T08:00:00Z'),
    });
  });

  test('R09 notes fields that the specification does not name', async () => {
    const body = { ...documented, forecast: { q1: 1 }, metrics: { ...documented.metrics, totalLikes: 4 } };
    await using api = await startAnswers((response) => sendJson(response, 200, body));
    expect(await clientOf(api.url).getCampaignAnalytics('campaign_123')).toMatchObject({
      ok: true,
      body,
      unknownFields: ['/metrics/totalLikes', '/forecast'],
    });
  });

  test('is read whatever its content type, its encoding, or a byte order mark before it', async () => {
    await using api = await startAnswers((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/plain' });
      response.end(gzipSync(`\uFEFF${JSON.stringify(documented)}`));
    });
    expect(await clientOf(api.url).getCampaignAnalytics('campaign_123')).toMatchObject({ ok: true, body: documented });
  });

  test('may be one about the key, or the team', async () => {
    await using api = await startApi((request, response) =>
      request.url === '/verify'
        ? sendJson(response, 200, { status: 'success', message: 'API key is valid' })
        : sendJson(response, 200, { nonsense: true }),
    );
    const client = clientOf(api.url);
    expect(await client.verifyKey()).toMatchObject({ ok: true, body: { status: 'success' } });
    expect(await client.getTeamOverview()).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
  });
});

describe('the list of campaigns', () => {
  const item = { id: 'campaign_1', name: 'One', status: 'active' };
  const list = [{ ...item, agent: 'a', product: 'p', createdAt: '2026-03-01T12:00:00.000Z' }];

  test('is read as a plain array, and inside the envelope that other pages show', async () => {
    for (const body of [list, { data: list, has_more: false, next_cursor: null }]) {
      await using api = await startAnswers((response) => sendJson(response, 200, body));
      expect(await clientOf(api.url).listCampaigns()).toMatchObject({ ok: true, body: list });
    }
  });

  test('R14 is refused where it says that it goes on: the rest would be missing without a word', async () => {
    await using api = await startAnswers((response) =>
      sendJson(response, 200, { data: list, has_more: true, next_cursor: 'campaign_1' }),
    );
    expect(await clientOf(api.url).listCampaigns()).toEqual({
      ok: false,
      failure: { kind: 'unreadable', status: 200, reason: 'the answer is a part of the list only (/has_more)' },
    });
  });

  test.each([['null'], ['{}'], ['"campaigns"'], ['{"data":null}'], ['[{"id":1}]']])('is not %s', async (text) => {
    await using api = await startText(200, text);
    expect(await clientOf(api.url).listCampaigns()).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
  });
});

describe('an answer that breaks the specification is unreadable, says where, and is not asked for again:', () => {
  const { totalProspects: _, ...metrics } = documented.metrics;
  const cases: [string, string, string][] = [
    ['R09 a missing field', JSON.stringify({ ...documented, metrics }), '/metrics/totalProspects is missing'],
    [
      'R09 a mistyped field',
      JSON.stringify({ ...documented, metrics: { ...documented.metrics, responseRate: '23.33' } }),
      '/metrics/responseRate should be number or null, is "23.33"',
    ],
    [
      'a null',
      JSON.stringify({ ...documented, campaign: { ...documented.campaign, id: null } }),
      '/campaign/id should be string, is null',
    ],
    [
      "R13 another campaign's numbers",
      JSON.stringify({ ...documented, campaign: { ...documented.campaign, id: 'campaign_124' } }),
      '/campaign/id is "campaign_124", another campaign\'s',
    ],
    ['an array', '[]', 'the answer should be object, is []'],
    ['R13 truncated JSON', JSON.stringify(documented).slice(0, -20), 'the answer is not JSON'],
    ['R13 HTML', '<!doctype html><title>Sign in</title>', 'the answer is not JSON'],
    ['nothing', '', 'the answer is not JSON'],
    ['the key', JSON.stringify(`hello ${key}`), 'the answer should be object, is "hello [key]"'],
  ];
  test.each(cases)('%s', async (_name, text, reason) => {
    await using api = await startText(200, text);
    expect(await failureOf(clientOf(api.url))).toEqual({ kind: 'unreadable', status: 200, reason });
    expect(api.requests).toHaveLength(1);
  });

  test('several problems at once', async () => {
    await using api = await startText(200, '{}');
    expect((await failureOf(clientOf(api.url))).reason).toMatch(/^\/\w+ is missing \(and \d+ more\)$/);
  });

  test("another campaign's id of any length", async () => {
    const body = { ...documented, campaign: { ...documented.campaign, id: 'x'.repeat(1_000_000) } };
    await using api = await startAnswers((response) => sendJson(response, 200, body));
    expect((await failureOf(clientOf(api.url))).reason.length).toBeLessThan(200);
  });

  test('an answer to an id that no URL can hold', async () => {
    await using api = await startAnswers(fine);
    const answer = await clientOf(api.url).getCampaignAnalytics('\ud800');
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
  });
});

describe('a status that is final is not asked for again:', () => {
  test.each([
    [400, 'unexpected-status'],
    [401, 'unauthorized'],
    [402, 'payment-required'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'unexpected-status'],
    [501, 'server-error'],
  ] as const)('%i is %s', async (status, kind) => {
    await using api = await startAnswers((response) =>
      sendJson(response, status, { error: 'some_error', message: 'Some\r\nwords' }),
    );
    const failure = await failureOf(clientOf(api.url));
    expect(failure).toEqual({ kind, status, reason: `${status} some_error: Some words` });
    expect(endsTheRun(failure)).toBe(status === 401 || status === 402);
    expect(api.requests).toHaveLength(1);
  });

  test.each([
    ['HTML', '<h1>Not found</h1>'],
    ['nothing', ''],
    ['null', 'null'],
    ['numbers', '{"error":1,"message":2}'],
  ])('with %s for a body', async (_name, text) => {
    await using api = await startText(404, text);
    expect(await failureOf(clientOf(api.url))).toEqual({ kind: 'not-found', status: 404, reason: '404' });
  });

  test('a 204 has no body, and a 206 half of one', async () => {
    for (const status of [204, 206]) {
      await using api = await startAnswers((response) => response.writeHead(status).end());
      expect(await failureOf(clientOf(api.url))).toEqual({
        kind: 'unexpected-status',
        status,
        reason: String(status),
      });
      expect(api.requests).toHaveLength(1);
    }
  });

  test('whatever it quotes is cut, and the key is not quoted', async () => {
    const message = `bad key ${key}, ${'x'.repeat(300)}`;
    await using api = await startAnswers((response) => sendJson(response, 401, { error: 'unauthorized', message }));
    const { reason } = await failureOf(clientOf(api.url));
    expect(reason).toMatch(/^401 unauthorized: bad key \[key\], x+$/);
    expect(reason.length).toBeLessThan(250);
  });
});
