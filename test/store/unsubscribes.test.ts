import { describe, expect, test } from 'vitest';
import { freeze, sentBefore } from '../../src/store/deliveries.ts';
import { claimSlot, insertSlot } from '../../src/store/slots.ts';
import type { Store } from '../../src/store/tables.ts';
import {
  allUnsubscribes,
  recordUnsubscribe,
  removeUnsubscribe,
  unsubscribedFrom,
} from '../../src/store/unsubscribes.ts';
import { at, dueSlot, temporaryStore } from '../support/store.ts';

describe('an unsubscribe', () => {
  test('is recorded once, with its first time, however the address is spelled', async () => {
    await using home = await temporaryStore();
    expect(await recordUnsubscribe(home.store, 'weekly', 'Ann@example.com', at(1))).toBe(true);
    expect(await recordUnsubscribe(home.store, 'weekly', 'ann@EXAMPLE.com', at(2))).toBe(false);
    expect(await allUnsubscribes(home.store)).toEqual([
      { report: 'weekly', recipient: 'ann@example.com', at: at(1).toISOString() },
    ]);
  });

  test('is of one report', async () => {
    await using home = await temporaryStore();
    await recordUnsubscribe(home.store, 'weekly', 'ann@example.com', at(1));
    expect(await unsubscribedFrom(home.store, 'weekly')).toEqual(new Set(['ann@example.com']));
    expect(await unsubscribedFrom(home.store, 'monthly')).toEqual(new Set());
  });

  test('is undone once, and can be made again', async () => {
    await using home = await temporaryStore();
    await recordUnsubscribe(home.store, 'weekly', 'ann@example.com', at(1));
    expect(await removeUnsubscribe(home.store, 'weekly', 'ANN@example.com')).toMatchObject({ at: at(1).toISOString() });
    expect(await removeUnsubscribe(home.store, 'weekly', 'ann@example.com')).toBeUndefined();
    expect(await recordUnsubscribe(home.store, 'weekly', 'ann@example.com', at(3))).toBe(true);
  });
});

describe('the mails that a recipient got before', () => {
  const ann = { report: 'weekly', recipient: 'ann@example.com', campaign: '' };

  /** A slot with one delivery, whose message is called `id`. */
  async function sent(
    store: Store,
    id: string,
    minute: number,
    {
      report = 'weekly',
      kind = 'scheduled' as 'scheduled' | 'manual',
      state = 'accepted',
      recipient = 'Ann@example.com',
      campaign = '',
    } = {},
  ): Promise<void> {
    const key = `${report}/${id}`;
    await insertSlot(store, dueSlot(key, { report, kind, due_at: at(minute).toISOString() }));
    const lease = await claimSlot(store, key, at(0), at(1));
    if (!lease) throw new Error(`${key} is held`);
    const message = { id, subject: id, mime: new Uint8Array([1]), sha256: id, recipient, campaign };
    await freeze(store, lease, '{}', [message], at(0));
    await store.updateTable('deliveries').set({ state }).where('message_id', '=', id).execute();
  }

  test('are those of the report’s schedule that arrived, oldest first, the newest few', async () => {
    await using home = await temporaryStore();
    for (const minute of [3, 1, 2, 4, 5]) await sent(home.store, `week-${minute}`, minute);
    expect(await sentBefore(home.store, ann, { before: at(5).toISOString(), known: at(999) }, 10)).toEqual([
      'week-1',
      'week-2',
      'week-3',
      'week-4',
    ]);
    expect(await sentBefore(home.store, ann, { before: at(5).toISOString(), known: at(999) }, 2)).toEqual([
      'week-3',
      'week-4',
    ]);
    expect(await sentBefore(home.store, ann, { before: at(1).toISOString(), known: at(999) }, 10)).toEqual([]);
  });

  test('are those that had arrived by then, whatever arrived later', async () => {
    await using home = await temporaryStore();
    await sent(home.store, 'week-1', 1);
    await sent(home.store, 'week-2', 2);
    await home.store
      .updateTable('deliveries')
      .set({ updated_at: at(50).toISOString() })
      .where('message_id', '=', 'week-2')
      .execute();
    expect(await sentBefore(home.store, ann, { before: at(5).toISOString(), known: at(49) }, 10)).toEqual(['week-1']);
    expect(await sentBefore(home.store, ann, { before: at(5).toISOString(), known: at(50) }, 10)).toHaveLength(2);
  });

  test('are no runs by hand, no other reports, campaigns or readers, and nothing that did not arrive', async () => {
    await using home = await temporaryStore();
    await sent(home.store, 'by-hand', 1, { kind: 'manual' });
    await sent(home.store, 'other-report', 2, { report: 'monthly' });
    await sent(home.store, 'campaign', 3, { campaign: 'campaign_1' });
    await sent(home.store, 'other-reader', 4, { recipient: 'ben@example.com' });
    for (const [index, state] of ['rejected', 'cancelled', 'unknown', 'pending'].entries()) {
      await sent(home.store, state, 5 + index, { state });
    }
    expect(await sentBefore(home.store, ann, { before: at(60).toISOString(), known: at(999) }, 10)).toEqual([]);
    expect(
      await sentBefore(
        home.store,
        { ...ann, campaign: 'campaign_1' },
        { before: at(60).toISOString(), known: at(999) },
        10,
      ),
    ).toEqual(['campaign']);
  });
});
