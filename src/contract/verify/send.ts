import type { Wire } from './request.ts';

export type Answer =
  | {
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
    }
  /** In a few words of ours, which quote nobody. */
  | { readonly noAnswer: string };

export interface Sending {
  readonly fetch: typeof fetch;
  /** For the whole answer. */
  readonly timeoutMs: number;
  /** Taken out of whatever the server says. */
  readonly key: string;
  readonly signal?: AbortSignal | undefined;
}

/** One byte more than the engine reads, so that it tells of the rest. */
const mostBytes = 10 * 1024 * 1024 + 1;

/** Sends a request once; redirects are answers. @throws the signal's reason */
export async function send(
  { method, url, headers }: Wire,
  { fetch, timeoutMs, key, signal }: Sending,
): Promise<Answer> {
  const late = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method,
      headers: { 'user-agent': 'campaign-pulse contract verify', ...headers },
      redirect: 'manual',
      signal: signal === undefined ? late : AbortSignal.any([late, signal]),
    });
    const body = await readBytes(response);
    return {
      status: response.status,
      headers: Object.fromEntries([...response.headers].map(([name, value]) => [name, withoutKey(value, key)])),
      // Byte by byte, as what is no text has to stay what it is.
      body: body.includes(key) ? Buffer.from(withoutKey(body.toString('latin1'), key), 'latin1') : body,
    };
  } catch (error) {
    signal?.throwIfAborted();
    if (late.aborted) return { noAnswer: `none within ${timeoutMs / 1_000} s` };
    return { noAnswer: `none: ${codeOf(error)}` };
  }
}

async function readBytes(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= mostBytes) break;
  }
  return Buffer.concat(chunks);
}

/** A key of a mock can be part of any word; a real one has 40 characters. */
function withoutKey(text: string, key: string): string {
  return key.length < 16 ? text : text.replaceAll(key, '[key]');
}

/** fetch says "fetch failed", its cause why. Messages may quote headers, codes quote nothing. */
function codeOf(error: unknown): string {
  const why: unknown = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (why instanceof Error && 'code' in why && typeof why.code === 'string') return why.code;
  return 'the connection failed';
}
