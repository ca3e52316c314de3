import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backUp, integrityProblems } from '../../src/store/backup.ts';
import { deliveriesOf, freeze, moveDeliveries } from '../../src/store/deliveries.ts';
import { openStore } from '../../src/store/open.ts';
import { connect } from '../../src/store/sqlite.ts';
import { damage, fill } from '../support/damage.ts';
import { at, heldSlot, type TemporaryStore, temporaryStore } from '../support/store.ts';
import { writeForever } from '../support/write-forever.ts';

/** A store with one delivery on its way, and the path of a backup to be. */
async function storeWithDelivery(): Promise<{ readonly home: TemporaryStore; readonly file: string }> {
  const home = await temporaryStore();
  const lease = await heldSlot(home.store);
  const message = { id: 'a', subject: 's', mime: new Uint8Array([1]), sha256: 'x', recipient: 'ann@example.com' };
  await freeze(home.store, lease, '{}', [{ ...message, campaign: '' }], at(1));
  const sending = { state: 'sending', attempts: 1, next_attempt_at: null, detail: null };
  await moveDeliveries(home.store, [{ from: { message_id: 'a', state: 'pending', attempts: 0 }, to: sending }], at(2));
  return { home, file: join(dirname(home.path), 'backup.db') };
}

describe('a backup', () => {
  test('holds all that the database holds, is for its owner alone, and needs nothing beside it', async () => {
    const { home, file } = await storeWithDelivery();
    await using _home = home;
    const made = await backUp(home.path, file);
    expect(made).toMatchObject({ file, rows: { slots: 1, messages: 1, deliveries: 1, delivery_events: 1 } });
    expect(made.bytes).toBe(statSync(file).size);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(dirname(file)).filter((name) => name.startsWith('backup'))).toEqual(['backup.db']);
    const key = 'weekly/2026-11-23';
    const stored = await deliveriesOf(home.store, key);
    await using copy = await openStore(file);
    expect(await deliveriesOf(copy, key)).toEqual(stored);
  });

  test('O07 of a database that another process writes to is of one instant, whole, and stops nobody', async () => {
    await using home = await temporaryStore();
    await using writer = await writeForever(home.path);
    for (let round = 0; round < 3; round++) {
      const file = join(dirname(home.path), `backup-${round}.db`);
      const { rows } = await backUp(home.path, file);
      using copy = connect(file, { readOnly: true });
      expect(integrityProblems(copy)).toEqual([]);
      // The writer adds slots and watches in pairs, each pair in one transaction.
      expect(rows.slots).toBe(rows.watches);
      expect(rows.slots).toBeGreaterThan(0);
    }
    expect(await writer.stop()).toEqual({ status: 0, stderr: '' });
  });

  test.each(['backup.db', 'backup.db.partial'])(
    'overwrites nothing: where %s is there, it is refused',
    async (name) => {
      const { home, file } = await storeWithDelivery();
      await using _home = home;
      const there = join(dirname(file), name);
      writeFileSync(there, 'mine');
      await expect(backUp(home.path, file)).rejects.toMatchObject({
        code: 'E_OUTPUT',
        message: expect.stringContaining(`${there} is there already`),
      });
      expect(readFileSync(there, 'utf8')).toBe('mine');
    },
  );

  test('is refused where there is no database, no folder for it, or damage; and leaves nothing then', async () => {
    const { home, file } = await storeWithDelivery();
    await using _home = home;
    const folder = dirname(file);
    await expect(backUp(join(folder, 'none.db'), file)).rejects.toMatchObject({ code: 'E_STORE' });
    expect(existsSync(join(folder, 'none.db'))).toBe(false);
    await expect(backUp(home.path, join(folder, 'nowhere', 'b.db'))).rejects.toMatchObject({ code: 'E_OUTPUT' });
    const damaged = join(folder, 'damaged.db');
    await fill(damaged);
    damage(damaged);
    await expect(backUp(damaged, file)).rejects.toMatchObject({ code: 'E_STORE_DAMAGED' });
    expect(existsSync(file) || existsSync(`${file}.partial`)).toBe(false);
  });

  test('of a database of another version is that database: a backup can be made before an update', async () => {
    const { home, file } = await storeWithDelivery();
    await using _home = home;
    {
      using other = connect(home.path);
      other.exec("insert into kysely_migration values ('0099-later', '2030-01-01T00:00:00.000Z')");
    }
    await backUp(home.path, file);
    await expect(openStore(file)).rejects.toMatchObject({ code: 'E_STORE_NEWER' });
  });
});
