import { expect, test } from 'vitest';
import { allObservations, recordObservations, type StoredObservation } from '../../src/store/observations.ts';
import { at, temporaryStore } from '../support/store.ts';

function seen(change: Partial<StoredObservation> = {}, minute = 0): StoredObservation {
  const instant = at(minute).toISOString();
  const what = { operation: 'GET /campaigns', status: 200, kind: 'field', pointer: '/*/id', value: '' } as const;
  return { ...what, firstSeen: instant, lastSeen: instant, count: 1, ...change };
}

test('observations add up: first and last seen, and how often, in whatever order they come', async () => {
  await using home = await temporaryStore();
  await recordObservations(home.store, []);
  await recordObservations(home.store, [seen({ count: 3 }, 5), seen({ pointer: '/*/name' }, 5)]);
  await recordObservations(home.store, [seen({}, 9)]);
  await recordObservations(home.store, [seen({}, 1)]);
  expect(await allObservations(home.store)).toEqual([
    seen({ firstSeen: at(1).toISOString(), lastSeen: at(9).toISOString(), count: 5 }),
    seen({ pointer: '/*/name' }, 5),
  ]);
});

test('there are 5,000 at most; those that are there go on being counted', async () => {
  await using home = await temporaryStore();
  const many = Array.from({ length: 5_100 }, (_, i) => seen({ pointer: `/f${i}` }));
  await recordObservations(home.store, many);
  await recordObservations(home.store, [seen({ pointer: '/f0' }, 1), seen({ pointer: '/late' }, 1)]);
  const all = await allObservations(home.store);
  expect(all).toHaveLength(5_000);
  expect(all.find(({ pointer }) => pointer === '/f0')).toMatchObject({ count: 2 });
});

test('what takes more than 50 values is no set, and no more of them are kept', async () => {
  await using home = await temporaryStore();
  const values = Array.from({ length: 60 }, (_, i) => seen({ kind: 'value', value: `name ${i}` }));
  await recordObservations(home.store, values);
  await recordObservations(home.store, [seen({ kind: 'value', pointer: '/*/status', value: 'active' })]);
  expect(await allObservations(home.store)).toHaveLength(51);
});
