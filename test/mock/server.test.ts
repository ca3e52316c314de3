import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, simulatedCampaigns } from '../../src/mock/index.ts';
import type { OperationId } from '../../src/spec/api.ts';
import { checkBody } from '../../src/spec/validators.ts';
import { bearer, get, startOnMonday } from './served.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startOnMonday();
});
afterAll(() => mock.close());

describe('the four operations', () => {
  const operations: readonly (readonly [OperationId, string])[] = [
    ['getCampaignAnalytics', '/analytics/campaigns/campaign_hr_webinar'],
    ['getCampaignAnalytics', '/analytics/campaigns/campaign_channel_partners'],
    ['listCampaigns', '/campaigns'],
    ['getTeamOverview', '/analytics/overview'],
    ['verifyKey', '/verify'],
  ];
  it.each(operations)('%s answers %s with a body that openapi.yaml allows', async (operation, path) => {
    const { status, headers, json } = await get(mock, path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.has('sl-violations')).toBe(false);
    expect(checkBody(operation, json)).toEqual({ problems: [], unknownFields: [] });
  });

  it('answers every listed campaign, and the list without parameters is the whole list', async () => {
    const list = (await get(mock, '/campaigns')).json as { id: string }[];
    expect(list).toHaveLength(1 + simulatedCampaigns.length);
    for (const { id } of list) {
      const { json } = await get(mock, `/analytics/campaigns/${id}`);
      expect(json).toMatchObject({ campaign: { id } });
    }
  });

  it('answers campaign_123 with the documented example, byte for byte as JSON', async () => {
    const documented = readFileSync(new URL('../spec/documented-example.json', import.meta.url), 'utf8');
    const { text } = await get(mock, '/analytics/campaigns/campaign_123');
    expect(text).toBe(JSON.stringify(JSON.parse(documented)));
  });

  it('answers any other id with a campaign of its own', async () => {
    const { status, json } = await get(mock, '/analytics/campaigns/6512bd43d9caa6e02c99');
    expect([status, json]).toEqual([200, expect.objectContaining({ campaign: expect.anything() })]);
    expect(json).toMatchObject({ campaign: { id: '6512bd43d9caa6e02c99' } });
  });

  it('answers an unknown campaign with the documented 404, where it was told which there are', async () => {
    await using closed = await startOnMonday({ campaigns: simulatedCampaigns });
    const { status, headers, json } = await get(closed, '/analytics/campaigns/campaign_nowhere');
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('application/json');
    expect(json).toEqual({ error: 'not_found', message: 'Campaign not found' });
  });

  it('serves the list page by page when asked for limit or offset', async () => {
    const all = (await get(mock, '/campaigns')).json as unknown[];
    expect((await get(mock, '/campaigns?limit=2&offset=1')).json).toEqual(all.slice(1, 3));
    expect((await get(mock, '/campaigns?limit=5')).json).toEqual(all.slice(0, 5));
    expect((await get(mock, '/campaigns?offset=1000')).json).toEqual([]);
  });

  it('serves the same below the base path and at the root, as stock Prism does', async () => {
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
    const below = await get(mock, '/analytics/overview');
    const root = await fetch(new URL('/analytics/overview', mock.url), { headers: bearer });
    expect(await root.text()).toBe(below.text);
  });
});

it('gives the same bytes from two servers, on another hour of the same day too', async () => {
  await using other = await startOnMonday({ now: () => new Date('2026-11-23T23:59Z') });
  for (const path of ['/campaigns', '/analytics/overview', '/analytics/campaigns/campaign_bank_cisos']) {
    expect((await get(other, path)).text).toBe((await get(mock, path)).text);
  }
});

it('gives other numbers with another seed', async () => {
  await using other = await startOnMonday({ seed: 2 });
  const path = '/analytics/campaigns/campaign_bank_cisos';
  expect((await get(other, path)).text).not.toBe((await get(mock, path)).text);
});

describe('the clock', () => {
  it('can be moved, and a week later the week has been added', async () => {
    await using moving = await startOnMonday();
    const path = '/analytics/campaigns/campaign_fintech_cfos';
    type Body = { metrics: { totalMessages: number }; activity: { last7Days: { messages: number } } };
    const before = (await get(moving, path)).json as Body;
    moving.setNow(new Date('2026-11-30T08:00Z'));
    const after = (await get(moving, path)).json as Body;
    expect(after.metrics.totalMessages - before.metrics.totalMessages).toBe(after.activity.last7Days.messages);
    expect(after.activity.last7Days.messages).toBeGreaterThan(0);
  });
});

describe('the campaigns', () => {
  it('can be none', async () => {
    await using empty = await startOnMonday({ campaigns: [] });
    expect((await get(empty, '/campaigns')).text).toBe('[]');
    expect((await get(empty, '/analytics/campaigns/campaign_123')).status).toBe(404);
  });

  it('can be renamed while it runs, to anything', async () => {
    await using renamed = await startOnMonday();
    const name = '<img src=x onerror=alert(1)>\r\nBcc: eve@example.com \u202e"=cmd|';
    await get(renamed, '/campaigns');
    renamed.setCampaigns(simulatedCampaigns.map((campaign) => ({ ...campaign, name })));
    const { json } = await get(renamed, '/analytics/campaigns/campaign_legal_ops');
    expect(json).toMatchObject({ campaign: { name } });
    const list = (await get(renamed, '/campaigns')).json as { name: string }[];
    expect(new Set(list.map((item) => item.name))).toEqual(new Set([name]));
  });

  it('can be a thousand, with ids that need encoding', async () => {
    const [first] = simulatedCampaigns;
    if (first === undefined) throw new Error('no campaign');
    const campaigns = Array.from({ length: 1000 }, (_, i) => ({ ...first, id: `campaign ${i} ü?#` }));
    await using many = await startOnMonday({ campaigns });
    expect((await get(many, '/campaigns')).json).toHaveLength(1000);
    const { json } = await get(many, `/analytics/campaigns/${encodeURIComponent('campaign 999 ü?#')}`);
    expect(json).toMatchObject({ campaign: { id: 'campaign 999 ü?#' } });
  });
});

describe('for browsers', () => {
  it('allows any origin', async () => {
    const { headers } = await get(mock, '/campaigns', { headers: { origin: 'http://localhost:5173' } });
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(headers.get('vary')).toBe('origin');
  });

  it('answers a preflight without a key', async () => {
    const response = await fetch(`${mock.url}/campaigns`, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:5173',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toBe('GET');
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization');
  });
});

it('answers HEAD as GET without its body', async () => {
  const whole = await get(mock, '/campaigns');
  const head = await get(mock, '/campaigns', { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(head.text).toBe('');
  expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(whole.text)));
});

it('remembers what was asked, without query or key', async () => {
  await using fresh = await startOnMonday();
  await get(fresh, '/campaigns?limit=1&key=secret');
  await get(fresh, '/nowhere');
  await get(fresh, '/analytics/campaigns/campaign_123', { method: 'DELETE' });
  expect(fresh.requests()).toMatchObject([
    { method: 'GET', path: '/campaigns', status: 200 },
    { method: 'GET', path: '/nowhere', status: 404 },
    { method: 'DELETE', path: '/analytics/campaigns/campaign_123', status: 405 },
  ]);
  expect(JSON.stringify(fresh.requests())).not.toContain('secret');
});
