import type { IncomingMessage } from 'node:http';
import { type MockRequest, parsedBody, problemReply, type Reply } from '../message.ts';

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
    body: bytes.length === 0 ? null : parsedBody(bytes.toString('utf8'), incoming.headers['content-type']),
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
