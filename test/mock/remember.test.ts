import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/mock/engine.ts';
import type { MockRequest } from '../../src/mock/message.ts';
import { createEngine } from '../../src/mock/prism/create-engine.ts';
import { ownDocument } from '../../src/spec/document.ts';
import { bearer } from './served.ts';

const analytics = { campaign: { id: 'campaign_1', name: 'One' } };
/** The first body is not what the document allows, so that there are violations to remember. */
const source: Source = (operationId, { campaignId }) => {
  if (operationId === 'listCampaigns') return { body: [] };
  if (operationId !== 'getCampaignAnalytics') return undefined;
  return campaignId === 'campaign_1' ? { body: analytics } : 'not found';
};
const start = () => createEngine({ document: ownDocument, own: true, source });

function get(path: string, rest: Partial<MockRequest> = {}): MockRequest {
  return { method: 'GET', path, search: '', query: {}, headers: bearer, body: null, bytes: Buffer.alloc(0), ...rest };
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const one = fc.constantFrom;
const requests: fc.Arbitrary<MockRequest> = fc.record({
  method: one('GET', 'GET', 'GET', 'POST'),
  path: one(
    ...['/analytics/campaigns/campaign_1', '/analytics/campaigns/campaign_2', '/analytics/campaigns/%E0%A4%A'],
    ...['/campaigns', '/campaigns', '/analytics/overview', '/verify', '/nowhere', '/analytics/campaigns/a%00b'],
  ),
  query: one<MockRequest['query']>(
    ...[{}, {}, { limit: '5' }, { limit: 'abc' }, { limit: ['1', '2'] }, { 'limit\n"5"\noffset': '1' }],
    ...[{ limit: '5', offset: '1' }, { __code: '404' }],
  ),
  headers: fc
    .record({
      authorization: one('Bearer key', 'Bearer key', '', 'Basic abc'),
      accept: maybe(one('*/*', 'application/xml', 'garbage;;')),
      prefer: maybe(one('code=429', 'example=documented', 'code=abc')),
      'content-type': maybe(one('application/json', 'text/plain', 'nonsense')),
      'content-length': maybe(one('0', '2')),
    })
    .map((headers) => JSON.parse(JSON.stringify(headers)) as MockRequest['headers']),
  body: one(null, null, {}, 'text'),
  search: one(''),
  bytes: one(Buffer.alloc(0)),
});

describe('what the engine remembers', () => {
  it('changes no answer: one that has answered thousands says what a new one says', async () => {
    const old = await start();
    const check = fc.asyncProperty(requests, async (request) => {
      expect(await old.answer(request)).toEqual(await (await start()).answer(request));
    });
    await fc.assert(check, { numRuns: 3000 });
    expect(old.caches().urls?.hits).toBeGreaterThan(1000);
  });

  it('is counted, and bounded', async () => {
    const engine = await start();
    for (let i = 0; i < 13_000; i++) await engine.answer(get(`/nowhere/${i}`));
    await engine.answer(get('/nowhere/12999'));
    expect(engine.caches().urls).toEqual({ entries: 12_000, limit: 12_000, hits: 1, misses: 13_000 });
  });
});

it('hands the source the whole request', async () => {
  const asked: unknown[] = [];
  const engine = await createEngine({
    document: ownDocument,
    own: true,
    source(...call) {
      asked.push(call);
      return undefined;
    },
  });
  const request = get('/analytics/campaigns/a%20b', { headers: { ...bearer, prefer: 'scenario=weak' } });
  await engine.answer(request);
  expect(asked).toEqual([['getCampaignAnalytics', { campaignId: 'a b' }, request]]);
});
