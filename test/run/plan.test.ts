import { describe, expect, test } from 'vitest';
import { recordedUntil } from '../../src/run/plan.ts';
import { insertScheduledSlot } from '../../src/run/scheduled.ts';
import { recordUntil, watchedSince } from '../../src/store/slots.ts';
import type { Store } from '../../src/store/tables.ts';
import { temporaryStore } from '../support/store.ts';

const now = new Date('2026-11-23T08:00:00Z');
const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);

/** As a clock left it that was `ahead` hours ahead of now at its last look. */
async function lookedAhead(store: Store, since: Date, ahead: number): Promise<void> {
  await watchedSince(store, 'weekly', since);
  await recordUntil(store, 'weekly', hours(ahead));
}

describe('until when slots are recorded', () => {
  test('is not known of a report that nobody has looked at', async () => {
    await using home = await temporaryStore();
    expect(await recordedUntil(home.store, 'weekly', now)).toBeNull();
  });

  test.each([-1, 0])('is what the last look said, %d hours from now', async (ahead) => {
    await using home = await temporaryStore();
    await lookedAhead(home.store, hours(-9), ahead);
    expect(await recordedUntil(home.store, 'weekly', now)).toEqual({ until: hours(ahead), isStored: true });
  });

  test('is the newest slot where a clock that was ahead has looked last', async () => {
    await using home = await temporaryStore();
    await lookedAhead(home.store, hours(-9), 5);
    await insertScheduledSlot(home.store, 'weekly', { date: '2026-11-23', dueAt: hours(-2) }, hours(-2));
    await insertScheduledSlot(home.store, 'weekly', { date: '2026-11-24', dueAt: hours(4) }, hours(4));
    expect(await recordedUntil(home.store, 'weekly', now)).toEqual({ until: hours(-2), isStored: false });
  });

  test.each([
    { since: -9, until: -9 },
    { since: 3, until: 0 },
  ])('is since when it is watched where there is none, but not later than now', async ({ since, until }) => {
    await using home = await temporaryStore();
    await lookedAhead(home.store, hours(since), 5);
    expect(await recordedUntil(home.store, 'weekly', now)).toEqual({ until: hours(until), isStored: false });
  });
});
