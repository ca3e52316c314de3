import type { ServerResponse } from 'node:http';

export interface Reply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What no reply of the preview is without. */
const guards = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/** Why there is nothing else, in a line: "culprit; remedy". */
export function refusal(status: number, line: string, headers: Reply['headers'] = {}): Reply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body: line };
}

/** Node leaves the body out where HEAD asks. */
export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...guards, ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
