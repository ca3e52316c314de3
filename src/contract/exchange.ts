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

/** The first value of a header, whatever the case of its name. */
export function headerOf({ headers }: Pick<Exchange, 'headers'>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const [key, value] of Object.entries(headers)) {
    if (key.toLowerCase() === wanted) return typeof value === 'string' ? value : value?.[0];
  }
  return undefined;
}
