import { setTimeout as wait } from 'node:timers/promises';

/** Time as an argument: the system's in production, a virtual one in tests. */
export interface Clock {
  now(): Date;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => new Date(),
  sleep: (ms, signal) =>
    wait(ms, undefined, signal ? { signal } : {}).catch((error) => {
      // The timer rejects with an AbortError that holds the reason.
      signal?.throwIfAborted();
      throw error;
    }),
};
