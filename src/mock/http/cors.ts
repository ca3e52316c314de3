import type { IncomingHttpHeaders } from 'node:http';

/** The headers that Prism's server sends with cors on, so that a page of any origin can call the mock. */
export function corsHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const { origin, 'access-control-request-headers': allowed, 'access-control-expose-headers': exposed } = headers;
  // An empty header is none.
  return {
    'access-control-allow-origin': origin || '*',
    'access-control-allow-headers': allowed || '*',
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': exposed || '*',
    vary: 'origin',
  };
}

/** The method that a browser's preflight asks for; undefined where the request is none. */
export function preflightFor(method: string | undefined, headers: IncomingHttpHeaders): string | undefined {
  return method === 'OPTIONS' && headers.origin ? headers['access-control-request-method'] : undefined;
}
