import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { PulseError } from '../errors.ts';
import { migrations } from './migrations/index.ts';
import { sqliteDialect } from './sqlite.ts';
import type { Store, Tables } from './tables.ts';

export type Database = Store & AsyncDisposable;

/**
 * Opens the SQLite file at `path`, creating and migrating it where needed. Errors speak of `name`.
 * @throws PulseError E_STORE and its kinds, E_STORE_NEWER where a newer version wrote it.
 */
export async function openStore(path: string, name: string = path): Promise<Database> {
  if (path !== ':memory:') await requireFolder(path);
  const database = new Kysely<Tables>({ dialect: sqliteDialect(path) });
  try {
    await migrate(database, 'blob', name);
    return database;
  } catch (cause) {
    await database.destroy().catch(() => {});
    throw cause instanceof PulseError ? cause : storeError(name, cause);
  }
}

/** Runs the pending migrations, each in a transaction; on PostgreSQL as on SQLite. */
export async function migrate(database: Store, binary: 'blob' | 'bytea', name: string): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations(binary) } });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  const unknown = /previously executed migration (\S+) is missing/.exec(String(error))?.[1];
  throw unknown ? newer(name, unknown) : error;
}

function newer(name: string, migration: string): PulseError {
  return new PulseError(
    'E_STORE_NEWER',
    `${name} was written by a newer campaign-pulse (it knows ${migration}); update campaign-pulse or use another file`,
  );
}

async function requireFolder(path: string): Promise<void> {
  await stat(dirname(path)).catch((cause) => {
    throw new PulseError('E_STORE', `the folder of ${path} does not exist; create it or change store.path`, { cause });
  });
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw new PulseError('E_STORE', `${path} is a folder, not a file; change store.path`);
}

function storeError(path: string, cause: unknown): PulseError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new PulseError(
    'E_STORE',
    `${path} cannot be used as a database: ${why}; check the file or change store.path`,
    {
      cause,
    },
  );
}
