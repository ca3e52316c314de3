import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Database } from '../../../src/store/open.ts';
import { sqliteDialect } from '../../../src/store/sqlite.ts';
import type { Tables } from '../../../src/store/tables.ts';
import { Killed, type Points } from './points.ts';

/** What stands between a process and its database. */
export interface Between {
  readonly points: Points;
  /** SQLite lets one process write at a time. Within one thread its waiting would never end, so that processes take turns. */
  readonly writing: Turns;
  readonly isDead: () => boolean;
  /** A planted fault. */
  readonly rewrite?: ((query: CompiledQuery) => CompiledQuery) | undefined;
}

/** The product's own store, whose commits come by as points. The file is there and migrated. */
export function pointedStore(path: string, between: Between): Database {
  const own = sqliteDialect(path);
  const dialect: Dialect = {
    createAdapter: () => own.createAdapter(),
    createIntrospector: (db) => own.createIntrospector(db),
    createQueryCompiler: () => own.createQueryCompiler(),
    createDriver: () => new PointedDriver(own.createDriver(), between),
  };
  return new Kysely<Tables>({ dialect });
}

/** One after the other. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it is the caller's turn, with what ends it. */
  async take(): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = this.#last;
    this.#last = promise;
    await before;
    return resolve;
  }
}

class PointedDriver implements Driver {
  readonly #own: Driver;
  readonly #between: Between;
  #connection: DatabaseConnection | null = null;

  constructor(own: Driver, between: Between) {
    this.#own = own;
    this.#between = between;
  }

  async init(): Promise<void> {
    await this.#own.init();
    const own = await this.#own.acquireConnection();
    // Nobody cuts the power here, and a killed process loses nothing by it: 20 commits take 1 ms instead of 20.
    await own.executeQuery({ sql: 'pragma synchronous = off', parameters: [] } as unknown as CompiledQuery);
    this.#connection = new PointedConnection(own, this.#between);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (!this.#connection) throw new Error('the driver was not begun');
    return this.#connection;
  }

  beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    return this.#own.beginTransaction(connection, settings);
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#own.commitTransaction(connection);
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#own.rollbackTransaction(connection);
  }

  async releaseConnection(): Promise<void> {}

  destroy(): Promise<void> {
    return this.#own.destroy();
  }
}

const nothing: QueryResult<never> = { rows: [] };

class PointedConnection implements DatabaseConnection {
  readonly #own: DatabaseConnection;
  readonly #between: Between;
  /** Ends the transaction's turn, while there is one. */
  #release: (() => void) | null = null;
  #wrote: string[] = [];

  constructor(own: DatabaseConnection, between: Between) {
    this.#own = own;
    this.#between = between;
  }

  async executeQuery<Row>(given: CompiledQuery): Promise<QueryResult<Row>> {
    const { points, writing, rewrite } = this.#between;
    const query = rewrite ? rewrite(given) : given;
    const { sql } = query;
    if (sql === 'rollback') {
      try {
        return await this.#own.executeQuery(query);
      } finally {
        this.#endTurn();
      }
    }
    this.#refuseDead();
    if (this.#release) {
      const result = await this.#own.executeQuery<Row>(query);
      if (sql === 'commit') {
        this.#endTurn();
        await points.pass(`after the commit of ${this.#wrote.join(', ')}`);
        this.#refuseDead();
      } else if (!isReading(sql)) this.#wrote.push(act(sql));
      return result;
    }
    if (sql.startsWith('pragma synchronous')) return nothing;
    if (isReading(sql)) return this.#own.executeQuery(query);

    await points.pass(sql === 'begin' ? 'before a transaction' : `before ${act(sql)}`);
    this.#refuseDead();
    const release = await writing.take();
    if (sql === 'begin') {
      this.#release = release;
      this.#wrote = [];
      return this.#own.executeQuery(query);
    }
    const result = await this.#own.executeQuery<Row>(query).finally(release);
    await points.pass(`after ${act(sql)}`);
    this.#refuseDead();
    return result;
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<Row>> {
    return this.#own.streamQuery(query, chunkSize);
  }

  #endTurn(): void {
    this.#release?.();
    this.#release = null;
  }

  #refuseDead(): void {
    if (this.#between.isDead()) throw new Killed();
  }
}

function isReading(sql: string): boolean {
  return /^\s*(select|pragma)/i.test(sql);
}

function act(sql: string): string {
  return /\b(insert into|update|delete from) "?(\w+)/i.exec(sql)?.slice(1).join(' ') ?? sql.slice(0, 40);
}
