import { join } from 'node:path';
import { openStore } from '../../src/store/open.ts';
import { claimSlot, insertSlot, type Lease, type NewSlot } from '../../src/store/slots.ts';
import type { Store } from '../../src/store/tables.ts';
import { temporaryFolder } from './folder.ts';

export interface TemporaryStore extends AsyncDisposable {
  readonly store: Store;
  readonly path: string;
}

/** A store in a SQLite file of its own, removed at the end of the block. */
export async function temporaryStore(): Promise<TemporaryStore> {
  const folder = temporaryFolder();
  const path = join(folder.path, 'pulse.db');
  const store = await openStore(path);
  return {
    store,
    path,
    async [Symbol.asyncDispose]() {
      await store.destroy();
      folder[Symbol.dispose]();
    },
  };
}

/** 08:00 UTC on Monday 23 November 2026, and minutes after it. */
export function at(minutes: number): Date {
  return new Date(Date.UTC(2026, 10, 23, 8, minutes));
}

/** A due slot of the report `weekly`. */
export function dueSlot(key: string, rest: Partial<NewSlot> = {}): NewSlot {
  return {
    key,
    report: 'weekly',
    kind: 'scheduled',
    date: '2026-11-23',
    due_at: at(0).toISOString(),
    state: 'due',
    reason: null,
    created_at: at(0).toISOString(),
    ...rest,
  };
}

/** A new slot, and the lease of its first holder, which ends a minute later. */
export async function heldSlot(store: Store, key = 'weekly/2026-11-23'): Promise<Lease> {
  await insertSlot(store, dueSlot(key));
  return claim(store, key, 0);
}

/** Another process takes the slot over once the lease of `lease` has ended. */
export function takeOver(store: Store, { key }: Lease): Promise<Lease> {
  return claim(store, key, 2);
}

async function claim(store: Store, key: string, minute: number): Promise<Lease> {
  const lease = await claimSlot(store, key, at(minute), at(minute + 1));
  if (!lease) throw new Error(`${key} is held`);
  return lease;
}
