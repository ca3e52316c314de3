import { describe, expect, test } from 'vitest';
import { scan } from '../../src/run/scan.ts';
import { upcomingSlots } from '../../src/run/upcoming.ts';
import type { Slot } from '../../src/schedule/slots.ts';
import { beginGeneration } from '../../src/store/restores.ts';
import { watchedSince } from '../../src/store/slots.ts';
import type { Store } from '../../src/store/tables.ts';
import { refusedWorkshop } from '../support/refused.ts';
import { reportConfig, type TestWorkshop, testWorkshop } from '../support/workshop.ts';

const hour = 3_600_000;

/** Looks every day until `end`. */
async function letPass(house: TestWorkshop, reports: Parameters<typeof scan>[1], end: string): Promise<void> {
  for (; house.clock.now() < new Date(end); house.clock.advance(24 * hour)) await scan(house.workshop, reports);
}

async function fired(store: Store, report: string): Promise<Pick<Slot, 'date' | 'dueAt'>[]> {
  const rows = await store
    .selectFrom('slots')
    .select(['date', 'due_at'])
    .where('report', '=', report)
    .where('state', '=', 'failed')
    .orderBy('due_at')
    .execute();
  return rows.map(({ date, due_at }) => ({ date, dueAt: new Date(due_at) }));
}

describe('what status --next tells is what fires', () => {
  test('S06 for a year, in zones with every kind of change of clocks', async () => {
    await using house = await refusedWorkshop();
    const schedules = [
      ['berlin', '30 2 * * 0', 'Europe/Berlin'],
      ['nuuk', '30 23 * * 6', 'America/Nuuk'],
      ['lord-howe', '15 2 * * 0', 'Australia/Lord_Howe'],
      ['cairo', '0 0 * * 5', 'Africa/Cairo'],
    ] as const;
    const reports = schedules.map(([id, schedule, timeZone]) => reportConfig({ id, schedule, timeZone }));
    house.clock.set('2026-12-01T12:00:00Z');
    for (const { id } of reports) await watchedSince(house.store, id, house.clock.now());
    const told = new Map<string, Slot[]>();
    for (const report of reports) {
      told.set(report.id, await upcomingSlots(house.store, report, house.clock.now(), 53));
    }
    await letPass(house, reports, '2027-12-01T12:00:00Z');
    for (const { id } of reports) {
      const slots = await fired(house.store, id);
      expect(slots.length, id).toBeGreaterThanOrEqual(52);
      expect(slots).toEqual(told.get(id)?.slice(0, slots.length));
    }
  });

  test('S13 after the zone was edited: a local date that had its slot has none again', async () => {
    await using house = await refusedWorkshop();
    const before = reportConfig({ schedule: '0 8 * * *', timeZone: 'Asia/Tokyo' });
    house.clock.set('2026-11-22T00:00:00Z');
    await watchedSince(house.store, 'weekly', house.clock.now());
    await letPass(house, [before], '2026-11-24T00:00:00Z');
    const past = await fired(house.store, 'weekly');
    const after = { ...before, timeZone: 'America/New_York' };
    const told = await upcomingSlots(house.store, after, house.clock.now(), 3);
    await letPass(house, [after], '2026-11-28T00:00:00Z');
    const slots = await fired(house.store, 'weekly');
    expect(slots.slice(past.length, past.length + 3)).toEqual(told);
    expect(new Set(slots.map(({ date }) => date)).size).toBe(slots.length);
  });

  test('S01 and one that was missed comes first, as long as it is worth catching up', async () => {
    await using house = await refusedWorkshop();
    const report = reportConfig({ schedule: '0 8 * * 1', catchUpHours: 24 });
    house.clock.set('2026-11-20T00:00:00Z');
    await watchedSince(house.store, 'weekly', house.clock.now());
    const dates = async (now: string): Promise<string[]> =>
      (await upcomingSlots(house.store, report, new Date(now), 2)).map(({ date }) => date);
    expect(await dates('2026-11-23T13:00:00Z')).toEqual(['2026-11-23', '2026-11-30']);
    expect(await dates('2026-11-24T13:00:00Z')).toEqual(['2026-11-30', '2026-12-07']);
    house.clock.set('2026-11-23T13:00:00Z');
    await scan(house.workshop, [report]);
    expect(await dates('2026-11-23T13:00:00Z')).toEqual(['2026-11-30', '2026-12-07']);
  });

  test('S05 and what a clock ahead of its time passed over comes again, but not what it ran', async () => {
    await using house = await refusedWorkshop();
    const report = reportConfig({ schedule: '0 8 * * 1', catchUpHours: 24 });
    house.clock.set('2026-11-20T00:00:00Z');
    await watchedSince(house.store, 'weekly', house.clock.now());
    house.clock.set('2026-12-07T09:00:00Z');
    await scan(house.workshop, [report]);
    house.clock.set('2026-11-22T12:00:00Z');
    const told = await upcomingSlots(house.store, report, house.clock.now(), 3);
    expect(told.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-30', '2026-12-14']);
    await letPass(house, [report], '2026-12-15T12:00:00Z');
    const slots = await fired(house.store, 'weekly');
    expect(slots.filter(({ date }) => date !== '2026-12-07')).toEqual(told);
  });

  test.each([
    // It expires at 18:00 of the next day in Tokyo, when it is not yet due in Honolulu, and was in New York.
    ['59 23 * * 1', 'Pacific/Honolulu', '2026-11-22T12:00:00Z'],
    ['59 23 * * 1', 'Pacific/Honolulu', '2026-11-24T10:30:00Z'],
    ['0 8 * * 1', 'America/New_York', '2026-11-24T10:30:00Z'],
  ])(
    'S13 and none again on a date that expired, where %j in %s is its time from now on: asked at %s',
    async (schedule, timeZone, now) => {
      await using house = await refusedWorkshop();
      const report = reportConfig({ schedule: '0 8 * * 1', timeZone: 'Asia/Tokyo', catchUpHours: 24 });
      house.clock.set('2026-11-20T00:00:00Z');
      await watchedSince(house.store, 'weekly', house.clock.now());
      house.clock.set('2026-11-24T09:00:00Z');
      await scan(house.workshop, [report]);
      house.clock.set(now);
      const edited = { ...report, schedule, timeZone };
      const [told] = await upcomingSlots(house.store, edited, house.clock.now(), 1);
      expect(told?.date).toBe('2026-11-30');
      await letPass(house, [edited], '2026-12-02T12:00:00Z');
      expect(await fired(house.store, 'weekly')).toEqual([told]);
    },
  );

  test('O03 and nothing that was due before the database was restored', async () => {
    await using house = await refusedWorkshop();
    const report = reportConfig({ schedule: '0 8 * * 1', catchUpHours: 24 });
    house.clock.set('2026-11-20T00:00:00Z');
    await watchedSince(house.store, 'weekly', house.clock.now());
    const now = new Date('2026-11-23T13:00:00Z');
    const next = async (): Promise<unknown> => (await upcomingSlots(house.store, report, now, 1))[0]?.date;
    await beginGeneration(house.store, {
      generation: 1,
      at: '2026-11-19T00:00:00.000Z',
      source: 'backup.db',
      by: 'ann',
    });
    expect(await next()).toBe('2026-11-23');
    await beginGeneration(house.store, {
      generation: 2,
      at: '2026-11-23T12:00:00.000Z',
      source: 'backup.db',
      by: 'ann',
    });
    expect(await next()).toBe('2026-11-30');
  });

  test('and the same where there is no database yet', async () => {
    const report = reportConfig({ schedule: '0 8 * * 1' });
    const told = await upcomingSlots(null, report, new Date('2026-11-23T13:00:00Z'), 2);
    expect(told.map(({ date }) => date)).toEqual(['2026-11-30', '2026-12-07']);
  });

  test('asking changes nothing', async () => {
    await using house = await testWorkshop();
    expect(await upcomingSlots(house.store, house.report, house.clock.now(), 2)).toHaveLength(2);
    expect(await house.store.selectFrom('watches').selectAll().execute()).toEqual([]);
  });
});
