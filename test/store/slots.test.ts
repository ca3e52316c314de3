import { describe, expect, test } from 'vitest';
import {
  claimSlot,
  findSlot,
  holdLease,
  insertSlot,
  LeaseLost,
  newestScheduledSlot,
  recordUntil,
  slotsInStates,
  slotsOf,
  watchedSince,
  watchOf,
  writeSlot,
} from '../../src/store/slots.ts';
import { at, dueSlot, heldSlot, takeOver, temporaryStore } from '../support/store.ts';

describe('a slot', () => {
  test('is inserted once; the second time changes nothing', async () => {
    await using home = await temporaryStore();
    expect(await insertSlot(home.store, dueSlot('a'))).toBe(true);
    const row = await findSlot(home.store, 'a');
    expect(row).toEqual({
      ...dueSlot('a'),
      epoch: 0,
      boot: null,
      next_attempt_at: null,
      lease_until: null,
      overview: null,
      digest: null,
      updated_at: at(0).toISOString(),
    });
    expect(await insertSlot(home.store, dueSlot('a', { state: 'skipped', reason: 'again' }))).toBe(false);
    expect(await findSlot(home.store, 'a')).toEqual(row);
  });

  test('is found among those of its report: newest first, by state oldest first, the newest scheduled one', async () => {
    await using home = await temporaryStore();
    const slots = [
      dueSlot('b', { due_at: at(10).toISOString(), state: 'done' }),
      dueSlot('a', { due_at: at(0).toISOString(), state: 'collecting' }),
      dueSlot('d', { due_at: at(30).toISOString(), kind: 'manual' }),
      dueSlot('c', { due_at: at(20).toISOString() }),
      dueSlot('other', { due_at: at(40).toISOString(), report: 'monthly' }),
    ];
    for (const slot of slots) await insertSlot(home.store, slot);
    const keys = (rows: readonly { key: string }[]): string[] => rows.map(({ key }) => key);
    expect(keys(await slotsOf(home.store, 'weekly', 3))).toEqual(['d', 'c', 'b']);
    expect(keys(await slotsInStates(home.store, 'weekly', ['due', 'collecting']))).toEqual(['a', 'c', 'd']);
    expect((await newestScheduledSlot(home.store, 'weekly', at(1_000_000)))?.key).toBe('c');
    expect(await newestScheduledSlot(home.store, 'yearly', at(1_000_000))).toBeUndefined();
  });
});

describe('a lease', () => {
  test('is given to one, and to another only once it has ended', async () => {
    await using home = await temporaryStore();
    await insertSlot(home.store, dueSlot('a'));
    expect(await claimSlot(home.store, 'a', at(0), at(1))).toEqual({ key: 'a', epoch: 1 });
    expect(await claimSlot(home.store, 'a', at(0), at(1))).toBeNull();
    expect(await claimSlot(home.store, 'a', at(1), at(2))).toBeNull();
    expect(await claimSlot(home.store, 'a', new Date(at(1).getTime() + 1), at(2))).toEqual({ key: 'a', epoch: 2 });
  });

  test('is given to exactly one of many that ask at once', async () => {
    await using home = await temporaryStore();
    await insertSlot(home.store, dueSlot('a'));
    const leases = await Promise.all(Array.from({ length: 20 }, () => claimSlot(home.store, 'a', at(0), at(1))));
    expect(leases.filter((lease) => lease !== null)).toEqual([{ key: 'a', epoch: 1 }]);
  });

  test('can be renewed and given back', async () => {
    await using home = await temporaryStore();
    const lease = await heldSlot(home.store, 'a');
    await writeSlot(home.store, lease, { lease_until: at(5).toISOString() }, at(0));
    expect(await claimSlot(home.store, 'a', at(2), at(3))).toBeNull();
    await writeSlot(home.store, lease, { lease_until: null }, at(2));
    expect(await claimSlot(home.store, 'a', at(2), at(3))).toEqual({ key: 'a', epoch: 2 });
  });

  test('writes what it names, leaves the rest and notes the time', async () => {
    await using home = await temporaryStore();
    const lease = await heldSlot(home.store, 'a');
    await writeSlot(home.store, lease, { state: 'collecting', reason: 'why' }, at(1));
    await writeSlot(home.store, lease, { overview: '{}' }, at(2));
    expect(await findSlot(home.store, 'a')).toMatchObject({
      state: 'collecting',
      reason: 'why',
      overview: '{}',
      digest: null,
      epoch: 1,
      updated_at: at(2).toISOString(),
    });
  });

  test('that another process took over changes nothing any more', async () => {
    await using home = await temporaryStore();
    const zombie = await heldSlot(home.store, 'a');
    const holder = await takeOver(home.store, zombie);
    const row = await findSlot(home.store, 'a');
    await expect(writeSlot(home.store, zombie, { state: 'failed', lease_until: null }, at(2))).rejects.toThrow(
      LeaseLost,
    );
    await expect(home.store.transaction().execute((inside) => holdLease(inside, zombie))).rejects.toThrow(LeaseLost);
    expect(await findSlot(home.store, 'a')).toEqual(row);
    await writeSlot(home.store, holder, { state: 'done' }, at(2));
    expect(await findSlot(home.store, 'a')).toMatchObject({ state: 'done', epoch: 2 });
  });

  test('is not to be had of a slot that does not exist', async () => {
    await using home = await temporaryStore();
    expect(await claimSlot(home.store, 'nothing', at(0), at(1))).toBeNull();
  });
});

test('a report is watched since it was first asked about', async () => {
  await using home = await temporaryStore();
  expect(await watchedSince(home.store, 'weekly', at(0))).toEqual(at(0));
  expect(await watchedSince(home.store, 'weekly', at(60))).toEqual(at(0));
  expect(await watchedSince(home.store, 'monthly', at(60))).toEqual(at(60));
  await recordUntil(home.store, 'monthly', at(90));
  expect(await watchOf(home.store, 'monthly')).toEqual({ since: at(60), recordedUntil: at(90) });
  expect(await watchOf(home.store, 'weekly')).toEqual({ since: at(0), recordedUntil: null });
  expect(await watchedSince(home.store, 'monthly', at(30))).toEqual(at(30));
  expect(await watchOf(home.store, 'yearly')).toBeUndefined();
});
