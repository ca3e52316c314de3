import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The copy that a restore by this process makes ready, beside the database that it is for. */
export function preparedPath(path: string): string {
  return `${path}.restoring-${process.pid}`;
}

/** Removes a prepared copy, and what SQLite puts beside it. */
export async function removePrepared(prepared: string): Promise<void> {
  for (const rest of ['', '-wal', '-shm']) await rm(prepared + rest, { force: true });
}

/** Removes the copies of restores that were ended in the middle: they hold addresses, and nobody needs them. */
export async function removeLeftovers(path: string): Promise<void> {
  const names = await readdir(dirname(path)).catch(() => []);
  const start = `${basename(path)}.restoring-`;
  const owners = names
    .filter((name) => name.startsWith(start))
    .map((name) => /^\d+/.exec(name.slice(start.length))?.[0])
    .filter((pid) => pid !== undefined);
  for (const pid of new Set(owners)) {
    if (Number(pid) === process.pid || !isRunning(Number(pid))) await removePrepared(join(dirname(path), start + pid));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
