import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { insertManualSlot } from '../../src/run/manual.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import { scan } from '../../src/run/scan.ts';
import type { Workshop } from '../../src/run/workshop.ts';
import { findSlot, slotsOf, watchedSince } from '../../src/store/slots.ts';
import { testWorkshop } from '../support/workshop.ts';

const minute = 60_000;
const daily = { schedule: '0 8 * * *', campaigns: { ids: ['campaign_123'] } };

// A lease is renewed by the process' own timer, which the test winds.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

/** A daemon in the middle of Monday's run, and what another one needs that works on the same store. */
async function longRun() {
  const house = await testWorkshop(daily);
  // Nothing here is about the disk.
  await sql`pragma synchronous = off`.execute(house.store);
  house.clock.set('2026-11-22T12:00:00Z');
  await watchedSince(house.store, 'weekly', house.clock.now());
  house.clock.set('2026-11-23T08:00:00Z');
  const asked = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<void>();
  const { client } = house.workshop;
  const slow: Workshop = {
    ...house.workshop,
    client: {
      ...client,
      async getCampaignAnalytics(id) {
        asked.resolve();
        await answer.promise;
        return client.getCampaignAnalytics(id);
      },
    },
  };
  const run = scan(slow, [house.report]);
  await asked.promise;
  return {
    ...house,
    run,
    answer: answer.resolve,
    async pass(ms: number) {
      house.clock.advance(ms);
      await vi.advanceTimersByTimeAsync(15_000);
    },
    [Symbol.asyncDispose]: () => house[Symbol.asyncDispose](),
  };
}

describe('a long run', () => {
  test('S10 keeps its slot for as long as it lasts: another daemon neither takes it over nor begins it anew', async () => {
    await using house = await longRun();
    const asked = house.mock.requests().length;
    for (let quarter = 0; quarter < 15 * 4; quarter++) {
      await house.pass(minute / 4);
      if (quarter % 4 === 3) await scan(house.workshop, [house.report]);
    }
    expect(house.mock.requests()).toHaveLength(asked);
    house.answer();
    await house.run;
    expect(await findSlot(house.store, 'weekly/2026-11-23')).toMatchObject({ state: 'done', epoch: 1 });
    expect(house.inbox.messages).toHaveLength(1);
  });

  test('S11 that goes on when the next slot is due: that one waits, says so, and runs when the first has ended', async () => {
    await using house = await longRun();
    const asked = house.mock.requests().length;
    await house.pass(24 * 60 * minute + 1_000);
    await scan(house.workshop, [house.report]);
    expect(house.mock.requests()).toHaveLength(asked);
    expect(await slotsOf(house.store, 'weekly', 5)).toMatchObject([
      { date: '2026-11-24', state: 'due', epoch: 0, reason: 'waits for the run of 2026-11-23 to end' },
      { date: '2026-11-23', state: 'collecting', epoch: 1 },
    ]);
    // Not even where another process did not look first.
    await expect(runSlot(house.workshop, house.report, 'weekly/2026-11-24')).rejects.toMatchObject({
      code: 'E_SLOT_BUSY',
    });

    house.answer();
    await house.run;
    await scan(house.workshop, [house.report]);
    expect(await slotsOf(house.store, 'weekly', 5)).toMatchObject([
      { date: '2026-11-24', state: 'done', epoch: 1, reason: null },
      { date: '2026-11-23', state: 'done', epoch: 1 },
    ]);
    expect(house.inbox.messages).toHaveLength(2);
  });

  test('S12 does not keep a run by hand waiting', async () => {
    await using house = await longRun();
    const key = await insertManualSlot(house.store, house.report, house.clock.now());
    expect(await runSlot(house.workshop, house.report, key)).toMatchObject({ state: 'done' });
    house.answer();
    await house.run;
    expect(await findSlot(house.store, 'weekly/2026-11-23')).toMatchObject({ state: 'done' });
  });
});
