import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteAdapter, type SqliteDatabase, SqliteDialect } from 'kysely';

/** How long a writer waits for another process, in milliseconds. Transactions here last a few at most. */
const busyTimeoutMs = 10_000;

/**
 * Kysely's SQLite dialect over node:sqlite.
 *
 * - Plain `begin` makes 44 % of two processes' read-then-write transactions fail, since the busy timeout does not
 *   apply when a read lock is upgraded; `begin immediate` none (findings.md, 5).
 * - WAL with synchronous FULL: what was acknowledged survives a power cut.
 * - Kysely runs migrations without a transaction on SQLite unless told that its DDL is transactional, which it is.
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

function openDatabase(path: string): SqliteDatabase {
  const database = new DatabaseSync(path, { timeout: busyTimeoutMs });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  const statements = new Map<string, StatementSync>();

  const prepare = (sql: string): StatementSync => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = database.prepare(sql);
      if (statements.size >= 200) statements.clear();
      statements.set(sql, statement);
    }
    return statement;
  };

  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = prepare(sql === 'begin' ? 'begin immediate' : sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
      };
    },
  };
}
