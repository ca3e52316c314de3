import { sql } from 'kysely';
import type { Store } from './tables.ts';

/**
 * Runs `work` without waiting for the disk at each commit. A killed process loses nothing by it; a power cut may lose
 * the last commits, never the order, so it is for what can be had again: the choice of campaigns and snapshots, which are
 * fetched anew, and the turns of the last minute. The first commit afterwards takes all earlier ones to the disk with it.
 * 1,000 commits take 0.05 s instead of 1 s.
 */
export async function sparingTheDisk<Result>(db: Store, work: () => Promise<Result>): Promise<Result> {
  await sql`pragma synchronous = normal`.execute(db);
  try {
    return await work();
  } finally {
    await sql`pragma synchronous = full`.execute(db);
  }
}
