import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/mock/index.ts';
import { get, startOnMonday } from './served.ts';

const path = '/analytics/campaigns/campaign_hr_webinar';
const withKey = (authorization: string): RequestInit => ({ headers: { authorization } });

describe('a key', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startOnMonday();
  });
  afterAll(() => mock.close());

  it('may be any', async () => {
    expect((await get(mock, path, withKey('Bearer any-key'))).status).toBe(200);
  });

  it.each([
    ['missing_api_key', ''],
    ['invalid_api_key_format', 'any-key'],
    ['invalid_api_key_format', 'Bearer'],
    ['invalid_api_key_format', 'Basic dXNlcjpwYXNz'],
  ])('gets the documented 401, %s, when it comes as "%s"', async (error, authorization) => {
    const { status, headers, json } = await get(mock, path, withKey(authorization));
    expect([status, json]).toEqual([401, expect.objectContaining({ error })]);
    expect(headers.get('sl-violations')).toContain('Invalid security scheme used');
  });

  it('that is refused hides nothing but what the key opens: an unknown path stays unknown', async () => {
    expect((await get(mock, '/nowhere', withKey(''))).status).toBe(404);
    expect((await get(mock, '/campaigns', { ...withKey(''), method: 'DELETE' })).status).toBe(405);
  });

  it('is judged before anything that Prefer asks for', async () => {
    const headers = { authorization: 'Bearer', prefer: 'code=403' };
    expect((await get(mock, path, { headers })).json).toMatchObject({ error: 'invalid_api_key_format' });
  });
});

describe('the only accepted key', () => {
  it('opens, and any other is unknown, also after either was remembered', async () => {
    await using mock = await startOnMonday({ apiKey: 'made-up' });
    for (let round = 0; round < 2; round++) {
      expect((await get(mock, path, withKey('Bearer made-up'))).status).toBe(200);
      const { status, json } = await get(mock, path, withKey('Bearer made-up-too'));
      expect([status, json]).toEqual([401, expect.objectContaining({ error: 'invalid_api_key' })]);
    }
  });
});
