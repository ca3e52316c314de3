import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Drift, driftOf } from '../../src/contract/drift/drift.ts';
import { patchFor } from '../../src/contract/drift/drift-patch.ts';
import { loadContract } from '../../src/contract/index.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import { openApiPath } from '../../src/spec/document.ts';
import { allObservations } from '../../src/store/observations.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type TestWorkshop, testWorkshop } from '../support/workshop.ts';

const analyticsPath = (id: string): string => `/analytics/campaigns/${id}`;

async function runAt(house: TestWorkshop, instant: string): Promise<void> {
  house.clock.set(instant);
  await runSlot(house.workshop, house.report, await house.dueSlot(instant.slice(0, 10)));
}

async function drift(house: TestWorkshop, spec?: string): Promise<Drift> {
  return driftOf(loadContract(spec), await allObservations(house.store));
}

/** What the mock answers for a campaign, changed. */
async function changed(house: TestWorkshop, id: string, change: object): Promise<object> {
  const headers = { authorization: 'Bearer any-key' };
  const body = await (await fetch(house.mock.url + analyticsPath(id), { headers })).json();
  const { campaign, ...rest } = body as { campaign: object };
  return { ...rest, campaign: { ...campaign, ...change } };
}

describe('the weekly run', () => {
  test('records nothing of a key that the API quotes', async () => {
    await using house = await testWorkshop({ campaigns: { ids: ['campaign_1'] } });
    const key = 'a-key-of-forty-characters-for-the-tests-';
    const body = await changed(house, 'campaign_1', { status: key, [key]: { seen: true } });
    house.mock.override(analyticsPath('campaign_1'), { body });
    await runAt(house, '2026-11-16T08:00:00Z');
    const observations = await allObservations(house.store);
    expect(observations.length).toBeGreaterThan(0);
    expect(JSON.stringify(observations)).not.toContain(key);
  });

  test('of an API that keeps to its specification sees no drift', async () => {
    await using house = await testWorkshop();
    await runAt(house, '2026-11-16T08:00:00Z');
    const { unnamed, unseen } = await drift(house);
    expect(unnamed).toEqual([]);
    expect(unseen).toContainEqual(expect.objectContaining({ kind: 'operation', name: 'GET /verify' }));
    expect(unseen).toContainEqual(expect.objectContaining({ kind: 'status', name: '402', where: 'GET /campaigns' }));
    expect(unseen).not.toContainEqual(expect.objectContaining({ kind: 'field', name: 'totalProspects' }));
  });

  test('remembers a new field, a new status value and an undocumented status over two runs, without a further request', async () => {
    await using house = await testWorkshop({ campaigns: { ids: ['campaign_1', 'campaign_2'] } });
    await runAt(house, '2026-11-09T08:00:00Z');
    const usual = house.mock.requests().length;

    const owner = { id: 'u_1', since: '2026-01-02', tags: ['a'] };
    const news = await changed(house, 'campaign_1', { owner, status: 'archived', name: 'Top secret customer' });
    house.mock.override(analyticsPath('campaign_1'), { body: news });
    const teapot = { error: 'teapot', message: 'I am a teapot' };
    house.mock.override(analyticsPath('campaign_2'), { status: 418, body: teapot, headers: { 'x-request-id': '1' } });
    await runAt(house, '2026-11-16T08:00:00Z');
    await runAt(house, '2026-11-23T08:00:00Z');
    expect(house.mock.requests()).toHaveLength(3 * usual + 1);

    const { unnamed } = await drift(house);
    const twice = { firstSeen: '2026-11-16T08:00:00.000Z', lastSeen: '2026-11-23T08:00:00.000Z', count: 2 };
    const operation = 'GET /analytics/campaigns/{campaignId}';
    expect(unnamed.map(({ types, keys, mediaType, headers, place, ...shown }) => shown)).toEqual(
      expect.arrayContaining([
        { kind: 'field', name: 'owner', where: [`${operation} 200 /campaign/owner`], ...twice },
        { kind: 'value', name: 'archived', where: [`${operation} 200 /campaign/status`], ...twice },
        { kind: 'status', name: '418', where: [`${operation} 418`], ...twice },
      ]),
    );
    expect(unnamed).toHaveLength(3);
    expect(unnamed.find(({ name }) => name === 'archived')?.place).toMatch(/^openapi\.yaml:\d+:\d+$/);
    expect(JSON.stringify(await allObservations(house.store))).not.toMatch(/Top secret|u_1|teapot/);
  });

  test('gives a patch that git applies, after which there is no drift', async () => {
    await using house = await testWorkshop({ campaigns: { ids: ['campaign_1', 'campaign_2'] } });
    const owner = {
      id: 'u_1',
      since: '2026-01-02',
      tags: ['a'],
      seenAt: '2026-01-02T10:00:00Z',
      score: 2.5,
      boss: null,
    };
    house.mock.override(analyticsPath('campaign_1'), {
      body: await changed(house, 'campaign_1', { owner, status: 'archived' }),
      headers: { 'x-request-id': '1' },
    });
    const teapot = { error: 'teapot', message: 'I am a teapot' };
    house.mock.override(analyticsPath('campaign_2'), { status: 418, body: teapot, headers: { 'x-pot': 'short' } });
    await runAt(house, '2026-11-16T08:00:00Z');

    using folder = temporaryFolder();
    const spec = join(folder.path, 'openapi.yaml');
    copyFileSync(openApiPath, spec);
    const { unnamed } = await drift(house, spec);
    expect(unnamed.map(({ kind, name }) => `${kind} ${name}`).toSorted()).toEqual([
      'field owner',
      'header x-request-id',
      'status 418',
      'value archived',
    ]);
    const patch = patchFor(spec, loadContract(spec).document, unnamed, folder.path);
    const git = spawnSync('git', ['apply', '--verbose', '-'], { cwd: folder.path, input: patch, encoding: 'utf8' });
    expect(git.stderr).toContain('Applied patch openapi.yaml cleanly');

    expect((await drift(house, spec)).unnamed).toEqual([]);
    const before = readFileSync(openApiPath, 'utf8').split('\n');
    const removed = patch.split('\n').filter((line) => /^-(?!--)/.test(line));
    expect(removed).toEqual(['-      examples: [active, paused, completed, draft]']);
    expect(readFileSync(spec, 'utf8').split('\n').length).toBeGreaterThan(before.length);
    expect(patch).toMatchInlineSnapshot(`
      "--- a/openapi.yaml
      +++ b/openapi.yaml
      @@ -157,7 +157,12 @@
                           qualificationBreakdown:
                             pending: 0
                             qualified: 0
                             disqualified: 0
      +          headers:
      +            x-request-id:
      +              description: 'Undocumented: seen since 2026-11-16.'
      +              schema:
      +                type: integer
               '400':
                 $ref: '#/components/responses/BadRequest'
               '401':
      @@ -192,7 +197,18 @@
                         summary: Campaign not found (documented)
                         value:
                           error: not_found
                           message: Campaign not found
      +        '418':
      +          description: 'Undocumented: seen since 2026-11-16.'
      +          headers:
      +            x-pot:
      +              description: 'Undocumented: seen since 2026-11-16.'
      +              schema:
      +                type: string
      +          content:
      +            application/json:
      +              schema:
      +                $ref: '#/components/schemas/Error'
               '429':
                 $ref: '#/components/responses/TooManyRequests'
               '500':
      @@ -559,7 +575,26 @@
                 description: >-
                   The product on offer. Here the example looks like a name, in the campaign list like an identifier, so treat
                   it as opaque. Optional and nullable (inferred): no count depends on it.
                 examples: [Enterprise Solution]
      +        owner:
      +          type: object
      +          description: 'Undocumented: seen since 2026-11-16.'
      +          properties:
      +            boss: {}
      +            id:
      +              type: string
      +            score:
      +              type: number
      +            seenAt:
      +              type: string
      +              format: date-time
      +            since:
      +              type: string
      +              format: date
      +            tags:
      +              type: array
      +              items:
      +                type: string
           CampaignStatus:
             type: string
             minLength: 1
      @@ -566,7 +601,7 @@
             description: >-
               The campaign's state. Open set: the vendor's OpenAPI file names \`draft\`, \`active\`, \`paused\` and \`completed\`; other
               pages name \`disabled\`, an uploading state and "prospects needed". Any other value must be shown, not refused.
      -      examples: [active, paused, completed, draft]
      +      examples: [active, paused, completed, draft, archived]
           CampaignMetrics:
             type: object
             description: >-
      "
    `);
  });
});
