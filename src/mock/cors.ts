import type { IncomingMessage, ServerResponse } from 'node:http';

/** The headers that Prism's server sends with cors on, so that a page of any origin can call the mock. */
export function allowOrigins({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', headers.origin ?? '*');
  response.setHeader('access-control-allow-headers', headers['access-control-request-headers'] ?? '*');
  response.setHeader('access-control-allow-credentials', 'true');
  response.setHeader('access-control-expose-headers', headers['access-control-expose-headers'] ?? '*');
  response.setHeader('vary', 'origin');
}

/** Answers a browser's preflight; false where the request is none. */
export function answerPreflight({ method, headers }: IncomingMessage, response: ServerResponse): boolean {
  const asked = headers['access-control-request-method'];
  if (method !== 'OPTIONS' || headers.origin === undefined || asked === undefined) return false;
  response.setHeader('access-control-allow-methods', asked);
  response.writeHead(204, { 'content-length': '0' }).end();
  return true;
}
