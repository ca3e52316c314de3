import { describe, expect, test } from 'vitest';
import '../../src/vitest/index.ts';
import { analytics, answer } from './documented.ts';
import { failureOf } from './failure-of.ts';

const key = 'k1'.repeat(20);

/** Places in openapi.yaml move with it; that there is one is what matters. */
const withoutLines = (message: string): string => message.replaceAll(/openapi\.yaml:\d+:\d+/g, 'openapi.yaml:…');

const messageFor = async (response: unknown): Promise<string> =>
  withoutLines(await failureOf(expect(response).toMatchContract()));

describe('a failure says', () => {
  test('what was asked, then where, by which rule and beside what the body is wrong', async () => {
    const { metrics, ...rest } = analytics();
    expect(await messageFor(answer({ ...rest, metrics: { ...metrics, totalMessages: 'many' } }))).toBe(
      `GET /analytics/campaigns/campaign_123 → 200 breaks the contract of getCampaignAnalytics in 1 place:

  body /metrics/totalMessages  openapi.yaml:…
    type: expected integer, seen "many"
      │ "totalProspects": 150
    ❯ │ "totalMessages": "many"
      │ "totalQualified": 12`,
    );
  });

  test('which field is missing, after its neighbours', async () => {
    const body = analytics();
    const { last7Days: _, ...activity } = body.activity;
    expect(await messageFor(answer({ ...body, activity }))).toContain(`
  body /activity/last7Days  openapi.yaml:…
    required: expected object, seen nothing
      │ "dailyBreakdown": [ 2 items ]
    ❯ │ "last7Days": (missing)`);
  });

  test('which item of an array it is', async () => {
    const body = analytics();
    const days: unknown[] = body.activity.dailyBreakdown;
    days[1] = 'yesterday';
    expect(await messageFor(answer(body))).toContain(`
      │ [0]: { date, messages, responses, qualified }
    ❯ │ [1]: "yesterday"`);
  });

  test('of several missing fields their neighbours once', async () => {
    const message = await messageFor(answer({ campaign: {}, extra: 1 }));
    expect(message).toContain('❯ │ "metrics": (missing)\n\n  body /activity');
    expect(message.match(/"extra": 1/g)).toHaveLength(1);
  });

  test('five violations and the number of the others', async () => {
    const body = analytics();
    const metrics = Object.fromEntries(Object.keys(body.metrics).map((name) => [name, 'many']));
    const message = await messageFor(answer({ ...body, metrics }));
    expect(message).toContain('in 9 places:');
    expect(message.match(/^ {2}body /gm)).toHaveLength(5);
    expect(message).toMatch(/\n\n {2}and 4 more$/);
  });

  test('of an undocumented status which ones there are, and how the body begins', async () => {
    const response = answer({ error: 'teapot', message: 'Short and stout' }, { status: 418 });
    expect(await messageFor(response)).toMatch(
      /\n {4}status: expected 200, .*, seen 418\n {6}│ "error": "teapot"\n {6}│ "message": "Short and stout"$/,
    );
  });

  test('of a page instead of JSON its beginning, on one line', async () => {
    const page = `<!doctype html>\n<title>Bad gateway</title>${'<p>Sorry</p>'.repeat(10_000)}`;
    const message = await messageFor({ ...answer(page), headers: { 'content-type': 'text/html' } });
    expect(message).toContain('content-type: expected application/json, seen text/html');
    expect(message).toContain('    ❯ │ <!doctype html> <title>Bad gateway</title><p>Sorry</p>');
    expect(message.length).toBeLessThan(400);
  });

  test('that the document has no such path', async () => {
    expect(await messageFor(answer({}, { path: '/campain?apiKey=hunter2' }))).toBe(
      'GET /campain → 200 breaks the contract in 1 place:\n\n  operation\n    path: expected a path of the document, seen /campain',
    );
  });

  test('which operation it was instead of the wanted one', async () => {
    expect(await failureOf(expect(answer(analytics())).toMatchOperation('listCampaigns'))).toBe(
      'GET /analytics/campaigns/campaign_123 → 200 is a response of getCampaignAnalytics, not of listCampaigns',
    );
  });

  test('with not: that the response keeps to what it was expected to break', async () => {
    expect(await failureOf(expect(answer(analytics())).not.toMatchContract())).toBe(
      'GET /analytics/campaigns/campaign_123 → 200 keeps to the contract of getCampaignAnalytics, and was expected to break it',
    );
  });
});

test('with not, what breaks the contract passes, and so does another operation’s response', async () => {
  await expect(answer({})).not.toMatchContract();
  await expect(answer(analytics(), { status: 418 })).not.toMatchContract();
  await expect(answer(analytics())).not.toMatchOperation('verifyKey');
});

describe('a failure shows no secret', () => {
  test('by the name of its field, nor by its look', async () => {
    const body = {
      ...analytics(),
      metrics: { apiKey: 'hunter2', note: `the key is ${key}`, nested: { password: key } },
    };
    const message = await messageFor(answer({ ...body, metrics: [body.metrics] }));
    const beside = await messageFor(answer({ apiKey: 'hunter2', note: `the key is ${key}` }));
    for (const text of [message, beside]) {
      expect(text).not.toContain('hunter2');
      expect(text).not.toContain(key.slice(0, 10));
    }
    expect(beside).toContain('"apiKey": (redacted)');
  });

  test('where the secret crosses the end of what is shown', async () => {
    const body = { ...analytics(), campaign: `${'x '.repeat(30)}${key}` };
    const message = await messageFor(answer(body));
    expect(message).toContain('❯ │ "campaign"');
    expect(excerptOf(message)).not.toContain(key.slice(0, 10));
  });

  test('in what is not JSON', async () => {
    const message = await messageFor(answer(`{"apiKey":"hunter2","password": "hunter3" <broken`));
    expect(message).not.toMatch(/hunter/);
    expect(message).toContain('(redacted)');
  });
});

const excerptOf = (message: string): string => message.replaceAll(/^(?!.*│).*$/gm, '');

test('a failure shows no control characters of the body', async () => {
  const message = await messageFor(answer({ ...analytics(), campaign: '\u009b31m\u202eevil' }));
  expect(message).not.toMatch(/[\u009b\u202e]/u);
});

test('a body of a hundred thousand fields, or nested ten thousand deep, is shown in a few lines', async () => {
  const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`field${i}`, i]));
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  for (const body of [
    { ...analytics(), metrics: wide },
    [wide],
    deep,
    { ...analytics(), campaign: JSON.parse(deep) },
  ]) {
    expect((await messageFor(answer(body))).length).toBeLessThan(2_500);
  }
});
