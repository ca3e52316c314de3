/** A request as far as it matters, and its response. */
export interface Exchange {
  /** In any case. */
  readonly method: string;
  /** A path below the server's URL or with its base path, or a whole URL; with or without a query. */
  readonly path: string;
  readonly status: number;
  /** Names in any case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** A string or bytes are taken as they were received, anything else as JSON that has been parsed. */
  readonly body?: unknown;
}

/** A header's values as one list (RFC 9110, section 5.3), whatever the case of its name. */
export function headerOf({ headers }: Pick<Exchange, 'headers'>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const value = Object.hasOwn(headers, wanted) ? headers[wanted] : otherwiseSpelt(headers, wanted);
  return typeof value === 'object' ? value.join(', ') : value;
}

function otherwiseSpelt(headers: Exchange['headers'], wanted: string): string | readonly string[] | undefined {
  for (const name in headers) {
    if (name.length === wanted.length && name.toLowerCase() === wanted) return headers[name];
  }
  return undefined;
}
