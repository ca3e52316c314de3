import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** What a store holds, read by plain SQL: by nothing that is tested here. */
export interface StoreContent {
  readonly slots: readonly { readonly key: string; readonly state: string }[];
  readonly deliveries: readonly {
    readonly messageId: string;
    readonly slot: string;
    readonly recipient: string;
    readonly subject: string;
    readonly state: string;
  }[];
  /** Path of each call whose answer is stored, once for each slot that has it. */
  readonly settledCalls: readonly string[];
}

const empty: StoreContent = { slots: [], deliveries: [], settledCalls: [] };

/** Every row of every table, as text. */
export function dumpStore(path: string): readonly string[] {
  const database = openCopy(path);
  try {
    const tables = database.prepare("select name from sqlite_schema where type = 'table' order by name").all() as Row[];
    return tables.flatMap(({ name }) =>
      database
        .prepare(`select * from "${name}" order by 1, 2`)
        .all()
        .map((row) => `${name} ${JSON.stringify(row)}`),
    );
  } finally {
    database.close();
  }
}

/** Reads a copy, so that the store is found by the next process as the last one left it. */
function openCopy(path: string): DatabaseSync {
  const copy = `${path}.copy`;
  for (const ending of ['', '-wal']) {
    rmSync(copy + ending, { force: true });
    if (existsSync(path + ending)) copyFileSync(path + ending, copy + ending);
  }
  return new DatabaseSync(copy);
}

export function readStore(path: string): StoreContent {
  if (!existsSync(path)) return empty;
  const database = openCopy(path);
  try {
    const read = (sql: string): Row[] => database.prepare(sql).all() as Row[];
    if (read("select name from sqlite_master where name = 'deliveries'").length === 0) return empty;
    return {
      slots: read('select key, state from slots') as unknown as StoreContent['slots'],
      deliveries: read(
        'select message_id as messageId, slot_key as slot, recipient, subject, state from deliveries join messages on id = message_id',
      ) as unknown as StoreContent['deliveries'],
      settledCalls: [
        ...read("select campaign_id as id from snapshots where state = 'read'").map(
          ({ id }) => `/analytics/campaigns/${id}`,
        ),
        ...read('select key from slots where overview is not null').map(() => '/analytics/overview'),
        ...read('select distinct slot_key from snapshots where name is not null').map(() => '/campaigns'),
      ],
    };
  } finally {
    database.close();
  }
}

type Row = Readonly<Record<string, string>>;
