import type { Override } from './override.ts';

export interface Fault {
  /** What a client that meets it should show or do. */
  readonly purpose: string;
  /** `chance` is in [0, 1) and differs from request to request. */
  readonly override: Override | ((chance: number) => Override);
}

const html = { 'content-type': 'text/html; charset=utf-8' };

/** What goes wrong on the way to an API, by name. */
export const faults = {
  slow: { purpose: 'Three seconds before the answer: loading states', override: { delayMs: 3_000 } },
  jitter: {
    purpose: 'Up to two seconds before the answer: answers that overtake each other',
    override: (chance: number) => ({ delayMs: Math.floor(chance * 2_000) }),
  },
  drip: { purpose: 'A body that takes five seconds to arrive: read timeouts', override: { manner: { dripMs: 5_000 } } },
  'rate-limited': { purpose: '429 with Retry-After: backing off', override: { status: 429 } },
  'server-error': { purpose: 'The documented 500: retries, a message that helps', override: { status: 500 } },
  'bad-gateway': {
    purpose: '502 with a page of HTML, as a proxy in front sends it: clients that expect JSON of every error',
    override: { status: 502, headers: html, raw: '<!doctype html>\n<title>502 Bad Gateway</title>\n' },
  },
  reset: { purpose: 'The connection is cut before any answer: network errors', override: { reset: true } },
  truncated: {
    purpose: 'The connection is cut in the middle of the body: half an answer is none',
    override: { manner: 'cut' },
  },
  malformed: {
    purpose: 'A whole answer whose JSON breaks off: parse errors',
    override: { raw: (text: string) => text.slice(0, Math.ceil(text.length / 2)) },
  },
  html: {
    purpose: '200 with a page of HTML, as a login wall sends it: content types that are not what was asked for',
    override: { headers: html, raw: '<!doctype html>\n<title>Sign in</title>\n' },
  },
  'wrong-type': {
    purpose: 'The first number comes as text: validation of what is received',
    override: { change: firstNumberAsText },
  },
  'not-found': { purpose: 'The documented 404: links to what is gone', override: { status: 404 } },
  forbidden: {
    purpose: 'The documented 403: a campaign of another team',
    override: { status: 403, example: 'forbidden' },
  },
  'subscription-inactive': {
    purpose: 'The 403 of a subscription that ended',
    override: { status: 403, example: 'subscription_inactive' },
  },
  'missing-key': {
    purpose: 'The 401 of a request without a key',
    override: { status: 401, example: 'missing_api_key' },
  },
  'misshapen-key': {
    purpose: 'The 401 of a key in a wrong format',
    override: { status: 401, example: 'invalid_api_key_format' },
  },
  'unknown-key': { purpose: 'The 401 of a revoked key', override: { status: 401, example: 'invalid_api_key' } },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

export const faultNames = Object.keys(faults) as readonly FaultName[];

/** In the order of the text, depth first. */
function firstNumberAsText(body: unknown): unknown {
  let found = false;
  const visit = (value: unknown): unknown => {
    if (found) return value;
    if (typeof value === 'number') {
      found = true;
      return String(value);
    }
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, visit(part)]));
  };
  return visit(body);
}
