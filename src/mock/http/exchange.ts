import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type MockRequest, problemReply, type Reply } from '../message.ts';

/** As in Prism's server. */
const longestBody = 10 * 1024 * 1024;

/** The request below `basePath`, or the reply to one that cannot be read. */
export async function readRequest(
  incoming: IncomingMessage,
  basePath: string,
): Promise<{ readonly request: MockRequest } | { readonly refusal: Reply }> {
  const url = parseUrl(incoming.url ?? '/');
  if (url === undefined) {
    return { refusal: problemReply(400, 'The request target is not a URL', 'Send a path such as /campaigns') };
  }
  const bytes = hasBody(incoming) ? await readBody(incoming) : Buffer.alloc(0);
  if (bytes === undefined) {
    const refusal = problemReply(413, 'The request body is too large', `At most ${longestBody} bytes are read`);
    return { refusal: { ...refusal, headers: { ...refusal.headers, connection: 'close' } } };
  }
  const path = url.pathname.startsWith(`${basePath}/`) ? url.pathname.slice(basePath.length) : url.pathname;
  const request = {
    method: incoming.method ?? 'GET',
    path,
    search: url.search,
    query: queryOf(url.searchParams),
    headers: incoming.headers as Record<string, string>,
    body: parseBody(bytes.toString('utf8'), incoming.headers['content-type']),
    bytes,
  };
  return { request };
}

export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

/** A path of two slashes is a path, although `new URL('//a/b', base)` would take its first segment for a host. */
function parseUrl(target: string): URL | undefined {
  return URL.parse(target.startsWith('/') ? `http://mock${target}` : target) ?? undefined;
}

function queryOf(parameters: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

/** Undefined when it is too long. */
export async function readBody(incoming: IncomingMessage, longest = longestBody): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Left open on return, as the refusal has to be sent over the same connection.
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > longest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** JSON that cannot be parsed stays text: what to say of it is decided by Prism's validation of the operation. */
function parseBody(text: string, type = ''): unknown {
  if (text === '') return null;
  if (!/^application\/(json|.+\+json)\b/i.test(type)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A reply as it goes over the wire. */
export interface Prepared {
  readonly status: number;
  /** Names and values by turns, as `writeHead` takes them fastest. */
  readonly head: string[];
  readonly body: Buffer;
}

/** RFC 9110, section 8.6: never with a length. */
const bodiless: ReadonlySet<number> = new Set([204, 304]);

export function prepare(reply: Reply, further: Readonly<Record<string, string>> = {}): Prepared {
  const { status, headers, text, bytes } = reply;
  const body = bytes ?? Buffer.from(text);
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

export function send(response: ServerResponse, { status, head, body }: Prepared): void {
  response.writeHead(status, head).end(body);
}

/** Sends the body in pieces over the time given; ends early where the client leaves. */
export async function sendSlowly(response: ServerResponse, prepared: Prepared, overMs: number): Promise<void> {
  const pieces = 20;
  const { status, head, body } = prepared;
  const size = Math.max(1, Math.ceil(body.length / pieces));
  response.writeHead(status, head);
  for (let start = 0; start < body.length && !response.destroyed; start += size) {
    await delay(overMs / pieces);
    response.write(body.subarray(start, start + size));
  }
  response.end();
}

/** Promises the whole body, sends half of it and ends the connection. */
export function sendHalf(response: ServerResponse, { status, head, body }: Prepared): void {
  response.writeHead(status, head);
  response.write(body.subarray(0, Math.ceil(body.length / 2)), () => response.destroy());
}
