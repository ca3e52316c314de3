import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, test } from 'vitest';
import { breakerPolicy, planQuestion } from '../../src/client/breaker.ts';
import { type ClientOptions, createClient } from '../../src/client/client.ts';
import { createPace } from '../../src/client/pace.ts';
import { systemClock } from '../../src/clock.ts';
import { checkConfig } from '../../src/config/load.ts';
import { findAlerts } from '../../src/operators/find-alerts.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import { scan } from '../../src/run/scan.ts';
import type { Workshop } from '../../src/run/workshop.ts';
import { findSlot } from '../../src/store/slots.ts';
import { clientOf, failureOf, key } from '../client/asking.ts';
import documented from '../spec/documented-example.json' with { type: 'json' };
import { manualClock, virtualClock } from '../support/clock.ts';
import { answer, type HttpReply, head, json, type ScriptedHttp, startHttpScript } from '../support/http-script.ts';
import { type TestWorkshop, testWorkshop } from '../support/workshop.ts';

const idOf = (path: string): string => decodeURIComponent(path.split('/')[3] ?? '');
const campaignPath = (id: string): string => `/analytics/campaigns/${id}`;

/** The numbers of a campaign, with days of the week before Monday 23 November 2026. */
function bodyOf(id: string) {
  const dailyBreakdown = documented.activity.dailyBreakdown.map((day, index) => ({
    ...day,
    date: `2026-11-${22 - index}`,
  }));
  return {
    ...documented,
    campaign: { ...documented.campaign, id, name: `Campaign ${id}` },
    activity: { ...documented.activity, dailyBreakdown },
  };
}

/** The API with these active campaigns and no overview; `odd` answers otherwise, or not at all. */
function startApi(ids: readonly string[], odd: (path: string) => HttpReply | undefined): Promise<ScriptedHttp> {
  const items = ids.map((id) => ({ ...documented.campaign, id, name: `Campaign ${id}` }));
  return startHttpScript(({ path }) => {
    const reply = odd(path);
    if (reply) return reply;
    if (path === '/campaigns') return json(200, items);
    return path === '/analytics/overview' ? json(403, { error: 'forbidden' }) : json(200, bodyOf(idOf(path)));
  });
}

/** The house's workshop with that API in place of the mock. */
function asking(house: TestWorkshop, api: ScriptedHttp, options: Partial<ClientOptions> = {}): Workshop {
  const { clock } = house;
  const client = createClient({
    baseUrl: api.url,
    key,
    clock,
    pace: createPace(1_000, clock),
    deadlineMs: 120_000,
    random: () => 0.5,
    ...options,
  });
  return { ...house.workshop, client };
}

describe('Retry-After', () => {
  /** A header and the milliseconds that it asks for, null where it is garbage. Whole seconds, as HTTP's dates are. */
  const seconds = fc.nat({ max: 300 }).map((n) => [String(n), n * 1_000] as const);
  const years = fc.integer({ min: 1_970, max: 9_999 }).map((year) => [String(year), year * 1_000] as const);
  const start = Date.UTC(2026, 10, 23, 8);
  const dates = fc.integer({ min: -86_400, max: 300 }).map((n) => {
    return [new Date(start + n * 1_000).toUTCString(), Math.max(0, n * 1_000)] as const;
  });
  const garbage = fc
    .oneof(
      fc.integer({ max: -1 }).map(String),
      fc.double({ min: 0.001, max: 1_000, noInteger: true }).map(String),
      fc.constantFrom('soon', 'Mon', 'NaN', '1h', '0x10', '2026-11-23', '30, 60', 'Infinity', '99999999999999'),
    )
    .map((text) => [text, null] as const);

  test('R03 of any kind is waited for up to two minutes; beyond, the question ends and says how long it is', async () => {
    let header = '';
    let failing = true;
    await using api = await startHttpScript(() => {
      const reply = failing
        ? json(429, { error: 'rate_limit_exceeded' }, { 'retry-after': header })
        : json(200, bodyOf('x'));
      failing = false;
      return reply;
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(seconds, years, dates, garbage), async ([text, asked]) => {
        header = text;
        failing = true;
        const clock = virtualClock(new Date(start));
        const before = api.requests.length;
        const got = await clientOf(api.url, { clock }).getCampaignAnalytics('x');
        if (asked !== null && asked > 120_000) {
          expect(got).toMatchObject({
            failure: { kind: 'rate-limited', reason: expect.stringContaining(`(asks to wait ${asked / 1_000} s)`) },
          });
          expect(api.requests.length).toBe(before + 1);
          expect(clock.sleeps).toEqual([]);
        } else {
          expect(got.ok).toBe(true);
          expect(api.requests.length).toBe(before + 2);
          expect(clock.sleeps).toEqual([(asked ?? 0) + 500]);
        }
      }),
    );
  });

  test('R03 too long to wait for leaves the slot for a later try', async () => {
    await using house = await testWorkshop();
    await using api = await startHttpScript(() =>
      json(429, { error: 'rate_limit_exceeded' }, { 'retry-after': '3600' }),
    );
    const slot = await house.dueSlot('2026-11-23');
    await scan(asking(house, api), [house.report]);
    expect(api.requests).toHaveLength(1);
    expect(await findSlot(house.store, slot)).toMatchObject({
      state: 'collecting',
      reason: expect.stringContaining('asks to wait 3600 s'),
      next_attempt_at: '2026-11-23T08:05:00.000Z',
    });
  });
});

describe('an API in trouble', () => {
  test.each<[string, HttpReply]>([
    ['R04 with 503 without end', json(503, { error: 'internal_error' })],
    ['R04 that closes the connection', ['FIN']],
    ['R04 that resets the connection', ['RST']],
    ['R04 that resets it within the head of an answer', ['HTTP/1.1 200 O', 'RST']],
    [
      'R04 that closes it within the body of an answer',
      [head(200, { 'content-length': '1000' }), '{"campaign":', 'FIN'],
    ],
    ['R04 that speaks no HTTP', ['SSH-2.0-OpenSSH_9.6\r\n', 'FIN']],
  ])('%s is asked four times, after waits drawn from all of ranges that double', async (_, reply) => {
    await using api = await startHttpScript(() => reply);
    const clock = virtualClock();
    const drawn = [0, 0.999, 0.25];
    await failureOf(clientOf(api.url, { clock, random: () => drawn.shift() ?? 0 }));
    expect(clock.sleeps).toEqual([0, 1_998, 1_000]);
    expect(api.requests).toHaveLength(4);
  });

  test('R04 gets one deadline for all tries', async () => {
    await using api = await startHttpScript(() => ['RST']);
    const clock = virtualClock();
    await failureOf(clientOf(api.url, { clock, deadlineMs: 6_900, random: () => 0.99 }));
    // The third wait would end 6.93 s after the question.
    expect(clock.sleeps).toEqual([990, 1_980]);
  });

  test('R04 that drips is left at the deadline, and one that is slow is not', async () => {
    const body = JSON.stringify(bodyOf('campaign_123'));
    const head200 = head(200, { 'content-length': String(body.length) });
    await using dripping = await startHttpScript(() => [head200, { drip: body, every: 5 }]);
    const impatient = { clock: systemClock, deadlineMs: 50 };
    expect(await failureOf(clientOf(dripping.url, impatient))).toMatchObject({ kind: 'timeout' });
    expect(dripping.requests).toHaveLength(1);
    await using slow = await startHttpScript(() => [{ delay: 10 }, head200, { delay: 10 }, body]);
    expect(await clientOf(slow.url, { clock: systemClock }).getCampaignAnalytics('campaign_123')).toMatchObject({
      ok: true,
    });
  });
});

describe('an API that answers nobody', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `c${index + 100}`);

  test('R04 is let alone: it is asked again after pauses, then the run ends with what it has, and says so', async () => {
    await using house = await testWorkshop();
    await using api = await startApi(ids, (path) => (Number(idOf(path).slice(1)) >= 103 ? ['RST'] : undefined));
    const slot = await house.dueSlot('2026-11-23');
    const { state, digest } = await runSlot(asking(house, api), house.report, slot);

    expect(state).toBe('partial');
    expect(digest.counts).toMatchObject({ campaigns: 3, unreadable: 37 });
    const asked = Object.keys(api.counts()).filter((path) => path.startsWith(campaignPath('')));
    // The first five to fail, those that were under way with the fifth, and one after each pause.
    expect(asked.length).toBeLessThanOrEqual(3 + breakerPolicy.failures + 3 + breakerPolicy.pauses.length);
    const reasons = await house.store.selectFrom('snapshots').select('reason').execute();
    const unasked = reasons.filter(({ reason }) =>
      /^not asked: the API has failed \d times in a row$/.test(reason ?? ''),
    );
    expect(unasked).toHaveLength(40 - asked.length);
    expect(house.clock.sleeps.filter((ms) => ms > 29_000).map((ms) => Math.round(ms / 30_000))).toEqual([1, 2, 4]);
    const { text } = await PostalMime.parse(house.inbox.messages[0]?.raw ?? '');
    expect(text).toContain('37 of 40 campaigns could not be read');

    // The next run begins anew.
    const before = api.requests.length;
    house.clock.advance(7 * 24 * 3_600_000);
    await runSlot(asking(house, api), house.report, await house.dueSlot('2026-11-30'));
    expect(api.requests.length).toBeGreaterThan(before);
  });

  test('R04 is asked for all that is left as soon as it answers again', async () => {
    await using house = await testWorkshop();
    const back = house.clock.now().getTime() + 60_000;
    let answered = 0;
    await using api = await startApi(ids, (path) => {
      if (!path.startsWith(campaignPath(''))) return undefined;
      return answered < 3 || house.clock.now().getTime() > back
        ? void answered++
        : json(500, { error: 'internal_error' });
    });
    const { digest } = await runSlot(asking(house, api), house.report, await house.dueSlot('2026-11-23'));
    expect(digest.counts.unreadable).toBeLessThanOrEqual(breakerPolicy.failures + 3 + 1);
    expect(digest.counts.campaigns).toBe(40 - digest.counts.unreadable);
  });

  test('R04 is asked by a plan that knows the failures in a row and the time since the last', () => {
    const plans = [
      [4, 0, { ask: 'freely', afterMs: 0 }],
      [5, 0, { ask: 'alone', afterMs: 30_000 }],
      [5, 29_999, { ask: 'alone', afterMs: 1 }],
      [5, 30_001, { ask: 'alone', afterMs: 0 }],
      // A clock that was set back makes no pause longer.
      [5, -86_400_000, { ask: 'alone', afterMs: 30_000 }],
      [6, 0, { ask: 'alone', afterMs: 60_000 }],
      [7, 0, { ask: 'alone', afterMs: 120_000 }],
      [8, 0, { ask: 'not' }],
      [8, 239_999, { ask: 'not' }],
      [8, 240_000, { ask: 'alone', afterMs: 0 }],
      [9, 0, { ask: 'not' }],
    ] as const;
    for (const [failures, sinceMs, plan] of plans) expect(planQuestion(failures, sinceMs)).toEqual(plan);
  });
});

describe('an API that refuses the account', () => {
  const ids = Array.from({ length: 30 }, (_, index) => `c${index}`);
  const refusal = (status: number): HttpReply => json(status, { error: 'refused', message: 'No' });

  test.each([
    ['R08 401 to the list', 401, '/campaigns', 1],
    ['R08 402 to the overview', 402, '/analytics/overview', 2],
    // Two before, and the three others that are under way with it.
    ['R08 401 to the first campaign', 401, campaignPath('c0'), 2 + 4],
  ])(
    '%s ends the run at once: nothing is asked twice, nothing after it, and nothing sent',
    async (_, status, path, most) => {
      await using house = await testWorkshop();
      await using api = await startApi(ids, (asked) => (asked === path ? refusal(status) : undefined));
      const slot = await house.dueSlot('2026-11-23');
      const workshop = asking(house, api);
      for (let look = 0; look < 3; look++) {
        await scan(workshop, [house.report]);
        house.clock.advance(3_600_000);
      }
      expect(api.requests.length).toBeLessThanOrEqual(most);
      expect(new Set(Object.values(api.counts()))).toEqual(new Set([1]));
      expect(house.clock.sleeps).toEqual([]);
      expect(await findSlot(house.store, slot)).toMatchObject({
        state: 'failed',
        reason: expect.stringMatching(new RegExp(`^E_API_REFUSED: the API answered ${status} refused: No; check`)),
      });
      expect(house.inbox.messages).toHaveLength(0);
    },
  );

  test('R08 is not asked by those that waited for their turn meanwhile', async () => {
    await using api = await startHttpScript(() => refusal(401));
    const clock = manualClock();
    const client = clientOf(api.url, { clock, pace: createPace(1, clock) });
    const answers = ['a', 'b', 'c'].map((id) => client.getCampaignAnalytics(id));
    await answers[0];
    for (let waiting = 0; waiting < 2; waiting++) {
      await clock.sleeping(1);
      clock.advance(61_000);
      await answers[waiting + 1];
    }
    const failed = { ok: false, failure: { kind: 'unauthorized', status: 401, reason: '401 refused: No' } };
    expect(await Promise.all(answers)).toEqual([failed, failed, failed]);
    expect(api.requests).toHaveLength(1);
    const later = client.getCampaignAnalytics('d');
    await clock.sleeping(1);
    clock.advance(61_000);
    await later;
    expect(api.requests).toHaveLength(2);
  });
});

describe('a campaign whose answer', () => {
  const whole = (id: string): string => JSON.stringify(bodyOf(id));
  const { totalAnswers: _, ...metrics } = documented.metrics;
  const bomb = Buffer.concat(Array(20).fill(gzipSync(Buffer.alloc(10_000_000))));

  /** By id: what the API says, what the mail says of that, and how often the API is asked. */
  const odd: Readonly<
    Record<string, readonly [reply: (id: string, elsewhere: string) => HttpReply, reason: RegExp, asked: number]>
  > = {
    'R06 is 404': [() => json(404, { error: 'not_found' }), /^404 not_found$/, 1],
    'R06 is 500 at every try': [() => json(500, { error: 'internal_error' }), /^500 internal_error$/, 4],
    'R09 lacks a field': [(id) => json(200, { ...bodyOf(id), metrics }), /^\/metrics\/totalAnswers is missing$/, 1],
    'R09 has a field of a wrong type': [
      (id) => json(200, { ...bodyOf(id), metrics: { ...metrics, totalAnswers: '35' } }),
      /^\/metrics\/totalAnswers should be .*, is "35"$/,
      1,
    ],
    'R10 is a gzip bomb': [
      () => answer(200, bomb, { 'content-encoding': 'gzip' }),
      /^the answer is larger than 5242880 bytes$/,
      1,
    ],
    'R10 has no end': [() => [head(200), { pour: Buffer.alloc(65_536, ' ') }], /^the answer is larger than/, 1],
    'R11 redirects elsewhere': [
      (id, elsewhere) => answer(302, '', { location: elsewhere + campaignPath(id) }),
      /^302 is a redirect, which is not followed$/,
      1,
    ],
    'R13 is JSON that is cut off': [(id) => answer(200, whole(id).slice(0, -40)), /^the answer is not JSON$/, 1],
    'R13 is cut off on its way': [
      (id) => [head(200, { 'content-length': '100000' }), whole(id), 'FIN'],
      /^no answer: /,
      4,
    ],
    'R13 is HTML': [() => answer(200, '<!doctype html><title>Sign in</title>'), /^the answer is not JSON$/, 1],
    'R13 is another campaign’s': [() => json(200, bodyOf('a')), /^\/campaign\/id is "a", another campaign's$/, 1],
  };

  async function report() {
    await using house = await testWorkshop();
    await using elsewhere = await startHttpScript(({ path }) => json(200, bodyOf(idOf(path))));
    await using api = await startApi(['a', ...Object.keys(odd), 'b'], (path) => {
      const [reply] = odd[idOf(path)] ?? [];
      return reply?.(idOf(path), elsewhere.url);
    });
    const { state, digest } = await runSlot(asking(house, api), house.report, await house.dueSlot('2026-11-23'));
    const { text = '' } = await PostalMime.parse(house.inbox.messages[0]?.raw ?? '');
    const snapshots = await house.store.selectFrom('snapshots').selectAll().execute();
    return { state, digest, text, snapshots, counts: api.counts(), followed: elsewhere.requests };
  }
  let reported: ReturnType<typeof report>;
  beforeAll(async () => {
    reported = report();
    await reported;
  });

  test.each(Object.entries(odd))(
    '%s is named as unreadable and not stored, and the others are reported',
    async (id, [, reason, asked]) => {
      const { state, digest, text, snapshots, counts, followed } = await reported;
      expect(state).toBe('partial');
      expect(digest.campaigns.map((row) => row.id).sort()).toEqual(['a', 'b']);
      expect(text).toContain(
        `${Object.keys(odd).length} of ${Object.keys(odd).length + 2} campaigns could not be read`,
      );
      const stored = snapshots.filter(({ campaign_id }) => campaign_id === id);
      expect(stored).toMatchObject([{ state: 'unreadable', body: null, reason: expect.stringMatching(reason) }]);
      expect(counts[campaignPath(encodeURIComponent(id))]).toBe(asked);
      expect(followed).toEqual([]);
    },
  );
});

describe('an answer whose shape is not as documented', () => {
  /** Paths of all that is within a value. */
  function* paths(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
    if (path.length > 0) yield path;
    if (typeof value !== 'object' || value === null) return;
    for (const [name, child] of Object.entries(value)) yield* paths(child, [...path, name]);
  }
  const all = [...paths(bodyOf('x'))].filter((path) => !/^\d+$/.test(path.at(-1) ?? ''));
  const optional = ['campaign/agent', 'campaign/product'];
  const pointerOf = (path: readonly string[]): string => `/${path.join('/')}`;

  /** A copy of the body in which the parent of `path` was changed. */
  function changed(path: readonly string[], change: (parent: Record<string, unknown>, name: string) => void): unknown {
    const body = structuredClone(bodyOf('x')) as unknown;
    const parent = path.slice(0, -1).reduce((value, name) => (value as Record<string, unknown>)[name], body);
    change(parent as Record<string, unknown>, path.at(-1) ?? '');
    return body;
  }

  let body: unknown;
  const startBody = () => startHttpScript(() => json(200, body));

  test('R09 is read where a field is new, wherever that is and whatever it holds, and notes it', async () => {
    await using api = await startBody();
    const parents = fc.constantFrom(...all);
    await fc.assert(
      fc.asyncProperty(parents, fc.stringMatching(/^new[A-Za-z]{1,9}$/), fc.jsonValue(), async (path, name, value) => {
        const added = [...path.slice(0, -1), name];
        body = changed(added, (parent) => {
          parent[name] = value;
        });
        const got = await clientOf(api.url).getCampaignAnalytics('x');
        expect(got).toMatchObject({ ok: true, unknownFields: [pointerOf(added).replace(/\/\d+\//, '/*/')] });
      }),
      { numRuns: 50 },
    );
  });

  test('R09 is unreadable where a field is missing or has a wrong type, says which, and is asked for once', async () => {
    await using api = await startBody();
    const wrong = fc.constantFrom<unknown>(true, [[]], { a: [] });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), fc.option(wrong), async (path, value) => {
        const lacking = value === null;
        body = changed(path, (parent, name) => {
          if (lacking) delete parent[name];
          else parent[name] = value;
        });
        const before = api.requests.length;
        const got = await clientOf(api.url).getCampaignAnalytics('x');
        expect(api.requests.length).toBe(before + 1);
        if (lacking && optional.includes(path.join('/'))) expect(got.ok).toBe(true);
        else
          expect(got).toMatchObject({
            ok: false,
            failure: { kind: 'unreadable', reason: expect.stringContaining(pointerOf(path)) },
          });
      }),
      { numRuns: 80 },
    );
  });
});

test('R14 a list that says that it goes on, for ever, is asked for once at each try, and no part of it is taken for all', async () => {
  await using house = await testWorkshop();
  const page = [{ ...documented.campaign, id: 'a' }];
  await using api = await startHttpScript(() => json(200, { data: page, has_more: true, next_cursor: 'a' }));
  const slot = await house.dueSlot('2026-11-23');
  for (const minutes of [0, 1, 4, 5]) {
    house.clock.set(new Date(Date.UTC(2026, 10, 23, 8, minutes)));
    await scan(asking(house, api), [house.report]);
  }
  expect(api.counts()).toEqual({ '/campaigns': 2 });
  expect(await findSlot(house.store, slot)).toMatchObject({
    state: 'collecting',
    reason: expect.stringContaining('the answer is a part of the list only'),
  });
  expect(house.inbox.messages).toHaveLength(0);
});

test('R15 figures whose newest day is older than the week that they count are told as old, and fresh ones are not', async () => {
  await using house = await testWorkshop();
  const old = { ...bodyOf('old'), activity: documented.activity };
  await using api = await startApi(['fresh', 'old'], (path) =>
    path === campaignPath('old') ? json(200, old) : undefined,
  );
  const { digest } = await runSlot(asking(house, api), house.report, await house.dueSlot('2026-11-23'));
  expect(digest.dataNotes).toMatchObject([{ campaignId: 'old', doubt: 'old', newest: '2024-01-20' }]);
  const { text = '', html = '' } = await PostalMime.parse(house.inbox.messages[0]?.raw ?? '');
  for (const part of [text, html]) {
    expect(part.replaceAll(/\s+/g, ' ')).toContain(
      'its newest day is Saturday, 20 January 2024, though it counts messages',
    );
  }
});

describe('R12 the API’s address', () => {
  const config = (baseUrl: string, privateNetwork?: boolean) => ({
    api: { baseUrl, ...(privateNetwork === undefined ? {} : { privateNetwork }) },
    smtp: { host: 'smtp.example.com' },
    from: { address: 'pulse@example.com' },
    reports: [{ id: 'weekly', recipients: ['ann@example.com'] }],
  });

  test.each([
    'https://10.0.0.5/v1',
    'https://172.16.0.1/v1',
    'https://192.168.1.1/v1',
    'https://169.254.169.254/v1',
    'https://100.100.100.200/v1',
    'https://0xa9fea9fe/v1',
    'https://2852039166/v1',
    'https://0.0.0.0/v1',
    'https://[::]/v1',
    'https://[::ffff:10.0.0.5]/v1',
    'https://[fd00:ec2::254]/v1',
    'https://[fe80::1]/v1',
    'https://metadata.google.internal/v1',
    'https://metadata.google.internal./v1',
    'https://api/v1',
    'https://nas.local/v1',
  ])('of a private network is refused unless it is allowed: %s', (baseUrl) => {
    expect(() => checkConfig(config(baseUrl))).toThrow(/^api\.baseUrl "\S+" is an address of a private network/);
    expect(checkConfig(config(baseUrl, true)).api.baseUrl).toBe(baseUrl);
  });

  test.each([
    'https://api.kakiyo.com/v1',
    'https://8.8.8.8/v1',
    'https://172.32.0.1/v1',
    'https://[2606:4700::1]/v1',
    'http://127.0.0.1:4010',
    'http://localhost:4010',
    'http://[::1]:4010',
    'https://internal.example.com/v1',
  ])('that is public, or this machine’s, is taken: %s', (baseUrl) => {
    expect(checkConfig(config(baseUrl)).api.baseUrl).toBe(baseUrl);
  });

  test('in a private network is still not sent the key in the clear', () => {
    expect(() => checkConfig(config('http://10.0.0.5', true))).toThrow('must be https:// off this machine');
  });
});

test('I09 what the API says in an error is text in the mail, and one line for operators', async () => {
  await using house = await testWorkshop();
  const message = '<img src=x onerror=alert(1)>\r\nBcc: eve@evil.com \u202Etxt.exe';
  const refusal = json(404, { error: 'not_found', message });
  await using api = await startApi(['a', 'odd'], (path) => (path === campaignPath('odd') ? refusal : undefined));
  await runSlot(asking(house, api), house.report, await house.dueSlot('2026-11-23'));
  const [mail] = house.inbox.messages;
  expect(mail?.to).toEqual(['ann@example.com']);
  const { html = '', text = '', headers } = await PostalMime.parse(mail?.raw ?? '');
  expect(html).toContain('&lt;img src');
  expect(html).not.toContain('<img');
  expect(headers.map(({ key }) => key)).not.toContain('bcc');
  for (const part of [html, text]) expect(part).not.toContain('\u202E');

  const broken = await startHttpScript(() => refusal);
  house.clock.advance(7 * 24 * 3_600_000);
  await house.dueSlot('2026-11-30');
  await scan(asking(house, broken), [house.report]);
  await broken[Symbol.asyncDispose]();
  house.clock.advance(2 * 3_600_000);
  const alerts = await findAlerts(house.store, [house.report], 3_600_000, house.clock.now());
  const missing = alerts.find(({ kind }) => kind === 'missing');
  expect(missing?.message).toContain('<img src=x onerror=alert(1)> Bcc: eve@evil.com');
  expect(missing?.message).not.toMatch(/[\r\n\u202E]/);
});
