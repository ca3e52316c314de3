import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Reply } from '../message.ts';

/** A reply as it goes over the wire. */
export interface Prepared {
  readonly status: number;
  /** Names and values by turns, as `writeHead` takes them fastest. */
  readonly head: string[];
  /** A string holds ASCII alone: Node sends it in one piece with the head, which spares a tenth of a reply's time. */
  readonly body: Buffer | string;
}

/** RFC 9110, section 8.6: never with a length. */
const bodiless: ReadonlySet<number> = new Set([204, 304]);

export function prepare(reply: Reply, further: Readonly<Record<string, string>> = {}): Prepared {
  const { status, headers, text, bytes } = reply;
  const body = bytes ?? asSent(text);
  // Said for HEAD as well, where Node leaves the body out. A test may want to say another length.
  const length = bodiless.has(status) ? {} : { 'content-length': String(body.length) };
  const all: Reply['headers'] = { ...further, ...length, ...headers };
  const head: string[] = [];
  for (const name in all) {
    const value = all[name] ?? [];
    for (const one of typeof value === 'string' ? [value] : value) head.push(name, one);
  }
  return { status, head, body };
}

export function asSent(text: string): Buffer | string {
  return /^[\0-\x7f]*$/.test(text) ? text : Buffer.from(text);
}

export function send(response: ServerResponse, { status, head, body }: Prepared): void {
  response.writeHead(status, head);
  if (typeof body === 'string') response.end(body, 'latin1');
  else response.end(body);
}

/** Sends the body in pieces over the time given; ends early where the client leaves. */
export async function sendSlowly(response: ServerResponse, prepared: Prepared, overMs: number): Promise<void> {
  const pieces = 20;
  const { status, head } = prepared;
  const body = Buffer.from(prepared.body);
  const size = Math.max(1, Math.ceil(body.length / pieces));
  response.writeHead(status, head);
  for (let start = 0; start < body.length && !response.destroyed; start += size) {
    await delay(overMs / pieces);
    response.write(body.subarray(start, start + size));
  }
  response.end();
}

/** Promises the whole body, sends half of it and ends the connection. */
export function sendHalf(response: ServerResponse, prepared: Prepared): void {
  const { status, head } = prepared;
  const body = Buffer.from(prepared.body);
  response.writeHead(status, head);
  response.write(body.subarray(0, Math.ceil(body.length / 2)), () => response.destroy());
}
