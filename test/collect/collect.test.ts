import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/client/client.ts';
import { createPace } from '../../src/client/pace.ts';
import {
  type CollectedCampaign,
  chooseCampaigns,
  collectCampaigns,
  collectOverview,
} from '../../src/collect/collect.ts';
import documented from '../spec/documented-example.json' with { type: 'json' };
import { sendJson, startApi } from '../support/api-server.ts';
import { virtualClock } from '../support/clock.ts';

const clock = virtualClock();

function clientOf(baseUrl: string): ReturnType<typeof createClient> {
  return createClient({ baseUrl, key: 'k'.repeat(40), clock, pace: createPace(10_000, clock), deadlineMs: 60_000 });
}

function sendCampaign(response: ServerResponse, id: string): void {
  sendJson(response, 200, { ...documented, campaign: { ...documented.campaign, id } });
}

const idOf = (path = ''): string => path.split('/').at(-1) ?? '';
const unauthorized = { error: 'unauthorized', message: 'Invalid API key' };

describe('chooseCampaigns', () => {
  test('takes named campaigns as they are, each once, without asking the API', async () => {
    await using api = await startApi((_, response) => response.destroy());
    expect(await chooseCampaigns(clientOf(api.url), { ids: ['b', 'a', 'b'] })).toEqual([
      { id: 'b', name: null },
      { id: 'a', name: null },
    ]);
    expect(api.requests).toHaveLength(0);
  });

  test('takes campaigns by status from the list', async () => {
    const item = { agent: 'a', product: 'p', createdAt: '2026-03-01T12:00:00.000Z' };
    await using api = await startApi((_, response) =>
      sendJson(response, 200, [
        { ...item, id: 'c1', name: 'One', status: 'active' },
        { ...item, id: 'c2', name: 'Two', status: 'paused' },
      ]),
    );
    expect(await chooseCampaigns(clientOf(api.url), { status: ['paused'] })).toEqual([{ id: 'c2', name: 'Two' }]);
  });

  test.each([
    [401, 'E_API_REFUSED: the API answered 401 unauthorized: Invalid API key; check KAKIYO_API_KEY'],
    [402, "E_API_REFUSED: the API answered 402 unauthorized: Invalid API key; check the account's credits and plan"],
    [
      403,
      'E_API_LIST: the list of campaigns cannot be read (403 unauthorized: Invalid API key); try again later, or name the campaigns by id in the configuration',
    ],
  ])('says what is wrong where the list answers %i', async (status, line) => {
    await using api = await startApi((_, response) => sendJson(response, status, unauthorized));
    await expect(chooseCampaigns(clientOf(api.url), { status: ['active'] })).rejects.toMatchObject({ line });
  });
});

describe('collectOverview', () => {
  test('does without an overview that cannot be read', async () => {
    await using api = await startApi((_, response) => sendJson(response, 403, unauthorized));
    expect(await collectOverview(clientOf(api.url))).toBeNull();
  });

  test('ends the run where the key is refused', async () => {
    await using api = await startApi((_, response) => sendJson(response, 401, unauthorized));
    await expect(collectOverview(clientOf(api.url))).rejects.toMatchObject({ code: 'E_API_REFUSED' });
  });
});

describe('collectCampaigns', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `campaign_${index}`);

  test('keeps every campaign once', async () => {
    await using api = await startApi((request, response) => sendCampaign(response, idOf(request.url)));
    const kept = new Map<string, CollectedCampaign>();
    await collectCampaigns(clientOf(api.url), ids, async (id, collected) => {
      expect(kept.has(id)).toBe(false);
      kept.set(id, collected);
    });
    expect([...kept.keys()].toSorted()).toEqual(ids.toSorted());
    expect(api.requests).toHaveLength(ids.length);
    for (const [id, collected] of kept) {
      expect(collected).toMatchObject({ read: true, text: expect.stringContaining(`"id":"${id}"`), unknownFields: [] });
    }
  });

  test('asks nothing for no campaigns', async () => {
    await using api = await startApi((_, response) => response.destroy());
    await collectCampaigns(clientOf(api.url), [], async () => {});
    expect(api.requests).toHaveLength(0);
  });

  test('R06 tells of the ones that fail and goes on with the others', async () => {
    await using api = await startApi((request, response) => {
      const id = idOf(request.url);
      if (id === 'campaign_3') sendJson(response, 404, { error: 'not_found', message: 'Campaign not found' });
      else if (id === 'campaign_5') response.writeHead(200).end('<html>');
      else if (id === 'campaign_7') sendJson(response, 500, { error: 'internal_error' });
      else sendCampaign(response, id);
    });
    const unread: Record<string, string> = {};
    let read = 0;
    await collectCampaigns(clientOf(api.url), ids, async (id, collected) => {
      if (collected.read) read += 1;
      else unread[id] = collected.reason;
    });
    expect(read).toBe(ids.length - 3);
    expect(unread).toEqual({
      campaign_3: '404 not_found: Campaign not found',
      campaign_5: 'the answer is not JSON',
      campaign_7: '500 internal_error',
    });
  });

  test('R08 ends at once where the key is refused, with nothing left under way', async () => {
    let open = 0;
    await using api = await startApi((request, response) => {
      open += 1;
      response.on('finish', () => {
        open -= 1;
      });
      if (idOf(request.url) === 'campaign_9') sendJson(response, 401, unauthorized);
      else setImmediate(() => setImmediate(() => sendCampaign(response, idOf(request.url))));
    });
    const kept: string[] = [];
    const collecting = collectCampaigns(clientOf(api.url), ids, async (id) => void kept.push(id));
    await expect(collecting).rejects.toMatchObject({ code: 'E_API_REFUSED' });
    expect(open).toBe(0);
    expect(kept).toHaveLength(api.requests.length - 1);
    expect(api.requests.length).toBeLessThan(ids.length / 2);
  });

  test('ends where a campaign cannot be kept, and asks for no further one', async () => {
    await using api = await startApi((request, response) => sendCampaign(response, idOf(request.url)));
    const collecting = collectCampaigns(clientOf(api.url), ids, async () => {
      throw new Error('disk full');
    });
    await expect(collecting).rejects.toThrow('disk full');
    expect(api.requests.length).toBeLessThanOrEqual(4);
  });
});
