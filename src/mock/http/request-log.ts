import { headerOf, type Reply } from '../message.ts';

/** One violation of the document, by the request or by the response, in Prism's words. */
export interface Violation {
  /** Begins with `request` or `response`. */
  readonly location: readonly string[];
  readonly severity: string;
  readonly code?: string | number;
  readonly message: string;
}

/** What is remembered of a request. Never the query, headers or body: they may hold an API key. */
export interface Seen {
  readonly method: string;
  /** Without query and base path, at most 200 characters. */
  readonly path: string;
  /** Null: the connection was cut. */
  readonly status: number | null;
  /** Asked for by the request, or played by the server. */
  readonly scenario: string | null;
  readonly fault: string | null;
  readonly violations: readonly Violation[];
}

export interface SeenRequest extends Seen {
  /** ISO 8601, UTC, by the system's clock. */
  readonly at: string;
}

export interface RequestLog {
  add(seen: Seen): void;
  /** Oldest first. */
  all(): readonly SeenRequest[];
  /** All since the start, forgotten ones too. */
  readonly count: number;
  clear(): void;
}

const mostSeen = 10_000;
const longestPath = 200;

/** The last 10,000 requests, in a ring: shifting a list of that length would cost more than answering. */
export function createRequestLog(): RequestLog {
  let times: number[] = [];
  let requests: Seen[] = [];
  let next = 0;
  let count = 0;
  return {
    add(seen) {
      times[next] = Date.now();
      requests[next] = seen;
      next = (next + 1) % mostSeen;
      count++;
    },
    all() {
      const oldest = requests.length < mostSeen ? 0 : next;
      const inOrder = [...requests.keys()].map((i) => (oldest + i) % requests.length);
      return inOrder.flatMap((i) => {
        const seen = requests[i];
        return seen === undefined ? [] : [{ at: new Date(times[i] ?? 0).toISOString(), ...seen }];
      });
    },
    get count() {
      return count;
    },
    clear() {
      times = [];
      requests = [];
      next = 0;
    },
  };
}

export function shownPath(target: string): string {
  const query = target.indexOf('?');
  const path = query === -1 ? target : target.slice(0, query);
  // A copy: what is cut out of a text keeps all of it in memory.
  return path === target && path.length <= longestPath ? path : Buffer.from(path.slice(0, longestPath)).toString();
}

/** What Prism says of a reply in its header, or in the body of its own 422, where the document has no 400 or 422. */
export function violationsOf(reply: Reply): readonly Violation[] {
  const header = headerOf(reply, 'sl-violations');
  if (header === undefined) return reply.status === 422 ? validationIn(reply.text) : [];
  try {
    return JSON.parse(header) as Violation[];
  } catch {
    // Cut, as there were too many of them for a header.
    return [{ location: [], severity: 'Error', message: header }];
  }
}

function validationIn(problem: string): readonly Violation[] {
  try {
    const { validation = [] } = JSON.parse(problem) as { readonly validation?: readonly Violation[] };
    return validation.map((found) => ({ ...found, location: ['request', ...found.location] }));
  } catch {
    // Another 422 than Prism's.
    return [];
  }
}
