import type { Observation } from './observe.ts';

/** An observation, and how often and between when it was made. Instants are ISO 8601 in UTC. */
export interface Counted extends Observation {
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Responses. */
  readonly count: number;
}

/** Adds up observations until they are taken to where they are kept. */
export interface Tally {
  note(observations: readonly Observation[], at: Date): void;
  /** All that was noted since the last time. */
  take(): readonly Counted[];
}

/** More kinds of things than any document names. */
const mostKinds = 5_000;

export function createTally(): Tally {
  let counted = new Map<string, { -readonly [Name in keyof Counted]: Counted[Name] }>();
  return {
    note(observations, at) {
      const now = at.toISOString();
      for (const observation of observations) {
        const { operation, status, kind, pointer, value } = observation;
        const key = `${operation} ${status} ${kind} ${pointer} ${value}`;
        const before = counted.get(key);
        if (before !== undefined) {
          before.lastSeen = now;
          before.count++;
        } else if (counted.size < mostKinds) {
          counted.set(key, { ...observation, firstSeen: now, lastSeen: now, count: 1 });
        }
      }
    },
    take() {
      const all = [...counted.values()];
      counted = new Map();
      return all;
    },
  };
}
