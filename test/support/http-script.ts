import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What goes over the wire once a request has come, one step after the other. */
export type HttpStep =
  | string
  | Uint8Array
  /** Milliseconds of silence. */
  | { readonly delay: number }
  /** A byte at a time, with as many milliseconds between two of them. */
  | { readonly drip: string | Uint8Array; readonly every: number }
  /** The same again and again, for as long as somebody reads. */
  | { readonly pour: Uint8Array }
  | 'FIN'
  | 'RST';

/** Nothing at all is silence. Without FIN or RST the connection stays open for another request. */
export type HttpReply = readonly HttpStep[];

export interface ScriptedRequest {
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface ScriptedHttp extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly ScriptedRequest[];
  /** How often each path was asked for. */
  counts(): Readonly<Record<string, number>>;
}

/** A raw TCP server on loopback: it can lie where Node's own HTTP server cannot. Reads requests that have no body. */
export async function startHttpScript(
  reply: (request: ScriptedRequest, requests: readonly ScriptedRequest[]) => HttpReply,
): Promise<ScriptedHttp> {
  const requests: ScriptedRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.setNoDelay(true).setEncoding('latin1');
    let unread = '';
    socket.on('data', (chunk: string) => {
      unread += chunk;
      for (let end = unread.indexOf('\r\n\r\n'); end >= 0; end = unread.indexOf('\r\n\r\n')) {
        const request = readRequest(unread.slice(0, end));
        unread = unread.slice(end + 4);
        requests.push(request);
        void play(socket, reply(request, requests));
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    counts() {
      const counts: Record<string, number> = {};
      for (const { path } of requests) counts[path] = (counts[path] ?? 0) + 1;
      return counts;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A whole answer that says how long it is. */
export function answer(
  status: number,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): HttpReply {
  return [`${head(status, { 'content-length': String(Buffer.byteLength(body)), ...headers })}`, body];
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): HttpReply {
  return answer(status, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
}

export function head(status: number, headers: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} So\r\n${lines.join('')}\r\n`;
}

async function play(socket: Socket, steps: HttpReply): Promise<void> {
  for (const step of steps) {
    if (socket.destroyed) return;
    if (step === 'FIN') socket.end();
    else if (step === 'RST') socket.resetAndDestroy();
    else if (typeof step === 'string' || step instanceof Uint8Array) socket.write(step);
    else if ('delay' in step) await wait(step.delay);
    else if ('drip' in step) {
      for (const byte of Buffer.from(step.drip)) {
        if (socket.destroyed) return;
        socket.write(Buffer.of(byte));
        await wait(step.every);
      }
    } else {
      while (!socket.destroyed) if (!socket.write(step.pour)) await room(socket);
    }
  }
}

/** Resolves when more can be written, or nothing any more. */
function room(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once('drain', resolve).once('close', resolve));
}

function readRequest(text: string): ScriptedRequest {
  const [line = '', ...fields] = text.split('\r\n');
  const headers = fields.map((field) => {
    const colon = field.indexOf(':');
    return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
  });
  return { path: line.split(' ')[1] ?? '', headers: Object.fromEntries(headers) };
}
