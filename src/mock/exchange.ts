import type { IncomingMessage, ServerResponse } from 'node:http';
import { type MockRequest, problemReply, type Reply } from './message.ts';

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
  const text = await readText(incoming);
  if (text === undefined) {
    const refusal = problemReply(413, 'The request body is too large', `At most ${longestBody} bytes are read`);
    return { refusal: { ...refusal, headers: { ...refusal.headers, connection: 'close' } } };
  }
  const path = url.pathname.startsWith(`${basePath}/`) ? url.pathname.slice(basePath.length) : url.pathname;
  const request = {
    method: incoming.method ?? 'GET',
    path,
    query: queryOf(url.searchParams),
    headers: incoming.headers as Record<string, string>,
    body: parseBody(text, incoming.headers['content-type']),
  };
  return { request };
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

/** The body's text, empty where there is none; undefined when it is too long. */
async function readText(incoming: IncomingMessage): Promise<string | undefined> {
  const { 'content-length': length, 'transfer-encoding': encoding } = incoming.headers;
  if (length === undefined && encoding === undefined) return '';
  const chunks: Buffer[] = [];
  let size = 0;
  // Left open on return, as the refusal has to be sent over the same connection.
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > longestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
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

export function writeReply(response: ServerResponse, reply: Reply): void {
  const bytes = Buffer.from(reply.text);
  for (const [name, value] of Object.entries(reply.headers)) response.setHeader(name, value);
  response.statusCode = reply.status;
  // Said for HEAD as well, where Node leaves the body out. A test may want to say another length.
  if (!response.hasHeader('content-length')) response.setHeader('content-length', bytes.length);
  response.end(bytes);
}
