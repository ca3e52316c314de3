import { describe, expect, test } from 'vitest';
import { scan } from '../../src/run/scan.ts';
import { openStore } from '../../src/store/open.ts';
import { slotsOf, watchedSince } from '../../src/store/slots.ts';
import { reportConfig, testWorkshop } from '../support/workshop.ts';

const hour = 3_600_000;
const day = 24 * hour;
const monday = { schedule: '0 8 * * 1', campaigns: { ids: ['campaign_123'] } };

describe('a scan', () => {
  test('runs nothing on the first look: the past before it is nobody else’s promise', async () => {
    await using house = await testWorkshop(monday);
    await scan(house.workshop, [house.report]);
    expect(await slotsOf(house.store, 'weekly', 10)).toEqual([]);
  });

  test('runs a slot once when it comes due, however often it looks', async () => {
    await using house = await testWorkshop(monday);
    house.clock.set('2026-11-22T08:00:00Z');
    for (let minute = 0; minute < 5; minute++) {
      await scan(house.workshop, [house.report]);
      house.clock.advance(day);
    }
    expect(await slotsOf(house.store, 'weekly', 10)).toMatchObject([
      { key: 'weekly/2026-11-23', state: 'done', due_at: '2026-11-23T08:00:00.000Z' },
    ]);
    expect(house.inbox.messages).toHaveLength(1);
  });

  test('after three weeks away runs the newest missed slot, late, and records the others', async () => {
    await using house = await testWorkshop({ ...monday, catchUpHours: 24 * 30 });
    house.clock.set('2026-11-01T12:00:00Z');
    await scan(house.workshop, [house.report]);
    house.clock.set('2026-11-17T09:00:00Z');
    await scan(house.workshop, [house.report]);

    const slots = await slotsOf(house.store, 'weekly', 10);
    expect(slots).toMatchObject([
      { date: '2026-11-16', state: 'done' },
      { date: '2026-11-09', state: 'skipped', reason: 'overtaken by 2026-11-16' },
      { date: '2026-11-02', state: 'skipped', reason: 'overtaken by 2026-11-16' },
    ]);
    expect(JSON.parse(slots[0]?.digest ?? '')).toMatchObject({ late: true, date: '2026-11-16' });
    expect(house.inbox.messages).toHaveLength(1);
  });

  test('lets a slot expire that is past its catch-up window, and sends nothing', async () => {
    await using house = await testWorkshop({ ...monday, catchUpHours: 24 });
    house.clock.set('2026-11-22T12:00:00Z');
    await scan(house.workshop, [house.report]);
    house.clock.set('2026-11-25T08:00:00Z');
    await scan(house.workshop, [house.report]);
    expect(await slotsOf(house.store, 'weekly', 10)).toMatchObject([
      { date: '2026-11-23', state: 'expired', reason: 'missed by more than 24 hours' },
    ]);
    expect(house.inbox.messages).toHaveLength(0);
  });

  test('does not run a slot again when the clock goes back over it', async () => {
    await using house = await testWorkshop(monday);
    house.clock.set('2026-11-22T12:00:00Z');
    await scan(house.workshop, [house.report]);
    for (const instant of ['2026-11-23T08:00:30Z', '2026-11-23T07:00:00Z', '2026-11-23T08:00:30Z']) {
      house.clock.set(instant);
      await scan(house.workshop, [house.report]);
    }
    expect(house.inbox.messages).toHaveLength(1);
  });

  test('keeps the other reports going when one has no mail to send', async () => {
    await using house = await testWorkshop(monday);
    const broken = reportConfig({ ...monday, id: 'broken', campaigns: { ids: ['campaign_nobody'] } });
    house.clock.set('2026-11-22T12:00:00Z');
    await scan(house.workshop, [broken, house.report]);
    house.clock.set('2026-11-23T08:00:00Z');
    await scan(house.workshop, [broken, house.report]);
    expect(await slotsOf(house.store, 'broken', 1)).toMatchObject([{ state: 'failed' }]);
    expect(await slotsOf(house.store, 'weekly', 1)).toMatchObject([{ state: 'done' }]);
    expect(house.inbox.messages).toHaveLength(1);
  });

  test('sends one report where several processes look at the same store', async () => {
    await using house = await testWorkshop(monday);
    await watchedSince(house.store, 'weekly', new Date('2026-11-22T12:00:00Z'));
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(house.storePath)));
    await Promise.all(stores.map((store) => scan({ ...house.workshop, store }, [house.report])));
    await Promise.all(stores.map((store) => store.destroy()));
    expect(await slotsOf(house.store, 'weekly', 10)).toMatchObject([{ state: 'done' }]);
    expect(house.inbox.messages).toHaveLength(1);
  });

  test('sends a deferred message when its time has come', async () => {
    await using house = await testWorkshop(monday);
    house.clock.set('2026-11-22T12:00:00Z');
    await scan(house.workshop, [house.report]);
    house.clock.set('2026-11-23T08:00:00Z');
    const { port } = house.inbox;
    await house.inbox[Symbol.asyncDispose]();
    await scan(house.workshop, [house.report]);
    expect(await slotsOf(house.store, 'weekly', 1)).toMatchObject([{ state: 'delivering' }]);
    expect(house.events.at(-1)).toMatchObject({
      type: 'delivery',
      state: 'deferred',
      detail: expect.stringContaining(String(port)),
    });
  });
});
