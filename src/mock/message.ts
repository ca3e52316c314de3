/** A request as Prism and the world see it: the path is below the base path and still percent-encoded. */
export interface MockRequest {
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  /** As it came, with its `?`; empty where there is none. */
  readonly search: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, text of any other kind, or null where there is none. */
  readonly body: unknown;
  /** The body as it came; empty where there is none. */
  readonly bytes: Buffer;
}

export interface Reply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly text: string;
  /** The body, where it may be no text. */
  readonly bytes?: Buffer;
  /** Whether the body is what the engine's source gave for the request. */
  readonly sourced?: true;
  /** How the body is sent, where it is not sent at once. */
  readonly manner?: Manner;
}

export type Manner =
  /** In pieces, over so many milliseconds. */
  | { readonly dripMs: number }
  /** Half of it, and then the connection ends. */
  | 'cut';

/** The first value of a header that is sent once. */
export function headerOf({ headers }: Reply, name: string): string | undefined {
  return [headers[name]].flat()[0];
}

export function isJson(contentType = ''): boolean {
  return /^application\/(json|.+\+json)\b/i.test(contentType);
}

/** JSON that cannot be parsed stays text: what to say of it is decided by Prism's validation. */
export function parsedBody(text: string, contentType: string | undefined): unknown {
  if (!isJson(contentType)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** An error body of RFC 9457 in Prism's wording, for what Prism itself throws at or never sees. */
export function problemReply(status: number, title: string, detail: string): Reply {
  const type = 'https://stoplight.io/prism/errors#UNKNOWN';
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    text: JSON.stringify({ type, title, status, detail }),
  };
}

/** The request with a wish for one response of the document, in place of those that it may hold itself. */
export function preferring(request: MockRequest, status: number, example?: string): MockRequest {
  const prefer = example === undefined ? `code=${status}` : `code=${status}, example=${example}`;
  return { ...request, headers: { ...request.headers, prefer } };
}
