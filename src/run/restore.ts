import { realpath } from 'node:fs/promises';
import type { Clock } from '../clock.ts';
import { openDeliveryStates } from '../delivery/ledger.ts';
import { PulseError } from '../errors.ts';
import { copyDatabase, integrityProblems, isThere, tableNames } from '../store/backup.ts';
import { deliveriesInStates } from '../store/deliveries.ts';
import { storeFault } from '../store/fault.ts';
import { preparedPath, removeLeftovers, removePrepared } from '../store/leftovers.ts';
import { openStore } from '../store/open.ts';
import { replaceDatabase, type Standing, standingOf } from '../store/replace.ts';
import { beginGeneration, endSlots, lastRestore, type RestoreRow } from '../store/restores.ts';
import { connect } from '../store/sqlite.ts';
import type { Store } from '../store/tables.ts';
import { recordUnsubscribe } from '../store/unsubscribes.ts';
import { insertScheduledSlot } from './scheduled.ts';
import { type SlotState, uncomposedStates } from './state.ts';
import { takeSteps } from './take-steps.ts';

export interface Restored {
  readonly generation: number;
  /** Where the database is kept that was there before; null where there was none. */
  readonly kept: string | null;
  /** Deliveries that are unknown now, since they may have been sent after the backup. */
  readonly heldDeliveries: number;
  /** Slots that were not composed yet, and do not run any more. */
  readonly heldSlots: number;
}

/**
 * Replaces the database at `path` by a backup of it. The ledger of a backup does not know what was sent after it was made,
 * so nothing that is open in it goes on by itself.
 * @throws PulseError E_BACKUP, E_STORE_NEWER; E_SLOT_BUSY where a process holds a slot; E_STORE and its kinds
 */
export async function restoreStore(path: string, file: string, by: string, clock: Clock): Promise<Restored> {
  await requireBackup(path, file);
  const now = clock.now();
  const prepared = preparedPath(path);
  await removeLeftovers(path);
  try {
    const current = await standingOf(path, now);
    copyDatabase(file, prepared);
    const held = await holdWhatIsOpen(prepared, { file, current, by }, now);
    return { ...held, kept: await replaceDatabase(path, prepared, clock.now) };
  } finally {
    await removePrepared(prepared);
  }
}

/** Why a slot does not run that was due before a restore and that the restored database knows nothing of. */
export function mayHaveBeenSent({ at }: RestoreRow): string {
  return `not run: it may have been sent before the database was restored at ${at}; if it was not, run the report by hand`;
}

async function holdWhatIsOpen(
  prepared: string,
  { file, current, by }: { readonly file: string; readonly current: Standing | null; readonly by: string },
  now: Date,
): Promise<Omit<Restored, 'kept'>> {
  await using store = await openStore(prepared, file);
  return await store.transaction().execute(async (transaction) => {
    const { generation: earlier = 0 } = (await lastRestore(transaction)) ?? {};
    const restore = {
      generation: Math.max(current?.generation ?? 0, earlier) + 1,
      at: now.toISOString(),
      source: file,
      by,
    };
    await beginGeneration(transaction, restore);
    // Who has unsubscribed since the backup stays so.
    for (const { report, recipient, at } of current?.unsubscribes ?? []) {
      await recordUnsubscribe(transaction, report, recipient, new Date(at));
    }
    for (const { report, date, due_at } of current?.ahead ?? []) {
      const slot = { date, dueAt: new Date(due_at) };
      await insertScheduledSlot(transaction, report, slot, now, 'failed', mayHaveBeenSent(restore));
    }
    const end = { state: 'failed' satisfies SlotState, reason: mayHaveBeenSent(restore) };
    const heldSlots = await endSlots(transaction, uncomposedStates, end, now);
    return {
      generation: restore.generation,
      heldSlots,
      heldDeliveries: await holdDeliveries(transaction, by, now),
    };
  });
}

async function holdDeliveries(store: Store, by: string, now: Date): Promise<number> {
  const open = await deliveriesInStates(store, openDeliveryStates);
  const detail = 'the database was restored from a backup, and it may have been sent since that was made';
  const event = { type: 'hold', detail } as const;
  await takeSteps(
    store,
    open.map((row) => ({ row, event })),
    now,
    { by },
  );
  return open.length;
}

async function requireBackup(path: string, file: string): Promise<void> {
  if (!(await isThere(file))) throw new PulseError('E_BACKUP', `there is no file ${file}; name a backup`);
  if ((await isThere(path)) && (await realpath(path)) === (await realpath(file))) {
    throw new PulseError('E_BACKUP', `${file} is the database itself; name a backup`);
  }
  try {
    using database = connect(file, { readOnly: true });
    const problems = integrityProblems(database);
    if (problems.length > 0) {
      throw new PulseError('E_BACKUP', `${file} is damaged: ${problems.join('; ')}; name an earlier backup`);
    }
    const tables = tableNames(database);
    if (!['kysely_migration', 'slots', 'deliveries'].every((table) => tables.includes(table))) {
      throw new PulseError('E_BACKUP', `${file} is no database of campaign-pulse; name a backup`);
    }
  } catch (cause) {
    const fault = storeFault(file, cause);
    throw fault ? new PulseError('E_BACKUP', `${fault.message}; name another backup`, { cause }) : cause;
  }
}
