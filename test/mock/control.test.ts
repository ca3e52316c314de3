import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { faults, type Mock, scenarios, simulatedCampaigns } from '../../src/mock/index.ts';
import { get, startOnMonday } from './served.ts';

const path = '/analytics/campaigns/campaign_fintech_cfos';

let mock: Mock;
beforeAll(async () => {
  mock = await startOnMonday({ now: new Date('2026-11-23T08:00Z') });
});
afterAll(() => mock.close());
afterEach(() => mock.reset());

const controls = (place: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(`/__mock${place}`, mock.url), init);
const post = (place: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  controls(place, { method: 'POST', body: JSON.stringify(body), headers });
const problem = async (response: Response): Promise<[number, string]> => [
  response.status,
  ((await response.json()) as { detail: string }).detail,
];

describe('the clock', () => {
  it('moves by days, to a time, and back', async () => {
    const before = (await get(mock, path)).text;
    const weekLater = await post('/clock', { days: 7 });
    expect(await weekLater.json()).toEqual({ now: '2026-11-30T08:00:00.000Z', frozen: true });
    const after = (await get(mock, path)).text;
    expect(after).not.toBe(before);
    await post('/clock', { now: '2026-11-23T23:00:00+01:00' });
    expect((await get(mock, path)).text).toBe(before);
    await post('/clock', { days: 7 });
    expect((await get(mock, path)).text).toBe(after);
    await post('/clock', { now: null });
    expect((await get(mock, path)).text).toBe(before);
  });

  it.each([{}, { now: 'tomorrow' }, { now: '2026-11-23T08:00' }, { now: 5 }, { days: '7' }, { days: 1e12 }])(
    'refuses %j and says what it takes',
    async (body) => {
      expect(await problem(await post('/clock', body))).toEqual([400, expect.stringContaining('{"days": 7}')]);
    },
  );
});

describe('scenario and fault', () => {
  it('are set for all, shown, and ended', async () => {
    await post('/scenario', { scenario: 'brand-new' });
    expect((await get(mock, path)).json).toMatchObject({ metrics: { totalMessages: 0 } });
    await post('/fault', { fault: 'forbidden' });
    expect((await get(mock, path)).status).toBe(403);
    expect(await (await controls('/state')).json()).toMatchObject({ scenario: 'brand-new', fault: 'forbidden' });
    await post('/fault', { fault: null });
    await post('/scenario', { scenario: null });
    expect((await get(mock, path)).json).toMatchObject({ metrics: { totalMessages: expect.any(Number) } });
    expect(await (await controls('/state')).json()).toMatchObject({ scenario: null, fault: null });
  });

  it('refuse unknown names, naming those that exist', async () => {
    const [status, detail] = await problem(await post('/scenario', { scenario: 'gold-rush' }));
    expect([status, detail]).toEqual([400, expect.stringContaining(Object.keys(scenarios).join(', '))]);
    expect(await problem(await post('/fault', {}))).toEqual([400, expect.stringContaining('slow, jitter')]);
    expect((await post('/scenario', { scenario: '__proto__' })).status).toBe(400);
  });
});

it('the state says what there is to choose from', async () => {
  const state = (await (await controls('/state')).json()) as Record<string, unknown[]>;
  expect(state).toMatchObject({ url: mock.url, now: '2026-11-23T08:00:00.000Z', frozen: true, seed: 1, proxy: null });
  expect(state.operations).toContainEqual({
    method: 'GET',
    path: '/analytics/campaigns/{campaignId}',
    operationId: 'getCampaignAnalytics',
    summary: 'Analytics of one campaign',
    statuses: expect.arrayContaining(['200', '401', '404', '429']),
  });
  expect(state.campaigns).toHaveLength(1 + simulatedCampaigns.length);
  expect(state.campaigns).toContainEqual({
    id: 'campaign_hr_webinar',
    name: 'HR Tech Webinar Follow-up',
    scenario: 'poor-targeting',
    status: 'active',
  });
  expect(state.scenarios).toHaveLength(Object.keys(scenarios).length);
  expect(state.faults).toContainEqual({ name: 'drip', purpose: faults.drip.purpose });
});

it('the requests are there for the assertions of end-to-end tests, with their violations', async () => {
  await get(mock, `${path}?secret=1`);
  await get(mock, '/campaigns?limit=abc');
  await get(mock, path, { headers: { prefer: 'scenario=paused' } });
  const seen = await (await controls('/requests')).json();
  expect(seen).toEqual([
    { at: expect.stringMatching(/^\d{4}-.*Z$/), ...usual, path, status: 200 },
    {
      at: expect.any(String),
      ...usual,
      path: '/campaigns',
      status: 400,
      violations: [
        {
          location: ['request', 'query', 'limit'],
          severity: 'Error',
          code: 'type',
          message: 'Request query parameter limit must be integer',
        },
      ],
    },
    { at: expect.any(String), ...usual, path, status: 200, scenario: 'paused' },
  ]);
});
const usual = { method: 'GET', scenario: null, fault: null, violations: [] };

it('reset brings back the start and forgets the requests', async () => {
  const before = (await get(mock, path)).text;
  await post('/clock', { days: 30 });
  await post('/scenario', { scenario: 'paused' });
  await post('/fault', { fault: 'forbidden' });
  mock.override(path, { status: 418 });
  mock.setCampaigns([]);
  const response = await post('/reset', {});
  expect([response.status, await response.text()]).toEqual([204, '']);
  expect(mock.requests()).toEqual([]);
  expect((await get(mock, path)).text).toBe(before);
});

it('the stats show each cache, bounded, with its hit rate', async () => {
  await using fresh = await startOnMonday();
  for (let i = 0; i < 4; i++) await get(fresh, path);
  const stats = (await (await fetch(new URL('/__mock/stats', fresh.url))).json()) as {
    requests: number;
    rssBytes: number;
    caches: Record<string, object>;
  };
  expect(stats).toMatchObject({ requests: 4, caches: { replies: { entries: 1, hits: 3, misses: 1, hitRate: 0.75 } } });
  for (const cache of Object.values(stats.caches)) {
    expect(cache).toEqual({
      entries: expect.any(Number),
      limit: expect.any(Number),
      hits: expect.any(Number),
      misses: expect.any(Number),
      hitRate: expect.toSatisfy((rate) => rate === null || (rate >= 0 && rate <= 1)),
    });
  }
});

describe('the controls', () => {
  it('are for this machine: not for a page of another origin, nor under another name', async () => {
    expect((await post('/reset', {}, { origin: 'https://example.com' })).status).toBe(403);
    expect((await controls('/state', { headers: { origin: 'null' } })).status).toBe(403);
    expect((await post('/clock', { days: 1 }, { origin: 'http://localhost:5173' })).status).toBe(200);
  });

  it('can be switched off', async () => {
    await using plain = await startOnMonday({ control: false });
    for (const place of ['', '/state', '/requests']) {
      expect((await fetch(new URL(`/__mock${place}`, plain.url))).status).toBe(404);
    }
  });

  it.each([
    ['POST', '/clock', '{"days": 7', 400],
    ['POST', '/clock', '[7]', 400],
    ['POST', '/clock', 'x'.repeat(20_000), 413],
    ['POST', '/nothing', '{}', 404],
    ['DELETE', '/requests', undefined, 404],
    ['GET', '/page.html', undefined, 404],
    ['GET', '/../../package.json', undefined, 404],
    ['GET', '/__proto__', undefined, 404],
  ])('answer %s %s with %s: %i', async (method, place, body, status) => {
    const response = await controls(place, { method, ...(body !== undefined && { body }) });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('do not stand in the log of requests', async () => {
    await controls('/state');
    expect(mock.requests()).toEqual([]);
  });
});
