import { type Selectable, sql } from 'kysely';
import type { Store, Tables } from './tables.ts';

type ObservationRow = Selectable<Tables['observations']>;

/** A row with the names that the rest of the program uses. */
export type StoredObservation = Readonly<
  Omit<ObservationRow, 'first_seen' | 'last_seen'> & { firstSeen: string; lastSeen: string }
>;

/** Rows in all: many times what a document names. What is new beyond them is not kept. */
const mostRows = 5_000;

/** Members of one set. What takes more values is no set, whatever its description says. */
const mostValues = 50;

/** Adds to what was observed before. */
export async function recordObservations(db: Store, observations: readonly StoredObservation[]): Promise<void> {
  if (observations.length === 0) return;
  await db.transaction().execute(async (transaction) => {
    let room = mostRows - (await rowCount(transaction));
    for (const { firstSeen, lastSeen, ...rest } of observations) {
      const row = { ...rest, first_seen: firstSeen, last_seen: lastSeen };
      if ((await isCounted(transaction, row)) || room <= 0 || (await isFull(transaction, row))) continue;
      await transaction
        .insertInto('observations')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      room--;
    }
  });
}

/** In the order of what they are of. */
export async function allObservations(db: Store): Promise<StoredObservation[]> {
  const rows = await db
    .selectFrom('observations')
    .selectAll()
    .orderBy('operation')
    .orderBy('status')
    .orderBy('kind')
    .orderBy('pointer')
    .orderBy('value')
    .execute();
  return rows.map(({ first_seen: firstSeen, last_seen: lastSeen, ...rest }) => ({ ...rest, firstSeen, lastSeen }));
}

async function rowCount(db: Store): Promise<number> {
  const { count } = await db
    .selectFrom('observations')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Adds to the row that is there; false where there is none. */
async function isCounted(db: Store, row: ObservationRow): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update observations
    set count = count + ${row.count},
      first_seen = case when first_seen < ${row.first_seen} then first_seen else ${row.first_seen} end,
      last_seen = case when last_seen > ${row.last_seen} then last_seen else ${row.last_seen} end
    where operation = ${row.operation} and status = ${row.status} and kind = ${row.kind}
      and pointer = ${row.pointer} and value = ${row.value}`.execute(db);
  return numAffectedRows !== undefined && numAffectedRows > 0n;
}

async function isFull(db: Store, { operation, status, kind, pointer }: ObservationRow): Promise<boolean> {
  if (kind !== 'value') return false;
  const { count } = await db
    .selectFrom('observations')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('operation', '=', operation)
    .where('status', '=', status)
    .where('kind', '=', kind)
    .where('pointer', '=', pointer)
    .executeTakeFirstOrThrow();
  return Number(count) >= mostValues;
}
