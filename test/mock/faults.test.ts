import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FaultName, faults, type Mock } from '../../src/mock/index.ts';
import { checkBody } from '../../src/spec/validators.ts';
import { type Answer, get, startOnMonday } from './served.ts';

const path = '/analytics/campaigns/campaign_hr_webinar';

let mock: Mock;
beforeAll(async () => {
  mock = await startOnMonday();
});
afterAll(() => mock.close());
afterEach(() => mock.reset());

const failing = (fault: FaultName): Promise<Answer> => get(mock, path, { headers: { prefer: `fault=${fault}` } });

/** What a client meets, by fault; a fault without an entry does not type-check. */
const expected: Readonly<Record<FaultName, () => Promise<void>>> = {
  slow: () => takesAtLeast(3_000, 'slow'),
  drip: () => takesAtLeast(4_900, 'drip'),
  jitter: async () => {
    const { status, text } = await failing('jitter');
    expect([status, text]).toEqual([200, (await get(mock, path)).text]);
  },
  'rate-limited': async () => {
    const { status, headers, json } = await failing('rate-limited');
    expect([status, headers.get('retry-after')]).toEqual([429, '45']);
    expect(json).toMatchObject({ error: 'rate_limit_exceeded' });
  },
  'server-error': () => documented('server-error', 500, 'internal_error'),
  'bad-gateway': async () => {
    const { status, headers, text } = await failing('bad-gateway');
    expect([status, headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
    expect(text).toContain('<title>502 Bad Gateway</title>');
  },
  reset: () => expect(failing('reset')).rejects.toThrow('fetch failed'),
  truncated: () => expect(failing('truncated')).rejects.toThrow('terminated'),
  malformed: async () => {
    const { status, text, json } = await failing('malformed');
    const usual = (await get(mock, path)).text;
    expect([status, json]).toEqual([200, undefined]);
    expect(usual.startsWith(text)).toBe(true);
  },
  html: async () => {
    const { status, headers } = await failing('html');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  },
  'wrong-type': async () => {
    const { status, json } = await failing('wrong-type');
    expect(status).toBe(200);
    expect(checkBody('getCampaignAnalytics', json).problems).toHaveLength(1);
  },
  'not-found': () => documented('not-found', 404, 'not_found'),
  forbidden: () => documented('forbidden', 403, 'forbidden'),
  'subscription-inactive': () => documented('subscription-inactive', 403, 'subscription_inactive'),
  'missing-key': () => documented('missing-key', 401, 'missing_api_key'),
  'misshapen-key': () => documented('misshapen-key', 401, 'invalid_api_key_format'),
  'unknown-key': () => documented('unknown-key', 401, 'invalid_api_key'),
};

async function documented(fault: FaultName, status: number, error: string): Promise<void> {
  const answer = await failing(fault);
  expect([answer.status, answer.json]).toEqual([status, expect.objectContaining({ error })]);
}

async function takesAtLeast(ms: number, fault: FaultName): Promise<void> {
  const usual = await get(mock, path);
  const start = performance.now();
  expect((await failing(fault)).text).toBe(usual.text);
  // Timers of Node may ring a millisecond early.
  expect(performance.now() - start).toBeGreaterThanOrEqual(ms - 2);
}

describe.concurrent('the fault', () => {
  for (const [fault, meet] of Object.entries(expected)) it(`${fault}: ${faults[fault as FaultName].purpose}`, meet);
});

describe('a fault', () => {
  it('is chosen by a query parameter where headers are hard to send', async () => {
    expect((await get(mock, `${path}?__fault=server-error`)).status).toBe(500);
    expect((await get(mock, path)).status).toBe(200);
  });

  it('is chosen by the id in the path', async () => {
    expect((await get(mock, '/analytics/campaigns/campaign_not-found')).status).toBe(404);
    expect((await get(mock, '/analytics/campaigns/campaign_forbidden_2')).status).toBe(403);
  });

  it('is chosen for the whole server, and a request may still choose another', async () => {
    mock.setFault('server-error');
    expect((await get(mock, '/campaigns')).status).toBe(500);
    expect((await failing('forbidden')).status).toBe(403);
    mock.setFault(undefined);
    expect((await get(mock, '/campaigns')).status).toBe(200);
  });

  it('stands in the log of requests', async () => {
    await failing('forbidden');
    await failing('reset').catch(() => {});
    expect(mock.requests()).toMatchObject([
      { status: 403, fault: 'forbidden' },
      { status: null, fault: 'reset' },
    ]);
  });

  it('is mixed with other preferences', async () => {
    const headers = { prefer: 'respond-async, FAULT="forbidden" , scenario=paused' };
    expect((await get(mock, path, { headers })).status).toBe(403);
  });

  it('that does not exist is refused, and the answer names those that do', async () => {
    for (const answer of [
      await get(mock, path, { headers: { prefer: 'fault=explosion' } }),
      await get(mock, `${path}?__fault=explosion`),
    ]) {
      expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
      const { detail } = answer.json as { detail: string };
      expect(detail).toContain('"explosion" is none of: slow, ');
      for (const name of Object.keys(faults)) expect(detail).toContain(name);
    }
  });
});

it('a server can start with a fault', async () => {
  await using failingServer = await startOnMonday({ fault: 'unknown-key' });
  expect((await get(failingServer, '/verify')).json).toMatchObject({ error: 'invalid_api_key' });
});
