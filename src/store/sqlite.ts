import { statSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteAdapter, type SqliteDatabase, SqliteDialect } from 'kysely';
import { PulseError } from '../errors.ts';
import { storeFault } from './fault.ts';

/** How long a writer waits for another process, in milliseconds. Transactions here last a few at most. */
const busyTimeoutMs = 10_000;

/**
 * Kysely's SQLite dialect over node:sqlite.
 *
 * - Plain `begin` makes 44 % of two processes' read-then-write transactions fail, since the busy timeout does not
 *   apply when a read lock is upgraded; `begin immediate` none.
 * - WAL with synchronous FULL: what was acknowledged survives a power cut, but for work that says otherwise (durability.ts).
 * - A checkpoint every 4,000 pages instead of 1,000: a run of 1,000 campaigns meets none, which saves a third of its writing.
 * - Kysely runs migrations without a transaction on SQLite unless told that its DDL is transactional, which it is.
 * - A fault of the database is told as one (`fault.ts`).
 */
export function sqliteDialect(path: string): SqliteDialect {
  return new TransactionalDialect({ database: async () => openDatabase(path) });
}

class TransactionalDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

const changesNothing = /^\s*(select|pragma|begin|rollback)/i;

interface Prepared {
  readonly statement: StatementSync;
  /** True where it returns rows. */
  readonly isReader: boolean;
  /** True where it changes what others see, unless it is in a transaction. */
  readonly isWriter: boolean;
}

function openDatabase(path: string): SqliteDatabase {
  const database = connect(path);
  try {
    switchToWal(database);
    database.exec('pragma synchronous = full; pragma foreign_keys = on; pragma wal_autocheckpoint = 4000');
  } catch (cause) {
    database.close();
    throw storeFault(path, cause) ?? cause;
  }
  const opened = identityOf(path);
  const sayingFaults = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (cause) {
      throw storeFault(path, cause) ?? cause;
    }
  };
  const statements = new Map<string, Prepared>();

  const prepare = (sql: string): Prepared => {
    let prepared = statements.get(sql);
    if (!prepared) {
      const statement = database.prepare(sql);
      prepared = { statement, isReader: statement.columns().length > 0, isWriter: !changesNothing.test(sql) };
      if (statements.size >= 200) statements.clear();
      statements.set(sql, prepared);
    }
    return prepared;
  };

  return {
    close: () => database.close(),
    prepare(sql) {
      const { statement, isReader, isWriter } = sayingFaults(() => prepare(sql === 'begin' ? 'begin immediate' : sql));
      const commits = sql === 'commit' || (isWriter && !database.isTransaction);
      // SQLite goes on with a file that was moved away: nothing more may be recorded there, and so nothing sent.
      if (commits && identityOf(path) !== opened) {
        throw new PulseError('E_STORE', `${path} was replaced or removed while it was open; start again`);
      }
      return {
        reader: isReader,
        all: (parameters) => sayingFaults(() => statement.all(...parameters.map(bindable))),
        run: (parameters) =>
          // A full disk has rolled back already, and that it has is not what went wrong.
          sql === 'rollback' && !database.isTransaction
            ? { changes: 0, lastInsertRowid: 0 }
            : sayingFaults(() => statement.run(...parameters.map(bindable))),
        iterate: (parameters) => statement.iterate(...parameters.map(bindable)),
      };
    },
  };
}

/** Which file is at `path`: null where there is none. Takes 10 µs. */
function identityOf(path: string): string | null {
  const file = statSync(path, { bigint: true, throwIfNoEntry: false });
  return file ? `${file.dev}:${file.ino}` : null;
}

/** A connection of its own, for what no query can do. @throws PulseError E_STORE… */
export function connect(path: string, options: { readonly readOnly?: boolean } = {}): DatabaseSync {
  try {
    return new DatabaseSync(path, { ...options, timeout: busyTimeoutMs });
  } catch (cause) {
    throw storeFault(path, cause) ?? cause;
  }
}

/** Another connection has the lock that was asked for. */
const sqliteBusy = 5;

/**
 * Two processes that open a new file at once both read it before they switch it, so that the busy timeout does not apply
 * and one of them is refused. That one waits for the other's end by asking for a lock to which the timeout does apply.
 */
function switchToWal(database: DatabaseSync, triesLeft = 10): void {
  try {
    database.exec('pragma journal_mode = wal');
  } catch (cause) {
    if (triesLeft === 0 || (cause as { errcode?: number }).errcode !== sqliteBusy) throw cause;
    database.exec('begin immediate; rollback');
    switchToWal(database, triesLeft - 1);
  }
}

/**
 * Booleans, instants and undefined as SQLite can hold them. node:sqlite takes a Date in the first place for an object of
 * named parameters and stores null without a word.
 */
function bindable(parameter: unknown): SQLInputValue {
  if (parameter === undefined) return null;
  if (typeof parameter === 'boolean') return parameter ? 1 : 0;
  if (parameter instanceof Date) return parameter.toISOString();
  return parameter as SQLInputValue;
}
