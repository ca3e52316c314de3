import { createHash } from 'node:crypto';
import { nothingTaken, type Taken, type TurnBook } from '../client/pace.ts';
import { findPace, type PaceRow, writePace } from '../store/paces.ts';
import type { Store } from '../store/tables.ts';

/** The turns of the account that `key` is of, shared by all processes that work on this store. */
export function turnBook(store: Store, key: string): TurnBook {
  // Accounts share nothing; the key itself is not for the store.
  const account = createHash('sha256').update(key).digest('hex');
  return {
    async change(decide) {
      for (;;) {
        const row = await findPace(store, account);
        const [result, after] = decide(row ? takenOf(row) : nothingTaken);
        const next = rowOf(after);
        const isSame = next.turns === row?.turns && next.held_until === row.held_until;
        if (isSame || (await writePace(store, account, row, next))) return result;
      }
    },
  };
}

function takenOf({ turns, held_until }: PaceRow): Taken {
  return {
    turns: (JSON.parse(turns) as [number, number][]).map(([until, count]) => ({ until, count })),
    heldUntil: held_until === null ? 0 : Date.parse(held_until),
  };
}

function rowOf({ turns, heldUntil }: Taken): Pick<PaceRow, 'turns' | 'held_until'> {
  return {
    turns: JSON.stringify(turns.map(({ until, count }) => [until, count])),
    held_until: heldUntil === 0 ? null : new Date(heldUntil).toISOString(),
  };
}
