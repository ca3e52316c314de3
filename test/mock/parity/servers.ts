import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { MockOptions } from '../../../src/mock/index.ts';
import { monday } from '../served.ts';
import { type Client, clientOf } from './exchange.ts';
import type { Subject } from './matrix.ts';

export interface Served extends Client, AsyncDisposable {
  /** A request has ended the server. */
  readonly ended: Promise<unknown>;
}

/** Prism's modules hold state that ours must not share. */
export function startStockPrism(document: string): Promise<Served> {
  return startThread('./stock-thread.ts', document);
}

export function startOurs({ world, document }: Subject): Promise<Served> {
  const options: MockOptions = world ? { now: monday } : { spec: document };
  return startThread('./our-thread.ts', options);
}

/** In a thread, which a request may end, and which leaves this one to the clients: together they took twice the time. */
async function startThread(file: string, workerData: unknown): Promise<Served> {
  const thread = new Worker(new URL(file, import.meta.url), { workerData, stderr: true });
  const ended = once(thread, 'exit');
  const [port] = await once(thread, 'message');
  const client = clientOf(Number(port));
  const stop = async (): Promise<void> => {
    client.close();
    await thread.terminate();
  };
  return { ...client, ended, [Symbol.asyncDispose]: stop };
}
