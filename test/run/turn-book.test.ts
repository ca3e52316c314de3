import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createPace, type Pace } from '../../src/client/pace.ts';
import { turnBook } from '../../src/run/turn-book.ts';
import { openStore } from '../../src/store/open.ts';
import { virtualClock } from '../support/clock.ts';
import { temporaryStore } from '../support/store.ts';

const minute = 60_000;
const key = 'a-key-of-forty-characters-for-the-tests-';

test('R05 paces of several processes on one store: never over the limit in any minute, and none waits for nothing', async () => {
  await using home = await temporaryStore();
  await using other = await openStore(home.path);
  // Nothing here is about the disk.
  for (const store of [home.store, other]) await sql`pragma synchronous = off`.execute(store);
  const arrivals = fc.array(
    fc.record({ gap: fc.oneof(fc.constant(0), fc.nat(minute)), process: fc.nat(2), together: fc.nat(5) }),
    { maxLength: 12 },
  );
  let account = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 6 }), arrivals, async (limit, bursts) => {
      const clock = virtualClock();
      account += 1;
      const paces = [home.store, home.store, other].map((store) =>
        createPace(limit, clock, turnBook(store, `${key}${account}`)),
      ) as [Pace, Pace, Pace];
      const sent: number[] = [];
      for (const { gap, process, together } of bursts) {
        clock.advance(gap);
        const turn = (pace: Pace): Promise<void> => pace.turn().then(() => void sent.push(clock.now().getTime()));
        await Promise.all([turn(paces[0]), ...Array.from({ length: together }, () => turn(paces[process] as Pace))]);
      }
      const within = (from: number): number => sent.filter((at) => at >= from && at <= from + minute).length;
      expect(Math.max(0, ...sent.map(within))).toBeLessThanOrEqual(limit);
      expect(clock.sleeps.every((ms) => ms <= 61_000)).toBe(true);
    }),
    { numRuns: 12 },
  );
});

test('R05 an account that is told to wait waits in every process, and another account does not', async () => {
  await using home = await temporaryStore();
  const clock = virtualClock();
  const [one, other, stranger] = [key, key, `${key}2`].map((each) =>
    createPace(30, clock, turnBook(home.store, each)),
  ) as [Pace, Pace, Pace];
  await one.holdUntil(new Date(clock.now().getTime() + 20_000));
  await stranger.turn();
  expect(clock.sleeps).toEqual([]);
  await other.turn();
  expect(clock.sleeps).toEqual([20_000]);
});

test('R05 turns outlive the process that took them, and the key is not among them', async () => {
  await using home = await temporaryStore();
  const clock = virtualClock();
  const first = createPace(2, clock, turnBook(home.store, key));
  await first.turn();
  await first.turn();
  clock.advance(1_000);
  await createPace(2, clock, turnBook(home.store, key)).turn();
  expect(clock.sleeps).toEqual([60_000]);
  const rows = await home.store.selectFrom('paces').selectAll().execute();
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(key);
});
