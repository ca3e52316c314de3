/** When to try a request again. Durations in milliseconds. */
export const retryPolicy = {
  /** Tries in all. */
  attempts: 4,
  /** The wait before try n+1 is drawn evenly from 0 to `base` × 2^(n-1), at most `ceiling`: "full jitter". */
  base: 1_000,
  ceiling: 30_000,
  /** A Retry-After beyond this is not waited for: the request fails, saying how long the server asked for. */
  longestRetryAfter: 120_000,
} as const;

/** RFC 9110's transient answers. A 501 and the like stay failed however often they are asked. */
const transient = new Set([408, 425, 429, 500, 502, 503, 504]);

export function isTransient(status: number): boolean {
  return transient.has(status);
}

export type RetryPlan = { readonly retry: true; readonly afterMs: number } | { readonly retry: false };

/**
 * @param attempt the try that failed, from 1
 * @param retryAfterMs what the server asked for, null where it did not
 * @param random evenly from [0, 1)
 */
export function planRetry(attempt: number, retryAfterMs: number | null, random: () => number): RetryPlan {
  if (attempt >= retryPolicy.attempts) return { retry: false };
  const jitter = random() * Math.min(retryPolicy.ceiling, retryPolicy.base * 2 ** (attempt - 1));
  if (retryAfterMs === null) return { retry: true, afterMs: jitter };
  if (retryAfterMs > retryPolicy.longestRetryAfter) return { retry: false };
  return { retry: true, afterMs: retryAfterMs + jitter };
}

/**
 * Reads Retry-After, as seconds or as an HTTP date (RFC 9110, 10.2.3), in milliseconds from `now`; null where it is
 * absent or garbage. A date in the past is 0.
 */
export function parseRetryAfter(header: string | null, now: Date): number | null {
  const text = header?.trim();
  if (!text) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  // Every form of HTTP date starts with a day's name; Date.parse alone would take "1" or "-5" for a year.
  const date = /^[A-Za-z]{3,9},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
