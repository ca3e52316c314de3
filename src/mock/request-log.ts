/** Never the query, headers or body: they may hold an API key. */
export interface SeenRequest {
  readonly method: string;
  /** Without query and base path, at most 200 characters. */
  readonly path: string;
  /** Null: the connection was cut. */
  readonly status: number | null;
}

export interface RequestLog {
  add(method: string | undefined, path: string | undefined, status: number | null): void;
  all(): readonly SeenRequest[];
}

const mostSeen = 10_000;
const longestPath = 200;

/** The last 10,000 requests, oldest first. */
export function createRequestLog(): RequestLog {
  const seen: SeenRequest[] = [];
  return {
    add(method = 'GET', path = '/', status) {
      seen.push({ method, path: path.replace(/\?.*/s, '').slice(0, longestPath), status });
      if (seen.length > mostSeen) seen.shift();
    },
    all: () => [...seen],
  };
}
