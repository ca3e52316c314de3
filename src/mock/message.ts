/** A request as Prism and the world see it: the path is below the base path and still percent-encoded. */
export interface MockRequest {
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, text of any other kind, or null where there is none. */
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
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
