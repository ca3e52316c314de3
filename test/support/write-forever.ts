import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../src/store/open.ts';
import { insertSlot } from '../../src/store/slots.ts';
import type { ChildEnd } from './child.ts';
import { dueSlot } from './store.ts';

export interface Writer extends AsyncDisposable {
  readonly stop: () => Promise<ChildEnd>;
}

/** Another process that adds a slot and a watch to the database in each of its transactions until it is stopped. */
export async function writeForever(path: string): Promise<Writer> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), path], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = Promise.all([once(child, 'close'), text(child.stderr)]);
  await once(child.stdout, 'data');
  const stop = async (): Promise<ChildEnd> => {
    child.stdin.end();
    const [[status], stderr] = await ended;
    return { status, stderr };
  };
  return {
    stop,
    async [Symbol.asyncDispose]() {
      await stop();
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await using store = await openStore(process.argv[2] ?? '');
  let goesOn = true;
  process.stdin.on('end', () => {
    goesOn = false;
  });
  process.stdin.resume();
  for (let count = 0; goesOn; count++) {
    await store.transaction().execute(async (transaction) => {
      await insertSlot(transaction, dueSlot(`weekly/${count}`));
      await transaction
        .insertInto('watches')
        .values({ report: `${count}`, since: 'now' })
        .execute();
    });
    if (count === 20) process.stdout.write('writing');
    // Signals and the end of the input are heard between two turns of the event loop.
    await new Promise(setImmediate);
  }
}
