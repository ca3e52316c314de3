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

export interface ManualClock extends Clock {
  /** Resolves as soon as `count` sleepers wait. */
  sleeping(count: number): Promise<void>;
  /** Moves the clock and wakes whoever is due. */
  advance(ms: number): void;
}

/** A clock whose sleepers wait until the test moves it: for what happens while others sleep. */
export function manualClock(start: Date | string = '2026-11-23T08:00:00Z'): ManualClock {
  let now = new Date(start).getTime();
  let sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  let watchers: { readonly count: number; readonly tell: () => void }[] = [];

  const tellWatchers = (): void => {
    for (const { count, tell } of watchers) if (sleepers.length >= count) tell();
    watchers = watchers.filter(({ count }) => sleepers.length < count);
  };
  return {
    now: () => new Date(now),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const sleeper = { until: now + ms, wake: resolve };
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          reject(signal.reason);
        });
        sleepers.push(sleeper);
        tellWatchers();
      }),
    sleeping: (count) =>
      new Promise((tell) => {
        watchers.push({ count, tell });
        tellWatchers();
      }),
    advance(ms) {
      now += ms;
      const due = sleepers.filter(({ until }) => until <= now);
      sleepers = sleepers.filter(({ until }) => until > now);
      for (const { wake } of due) wake();
    },
  };
}
