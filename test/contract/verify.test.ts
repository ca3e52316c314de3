import * as fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { turnsAt } from '../../src/cli/turns.ts';
import { loadContract } from '../../src/contract/index.ts';
import {
  outcomeOf,
  type PlanOptions,
  planProbes,
  type VerifyOptions,
  type VerifyReport,
  verify,
} from '../../src/contract/verify/index.ts';
import { type Mock, type MockOptions, type Overriding, simulatedCampaigns, startMock } from '../../src/mock/index.ts';
import { startApi } from '../support/api-server.ts';
import { virtualClock } from '../support/clock.ts';
import { freePort } from '../support/free-port.ts';
import { isReproduced } from './replay.ts';

const own = loadContract();
const now = new Date('2026-11-23T08:00:00Z');
/** Has the shape of a real one; nothing that is said may hold it. */
const canary = 'CanaryCanaryCanary0123456789abcdefghijkl';

async function verified(
  baseUrl: string,
  options: Partial<VerifyOptions & PlanOptions> = {},
  contract = own,
): Promise<VerifyReport> {
  const plan = planProbes(contract, fc, { seed: 1, runs: 10, hasKey: true, wrongMethods: false, ...options });
  return verify(plan, contract, fc, {
    baseUrl,
    key: canary,
    keyIsMadeUp: false,
    fetch,
    timeoutMs: 5_000,
    pace: turnsAt(Number.POSITIVE_INFINITY, virtualClock()),
    seed: 1,
    semantic: true,
    maxRequests: 1_000,
    shrinkRequests: 200,
    ids: {},
    ...options,
  });
}

function mockWithKey(options: MockOptions = {}): Promise<Mock> {
  return startMock({ now, apiKey: canary, ...options });
}

function seenOf({ cells }: VerifyReport): { readonly seen: number; readonly provokable: number } {
  const provokable = cells.filter((cell) => cell.provokable);
  return { seen: provokable.filter(({ answers }) => answers > 0).length, provokable: provokable.length };
}

group('our own mock', () => {
  test('keeps to the document, and all that can be provoked is seen', async () => {
    await using mock = await mockWithKey();
    const report = await verified(mock.url, { runs: 50 });
    expect(report.violations).toEqual([]);
    expect(seenOf(report)).toEqual({ seen: 11, provokable: 11 });
    expect(outcomeOf(report)).toBe('kept');
    expect(report.requests).toBe(mock.requests().length);
    expect(new Set(mock.requests().map(({ method }) => method))).toEqual(new Set(['GET', 'HEAD', 'OPTIONS']));
  });

  test('that takes any key does too, for those who have none', async () => {
    await using mock = await startMock({ now });
    const report = await verified(mock.url, { hasKey: false, wrongMethods: true });
    expect(report.violations).toEqual([]);
    expect(seenOf(report)).toEqual({ seen: 11, provokable: 11 });
  });

  test.each(['brand-new', 'unknown-status', 'weak-closing'] as const)('does in the scenario %s', async (scenario) => {
    await using mock = await mockWithKey({ scenario });
    expect((await verified(mock.url)).violations).toEqual([]);
  });

  test('is asked for ids that its list names, or that the user tells', async () => {
    await using mock = await mockWithKey({ campaigns: simulatedCampaigns.slice(0, 1) });
    const report = await verified(mock.url);
    expect(report.violations).toEqual([]);
    expect(outcomeOf(report)).toBe('kept');
    const told = await verified(mock.url, { ids: { campaignId: 'campaign_nowhere' } });
    expect(told.violations[0]).toMatchObject({ probe: 'all as documented', expected: '200', seen: '404' });
  });

  test('with no campaign leaves the analytics unseen, which is no violation', async () => {
    await using mock = await mockWithKey({ campaigns: [] });
    const report = await verified(mock.url);
    expect(report.violations).toEqual([]);
    expect(outcomeOf(report)).toBe('incomplete');
    expect(report.cells.filter((cell) => cell.provokable && cell.answers === 0)).toMatchObject([
      { operationId: 'getCampaignAnalytics', status: '200' },
    ]);
  });
});

interface Defect {
  readonly name: string;
  readonly path?: string;
  readonly overriding: Overriding;
  readonly finds: object;
  readonly options?: Partial<VerifyOptions & PlanOptions>;
}

const error = { error: 'wrong', message: 'Wrong' };
const list = '/campaigns';
const analytics = '/analytics/campaigns/campaign_123';

const defects: readonly Defect[] = [
  {
    name: 'a status that is not documented',
    path: '/verify',
    overriding: { status: 418, body: error },
    finds: { part: 'status', keyword: 'status', seen: '418', operationId: 'verifyKey' },
  },
  {
    name: 'a redirect',
    path: '/verify',
    overriding: { status: 302, headers: { location: '/elsewhere' }, body: {} },
    finds: { part: 'status', seen: '302' },
  },
  {
    name: 'another media type',
    path: list,
    overriding: { headers: { 'content-type': 'text/html' }, raw: '<p>Sign in' },
    finds: { part: 'media type', keyword: 'content-type', expected: 'application/json' },
  },
  {
    name: 'a missing header',
    path: '/verify',
    overriding: { status: 429, body: error },
    finds: { part: 'header', pointer: '/retry-after', keyword: 'required' },
  },
  {
    name: 'a value of a wrong type',
    path: list,
    overriding: { change: (body) => (body as object[]).map((one) => ({ ...one, name: 5 })) },
    finds: { part: 'body', pointer: '/0/name', keyword: 'type', expected: 'string', seen: '5' },
  },
  {
    name: 'a missing field',
    path: analytics,
    overriding: { change: (body) => ({ ...(body as object), metrics: undefined }) },
    finds: { part: 'body', pointer: '/metrics', keyword: 'required' },
  },
  {
    name: 'an error of another shape',
    path: list,
    overriding: ({ query }) => (query.limit === '0' ? { status: 400, body: { oops: true } } : undefined),
    finds: { part: 'body', pointer: '/error', keyword: 'required', status: 400 },
  },
  {
    name: 'a body that is no JSON',
    path: '/analytics/overview',
    overriding: { raw: (text) => text.slice(0, 100) },
    finds: { part: 'body', keyword: 'json' },
  },
  {
    name: 'arithmetic that is wrong',
    path: analytics,
    overriding: {
      change: (body) => {
        const { metrics, ...others } = body as { metrics: object };
        return { ...others, metrics: { ...metrics, responseRate: 99 } };
      },
    },
    finds: { part: 'semantic', pointer: '/metrics/responseRate', keyword: 'rate' },
  },
  {
    name: 'an answer without a key',
    path: list,
    overriding: ({ headers }) => (headers.authorization === undefined ? { body: [] } : undefined),
    finds: { part: 'status', keyword: 'no key', expected: '401', seen: '200' },
  },
  {
    name: 'an answer for a misshapen key',
    path: list,
    overriding: ({ headers }) => (headers.authorization === 'misshapen' ? { body: [] } : undefined),
    finds: { part: 'status', keyword: 'a misshapen key', seen: '200' },
  },
  {
    name: 'an answer for a key that nobody has',
    path: list,
    overriding: ({ headers }) => (headers.authorization?.includes('MadeUp') ? { body: [] } : undefined),
    finds: { part: 'status', keyword: 'a made-up key', seen: '200' },
  },
  {
    name: 'an answer for what is not there',
    path: '/analytics/campaigns/unknown_not-found',
    overriding: { status: 400, body: error },
    finds: { part: 'status', keyword: 'unknown campaignId', expected: '404', seen: '400' },
  },
  {
    name: 'a parameter that is not checked',
    path: list,
    overriding: ({ query }) => (query.limit === '101' ? { body: [] } : undefined),
    finds: { part: 'status', keyword: 'limit above its maximum', expected: '400', seen: '200' },
  },
  {
    name: 'an allowed value that is refused',
    path: list,
    overriding: ({ query }) => (query.limit === '100' ? { status: 400, body: error } : undefined),
    finds: { part: 'status', keyword: 'limit on the edge', expected: '200', seen: '400' },
  },
  {
    name: 'a failure of the server',
    path: list,
    overriding: ({ method }) => (method === 'HEAD' ? { status: 500, body: error } : undefined),
    finds: { part: 'status', keyword: 'HEAD', seen: '500' },
  },
  {
    name: 'a failure for an Accept that nothing fits',
    path: list,
    overriding: ({ headers }) =>
      headers.accept === 'application/x-nothing' ? { status: 500, body: error } : undefined,
    finds: { part: 'status', keyword: 'an Accept that nothing fits', seen: '500' },
  },
  {
    name: 'a method that is not documented',
    path: list,
    overriding: ({ method }) => (method === 'POST' ? { status: 201, body: {} } : undefined),
    finds: { part: 'status', keyword: 'POST, which the path lacks', seen: '201' },
    options: { wrongMethods: true },
  },
  {
    name: 'a failure for some values only',
    path: list,
    overriding: ({ query }) =>
      Number(query.limit) > 40 && Number(query.offset) > 1_000 ? { status: 500, body: error } : undefined,
    finds: {
      part: 'status',
      keyword: 'generated input',
      seen: '500',
      // The smallest limit and offset there are that show it, and nothing else.
      curl: expect.stringMatching(/\/campaigns\?limit=41&offset=1001'$/),
    },
    options: { runs: 50 },
  },
  {
    name: 'a connection that is cut',
    path: '/verify',
    overriding: { reset: true },
    finds: { part: 'status', keyword: 'answer', status: null, seen: expect.stringMatching(/^none: /) },
  },
  {
    name: 'an answer that ends in the middle',
    path: '/verify',
    overriding: { manner: 'cut' },
    finds: { part: 'status', keyword: 'answer', status: null },
  },
];

group('of a mock with one defect', () => {
  test.each(defects)(
    '$name is found, and its command shows it again',
    async ({ path = '*', overriding, finds, options }) => {
      await using mock = await mockWithKey();
      mock.override(path, overriding);
      const report = await verified(mock.url, options);
      expect(report.violations).toContainEqual(expect.objectContaining(finds));
      expect(outcomeOf(report)).toBe('broken');
      for (const finding of report.violations) {
        expect(await isReproduced(own, finding, canary), finding.curl).toBe(true);
      }
    },
  );
});

test('a server that quotes the key brings it into nothing that is said', async () => {
  await using mock = await mockWithKey();
  mock.override('*', ({ headers }) => ({
    headers: { 'x-echo': String(headers.authorization), 'retry-after': String(headers.authorization) },
    status: 429,
    body: { error: { token: headers.authorization }, message: 7, [String(headers.authorization)]: 1 },
  }));
  const answers: unknown[] = [];
  const report = await verified(mock.url, {
    onAnswer: ({ headers, body }) => answers.push([headers, Buffer.from(body as Uint8Array).toString()]),
  });
  expect(report.violations.length).toBeGreaterThan(0);
  expect(report.violations[0]?.curl).toContain('"authorization: Bearer $KAKIYO_API_KEY"');
  expect(JSON.stringify([report, answers])).toContain('[key]');
  expect(JSON.stringify([report, answers])).not.toContain(canary);
});

test('a redirect is not followed, so that the key goes nowhere else', async () => {
  await using elsewhere = await startApi((_, response) => response.end('{}'));
  await using mock = await mockWithKey();
  mock.override('*', { status: 307, headers: { location: elsewhere.url }, body: {} });
  await verified(mock.url, { maxRequests: 20 });
  expect(elsewhere.requests).toEqual([]);
});

group('a limit of 30 a minute', () => {
  async function limited(perMinute: number) {
    const clock = virtualClock(now);
    await using mock = await mockWithKey();
    let passed: number[] = [];
    let refused = 0;
    mock.override('*', () => {
      const at = clock.now().getTime();
      passed = passed.filter((one) => one > at - 60_000);
      if (passed.length < 30) {
        passed.push(at);
        return undefined;
      }
      refused++;
      const seconds = Math.ceil(((passed[0] ?? at) + 60_000 - at) / 1_000);
      return { status: 429, headers: { 'retry-after': String(seconds) }, body: error };
    });
    const report = await verified(mock.url, { pace: turnsAt(perMinute, clock) });
    return { report, refused, slept: clock.sleeps };
  }

  test('is kept at its own pace: nothing is refused', async () => {
    const { report, refused, slept } = await limited(30);
    expect(refused).toBe(0);
    expect(slept.length).toBe(Math.floor((report.requests - 1) / 30));
    expect(outcomeOf(report)).toBe('kept');
  });

  test('that is met is waited for as long as it asks, and everything is seen in the end', async () => {
    const { report, refused, slept } = await limited(Number.POSITIVE_INFINITY);
    expect(refused).toBeGreaterThan(0);
    expect(slept).toEqual(slept.map(() => 60_000));
    expect(report.violations).toEqual([]);
    expect(seenOf(report)).toEqual({ seen: 11, provokable: 11 });
  });
});

test('a server that refuses whatever it is asked ends the run, saying so', async () => {
  await using mock = await mockWithKey({ fault: 'rate-limited' });
  const report = await verified(mock.url);
  expect(report.requests).toBe(3);
  expect(report.violations).toEqual([]);
  expect(outcomeOf(report)).toBe('incomplete');
  expect(report.notExercised.at(-1)?.why).toBe('the server answered 429, 3 times in a row');
});

test('no more requests are sent than wanted, and what was left out is said', async () => {
  await using mock = await mockWithKey();
  const report = await verified(mock.url, { maxRequests: 7 });
  expect(mock.requests()).toHaveLength(7);
  expect(report.notExercised).toEqual([
    {
      what: expect.stringMatching(/^\d+ of \d+ requests$/),
      why: 'at most 7 requests were to be sent',
      onPurpose: false,
    },
  ]);
  expect(outcomeOf(report)).toBe('incomplete');
});

test('making a failure smaller keeps to that number too', async () => {
  await using mock = await mockWithKey();
  mock.override(list, ({ query }) =>
    Number(query.offset) > 1_000 && query.limit !== undefined ? { status: 500, body: error } : undefined,
  );
  const most = planProbes(own, fc, { seed: 1, runs: 10, hasKey: true, wrongMethods: false }).probes.length + 1;
  expect((await verified(mock.url, { maxRequests: most })).violations).toHaveLength(1);
  expect(mock.requests()).toHaveLength(most);
});

test('a server that hangs is given up after three silences', async () => {
  await using server = await startApi(() => {});
  const report = await verified(server.url, { timeoutMs: 50 });
  expect(server.requests).toHaveLength(3);
  expect(report.violations[0]).toMatchObject({ keyword: 'answer', seen: 'none within 0.05 s' });
});

test('a body without end is cut off by the same time', async () => {
  await using server = await startApi((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('[');
  });
  expect((await verified(server.url, { timeoutMs: 50 })).requests).toBe(3);
});

test('a port that nobody listens on is told as such', async () => {
  const report = await verified(`http://127.0.0.1:${await freePort()}`);
  expect(report.requests).toBe(3);
  expect(report.violations[0]).toMatchObject({ seen: 'none: ECONNREFUSED' });
});

test('who stops the run stops it at once', async () => {
  await using mock = await mockWithKey();
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(verified(mock.url, { signal })).rejects.toThrow('enough');
  expect(mock.requests()).toEqual([]);
});

test.each(['library', 'events'])(
  'another document, %s.yaml, is exercised without a request that could write',
  async (name) => {
    const spec = `test/mock/parity/${name}.yaml`;
    const contract = loadContract(spec);
    await using mock = await startMock({ spec });
    const report = await verified(mock.url, { hasKey: false }, contract);
    expect(new Set(mock.requests().map(({ method }) => method))).toEqual(new Set(['GET', 'HEAD', 'OPTIONS']));
    expect(report.requests).toBeGreaterThan(20);
    expect(report.notExercised.filter(({ onPurpose }) => onPurpose).length).toBeGreaterThan(0);
  },
);
