import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { insertManualSlot } from '../../src/run/manual.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import { scan } from '../../src/run/scan.ts';
import { openStore } from '../../src/store/open.ts';
import { findSlot, slotsOf } from '../../src/store/slots.ts';
import { reportConfig, type TestWorkshop, testWorkshop } from '../support/workshop.ts';

const monday = { schedule: '0 8 * * 1', campaigns: { ids: ['campaign_123'] } };

/** A house whose daemon has looked on the Sunday before its first slot, Monday 23 November 2026, 8:00 UTC. */
async function watchedHouse(report: Parameters<typeof testWorkshop>[0] = {}): Promise<TestWorkshop> {
  const house = await testWorkshop({ ...monday, ...report });
  await lookAt(house, '2026-11-22T12:00:00Z');
  return house;
}

async function lookAt(house: TestWorkshop, instant: string, report = house.report): Promise<void> {
  house.clock.set(instant);
  await scan(house.workshop, [report]);
}

/** `date state` of each slot, oldest first. */
async function slots({ store }: TestWorkshop): Promise<string[]> {
  return (await slotsOf(store, 'weekly', 100)).map(({ date, state }) => `${date} ${state}`).reverse();
}

describe('a daemon that was not there', () => {
  test('S01 five hours over a slot runs it once, and the mail says that it is late', async () => {
    await using house = await watchedHouse();
    for (const minute of ['00', '01', '02']) await lookAt(house, `2026-11-23T13:${minute}:00Z`);
    expect(await slots(house)).toEqual(['2026-11-23 done']);
    const [mail, ...more] = house.inbox.messages;
    expect(more).toEqual([]);
    const { text } = await PostalMime.parse(mail?.raw ?? '');
    expect(text).toContain('was due on Monday, 23 November 2026 and is late');
  });

  test('S07 for a minute runs the slot at its next look, and is not late for that', async () => {
    await using house = await watchedHouse();
    await lookAt(house, '2026-11-23T07:59:59.999Z');
    expect(await slots(house)).toEqual([]);
    await lookAt(house, '2026-11-23T08:01:00Z');
    expect(await slots(house)).toEqual(['2026-11-23 done']);
    const { text } = await PostalMime.parse(house.inbox.messages[0]?.raw ?? '');
    expect(text).not.toContain('late');
  });

  test('S16 while it started finds the slot at its first look', async () => {
    await using house = await watchedHouse();
    await house.store.destroy();
    house.clock.set('2026-11-23T07:59:50Z');
    const store = await openStore(house.storePath);
    house.clock.set('2026-11-23T08:00:20Z');
    await scan({ ...house.workshop, store }, [house.report]);
    expect(await findSlot(store, 'weekly/2026-11-23')).toMatchObject({ state: 'done' });
    expect(house.inbox.messages).toHaveLength(1);
    await store.destroy();
  });
});

describe('a clock', () => {
  test('S05 that jumps eight days ahead runs the newest slot alone', async () => {
    await using house = await watchedHouse({ catchUpHours: 720 });
    await lookAt(house, '2026-11-30T12:00:00Z');
    await lookAt(house, '2026-11-30T12:01:00Z');
    expect(await slots(house)).toEqual(['2026-11-23 skipped', '2026-11-30 done']);
    expect(house.inbox.messages).toHaveLength(1);
  });

  test('S04 that goes back over a slot, and comes to it once more, runs it once', async () => {
    await using house = await watchedHouse();
    for (const time of ['08:00', '07:00', '07:59', '08:00', '09:00']) await lookAt(house, `2026-11-23T${time}:00Z`);
    await lookAt(house, '2026-11-16T08:00:00Z');
    await lookAt(house, '2026-11-24T08:00:00Z');
    expect(await slots(house)).toEqual(['2026-11-23 done']);
    expect(house.inbox.messages).toHaveLength(1);
  });

  test.each([
    ['S17 new time zone data that move a slot later leave its key, and it runs once', 'Europe/Berlin', 'Europe/London'],
    [
      'S17 new time zone data that move a slot earlier leave its key, and it runs once',
      'Europe/London',
      'Europe/Berlin',
    ],
  ])('%s', async (_, before, after) => {
    await using house = await watchedHouse({ timeZone: before });
    const moved = reportConfig({ ...monday, timeZone: after });
    await lookAt(house, '2026-11-23T06:59:00Z');
    for (const time of ['07:00', '07:30', '08:00', '08:30']) {
      await lookAt(house, `2026-11-23T${time}:00Z`, time === '07:00' ? house.report : moved);
    }
    expect(await slots(house)).toEqual(['2026-11-23 done']);
    await lookAt(house, '2026-11-30T09:00:00Z', moved);
    expect(await slots(house)).toEqual(['2026-11-23 done', '2026-11-30 done']);
    expect(house.inbox.messages).toHaveLength(2);
  });
});

describe('a slot', () => {
  test('S12 that follows a run by hand runs all the same', async () => {
    await using house = await watchedHouse();
    house.clock.set('2026-11-23T07:50:00Z');
    await runSlot(house.workshop, house.report, await insertManualSlot(house.store, house.report, house.clock.now()));
    await lookAt(house, '2026-11-23T08:00:00Z');
    expect(await findSlot(house.store, 'weekly/2026-11-23')).toMatchObject({ state: 'done', kind: 'scheduled' });
    expect(house.inbox.messages).toHaveLength(2);
  });

  test('S14 whose process died is gone on with once its lease is over, without asking again for what it has', async () => {
    await using house = await watchedHouse({ campaigns: { ids: ['campaign_123', 'campaign_hr_webinar'] } });
    await lookAt(house, '2026-11-23T07:59:00Z');
    house.clock.set('2026-11-23T08:00:00Z');
    const read = Promise.withResolvers<void>();
    const gone = Promise.withResolvers<never>();
    let asked = 0;
    const dying = {
      ...house.workshop,
      client: {
        ...house.workshop.client,
        getCampaignAnalytics: (id: string) =>
          asked++ === 0 ? house.workshop.client.getCampaignAnalytics(id) : gone.promise,
      },
      tell: ({ type }: { type: string }) => type === 'campaign' && read.resolve(),
    };
    const dead = scan(dying, [house.report]);
    await read.promise;

    house.clock.set('2026-11-23T08:00:59Z');
    await scan(house.workshop, [house.report]);
    expect(await slots(house)).toEqual(['2026-11-23 collecting']);
    house.clock.set('2026-11-23T08:01:01Z');
    await scan(house.workshop, [house.report]);
    expect(await slots(house)).toEqual(['2026-11-23 done']);
    const paths = house.mock.requests().map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(house.inbox.messages).toHaveLength(1);

    // Were it only asleep, it would change nothing either.
    const ended = await findSlot(house.store, 'weekly/2026-11-23');
    gone.reject(new Error('awake'));
    await dead;
    expect(await findSlot(house.store, 'weekly/2026-11-23')).toEqual(ended);
  });

  test('S15 that failed for good keeps no later one from firing', async () => {
    await using house = await watchedHouse();
    house.mock.override('*', { status: 401, body: { error: 'invalid_api_key', message: 'No' } });
    await lookAt(house, '2026-11-23T08:00:00Z');
    house.mock.override('*', undefined);
    await lookAt(house, '2026-11-23T08:01:00Z');
    expect(await slots(house)).toEqual(['2026-11-23 failed']);
    await lookAt(house, '2026-11-30T08:00:00Z');
    expect(await slots(house)).toEqual(['2026-11-23 failed', '2026-11-30 done']);
    expect(house.inbox.messages).toHaveLength(1);
  });
});
