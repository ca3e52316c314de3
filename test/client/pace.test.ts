import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPace, nothingTaken, planTurn, stillTaken, type Taken, type TurnBook } from '../../src/client/pace.ts';
import { manualClock, virtualClock } from '../support/clock.ts';

const minute = 60_000;

function mostInAnyMinute(instants: readonly number[]): number {
  return Math.max(0, ...instants.map((start) => instants.filter((at) => at >= start && at <= start + minute).length));
}

/** Requests that were sent at these instants. */
function sent(instants: readonly number[], heldUntil = 0): Taken {
  return { turns: instants.map((until) => ({ until, count: 1 })), heldUntil };
}

describe('planTurn', () => {
  test('gives the first `limit` requests their turn at once, the next when the oldest has left the window', () => {
    expect(planTurn(sent([]), 2, 5_000)).toBe(5_000);
    expect(planTurn(sent([1_000]), 2, 5_000)).toBe(5_000);
    expect(planTurn(sent([1_000, 2_000]), 2, 5_000)).toBe(61_500);
    expect(planTurn(sent([1_000, 2_000]), 2, 90_000)).toBe(90_000);
  });

  test('looks at the last `limit` requests only', () => {
    expect(planTurn(sent([0, 1, 2, 70_000]), 2, 70_001)).toBe(70_001);
    expect(planTurn(sent([0, 1, 2, 70_000]), 1, 70_001)).toBe(130_500);
  });

  test('counts all requests of a block, as sent when that ends', () => {
    const turns = [
      { until: 1_000, count: 3 },
      { until: 2_000, count: 5 },
    ];
    expect(planTurn({ turns, heldUntil: 0 }, 9, 5_000)).toBe(5_000);
    expect(planTurn({ turns, heldUntil: 0 }, 8, 5_000)).toBe(61_500);
    expect(planTurn({ turns, heldUntil: 0 }, 5, 5_000)).toBe(62_500);
  });

  test('waits for the end of a hold, and for the window where that is later', () => {
    expect(planTurn(sent([], 9_000), 2, 5_000)).toBe(9_000);
    expect(planTurn(sent([1_000, 2_000], 9_000), 2, 5_000)).toBe(61_500);
  });
});

describe('what still counts', () => {
  test('is what was sent within the window', () => {
    expect(stillTaken(sent([1_000, 2_000, 3_000]), 63_000)).toEqual(sent([3_000]));
  });

  test('was sent now at the latest, and is held for two minutes at most, where the clock was set back', () => {
    expect(stillTaken(sent([500, 3_600_000], 7_200_000), 1_000)).toEqual(sent([500, 1_000], 121_000));
  });
});

describe('a pace', () => {
  test('never lets more than the limit through in any minute, however requests arrive and are held', async () => {
    const arrivals = fc.array(
      fc.record({
        gap: fc.oneof(fc.constant(0), fc.nat(3 * minute)),
        together: fc.integer({ min: 1, max: 6 }),
        hold: fc.option(fc.nat(minute)),
      }),
      { maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 8 }), arrivals, async (limit, bursts) => {
        const clock = virtualClock();
        const pace = createPace(limit, clock);
        const sent: number[] = [];
        for (const { gap, together, hold } of bursts) {
          clock.advance(gap);
          const heldUntil = clock.now().getTime() + (hold ?? 0);
          if (hold !== null) pace.holdUntil(new Date(heldUntil));
          await Promise.all(
            Array.from({ length: together }, () => pace.turn().then(() => sent.push(clock.now().getTime()))),
          );
          expect(sent.slice(-together).every((at) => at >= heldUntil)).toBe(true);
        }
        expect(mostInAnyMinute(sent)).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 60 },
    );
  });

  test('uses its limit up: 90 requests at 30 a minute need two full windows', async () => {
    const clock = virtualClock();
    const pace = createPace(30, clock);
    const start = clock.now().getTime();
    for (let request = 0; request < 90; request++) await pace.turn();
    expect(clock.now().getTime() - start).toBe(2 * 61_000);
  });

  test('waits one window at most after the clock was set back', async () => {
    const clock = virtualClock();
    const pace = createPace(1, clock);
    await pace.turn();
    clock.advance(-3_600_000);
    await pace.turn();
    expect(clock.sleeps).toEqual([60_500]);
  });

  test('takes turns in blocks where the limit is high, and keeps to it', async () => {
    const clock = virtualClock();
    const pace = createPace(1_200, clock);
    const instants: number[] = [];
    for (let request = 0; request < 3_000; request++) {
      await pace.turn();
      instants.push(clock.now().getTime());
      // Sometimes in a row, sometimes so late that the rest of a block is lost.
      clock.advance(request % 100 === 0 ? 510 : 1);
    }
    const most = instants.map((start, first) => {
      const beyond = instants.findIndex((at) => at > start + minute);
      return (beyond < 0 ? instants.length : beyond) - first;
    });
    expect(Math.max(...most)).toBeLessThanOrEqual(1_200);
    expect(Math.max(...most)).toBeGreaterThan(1_100);
  });

  test('loses a turn that was written down too slowly, and takes another', async () => {
    const clock = virtualClock();
    let taken = nothingTaken;
    let isSlow = true;
    const book: TurnBook = {
      async change(decide) {
        const [result, after] = decide(taken);
        taken = after;
        if (isSlow) clock.advance(10_000);
        isSlow = false;
        return result;
      },
    };
    await createPace(2, clock, book).turn();
    const end = clock.now().getTime() + 500;
    expect(taken.turns.map(({ until }) => until)).toEqual([end - 10_000, end]);
  });

  test('gives turns in the order in which they were asked for', async () => {
    const pace = createPace(1, virtualClock());
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((place) => pace.turn().then(() => order.push(place))));
    expect(order).toEqual([1, 2, 3]);
  });

  test('a hold delays also those who already wait, and a shorter one after it changes nothing', async () => {
    const clock = manualClock();
    const pace = createPace(1, clock);
    await pace.turn();
    let turned = false;
    const second = pace.turn().then(() => {
      turned = true;
    });
    await clock.sleeping(1);
    pace.holdUntil(new Date(clock.now().getTime() + 100_000));
    pace.holdUntil(new Date(clock.now().getTime() + 10_000));
    clock.advance(61_000);
    await clock.sleeping(1);
    expect(turned).toBe(false);
    clock.advance(39_000);
    await second;
    expect(turned).toBe(true);
  });

  test('who is aborted while waiting rejects with the reason and takes no turn from the others', async () => {
    const clock = manualClock();
    const pace = createPace(1, clock);
    const stop = new AbortController();
    await pace.turn();
    const aborted = pace.turn(stop.signal);
    const patient = pace.turn();
    await clock.sleeping(1);
    stop.abort(new Error('stopping'));
    await expect(aborted).rejects.toThrow('stopping');
    await clock.sleeping(1);
    clock.advance(61_000);
    await patient;
  });

  test('who comes aborted takes no turn', async () => {
    const pace = createPace(1, virtualClock());
    await expect(pace.turn(AbortSignal.abort(new Error('stopping')))).rejects.toThrow('stopping');
    await pace.turn();
  });
});
