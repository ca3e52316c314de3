import { createPace } from '../client/pace.ts';
import { parseRetryAfter, retryPolicy } from '../client/retry.ts';
import type { Clock } from '../clock.ts';
import type { Turns } from '../contract/verify/index.ts';

/** What a 429 without Retry-After is taken to ask for: the API counts by the minute. */
const unsaidWaitMs = 60_000;

/** Turns at the account's pace, which waits for as long as a server asks. @param perMinute Infinity: at once */
export function turnsAt(perMinute: number, clock: Clock): Turns {
  const pace = createPace(perMinute, clock);
  return {
    turn: pace.turn,
    refused(retryAfter) {
      const waitMs = parseRetryAfter(retryAfter ?? null, clock.now()) ?? unsaidWaitMs;
      if (waitMs > retryPolicy.longestRetryAfter) return false;
      void pace.holdUntil(new Date(clock.now().getTime() + waitMs));
      return true;
    },
  };
}

/** How long so many requests take at least. A window of the pace is 61 s. */
export function secondsFor(requests: number, perMinute: number): number {
  return perMinute === Number.POSITIVE_INFINITY ? 0 : Math.floor(Math.max(0, requests - 1) / perMinute) * 61;
}
