import type { Clock } from '../../src/clock.ts';

export interface VirtualClock extends Clock {
  /** Milliseconds slept so far, one entry a sleep. */
  readonly sleeps: readonly number[];
  advance(ms: number): void;
  set(instant: Date | string): void;
}

/** A clock that stands still until it is moved; sleeping moves it, at once. */
export function virtualClock(start: Date | string = '2026-11-23T08:00:00Z'): VirtualClock {
  let now = new Date(start).getTime();
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => new Date(now),
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      sleeps.push(ms);
      now += ms;
    },
    advance(ms) {
      now += ms;
    },
    set(instant) {
      now = new Date(instant).getTime();
    },
  };
}
