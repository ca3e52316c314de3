import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { PulseError } from '../errors.ts';
import { storeFault } from './fault.ts';
import { connect } from './sqlite.ts';

export interface Backup {
  readonly file: string;
  readonly bytes: number;
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Copies the database, as it is at one instant, into a new file, while others go on writing to it. It is not migrated, so
 * that a backup can be made before an update. The file appears under its name once it is whole and on the disk.
 * @throws PulseError E_STORE and its kinds, E_OUTPUT where the file is there already, E_BACKUP
 */
export async function backUp(path: string, file: string): Promise<Backup> {
  if (!(await isThere(path))) {
    throw new PulseError('E_STORE', `there is no database at ${path} yet; check store.path`);
  }
  if (await isThere(file)) throw new PulseError('E_OUTPUT', `${file} is there already; choose another name`);
  const partial = `${file}.partial`;
  await reserve(partial);
  try {
    const rows = copyDatabase(path, partial);
    await syncToDisk(partial);
    await rename(partial, file);
    await syncToDisk(dirname(file));
    return { file, bytes: (await stat(file)).size, rows };
  } catch (cause) {
    await rm(partial, { force: true });
    throw cause;
  }
}

/** Copies into an empty file, and compares: its pages, its references, and how many rows there are. */
export function copyDatabase(path: string, copy: string): Readonly<Record<string, number>> {
  using source = connect(path, { readOnly: true });
  try {
    const before = countRows(source);
    source.prepare('vacuum into ?').run(copy);
    const after = countRows(source);
    using copied = connect(copy, { readOnly: true });
    const rows = countRows(copied);
    const problems = [
      ...integrityProblems(copied),
      // Others may have written before and after the instant of the copy.
      ...Object.entries(rows)
        .filter(([table, count]) => !isBetween(count, before[table] ?? 0, after[table] ?? 0))
        .map(([table, count]) => `${table} has ${count} rows, not ${after[table]}`),
    ];
    if (problems.length === 0) return rows;
    throw new PulseError('E_BACKUP', `the copy of ${path} is not whole: ${problems.join('; ')}; try again`);
  } catch (cause) {
    throw storeFault(`${path}, or ${copy}`, cause) ?? cause;
  }
}

/** What is wrong with a database's pages and references: nothing where it is whole. */
export function integrityProblems(database: DatabaseSync): readonly string[] {
  const pages = database.prepare('pragma integrity_check(3)').all();
  const references = database.prepare('pragma foreign_key_check').all();
  return [
    ...pages.map(({ integrity_check }) => String(integrity_check)).filter((words) => words !== 'ok'),
    ...references.slice(0, 3).map(({ table, parent }) => `a row of ${table} refers to none of ${parent}`),
  ];
}

export function tableNames(database: DatabaseSync): readonly string[] {
  const tables = database.prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'");
  return tables.all().map(({ name }) => String(name));
}

export async function syncToDisk(path: string): Promise<void> {
  await using file = await open(path, 'r');
  await file.sync();
}

export function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    ({ code }) => code !== 'ENOENT',
  );
}

function countRows(database: DatabaseSync): Readonly<Record<string, number>> {
  const count = (table: string): number =>
    Number(database.prepare(`select count(*) as count from "${table}"`).get()?.count);
  return Object.fromEntries(tableNames(database).map((table) => [table, count(table)]));
}

function isBetween(count: number, one: number, other: number): boolean {
  return count >= Math.min(one, other) && count <= Math.max(one, other);
}

/** For its owner alone: it holds addresses. */
async function reserve(partial: string): Promise<void> {
  try {
    await (await open(partial, 'wx', 0o600)).close();
  } catch (cause) {
    const isTaken = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    throw new PulseError(
      'E_OUTPUT',
      isTaken
        ? `${partial} is there already, of a backup that goes on or was ended; remove it, or choose another name`
        : `${partial} cannot be written (${(cause as NodeJS.ErrnoException).code}); check who owns its folder and how the disk is mounted, or choose another`,
      { cause },
    );
  }
}
