import { copyFile, rename, rm } from 'node:fs/promises';
import { backup } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { PulseError } from '../errors.ts';
import { copyDatabase, isThere, syncToDisk, tableNames } from './backup.ts';
import { storeFault } from './fault.ts';
import { endsOfLeases, type SlotRow } from './slots.ts';
import { connect } from './sqlite.ts';
import type { UnsubscribeRow } from './unsubscribes.ts';

/** SQLite's result code for a file without its header. */
const notADatabase = 26;

/** What stands in the way of a restore, and what it has to keep or outnumber. */
export interface Standing {
  readonly generation: number;
  readonly unsubscribes: readonly UnsubscribeRow[];
  /** Scheduled slots that a clock ahead of `now` has composed, or that failed: their time is still to come. */
  readonly ahead: readonly Pick<SlotRow, 'report' | 'date' | 'due_at'>[];
  /** A slot that a process is working on, or was until a moment ago. */
  readonly held: { readonly key: string; readonly until: string } | null;
}

/** How it stands with the database at `path`, of whatever version; null where there is none, or what is there is none. */
export async function standingOf(path: string, now: Date): Promise<Standing | null> {
  if (!(await isThere(path))) return null;
  try {
    using database = connect(path);
    const tables = tableNames(database);
    const newest =
      tables.includes('restores') && database.prepare('select max(generation) as newest from restores').get();
    const held =
      tables.includes('slots') &&
      database
        .prepare(
          'select key, lease_until as until from slots where lease_until between ? and ? order by lease_until desc',
        )
        .get(...endsOfLeases(now));
    const unsubscribes = tables.includes('unsubscribes') ? database.prepare('select * from unsubscribes').all() : [];
    const ahead =
      tables.includes('slots') &&
      database
        .prepare(
          "select report, date, due_at from slots where kind = 'scheduled' and due_at > ? and (digest is not null or state = 'failed')",
        )
        .all(now.toISOString());
    return {
      ahead: (ahead || []) as unknown as Standing['ahead'],
      unsubscribes: unsubscribes as unknown as UnsubscribeRow[],
      generation: newest ? Number(newest.newest ?? 0) : 0,
      held: held ? { key: String(held.key), until: String(held.until) } : null,
    };
  } catch (cause) {
    if ((cause as { readonly errcode?: number }).errcode === notADatabase) return null;
    const fault = storeFault(path, cause) ?? cause;
    if (!isDamage(fault)) throw fault;
    // Nobody can say how many there were: the minutes since 1970 outnumber them.
    return { generation: Math.floor(now.getTime() / 60_000), unsubscribes: [], ahead: [], held: null };
  }
}

/** How often, a tenth of a second apart, a database is asked for that another process writes to. */
const mostTries = 100;

/**
 * Puts `prepared`, whose newest restore this is, in the place of the database at `path`, and returns where what was there
 * is kept; null where there was nothing. A database that works is overwritten by SQLite itself, in one transaction: processes
 * that have it open see the new content at their next query, where a file of another inode would leave them writing to the
 * old one.
 * @throws PulseError E_SLOT_BUSY, E_STORE and its kinds: nothing was changed
 */
export async function replaceDatabase(path: string, prepared: string, now: () => Date): Promise<string | null> {
  const kept = `${path}.before-restore-${now().toISOString().replaceAll(':', '')}`;
  if (!(await standingToReplace(path, now()))) {
    dateRestore(prepared, now());
    return replaceFile(path, prepared, kept);
  }
  await keep(path, kept);
  try {
    for (let tries = 1; tries <= mostTries; tries++) {
      await standingToReplace(path, now());
      dateRestore(prepared, now());
      if (await overwrite(path, prepared)) return kept;
      await wait(100);
    }
  } catch (cause) {
    await rm(kept, { force: true });
    throw cause;
  }
  await rm(kept, { force: true });
  throw new PulseError('E_STORE_BUSY', `${path} was locked by another program for too long; let it end`);
}

/** @throws PulseError E_SLOT_BUSY */
async function standingToReplace(path: string, now: Date): Promise<Standing | null> {
  const standing = await standingOf(path, now);
  if (!standing?.held) return standing;
  const { key, until } = standing.held;
  throw new PulseError('E_SLOT_BUSY', `a process is working on ${key} until ${until}; stop it, or wait for that`);
}

/** What came due while the restore was prepared and waited may have been sent too. */
function dateRestore(prepared: string, now: Date): void {
  using database = connect(prepared);
  const newest = 'generation = (select max(generation) from restores)';
  database.prepare(`update restores set at = ? where ${newest}`).run(now.toISOString());
}

/** In the place of nothing, or of what is no database any more. */
async function replaceFile(path: string, prepared: string, kept: string): Promise<string | null> {
  const wasThere = await isThere(path);
  if (wasThere) await rename(path, kept);
  // The rest of a damaged database would be taken for a part of the new one.
  for (const rest of ['-wal', '-shm']) {
    if (wasThere && (await isThere(path + rest))) await rename(path + rest, kept + rest);
    else await rm(path + rest, { force: true });
  }
  await syncToDisk(prepared);
  await rename(prepared, path);
  return wasThere ? kept : null;
}

async function keep(path: string, kept: string): Promise<void> {
  try {
    copyDatabase(path, kept);
  } catch (error) {
    await rm(kept, { force: true });
    if (!isDamage(error)) throw error;
    // As it lies there: better than nothing to whoever wants to know what happened.
    await copyFile(path, kept);
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof PulseError && (error.code === 'E_STORE_DAMAGED' || error.code === 'E_BACKUP');
}

/** False where another process is writing to it. */
async function overwrite(path: string, prepared: string): Promise<boolean> {
  using source = connect(prepared, { readOnly: true });
  try {
    // All pages in one step: between two, others could write.
    await backup(source, path, { rate: 1_000_000_000 });
    return true;
  } catch (cause) {
    // node:sqlite tells a lock as an error of SQLite without a code of SQLite's.
    if ((cause as { readonly errcode?: number }).errcode === 0) return false;
    throw storeFault(path, cause) ?? cause;
  }
}
