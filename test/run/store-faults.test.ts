import { renameSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { PulseError } from '../../src/errors.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import { scan } from '../../src/run/scan.ts';
import type { RunEvent } from '../../src/run/workshop.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { findSlot } from '../../src/store/slots.ts';
import { connect } from '../../src/store/sqlite.ts';
import { lockFor } from '../support/lock.ts';
import { type TestWorkshop, testWorkshop } from '../support/workshop.ts';

const monday = { schedule: '0 8 * * 1', campaigns: { ids: ['campaign_123'] } };
const pragma = (house: TestWorkshop, words: string): Promise<unknown> =>
  sql.raw(`pragma ${words}`).execute(house.store);

/** The errors that the daemon has told since the last time it was asked. */
function troubles(house: TestWorkshop): PulseError[] {
  const told = (house.events as RunEvent[]).splice(0);
  return told.flatMap((event) => (event.type === 'trouble' ? [event.error as PulseError] : []));
}

/** A house on the eve of its first slot, with the daemon looking, and a report in front that has nothing to do. */
async function watchedHouse(): Promise<TestWorkshop> {
  const house = await testWorkshop(monday);
  house.clock.set('2026-11-22T12:00:00Z');
  await scan(house.workshop, [house.report]);
  house.clock.set('2026-11-23T08:00:00Z');
  return house;
}

interface Fault {
  readonly begin: (house: TestWorkshop) => Promise<() => unknown>;
  readonly code: string;
  readonly says: RegExp;
}

const faults: Readonly<Record<string, Fault>> = {
  'O01 whose disk is full': {
    async begin(house) {
      await pragma(house, 'wal_checkpoint(truncate)');
      await pragma(house, 'max_page_count = 1');
      return () => pragma(house, 'max_page_count = 1000000');
    },
    code: 'E_STORE_FULL',
    says: /test\.db cannot grow, its disk is full; make room \(database or disk is full\)$/,
  },
  'that was moved away while it was open': {
    async begin(house) {
      const elsewhere = `${house.storePath}.elsewhere`;
      renameSync(house.storePath, elsewhere);
      return () => renameSync(elsewhere, house.storePath);
    },
    code: 'E_STORE',
    says: /test\.db was replaced or removed while it was open; start again$/,
  },
  'O01 that may not be written to': {
    async begin(house) {
      await pragma(house, 'query_only = on');
      return () => pragma(house, 'query_only = off');
    },
    code: 'E_STORE_READ_ONLY',
    says: /test\.db may not be written to; check who owns the file, its folder and its disk/,
  },
  'O02 that another program keeps locked for longer than we wait': {
    async begin(house) {
      await pragma(house, 'busy_timeout = 20');
      const other = connect(house.storePath);
      other.exec('begin immediate');
      return () => other.close();
    },
    code: 'E_STORE_BUSY',
    says: /test\.db was locked by another program for too long; let it end/,
  },
};

describe('a database', () => {
  test.each(Object.entries(faults))(
    '%s: nothing is sent, each look says so in one line, and the slot runs once when that is over',
    async (_, fault) => {
      await using house = await watchedHouse();
      const end = await fault.begin(house);
      for (let look = 0; look < 3; look++) {
        await scan(house.workshop, [house.report, { ...house.report, id: 'other' }]);
        const [trouble, ...more] = troubles(house);
        expect(more).toEqual([]);
        expect(trouble).toMatchObject({ code: fault.code, message: expect.stringMatching(fault.says) });
        expect(trouble?.line).not.toContain('\n');
        house.clock.advance(60_000);
      }
      expect(house.inbox.messages).toHaveLength(0);
      await end();

      await scan(house.workshop, [house.report]);
      await scan(house.workshop, [house.report]);
      expect(troubles(house)).toEqual([]);
      expect(house.inbox.messages).toHaveLength(1);
      expect(await findSlot(house.store, 'weekly/2026-11-23')).toMatchObject({ state: 'done' });
    },
  );

  test('O01 that fills up at any moment of a run sends nothing that is not recorded, and nothing twice', async () => {
    await using house = await testWorkshop({ ...monday, recipients: ['ann@example.com', 'ben@example.com'] });
    const key = await house.dueSlot('2026-11-23');
    await pragma(house, 'wal_checkpoint(truncate)');
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(house.store);
    let runs = 0;
    for (let room = Number(rows[0]?.page_count); runs < 100; room++, runs++) {
      await pragma(house, `max_page_count = ${room}`);
      house.clock.advance(61_000);
      const ended = await runSlot(house.workshop, house.report, key).catch((error) => error);
      if (ended.code !== 'E_STORE_FULL') {
        expect(ended).toMatchObject({ state: 'done' });
        break;
      }
      expect((await deliveriesOf(house.store, key)).filter(({ state }) => state === 'accepted')).toHaveLength(
        house.inbox.messages.length,
      );
    }
    expect(runs).toBeGreaterThan(3);
    expect(house.inbox.messages.map(({ to }) => to)).toEqual([['ann@example.com'], ['ben@example.com']]);
  });

  test('O02 that another program locks for a moment is waited for', async () => {
    await using house = await watchedHouse();
    await using _lock = await lockFor(house.storePath, 300);
    await scan(house.workshop, [house.report]);
    expect(troubles(house)).toEqual([]);
    expect(house.inbox.messages).toHaveLength(1);
  });
});

describe('an answer that was altered since it was stored', () => {
  test('O09 is refused and not told as zero: nothing is sent', async () => {
    await using house = await watchedHouse();
    const altering = {
      ...house.workshop,
      tell: () => {
        using other = connect(house.storePath);
        // Still an answer of the API, and one that says that nobody was written to.
        other.exec("update snapshots set body = json_set(body, '$.metrics.totalProspects', 0)");
      },
    };
    await scan(altering, [house.report]);
    expect(house.inbox.messages).toHaveLength(0);
    expect(await findSlot(house.store, 'weekly/2026-11-23')).toMatchObject({
      state: 'failed',
      reason: expect.stringMatching(
        /^E_SNAPSHOT: what is stored of campaign_123 in weekly\/2026-11-23 was altered; rest/,
      ),
    });
  });

  test('O09 is refused as the week before, too', async () => {
    await using house = await testWorkshop(monday);
    await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-16'));
    await sql`update snapshots set body = replace(body, '1', '0')`.execute(house.store);
    house.clock.advance(7 * 24 * 3_600_000);
    await expect(runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'))).rejects.toMatchObject({
      code: 'E_SNAPSHOT',
      message: expect.stringContaining('weekly/2026-11-16 was altered'),
    });
    expect(house.inbox.messages).toHaveLength(1);
  });

  test('is read as it is where it was stored before there were hashes', async () => {
    await using house = await testWorkshop(monday);
    await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-16'));
    await sql`update snapshots set sha256 = null`.execute(house.store);
    house.clock.advance(7 * 24 * 3_600_000);
    const { digest } = await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));
    expect(digest.comparedWith).toBe('2026-11-16');
  });
});
