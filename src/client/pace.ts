import type { Clock } from '../clock.ts';

/** Gives each request its turn, so that the account stays within the API's limit. */
export interface Pace {
  /** Resolves when a request may be sent. */
  turn(signal?: AbortSignal): Promise<void>;
  /** Sends nothing before `instant`: what a 429 asks of every request of the account, not only of the one it answers. */
  holdUntil(instant: Date): void;
}

/** A little over the minute, since what counts is when requests arrive, not when they leave. */
const windowMs = 61_000;

/**
 * When the next request may be sent: now, or when the oldest of the last `limit` requests has left the window, so that
 * no sliding minute ever holds more than `limit`. Instants in milliseconds, `sent` oldest first.
 */
export function planTurn(sent: readonly number[], limit: number, heldUntil: number, now: number): number {
  const oldest = sent.length < limit ? undefined : sent[sent.length - limit];
  // Whatever a clock that was set back says, nothing was sent later than now.
  return Math.max(now, heldUntil, oldest === undefined ? now : Math.min(oldest, now) + windowMs);
}

export function createPace(requestsPerMinute: number, clock: Clock): Pace {
  const sent: number[] = [];
  let heldUntil = 0;
  let queue: Promise<void> = Promise.resolve();

  const takeTurn = async (signal?: AbortSignal): Promise<void> => {
    for (;;) {
      signal?.throwIfAborted();
      const now = clock.now().getTime();
      const at = planTurn(sent, requestsPerMinute, heldUntil, now);
      if (at <= now) break;
      await clock.sleep(at - now, signal);
    }
    sent.push(clock.now().getTime());
    if (sent.length > 2 * requestsPerMinute) sent.splice(0, sent.length - requestsPerMinute);
  };

  return {
    turn(signal) {
      const turn = queue.then(() => takeTurn(signal));
      queue = turn.catch(() => {});
      return turn;
    },
    holdUntil(instant) {
      heldUntil = Math.max(heldUntil, instant.getTime());
    },
  };
}
