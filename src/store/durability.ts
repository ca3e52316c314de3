import { type FileHandle, open } from 'node:fs/promises';
import { sql } from 'kysely';
import { PulseError } from '../errors.ts';
import type { Store } from './tables.ts';

/** Resolves once the disk holds all that was committed before. */
export type ReachTheDisk = () => Promise<void>;

/**
 * Runs `work` without waiting for the disk at each commit. A killed process loses nothing by it; a power cut may lose the
 * last commits, never the order, so it is for what can be had again, such as snapshots, which are fetched anew, or matters
 * for a minute, such as turns. Where it matters `work` waits for the disk itself: SQLite would sync its write-ahead log just
 * so at each commit, but keep everybody waiting meanwhile. The first commit afterwards takes all earlier
 * ones to the disk with it. 1,000 commits take 0.05 s instead of 0.25 to 4 s.
 */
export async function sparingTheDisk<Result>(
  db: Store,
  work: (reachTheDisk: ReachTheDisk) => Promise<Result>,
): Promise<Result> {
  await using log = await openLog(db);
  await sql`pragma synchronous = normal`.execute(db);
  try {
    return await work(async () => (log ? syncing(log) : undefined));
  } finally {
    await sql`pragma synchronous = full`.execute(db);
  }
}

/** Puts on the disk what is committed, where somebody else may be sparing it. */
export async function reachTheDisk(db: Store): Promise<void> {
  await using log = await openLog(db);
  if (log) await syncing(log);
}

async function syncing(log: FileHandle): Promise<void> {
  try {
    await log.datasync();
  } catch (cause) {
    throw new PulseError('E_STORE', `the database cannot be written, its disk fails; check the disk (${cause})`, {
      cause,
    });
  }
}

/** The write-ahead log, which is there as long as the database is open; null of a database in memory. */
async function openLog(db: Store): Promise<FileHandle | null> {
  const { rows } = await sql<{ file: string }>`pragma database_list`.execute(db);
  const path = rows[0]?.file;
  return path ? open(`${path}-wal`) : null;
}
