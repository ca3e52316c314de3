import type { Clock } from '../clock.ts';
import { retryPolicy } from './retry.ts';

/** Gives each request its turn, so that the account stays within the API's limit. */
export interface Pace {
  /** Resolves when a request may be sent. */
  turn(signal?: AbortSignal): Promise<void>;
  /**
   * Sends nothing before `instant`: what a 429 asks of every request of the account, not only of the one it answers. Resolves
   * once everybody knows.
   */
  holdUntil(instant: Date): Promise<void>;
}

/** What an account's requests have used of its limit. Instants in milliseconds. */
export interface Taken {
  /** Oldest first. */
  readonly turns: readonly TakenTurns[];
  readonly heldUntil: number;
}

export interface TakenTurns {
  /** When their requests are sent at the latest. */
  readonly until: number;
  readonly count: number;
}

/** Where an account's turns are written down: in this process, or where all see them that ask with its key. */
export interface TurnBook {
  /** Puts what `decide` makes of it in the place of what is there, as one step; `decide` may be asked again. */
  change<Result>(decide: (taken: Taken) => readonly [Result, Taken]): Promise<Result>;
}

export const nothingTaken: Taken = { turns: [], heldUntil: 0 };

/** A little over the minute, since what counts is when requests arrive, not when they leave. */
const windowMs = 60_500;

/**
 * Within this time a turn is used, or lost: the book may keep its writer waiting, and then the request would leave later than
 * others believe. From 240 requests a minute on, as many turns are taken at once as the limit allows in this time: writing each
 * one down where other processes see it takes 0.3 ms, a fifth of what else a campaign takes.
 */
const blockMs = 500;

/**
 * When the next request may be sent: now, or when the oldest of the last `limit` requests has left the window, so that
 * no sliding minute ever holds more than `limit`.
 */
export function planTurn({ turns, heldUntil }: Taken, limit: number, now: number): number {
  let newer = 0;
  for (const { until, count } of turns.toReversed()) {
    newer += count;
    if (newer >= limit) return Math.max(now, heldUntil, until + windowMs);
  }
  return Math.max(now, heldUntil);
}

/**
 * What of it still counts. A clock that was set back left instants of its future there: nothing was sent later than now, and
 * no hold is longer than the longest that is waited for.
 */
export function stillTaken({ turns, heldUntil }: Taken, now: number): Taken {
  return {
    turns: turns
      .filter(({ until }) => until + windowMs > now)
      .map((taken) => (taken.until <= now + blockMs ? taken : { ...taken, until: now }))
      .toSorted((one, other) => one.until - other.until),
    heldUntil: Math.min(heldUntil, now + retryPolicy.longestRetryAfter),
  };
}

/** Without `book`, the account's only requests are this pace's. */
export function createPace(requestsPerMinute: number, clock: Clock, book: TurnBook = bookInMemory()): Pace {
  const largestBlock = Math.max(1, Math.floor((requestsPerMinute * blockMs) / 60_000));
  let block = noBlock;
  let left = 0;
  let queue: Promise<void> = Promise.resolve();

  /** A block that begins now, of twice the last one's turns where all of those were used; or when there is one again. */
  const takeBlock = (): Promise<Block | number> => {
    const wanted = left === 0 ? 2 * block.count : block.count - left;
    return book.change<Block | number>((taken) => {
      const now = clock.now().getTime();
      const there = stillTaken(taken, now);
      const at = planTurn(there, requestsPerMinute, now);
      if (at > now) return [at, there];
      const free = requestsPerMinute - there.turns.reduce((sum, { count }) => sum + count, 0);
      const count = Math.min(free, largestBlock, Math.max(1, wanted));
      const until = now + blockMs;
      return [
        { from: now, until, count },
        { ...there, turns: [...there.turns, { until, count }] },
      ];
    });
  };

  const takeTurn = async (signal?: AbortSignal): Promise<void> => {
    for (;;) {
      signal?.throwIfAborted();
      const now = clock.now().getTime();
      if (left > 0 && block.from <= now && now <= block.until) break;
      const taken = await takeBlock();
      if (typeof taken === 'number') await clock.sleep(Math.max(0, taken - clock.now().getTime()), signal);
      else {
        block = taken;
        left = taken.count;
      }
    }
    left -= 1;
  };

  return {
    turn(signal) {
      const turn = queue.then(() => takeTurn(signal));
      queue = turn.catch(() => {});
      return turn;
    },
    holdUntil(instant) {
      left = 0;
      block = noBlock;
      return book.change((taken) => {
        const { turns, heldUntil } = stillTaken(taken, clock.now().getTime());
        return [undefined, { turns, heldUntil: Math.max(heldUntil, instant.getTime()) }];
      });
    },
  };
}

/** Turns that are taken and not used yet. */
interface Block extends TakenTurns {
  readonly from: number;
}

const noBlock: Block = { from: 0, until: 0, count: 0 };

function bookInMemory(): TurnBook {
  let taken = nothingTaken;
  return {
    async change(decide) {
      const [result, after] = decide(taken);
      taken = after;
      return result;
    },
  };
}
