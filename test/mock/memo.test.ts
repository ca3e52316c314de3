import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults, type Mock, scenarios, simulatedCampaigns } from '../../src/mock/index.ts';
import { plainId } from '../../src/mock/plain-id.ts';
import { type JsonObject, ownDocument } from '../../src/spec/document.ts';
import { createSchemaCompiler } from '../../src/spec/schema-compiler.ts';
import { pipeline, type RawRequest } from '../support/pipeline.ts';
import { bearer, get, monday, startOnMonday } from './served.ts';

const portOf = ({ url }: Mock): number => Number(new URL(url).port);

const ids = fc.oneof(
  fc.constantFrom('campaign_123', ...simulatedCampaigns.map(({ id }) => id)),
  fc.constantFrom('campaign_weak-closing', 'campaign_brand-new_2', 'campaign_forbidden', 'a%20b', '%00', '%E0%A4%A'),
  fc.nat({ max: 60 }).map((n) => `campaign_${n}`),
);
const paths = fc.oneof(
  { weight: 5, arbitrary: ids.map((id) => `/analytics/campaigns/${id}`) },
  { weight: 3, arbitrary: fc.constantFrom('/campaigns', '/analytics/overview', '/verify') },
  { weight: 1, arbitrary: fc.constantFrom('/', '/nowhere', '/campaigns/', '//campaigns', '/campaigns/..;/x') },
);
const queries = fc.oneof(
  { weight: 5, arbitrary: fc.constant('') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '?limit=2',
      '?limit=abc',
      '?limit=2&limit=3',
      '?limit=3&offset=1',
      '?offset=',
      '?other=1',
      '?__code=404',
      '?__example=documented',
      '?__scenario=paused',
      '?__scenario=unheard-of',
      '?__fault=not-found',
      '?%zz',
    ),
  },
);
const preferences = [
  'code=200',
  'code=401',
  'code=429',
  'code=418',
  'code=abc',
  'example=documented',
  'code=403, example=subscription_inactive',
  'dynamic=true',
  'dynamic=true, seed=7',
  ...Object.keys(scenarios).map((name) => `scenario=${name}`),
  'scenario=unheard-of',
  // Quick ones, as thousands are asked for.
  ...Object.keys(faults)
    .filter((name) => !['slow', 'jitter', 'drip', 'reset', 'truncated'].includes(name))
    .map((name) => `fault=${name}`),
];
const maybe = (name: string, values: readonly string[], weight = 3): fc.Arbitrary<Record<string, string>> =>
  fc.oneof(
    { weight, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constantFrom(...values).map((value) => ({ [name]: value })) },
  );
const headers = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: fc.constant(bearer) }, maybe('authorization', ['', 'Bearer', 'Basic YTpi', 'x'])),
    maybe('accept', ['*/*', 'application/json', 'application/xml', 'text/html,application/json;q=0.5', 'a;;', '']),
    maybe('prefer', preferences, 1),
    maybe('origin', ['http://localhost:5173', 'null', 'https://example.com'], 6),
    maybe('content-type', ['application/json', 'text/plain', 'nonsense'], 9),
    maybe('access-control-request-headers', ['authorization'], 9),
    maybe('access-control-request-method', ['GET'], 20),
  )
  .map((parts): Record<string, string> => Object.assign({}, ...parts));
const requests: fc.Arbitrary<RawRequest> = fc
  .record({
    method: fc.oneof(
      { weight: 8, arbitrary: fc.constant('GET') },
      { weight: 1, arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'POST', 'DELETE') },
    ),
    base: fc.constantFrom('', '/v1'),
    path: paths,
    query: queries,
    headers,
  })
  .map(({ method, base, path, query, headers }) => ({ method, target: base + path + query, headers }));

/** `npm run test:parity` sends 20,000. */
const count = process.env.PARITY === 'all' ? 20_000 : 4_000;

describe('the memo', () => {
  let remembering: Mock;
  let working: Mock;
  beforeAll(async () => {
    [remembering, working] = await Promise.all([startOnMonday(), startOnMonday({ memo: false })]);
  });
  afterAll(() => Promise.all([remembering.close(), working.close()]));

  it('changes no byte of the answers to thousands of random requests', { timeout: 60_000 }, async () => {
    const sample = fc.sample(requests, count);
    for (let start = 0; start < sample.length; start += 1_000) {
      const part = sample.slice(start, start + 1_000);
      const [remembered, worked] = await Promise.all([
        pipeline(portOf(remembering), part),
        pipeline(portOf(working), part),
      ]);
      const answered = remembered.filter((response) => !response.startsWith('HTTP/1.1 204')).length;
      expect(logged(remembering, answered)).toEqual(logged(working, answered));
      for (const [i, response] of remembered.entries()) {
        if (response !== worked[i]) expect({ ...part[i], response }).toEqual({ ...part[i], response: worked[i] });
      }
    }
    const { caches } = (await (await fetch(new URL('/__mock/stats', remembering.url))).json()) as {
      caches: { replies: { hits: number } };
    };
    // Otherwise nothing was compared.
    expect(caches.replies.hits).toBeGreaterThan(count / 10);
  });
});

/** The last requests that a mock logged, but for when and in what order: pipelined ones overtake each other. */
function logged(mock: Mock, count: number): readonly string[] {
  const last = mock.requests().slice(-count);
  return last.map(({ at: _, ...seen }) => JSON.stringify(seen)).sort();
}

describe('what is remembered', () => {
  const path = '/analytics/campaigns/campaign_fintech_cfos';

  it('is forgotten at midnight UTC', async () => {
    let now = new Date('2026-11-23T23:59:59.999Z');
    await using mock = await startOnMonday({ now: () => now });
    const before = (await get(mock, path)).text;
    now = new Date('2026-11-24T00:00:00.000Z');
    const after = (await get(mock, path)).text;
    expect(after).not.toBe(before);
    expect(after).toContain('2026-11-23');
  });

  it('is forgotten whenever the mock is told to play something else', async () => {
    await using mock = await startOnMonday({ now: monday });
    const texts = [(await get(mock, path)).text];
    const turns: readonly (() => void)[] = [
      () => mock.setNow(new Date('2026-12-24')),
      () => mock.setScenario('weak-closing'),
      () => mock.setFault('forbidden'),
      () => mock.override('*', { body: 'overridden' }),
      () => mock.setCampaigns([]),
    ];
    for (const turn of turns) {
      turn();
      texts.push((await get(mock, path)).text);
    }
    // Overrides stand above all else.
    expect(new Set(texts.slice(0, 5)).size).toBe(5);
    expect(texts[5]).toBe(texts[4]);
    mock.reset();
    expect((await get(mock, path)).text).toBe(texts[0]);
  });

  it('is logged as what is played now, not as what was learned', async () => {
    await using mock = await startOnMonday({ now: monday });
    await get(mock, '/analytics/campaigns/campaign_1');
    mock.setScenario('brand-new');
    await get(mock, '/analytics/campaigns/campaign_2');
    await get(mock, '/analytics/campaigns/campaign_3');
    await get(mock, '/analytics/campaigns/campaign_paused');
    expect(mock.requests().map(({ scenario }) => scenario)).toEqual([null, 'brand-new', 'brand-new', 'paused']);
  });

  it('holds no key that is not a bearer key', async () => {
    await using mock = await startOnMonday();
    for (let i = 0; i < 2; i++) await get(mock, path, { headers: { authorization: 'raw-key' } });
    const stats = (await (await fetch(new URL('/__mock/stats', mock.url))).json()) as {
      caches: { replies: { entries: number } };
    };
    expect(stats.caches.replies.entries).toBe(0);
  });
});

it('the ids that are answered without asking Prism are ids that the document allows', () => {
  const { CampaignId } = (ownDocument.components as JsonObject).parameters as { CampaignId: { schema: JsonObject } };
  const allows = createSchemaCompiler().compile(CampaignId.schema);
  fc.assert(fc.property(fc.stringMatching(new RegExp(`^${plainId}$`)), (id) => allows(id)));
});
