import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/mock/index.ts';
import { get, startOnMonday } from './served.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startOnMonday();
});
afterAll(() => mock.close());

const campaign = '/analytics/campaigns/campaign_hr_webinar';
const problem = 'application/problem+json';

describe('security', () => {
  it.each(['', 'Basic abc', 'Bearer'])('answers authorization "%s" with the documented 401', async (authorization) => {
    const { status, headers } = await get(mock, campaign, { headers: { authorization } });
    expect(status).toBe(401);
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('sl-violations')).toContain('Invalid security scheme used');
  });
});

describe('routing', () => {
  it('answers a path that is not in the document with 404', async () => {
    const { status, headers, json } = await get(mock, '/prospects');
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe(problem);
    expect(json).toMatchObject({ type: 'https://stoplight.io/prism/errors#NO_PATH_MATCHED_ERROR', status: 404 });
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('answers %s with 405', async (method) => {
    const { status, headers, json } = await get(mock, '/campaigns', { method });
    expect(status).toBe(405);
    expect(headers.get('content-type')).toBe(problem);
    expect(json).toMatchObject({ type: 'https://stoplight.io/prism/errors#NO_METHOD_MATCHED_ERROR' });
  });
});

describe('validation', () => {
  it.each([
    ['/campaigns?limit=abc', 'Request query parameter limit must be integer'],
    ['/campaigns?limit=101', 'Request query parameter limit must be <= 100'],
    ['/campaigns?offset=-1', 'Request query parameter offset must be >= 0'],
    [`/analytics/campaigns/${'x'.repeat(101)}`, 'must NOT have more than 100 characters'],
    ['/analytics/campaigns/a%00b', 'must match pattern'],
  ])('answers %s with the documented 400 and says why in sl-violations', async (path, why) => {
    const { status, headers, json } = await get(mock, path);
    expect(status).toBe(400);
    expect(json).toMatchObject({ error: 'validation_error' });
    const violations = JSON.parse(headers.get('sl-violations') ?? '[]') as unknown[];
    expect(violations).toEqual([expect.objectContaining({ severity: 'Error', message: expect.stringContaining(why) })]);
  });

  it('says the same the second time, when the result is remembered', async () => {
    const first = await get(mock, '/campaigns?limit=0');
    expect((await get(mock, '/campaigns?limit=0')).text).toBe(first.text);
    expect(first.status).toBe(400);
  });
});

describe('negotiation', () => {
  it.each(['*/*', 'application/json', 'application/*', 'text/html, application/json;q=0.9'])(
    'answers Accept: %s with JSON',
    async (accept) => {
      const { status, headers } = await get(mock, campaign, { headers: { accept } });
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('application/json');
    },
  );

  it.each([campaign, '/analytics/campaigns/campaign_nowhere'])(
    'answers Accept: application/xml to %s with 406, and only that request',
    async (path) => {
      const { status, headers } = await get(mock, path, { headers: { accept: 'application/xml' } });
      expect(status).toBe(406);
      expect(headers.get('content-type')).toBe(problem);
      expect((await get(mock, path)).status).not.toBe(406);
    },
  );
});

describe('Prefer', () => {
  it('code=429 gives Retry-After', async () => {
    const { status, headers, json } = await get(mock, campaign, { headers: { prefer: 'code=429' } });
    expect(status).toBe(429);
    expect(headers.get('retry-after')).toBe('45');
    expect(json).toMatchObject({ error: 'rate_limit_exceeded', retryAfter: 45 });
  });

  it.each([
    [401, 'invalid_api_key', 'invalid_api_key'],
    [403, 'forbidden', 'forbidden'],
    [403, 'subscription_inactive', 'subscription_inactive'],
    [404, 'not_found', 'not_found'],
    [500, 'internal_error', 'internal_error'],
  ])('code=%i, example=%s answers with that example', async (code, example, error) => {
    const { status, json } = await get(mock, campaign, { headers: { prefer: `code=${code}, example=${example}` } });
    expect(status).toBe(code);
    expect(json).toMatchObject({ error });
  });

  it('works as query parameters too', async () => {
    expect((await get(mock, `${campaign}?__code=403`)).status).toBe(403);
  });

  it('code=200 is the world, example=documented the example of the document', async () => {
    const usual = await get(mock, campaign);
    expect((await get(mock, campaign, { headers: { prefer: 'code=200' } })).text).toBe(usual.text);
    const documented = await get(mock, campaign, { headers: { prefer: 'example=documented' } });
    expect(documented.json).toMatchObject({ campaign: { id: 'campaign_123' } });
  });

  it('dynamic=true generates from the schema', async () => {
    const { status, json } = await get(mock, '/verify', { headers: { prefer: 'dynamic=true' } });
    expect(status).toBe(200);
    expect(json).toEqual(expect.objectContaining({ message: expect.any(String) }));
    expect(json).not.toMatchObject({ message: 'API key is valid' });
  });

  it('answers a code that is no number with 422, and one that is not in the document with 404', async () => {
    const wrong = await get(mock, campaign, { headers: { prefer: 'code=abc' } });
    expect([wrong.status, wrong.headers.get('content-type')]).toEqual([422, problem]);
    const unknown = await get(mock, campaign, { headers: { prefer: 'code=418' } });
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([404, problem]);
    const example = await get(mock, campaign, { headers: { prefer: 'example=nope' } });
    expect([example.status, example.headers.get('content-type')]).toEqual([404, problem]);
  });
});
