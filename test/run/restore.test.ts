import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SmtpSession } from '../../src/delivery/smtp.ts';
import { holdingSlot } from '../../src/run/lease.ts';
import { resolveDelivery } from '../../src/run/resolve-delivery.ts';
import { restoreStore } from '../../src/run/restore.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import { scan } from '../../src/run/scan.ts';
import { backUp } from '../../src/store/backup.ts';
import { type DeliveryRow, deliveriesOf, historyOf, moveDeliveries } from '../../src/store/deliveries.ts';
import { openStore } from '../../src/store/open.ts';
import { lastRestore } from '../../src/store/restores.ts';
import { claimSlot, findSlot, slotsOf, writeSlot } from '../../src/store/slots.ts';
import { connect } from '../../src/store/sqlite.ts';
import { allUnsubscribes, recordUnsubscribe } from '../../src/store/unsubscribes.ts';
import { virtualClock } from '../support/clock.ts';
import { damage, fill } from '../support/damage.ts';
import { temporaryFolder } from '../support/folder.ts';
import { lockFor } from '../support/lock.ts';
import { type TestWorkshop, testWorkshop } from '../support/workshop.ts';

const monday = { schedule: '0 8 * * 1', campaigns: { ids: ['campaign_123'] } };
const key = 'weekly/2026-11-23';

function backupOf(house: TestWorkshop): string {
  return join(dirname(house.storePath), 'backup.db');
}

function restore(house: TestWorkshop): ReturnType<typeof restoreStore> {
  return restoreStore(house.storePath, backupOf(house), 'ann', house.clock);
}

/** What stands beside the database under its name, but for what SQLite itself puts there. */
function besides(path: string): string[] {
  const rest = readdirSync(dirname(path)).flatMap((name) => name.split(basename(path), 2).slice(1));
  return rest.filter((name) => !['', '-wal', '-shm'].includes(name));
}

const openStates = ['deferred', 'handed', 'pending', 'sending'];

/** A house with a backup that was made when the slot of 23 November had a delivery in each open state, and all sent since. */
async function sentSinceBackup(): Promise<TestWorkshop> {
  const house = await testWorkshop({ ...monday, recipients: openStates.map((state) => `${state}@example.com`) });
  const away = () => new SmtpSession({ host: '127.0.0.1', port: 1, security: 'none' });
  await house.dueSlot('2026-11-23');
  await runSlot({ ...house.workshop, connect: away }, house.report, key);
  const move = async (stateOf: (row: DeliveryRow) => string): Promise<void> => {
    for (const row of await deliveriesOf(house.store, key)) {
      const to = { attempts: 1, next_attempt_at: house.clock.now().toISOString(), detail: null };
      await moveDeliveries(house.store, [{ from: row, to: { ...to, state: stateOf(row) } }], house.clock.now());
    }
  };
  await move(({ recipient }) => recipient.slice(0, recipient.indexOf('@')));
  await backUp(house.storePath, backupOf(house));
  await move(() => 'pending');
  await scan(house.workshop, [house.report]);
  if (house.inbox.messages.length !== openStates.length) throw new Error('all were to be sent');
  return house;
}

async function lookForDays(house: TestWorkshop): Promise<void> {
  for (let day = 0; day < 4; day++) {
    await scan(house.workshop, [house.report]);
    house.clock.advance(24 * 3_600_000);
  }
}

describe('O03 an old backup that is restored', () => {
  test('holds as unknown what is open in it, whatever its state, with the reason: it may have been sent since', async () => {
    await using house = await sentSinceBackup();
    expect(await restore(house)).toMatchObject({ generation: 1, heldDeliveries: 4, heldSlots: 0 });
    const rows = await deliveriesOf(house.store, key);
    expect(rows.map(({ state }) => state)).toEqual(openStates.map(() => 'unknown'));
    const held = await Promise.all(rows.map(async (row) => (await historyOf(house.store, row.message_id)).at(-1)));
    const detail = 'the database was restored from a backup, and it may have been sent since that was made';
    expect(held).toMatchObject(openStates.map((from) => ({ from, to: 'unknown', by: 'ann', detail })));

    await lookForDays(house);
    for (const { message_id: id } of rows) {
      expect(house.inbox.messages.filter(({ raw }) => raw.includes(id))).toHaveLength(1);
    }
    expect(await findSlot(house.store, key)).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('pending@example.com unknown: the database was restored'),
    });
  });

  test('sends again what an operator says is to be sent again, and nothing else', async () => {
    await using house = await sentSinceBackup();
    await restore(house);
    const [deferred] = await deliveriesOf(house.store, key);
    const resolution = { type: 'resend', because: 'they have none', by: 'ann' } as const;
    await resolveDelivery(house.workshop, deferred?.message_id ?? '', resolution);
    await scan(house.workshop, [house.report]);
    expect(house.inbox.messages.slice(openStates.length).map(({ to }) => to)).toEqual([['deferred@example.com']]);
  });

  test('runs no slot that was open in it, nor one that came due after it and before the restore; the next one runs', async () => {
    await using house = await testWorkshop(monday);
    house.clock.set('2026-11-15T12:00:00Z');
    await scan(house.workshop, [house.report]);
    house.clock.set('2026-11-16T08:00:00Z');
    await house.dueSlot('2026-11-16');
    await backUp(house.storePath, backupOf(house));
    await scan(house.workshop, [house.report]);
    house.clock.set('2026-11-23T08:00:00Z');
    await scan(house.workshop, [house.report]);
    expect(house.inbox.messages).toHaveLength(2);

    house.clock.set('2026-11-23T09:00:00Z');
    expect(await restore(house)).toMatchObject({ heldSlots: 1, heldDeliveries: 0 });
    await scan(house.workshop, [house.report]);
    const reason = expect.stringMatching(/^not run: it may have been sent before .* restored at 2026-11-23T09:00:00/);
    expect(await slotsOf(house.store, 'weekly', 9)).toMatchObject([
      { key, state: 'failed', reason },
      { key: 'weekly/2026-11-16', state: 'failed', reason },
    ]);
    expect(house.inbox.messages).toHaveLength(2);

    house.clock.set('2026-11-30T08:00:00Z');
    await scan(house.workshop, [house.report]);
    expect(await findSlot(house.store, 'weekly/2026-11-30')).toMatchObject({ state: 'done' });
    expect(house.inbox.messages).toHaveLength(3);
  });

  test('runs no slot that a clock which was ahead has sent already, when its time comes', async () => {
    await using house = await testWorkshop(monday);
    house.clock.set('2026-11-15T12:00:00Z');
    await scan(house.workshop, [house.report]);
    await backUp(house.storePath, backupOf(house));
    house.clock.set('2026-11-16T08:00:00Z');
    await scan(house.workshop, [house.report]);
    house.clock.set('2026-11-15T13:00:00Z');
    await restore(house);
    house.clock.set('2026-11-16T08:00:00Z');
    await scan(house.workshop, [house.report]);
    expect(house.inbox.messages).toHaveLength(1);
    expect(await findSlot(house.store, 'weekly/2026-11-16')).toMatchObject({
      state: 'failed',
      reason: expect.stringMatching(/^not run: it may have been sent/),
    });
  });

  test('D11 keeps away from who has unsubscribed since it was made', async () => {
    await using house = await testWorkshop(monday);
    await backUp(house.storePath, backupOf(house));
    await recordUnsubscribe(house.store, 'weekly', 'ann@example.com', house.clock.now());
    const before = await allUnsubscribes(house.store);
    await restore(house);
    expect(await allUnsubscribes(house.store)).toEqual(before);
  });

  test('counts its generations on, whichever backup is restored', async () => {
    await using house = await testWorkshop(monday);
    await backUp(house.storePath, backupOf(house));
    for (const generation of [1, 2, 3]) {
      house.clock.advance(60_000);
      expect(await restore(house)).toMatchObject({ generation });
      expect(await lastRestore(house.store)).toMatchObject({ generation, by: 'ann', source: backupOf(house) });
    }
  });
});

describe('a process that has the database open', () => {
  test('sees the restored one at its next query', async () => {
    await using house = await testWorkshop(monday);
    await backUp(house.storePath, backupOf(house));
    await house.dueSlot('2026-11-23');
    const { kept } = await restore(house);
    expect(await findSlot(house.store, key)).toBeUndefined();
    await using before = await openStore(kept ?? '');
    expect(await findSlot(before, key)).toMatchObject({ state: 'due' });
    expect(besides(house.storePath).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  test('and a lease keeps a restore away until its lease is over, and can write nothing then', async () => {
    await using house = await testWorkshop(monday);
    await house.dueSlot('2026-11-23');
    await backUp(house.storePath, backupOf(house));
    await holdingSlot(house.workshop, key, async () => {
      await expect(restore(house)).rejects.toMatchObject({
        code: 'E_SLOT_BUSY',
        message: `a process is working on ${key} until 2026-11-23T08:01:00.000Z; stop it, or wait for that`,
      });
    });
    const until = new Date(house.clock.now().getTime() + 60_000);
    const stopped = await claimSlot(house.store, key, house.clock.now(), until);
    house.clock.advance(61_000);
    await restore(house);
    if (!stopped) throw new Error('nobody else holds the slot');
    const writing = writeSlot(house.store, stopped, { state: 'done' }, house.clock.now());
    await expect(writing).rejects.toThrow('another process took over');
    // As many leases as there were before the restore give no epoch of theirs again.
    house.clock.advance(61_000);
    const next = await claimSlot(house.store, key, house.clock.now(), house.clock.now());
    expect(next?.epoch).toBeGreaterThan(1_000_000);
  });

  test('and writes to it is waited for; what comes due meanwhile counts as before the restore', async () => {
    await using house = await testWorkshop(monday);
    await backUp(house.storePath, backupOf(house));
    await using _lock = await lockFor(house.storePath, 300);
    let looks = 0;
    const passing = { ...house.clock, now: () => new Date(Date.UTC(2026, 10, 23, 8, looks++)) };
    expect(await restoreStore(house.storePath, backupOf(house), 'ann', passing)).toMatchObject({ generation: 1 });
    const last = new Date(Date.UTC(2026, 10, 23, 8, looks - 1));
    expect(looks).toBeGreaterThan(4);
    expect((await lastRestore(house.store))?.at).toBe(last.toISOString());
  });
});

describe('a restore', () => {
  test('in the place of nothing, of a database that is damaged, and of one that is none any more', async () => {
    await using house = await testWorkshop(monday);
    await house.dueSlot('2026-11-23');
    await backUp(house.storePath, backupOf(house));
    using folder = temporaryFolder();
    const path = join(folder.path, 'pulse.db');
    const clock = virtualClock();
    const restoring = (): ReturnType<typeof restoreStore> => {
      clock.advance(60_000);
      return restoreStore(path, backupOf(house), 'ann', clock);
    };
    const slots = async (): Promise<number> => {
      await using store = await openStore(path);
      return (await slotsOf(store, 'weekly', 9)).length;
    };
    expect((await restoring()).kept).toBeNull();
    expect(await slots()).toBe(1);

    await fill(path);
    {
      await using open = await openStore(path);
      damage(path);
      const { kept: damaged, generation } = await restoring();
      expect(existsSync(damaged ?? '')).toBe(true);
      // Whoever has it open goes on with what was restored, and no lease of before can hold.
      expect(await lastRestore(open)).toMatchObject({ generation });
      expect(generation).toBeGreaterThan(1_000_000);
    }
    expect(await slots()).toBe(1);

    writeFileSync(path, 'no database '.repeat(1_000));
    writeFileSync(`${path}-wal`, 'the rest of one');
    const { kept: none } = await restoring();
    expect([await slots(), existsSync(none ?? '')]).toEqual([1, true]);
  });

  test('O04 puts an older version’s place right where the database is newer, and brings an older backup up to date', async () => {
    await using house = await testWorkshop(monday);
    await backUp(house.storePath, backupOf(house));
    {
      using backup = connect(backupOf(house));
      backup.exec(
        'drop trigger record_move; alter table deliveries drop column moved_by; alter table slots drop column boot',
      );
      backup.exec(
        'drop table notices; drop table paces; drop table delivery_events; alter table deliveries drop column reopened_at; drop table restores',
      );
      backup.exec('alter table watches drop column recorded_until');
      backup.exec("alter table snapshots drop column sha256; delete from kysely_migration where name > '0005'");
      using newer = connect(house.storePath);
      newer.exec("insert into kysely_migration values ('0099-later', '2030-01-01T00:00:00.000Z')");
    }
    await expect(openStore(house.storePath)).rejects.toMatchObject({ code: 'E_STORE_NEWER' });
    await restore(house);
    await using store = await openStore(house.storePath);
    expect(await lastRestore(store)).toMatchObject({ generation: 1 });
  });

  const unfit: Readonly<Record<string, readonly [(house: TestWorkshop) => unknown, string, RegExp]>> = {
    'is not there': [() => {}, 'E_BACKUP', /there is no file .*backup\.db; name a backup/],
    'is no database': [
      (house) => writeFileSync(backupOf(house), 'x'.repeat(9_000)),
      'E_BACKUP',
      /file is not a database/,
    ],
    'is another program’s': [
      (house) => {
        using other = connect(backupOf(house));
        other.exec('create table theirs (x)');
      },
      'E_BACKUP',
      /is no database of campaign-pulse/,
    ],
    'is damaged': [
      async (house) => {
        await fill(backupOf(house));
        damage(backupOf(house));
      },
      'E_BACKUP',
      /backup\.db is damaged/,
    ],
    'is of a newer version': [
      async (house) => {
        await backUp(house.storePath, backupOf(house));
        using newer = connect(backupOf(house));
        newer.exec("insert into kysely_migration values ('0099-later', '2030-01-01T00:00:00.000Z')");
      },
      'E_STORE_NEWER',
      /backup\.db was written by a newer campaign-pulse/,
    ],
  };
  test.each(Object.entries(unfit))(
    'of a file that %s is refused, and changes nothing',
    async (_, [make, code, says]) => {
      await using house = await testWorkshop(monday);
      await house.dueSlot('2026-11-23');
      await make(house);
      const before = besides(house.storePath);
      await expect(restore(house)).rejects.toMatchObject({ code, message: expect.stringMatching(says) });
      expect(await findSlot(house.store, key)).toMatchObject({ state: 'due' });
      expect(besides(house.storePath)).toEqual(before);
    },
  );

  test('removes what one before it left that was ended in the middle, and nothing of one that goes on', async () => {
    await using house = await testWorkshop(monday);
    await backUp(house.storePath, backupOf(house));
    const ended = spawnSync(process.execPath, ['--version']).pid;
    const left = [`.restoring-${ended}`, `.restoring-${ended}-wal`, `.restoring-${process.pid}`];
    const kept = [`.restoring-${process.ppid}`, '.restoring-notes'];
    for (const name of [...left, ...kept]) writeFileSync(house.storePath + name, 'left');
    await restore(house);
    expect(
      besides(house.storePath)
        .filter((name) => name.includes('restoring'))
        .toSorted(),
    ).toEqual(kept.toSorted());
  });

  test('of the database itself is refused', async () => {
    await using house = await testWorkshop(monday);
    await expect(restoreStore(house.storePath, house.storePath, 'ann', house.clock)).rejects.toMatchObject({
      code: 'E_BACKUP',
    });
  });
});
