import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder, removed with all that is in it at the end of the block. */
export function temporaryFolder(within = tmpdir()): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(within, 'campaign-pulse-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
