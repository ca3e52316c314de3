/** What became of one question to the API. */
export type Answer<Body> =
  | {
      readonly ok: true;
      readonly body: Body;
      /** The answer as it came: JSON of `body` and of all that the specification does not name. */
      readonly text: string;
      /** JSON pointers of fields that the specification does not name: tolerated, and noted. */
      readonly unknownFields: readonly string[];
      readonly at: Date;
    }
  | { readonly ok: false; readonly failure: Failure };

export interface Failure {
  readonly kind:
    | 'unauthorized' // 401: the key is wrong, so every further question would be too
    | 'payment-required' // 402: legacy "out of credits"
    | 'forbidden' // 403
    | 'not-found' // 404
    | 'rate-limited' // 429 after the last try, or with a Retry-After too long to wait for
    | 'server-error' // 5xx after the last try
    | 'unexpected-status' // a redirect among them
    | 'unreachable' // no connection, reset
    | 'timeout'
    | 'unreadable'; // not JSON, too large, or breaking the specification
  readonly status: number | null;
  /** One line for people. May quote the API, so it is untrusted text. */
  readonly reason: string;
}

/** Failures after which asking anything else of the same account is useless (docs/failures.md, R08). */
export function endsTheRun({ kind }: Failure): boolean {
  return kind === 'unauthorized' || kind === 'payment-required';
}
