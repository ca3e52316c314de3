import { access } from 'node:fs/promises';
import { type Database, openStore } from '../store/open.ts';

/** Looking makes nothing: null where there is no store yet. What cannot be looked at is left to `openStore`, which says why. */
export async function openExistingStore(path: string): Promise<Database | null> {
  const isThere = await access(path).then(
    () => true,
    ({ code }) => code !== 'ENOENT',
  );
  return isThere ? openStore(path) : null;
}
