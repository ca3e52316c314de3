import type { Clock } from '../clock.ts';
import { NoAnswer } from './transport.ts';

/** When an API that answers nobody is let alone. Durations in milliseconds. */
export const breakerPolicy = {
  /** Questions in a row that failed for reasons of the API's, each with all of its tries. */
  failures: 5,
  /** The waits before one question each that shows whether it is back. */
  pauses: [30_000, 60_000, 120_000],
  /** Then nothing is asked for this long, and every question fails at once. Shorter than until a slot's next try. */
  rest: 240_000,
} as const;

export type BreakerPlan = { readonly ask: 'freely' | 'alone'; readonly afterMs: number } | { readonly ask: 'not' };

/** @param sinceMs since the last of the failures */
export function planQuestion(failures: number, sinceMs: number): BreakerPlan {
  const probes = failures - breakerPolicy.failures;
  if (probes < 0) return { ask: 'freely', afterMs: 0 };
  const pause = breakerPolicy.pauses[probes];
  // Whatever a clock that was set back says, nothing failed later than now.
  const since = Math.max(0, sinceMs);
  if (pause !== undefined) return { ask: 'alone', afterMs: Math.max(0, pause - since) };
  return since < breakerPolicy.rest ? { ask: 'not' } : { ask: 'alone', afterMs: 0 };
}

type Send = (request: Request) => Promise<Response>;

/**
 * Keeps from asking again and again where nothing answers: 1,000 campaigns of an API that is silent would take hours, and
 * 4,000 requests of one that is broken would not mend it.
 * @throws NoAnswer
 */
export function withBreaker(send: Send, clock: Clock, signal?: AbortSignal): Send {
  let failures = 0;
  let lastFailure = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const plan = (): BreakerPlan => planQuestion(failures, clock.now().getTime() - lastFailure);

  const ask = async (request: Request, probing: boolean): Promise<Response> => {
    const fails = (): void => {
      // Those that were under way together tell no more than the first ones.
      failures = probing ? failures + 1 : Math.min(failures + 1, breakerPolicy.failures);
      lastFailure = clock.now().getTime();
    };
    try {
      const response = await send(request);
      if (response.status >= 500 || response.status === 429) fails();
      else failures = 0;
      return response;
    } catch (error) {
      if (error instanceof NoAnswer && error.failure.kind !== 'unreadable') fails();
      throw error;
    }
  };
  const probe = async (request: Request): Promise<Response> => {
    const planned = plan();
    if (planned.ask === 'freely') return ask(request, false);
    if (planned.ask === 'not') {
      const reason = `not asked: the API has failed ${failures} times in a row`;
      throw new NoAnswer({ kind: 'unreachable', status: null, reason });
    }
    if (planned.afterMs > 0) await clock.sleep(planned.afterMs, signal);
    return ask(request, true);
  };

  return (request) => {
    if (plan().ask === 'freely') return ask(request, false);
    const probed = queue.then(() => probe(request));
    queue = probed.catch(() => {});
    return probed;
  };
}
