import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Mock } from '../../src/mock/index.ts';
import { get, startOnMonday } from './served.ts';

const path = '/analytics/campaigns/campaign_hr_webinar';
const other = '/analytics/campaigns/campaign_legal_ops';

let mock: Mock;
beforeEach(async () => {
  mock = await startOnMonday();
});
afterEach(() => mock.close());

it.each([
  [403, 'forbidden'],
  [404, 'not_found'],
  [500, 'internal_error'],
])('a status alone gives the example of the document: %i', async (status, error) => {
  mock.override(path, { status });
  const answer = await get(mock, path);
  expect([answer.status, answer.json]).toEqual([status, expect.objectContaining({ error })]);
  expect((await get(mock, other)).status).toBe(200);
});

it('a status that the document lacks is sent all the same', async () => {
  mock.override(path, { status: 503, headers: { 'Retry-After': '2' } });
  const { status, headers } = await get(mock, path);
  expect([status, headers.get('retry-after')]).toEqual([503, '2']);
});

it('a body is sent as JSON, raw text as it is', async () => {
  mock.override(path, { body: { any: 'thing' } });
  expect((await get(mock, path)).json).toEqual({ any: 'thing' });
  mock.override(path, { status: 502, raw: '<h1>Bad gateway</h1>', headers: { 'content-type': 'text/html' } });
  const { status, headers, text } = await get(mock, path);
  expect([status, headers.get('content-type'), text]).toEqual([502, 'text/html', '<h1>Bad gateway</h1>']);
});

it('the usual text can be cut, for truncated JSON', async () => {
  mock.override(path, { raw: (text) => text.slice(0, 100) });
  const { status, text, json } = await get(mock, path);
  expect([status, text.length, json]).toEqual([200, 100, undefined]);
});

it('the usual body can be changed, without changing the world', async () => {
  const usual = await get(mock, path);
  mock.override(path, {
    change: (body) => {
      const changed = body as { metrics: { totalProspects: unknown } };
      changed.metrics.totalProspects = 'many';
      return changed;
    },
  });
  expect((await get(mock, path)).json).toMatchObject({ metrics: { totalProspects: 'many' } });
  mock.override(path, undefined);
  expect((await get(mock, path)).text).toBe(usual.text);
});

it('the connection can be cut', async () => {
  mock.override(path, { reset: true });
  await expect(get(mock, path)).rejects.toThrow('fetch failed');
  expect(mock.requests()).toMatchObject([{ method: 'GET', path, status: null }]);
});

it('a function decides by request, for answers that differ from call to call', async () => {
  let calls = 0;
  mock.override('*', ({ path: asked }) => (asked === path && ++calls === 1 ? { status: 429 } : undefined));
  expect((await get(mock, path)).status).toBe(429);
  expect((await get(mock, path)).status).toBe(200);
  expect((await get(mock, other)).status).toBe(200);
});

it('an answer can be late', async () => {
  mock.override(path, { delayMs: 30_000 });
  const late = get(mock, path, { signal: AbortSignal.timeout(20) });
  await expect(late).rejects.toThrow('timeout');
  expect((await get(mock, other)).status).toBe(200);
});
