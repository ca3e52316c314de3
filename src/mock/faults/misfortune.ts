import { drawFor } from '../random.ts';
import type { FaultName } from './faults.ts';

export interface Latency {
  readonly minMs: number;
  readonly maxMs: number;
}

/** What chance has in store for one request; each draw is in [0, 1). */
export interface Fate {
  readonly delayMs: number;
  readonly fault: FaultName | undefined;
  readonly draw: number;
}

/**
 * The fates of requests in the order of their arrival. The n-th depends on the seed and n alone, so that a test with the
 * same seed meets the same ones.
 */
export function createMisfortune(
  seed: number,
  latency: Latency = { minMs: 0, maxMs: 0 },
  errorRate = 0,
): { next(): Fate; restart(): void } {
  const draw = drawFor(seed, 'misfortune');
  let count = 0;
  return {
    next() {
      const n = count++;
      const { minMs, maxMs } = latency;
      return {
        delayMs: Math.round(minMs + draw(n, 0) * (maxMs - minMs)),
        fault: draw(n, 1) < errorRate ? 'server-error' : undefined,
        draw: draw(n, 2),
      };
    },
    restart() {
      count = 0;
    },
  };
}
