import { setImmediate } from 'node:timers/promises';
import { openStore } from '../../src/store/open.ts';
import { findSlot, insertSlot } from '../../src/store/slots.ts';
import { dueSlot } from './store.ts';

/** `node count-up.ts FILE TIMES`: opens the store, which may be new, and adds one to a slot's epoch as often as told. */
const [path = '', times = '0'] = process.argv.slice(2);
const key = 'weekly/2026-11-23';
await using store = await openStore(path);
await insertSlot(store, dueSlot(key));
for (let time = 0; time < Number(times); time++) {
  await store.transaction().execute(async (transaction) => {
    const slot = await findSlot(transaction, key);
    // Lets the other process in, where it can be let in.
    await setImmediate();
    await transaction
      .updateTable('slots')
      .set({ epoch: (slot?.epoch ?? Number.NaN) + 1 })
      .where('key', '=', key)
      .execute();
  });
}
