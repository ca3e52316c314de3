import { describe, expect, test } from 'vitest';
import { type Lease, LeaseLost } from '../../src/store/slots.ts';
import {
  chooseCampaigns,
  chosenCampaigns,
  hasCampaigns,
  type SnapshotRow,
  snapshotBodies,
  snapshotPages,
  storeSnapshot,
} from '../../src/store/snapshots.ts';
import type { Store } from '../../src/store/tables.ts';
import { at, heldSlot, takeOver, temporaryStore } from '../support/store.ts';

function body(text: string): Pick<SnapshotRow, 'state' | 'body' | 'reason' | 'unknown_fields' | 'fetched_at'> {
  return { state: 'read', body: text, reason: null, unknown_fields: null, fetched_at: at(0).toISOString() };
}

const unreadable = { ...body(''), state: 'unreadable', body: null, reason: 'HTTP 500' } as const;

function campaigns(...ids: readonly string[]): { id: string; name: string | null }[] {
  return ids.map((id) => ({ id, name: null }));
}

async function allRows(store: Store, lease: Lease): Promise<SnapshotRow[]> {
  return (await Array.fromAsync(snapshotPages(store, lease.key))).flat();
}

describe('the campaigns of a slot', () => {
  test('are chosen once: a second choice adds what is missing and keeps what was read', async () => {
    await using home = await temporaryStore();
    const lease = await heldSlot(home.store);
    expect(await hasCampaigns(home.store, lease.key)).toBe(false);
    await chooseCampaigns(home.store, lease, [
      { id: 'b', name: 'Second' },
      { id: 'a', name: null },
    ]);
    expect(await hasCampaigns(home.store, lease.key)).toBe(true);
    await storeSnapshot(home.store, lease, 'b', body('{"b":1}'));
    await chooseCampaigns(home.store, lease, campaigns('a', 'b', 'c'));

    expect(await chosenCampaigns(home.store, lease.key)).toEqual(['a', 'c']);
    expect(await allRows(home.store, lease)).toMatchObject([
      { campaign_id: 'a', state: 'chosen', body: null },
      { campaign_id: 'b', state: 'read', body: '{"b":1}', name: 'Second' },
      { campaign_id: 'c', state: 'chosen' },
    ]);
  });

  test('may be none', async () => {
    await using home = await temporaryStore();
    const lease = await heldSlot(home.store);
    await chooseCampaigns(home.store, lease, []);
    expect(await hasCampaigns(home.store, lease.key)).toBe(false);
    expect(await allRows(home.store, lease)).toEqual([]);
  });

  test('belong to an existing slot, and to it alone', async () => {
    await using home = await temporaryStore();
    const weekly = await heldSlot(home.store, 'weekly');
    const monthly = await heldSlot(home.store, 'monthly');
    await chooseCampaigns(home.store, weekly, campaigns('a'));
    await chooseCampaigns(home.store, monthly, campaigns('a', 'b'));
    await storeSnapshot(home.store, weekly, 'a', body('weekly'));
    expect(await chosenCampaigns(home.store, monthly.key)).toHaveLength(2);
    expect(await snapshotBodies(home.store, monthly.key, ['a'])).toEqual(new Map([['a', null]]));
    await expect(chooseCampaigns(home.store, { key: 'nothing', epoch: 1 }, campaigns('a'))).rejects.toThrow();
  });
});

describe('a process that lost its lease', () => {
  test('can store no snapshot', async () => {
    await using home = await temporaryStore();
    const zombie = await heldSlot(home.store);
    await chooseCampaigns(home.store, zombie, campaigns('a'));
    const holder = await takeOver(home.store, zombie);
    await storeSnapshot(home.store, holder, 'a', body('new'));
    const rows = await allRows(home.store, holder);
    await expect(storeSnapshot(home.store, zombie, 'a', unreadable)).rejects.toThrow(LeaseLost);
    expect(await allRows(home.store, holder)).toEqual(rows);
  });

  test('can add no campaign', async () => {
    await using home = await temporaryStore();
    const zombie = await heldSlot(home.store);
    const holder = await takeOver(home.store, zombie);
    await chooseCampaigns(home.store, holder, campaigns('a'));
    await expect(chooseCampaigns(home.store, zombie, campaigns('a', 'late'))).rejects.toThrow(LeaseLost);
    expect(await allRows(home.store, holder)).toMatchObject([{ campaign_id: 'a' }]);
  });
});

describe('the snapshots of a slot', () => {
  test('come in pages, in order, each once, of more than a thousand', async () => {
    await using home = await temporaryStore();
    const lease = await heldSlot(home.store);
    const ids = Array.from({ length: 1_203 }, (_, index) => `campaign_${(index * 7_919) % 1_203}`);
    await chooseCampaigns(home.store, lease, campaigns(...ids));
    const pages = await Array.fromAsync(snapshotPages(home.store, lease.key));
    expect(pages.length).toBeGreaterThan(1);
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(200);
    expect(pages.flat().map(({ campaign_id }) => campaign_id)).toEqual(ids.toSorted());
  });

  test('may be written to between the pages', async () => {
    await using home = await temporaryStore();
    const lease = await heldSlot(home.store);
    const ids = Array.from({ length: 450 }, (_, index) => `c${1_000 + index}`);
    await chooseCampaigns(home.store, lease, campaigns(...ids));
    const seen: string[] = [];
    for await (const page of snapshotPages(home.store, lease.key)) {
      for (const { campaign_id } of page) seen.push(campaign_id);
      await storeSnapshot(home.store, lease, page[0]?.campaign_id ?? '', unreadable);
    }
    expect(seen).toEqual(ids);
  });

  test('give the bodies of those that were read, null for the others, and nothing of what was not there', async () => {
    await using home = await temporaryStore();
    const lease = await heldSlot(home.store);
    await chooseCampaigns(home.store, lease, campaigns('a', 'b', 'c'));
    await storeSnapshot(home.store, lease, 'a', body('{"a":1}'));
    await storeSnapshot(home.store, lease, 'b', unreadable);
    expect(await snapshotBodies(home.store, lease.key, ['a', 'b', 'c', 'd'])).toEqual(
      new Map([
        ['a', '{"a":1}'],
        ['b', null],
        ['c', null],
      ]),
    );
    expect(await snapshotBodies(home.store, lease.key, [])).toEqual(new Map());
  });
});
