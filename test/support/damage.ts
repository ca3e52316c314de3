import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { openStore } from '../../src/store/open.ts';
import { insertSlot } from '../../src/store/slots.ts';
import { dueSlot } from './store.ts';

/** A database of some hundred pages. */
export async function fill(path: string): Promise<void> {
  await using store = await openStore(path);
  const reason = 'x'.repeat(2_000);
  for (let slot = 0; slot < 100; slot++) await insertSlot(store, dueSlot(`weekly/${slot}`, { reason }));
}

/** Overwrites all but the first page, with its header and schema, as a failing disk might. */
export function damage(path: string): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(statSync(path).size - 4_096, 0xa5), 0, undefined, 4_096);
  closeSync(file);
}
