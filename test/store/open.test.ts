import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { findSlot, insertSlot } from '../../src/store/slots.ts';
import { runChild } from '../support/child.ts';
import { temporaryFolder } from '../support/folder.ts';
import { dueSlot } from '../support/store.ts';

/** A path in a new folder. */
function newFile(name = 'pulse.db'): Disposable & { readonly path: string } {
  const folder = temporaryFolder();
  return { path: join(folder.path, name), [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

async function openAndClose(path: string): Promise<void> {
  await using _store = await openStore(path);
}

/** Works on the file without the store. */
function raw<Result>(path: string, work: (database: DatabaseSync) => Result): Result {
  using database = new DatabaseSync(path);
  return work(database);
}

function tables(path: string): unknown[] {
  return raw(path, (database) =>
    database
      .prepare("select name from sqlite_schema where type = 'table' and name not like 'kysely%' order by name")
      .all()
      .map(({ name }) => name),
  );
}

describe('opening a store', () => {
  test('creates its tables, and doing it again changes nothing', async () => {
    using file = newFile();
    await openAndClose(file.path);
    const schema = raw(file.path, (database) => database.prepare('select name, sql from sqlite_schema').all());
    const migrations = raw(file.path, (database) => database.prepare('select * from kysely_migration').all());
    expect(tables(file.path)).toEqual([
      'deliveries',
      'delivery_events',
      'messages',
      'notices',
      'observations',
      'paces',
      'restores',
      'slots',
      'snapshots',
      'unsubscribes',
      'watches',
    ]);

    await openAndClose(file.path);
    expect(raw(file.path, (database) => database.prepare('select name, sql from sqlite_schema').all())).toEqual(schema);
    expect(raw(file.path, (database) => database.prepare('select * from kysely_migration').all())).toEqual(migrations);
  });

  test('keeps what was stored', async () => {
    using file = newFile();
    {
      await using store = await openStore(file.path);
      await insertSlot(store, dueSlot('a'));
    }
    await using store = await openStore(file.path);
    expect(await findSlot(store, 'a')).toMatchObject({ key: 'a', state: 'due' });
  });

  test('in memory needs no folder and shares nothing', async () => {
    await using one = await openStore(':memory:');
    await using other = await openStore(':memory:');
    await insertSlot(one, dueSlot('a'));
    expect(await findSlot(other, 'a')).toBeUndefined();
  });

  test('O04 refuses a database that a newer version wrote, names its migration and changes nothing', async () => {
    using file = newFile();
    await openAndClose(file.path);
    raw(file.path, (database) => {
      database.exec("insert into kysely_migration values ('0099-later', '2030-01-01T00:00:00.000Z')");
      database.exec('create table later (id text)');
    });
    const before = tables(file.path);
    await expect(openStore(file.path)).rejects.toMatchObject({
      code: 'E_STORE_NEWER',
      message: expect.stringMatching(/pulse\.db was written by a newer campaign-pulse \(it knows 0099-later\); update/),
    });
    expect(tables(file.path)).toEqual(before);
  });

  test('O04 leaves nothing of a migration that fails in the middle', async () => {
    using file = newFile();
    // The first migration creates slots and snapshots before it meets this.
    raw(file.path, (database) => database.exec('create table messages (mine text)'));
    await expect(openStore(file.path)).rejects.toMatchObject({
      code: 'E_STORE',
      message: expect.stringContaining('table "messages" already exists'),
    });
    expect(tables(file.path)).toEqual(['messages']);

    raw(file.path, (database) => database.exec('drop table messages'));
    await openAndClose(file.path);
    expect(tables(file.path)).toContain('slots');
  });

  test('refuses a file that is not a database, and leaves it as it is', async () => {
    using file = newFile('notes.txt');
    const text = 'These are notes. '.repeat(100);
    writeFileSync(file.path, text);
    await expect(openStore(file.path)).rejects.toMatchObject({
      code: 'E_STORE_DAMAGED',
      message: expect.stringMatching(/notes\.txt is damaged, or is not a database .* \(file is not a database\)$/),
    });
    expect(readFileSync(file.path, 'utf8')).toBe(text);
  });

  test('takes an empty file for a new database', async () => {
    using file = newFile();
    writeFileSync(file.path, '');
    await openAndClose(file.path);
    expect(tables(file.path)).toContain('slots');
  });

  test('refuses a folder in place of a file, and a folder that does not exist', async () => {
    using file = newFile();
    mkdirSync(file.path);
    await expect(openStore(file.path)).rejects.toMatchObject({
      code: 'E_STORE',
      message: `${file.path} is a folder, not a file; change store.path`,
    });
    const missing = join(file.path, 'missing', 'pulse.db');
    await expect(openStore(missing)).rejects.toMatchObject({
      code: 'E_STORE',
      message: `the folder of ${missing} does not exist; create it or change store.path`,
    });
  });

  test.skipIf(process.platform === 'win32')('refuses a file that it may not write', async () => {
    using file = newFile();
    await openAndClose(file.path);
    chmodSync(join(file.path, '..'), 0o555);
    chmodSync(file.path, 0o444);
    // Root may write everything, so another user tries.
    const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
    const { status, stderr } = await runChild('open-store.ts', [file.path], nobody);
    chmodSync(join(file.path, '..'), 0o755);
    expect(stderr).toMatch(
      /^E_STORE_READ_ONLY: .*pulse\.db may not be written to; check who owns the file, its folder and its disk \(.*\)$/,
    );
    expect(status).toBe(2);
  });
});
