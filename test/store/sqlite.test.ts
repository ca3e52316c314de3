import { readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { findSlot, insertSlot } from '../../src/store/slots.ts';
import { runChild } from '../support/child.ts';
import { temporaryFolder } from '../support/folder.ts';
import { dueSlot, temporaryStore } from '../support/store.ts';

async function pragma(home: Awaited<ReturnType<typeof temporaryStore>>, name: string): Promise<unknown> {
  const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(home.store);
  return Object.values(rows[0] ?? {})[0];
}

describe('a SQLite store', () => {
  test('keeps what it acknowledged through a power cut, and waits for other processes', async () => {
    await using home = await temporaryStore();
    expect(await pragma(home, 'journal_mode')).toBe('wal');
    expect(await pragma(home, 'synchronous')).toBe(2);
    expect(await pragma(home, 'busy_timeout')).toBe(10_000);
    expect(await pragma(home, 'foreign_keys')).toBe(1);
  });

  test('holds booleans as 1 and 0, instants as ISO text, undefined as null, bytes as they are, in any place', async () => {
    await using home = await temporaryStore();
    const instant = new Date('2026-11-23T08:00:00.123Z');
    const read = async (...values: readonly unknown[]): Promise<unknown[]> => {
      const columns = values.map((value, index) => sql`${value} as ${sql.ref(`c${index}`)}`);
      const { rows } = await sql<Record<string, unknown>>`select ${sql.join(columns)}`.execute(home.store);
      return Object.values(rows[0] ?? {});
    };
    expect(await read(instant, true, undefined, false, null)).toEqual([instant.toISOString(), 1, null, 0, null]);
    expect(await read(undefined, instant)).toEqual([null, instant.toISOString()]);
    expect(await read(false, 'a\0b', 1.5)).toEqual([0, 'a\0b', 1.5]);
    expect(await read(new Uint8Array([0, 255]))).toEqual([new Uint8Array([0, 255])]);
  });

  test('leaves alone what a change does not name, and a query of many shapes does not exhaust it', async () => {
    await using home = await temporaryStore();
    await insertSlot(home.store, dueSlot('a', { reason: 'why' }));
    // Each length is a statement of its own; more of them than are kept prepared.
    for (let count = 1; count <= 250; count++) {
      const keys = Array.from({ length: count }, (_, index) => (index === 0 ? 'a' : `other-${index}`));
      const found = await home.store.selectFrom('slots').select('key').where('key', 'in', keys).execute();
      expect(found).toEqual([{ key: 'a' }]);
    }
    expect(await findSlot(home.store, 'a')).toMatchObject({ reason: 'why', epoch: 0 });
  });

  test('undoes a transaction that fails', async () => {
    await using home = await temporaryStore();
    const failing = home.store.transaction().execute(async (transaction) => {
      await insertSlot(transaction, dueSlot('a'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await findSlot(home.store, 'a')).toBeUndefined();
  });

  test('lets a query outside a transaction wait for its end', async () => {
    await using home = await temporaryStore();
    const order: string[] = [];
    await Promise.all([
      home.store.transaction().execute(async (transaction) => {
        await insertSlot(transaction, dueSlot('a'));
        order.push('inside');
      }),
      findSlot(home.store, 'a').then((slot) => order.push(slot ? 'outside, after' : 'outside, before')),
    ]);
    expect(order).toEqual(['inside', 'outside, after']);
  });

  test('loses no update of two processes that read and then write, from the first opening of a new file on', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'pulse.db');
    const ends = await Promise.all([1, 2].map(() => runChild('count-up.ts', [path, '150'])));
    expect(ends).toEqual([
      { status: 0, stderr: '' },
      { status: 0, stderr: '' },
    ]);
    await using store = await openStore(path);
    expect(await findSlot(store, 'weekly/2026-11-23')).toMatchObject({ epoch: 300 });
  });

  test.runIf(process.platform === 'linux')('does not keep a file open that it could not use', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'notes.txt');
    writeFileSync(path, 'not a database, but long enough to be taken for one '.repeat(40));
    await expect(openStore(path)).rejects.toThrow();
    const open = readdirSync('/proc/self/fd').flatMap((fd) => {
      try {
        return [readlinkSync(`/proc/self/fd/${fd}`)];
      } catch {
        // The folder's own descriptor is gone once it is listed.
        return [];
      }
    });
    expect(open.filter((target) => target.startsWith(folder.path))).toEqual([]);
  });
});
