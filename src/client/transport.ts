import type { Clock } from '../clock.ts';
import type { Failure } from './answer.ts';
import { BodyTooLarge, readBody } from './body.ts';
import type { Pace } from './pace.ts';
import { isTransient, parseRetryAfter, planRetry, retryPolicy } from './retry.ts';

export interface TransportOptions {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** Evenly from [0, 1); spreads retries. */
  readonly random: () => number;
  readonly pace: Pace;
  /** For one answer, tries and waits between them included. */
  readonly deadlineMs: number;
  /** Ends waiting and asking when the process is to stop; then the transport rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** No answer at all; {@link Failure} says why. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly failure: Failure;

  constructor(failure: Failure, options?: { cause?: unknown }) {
    super(failure.reason, options);
    this.failure = failure;
  }
}

/**
 * A fetch that keeps to the account's pace, retries what may pass, refuses redirects, and reads no more than
 * {@link largestBody}. Its Response holds a body that is already read. Only for requests that change nothing.
 * @throws NoAnswer
 */
export function createTransport(options: TransportOptions): (request: Request) => Promise<Response> {
  const { clock, pace, random, deadlineMs, signal } = options;
  let refusal: Response | undefined;

  return async (request) => {
    const earlier = refusal;
    await pace.turn(signal);
    // Who waited while the account was refused would only hear the same.
    if (refusal !== undefined && refusal !== earlier) return refusal;
    const deadline = clock.now().getTime() + deadlineMs;

    for (let attempt = 1; ; attempt++) {
      const outcome = await tryOnce(options, request, deadline - clock.now().getTime());
      if (outcome instanceof Response && !isTransient(outcome.status)) {
        if (outcome.status === 401 || outcome.status === 402) refusal = outcome;
        return outcome;
      }
      if (outcome instanceof NoAnswer && outcome.failure.kind === 'unreadable') throw outcome;

      const retryAfter =
        outcome instanceof Response ? parseRetryAfter(outcome.headers.get('retry-after'), clock.now()) : null;
      const plan = planRetry(attempt, retryAfter, random);
      const now = clock.now().getTime();
      // The account's other requests wait too, whatever becomes of this one.
      if (retryAfter !== null && retryAfter <= retryPolicy.longestRetryAfter) {
        await pace.holdUntil(new Date(now + retryAfter));
      }
      if (!plan.retry || now + plan.afterMs >= deadline) return settle(outcome);
      await clock.sleep(plan.afterMs, signal);
      await pace.turn(signal);
      if (refusal !== undefined && refusal !== earlier) return refusal;
      // The turn may have come late: better the failure that is known than a request that has no time left.
      if (clock.now().getTime() >= deadline) return settle(outcome);
    }
  };
}

function settle(outcome: Response | NoAnswer): Response {
  if (outcome instanceof Response) return outcome;
  throw outcome;
}

async function tryOnce(
  { fetch, signal }: TransportOptions,
  request: Request,
  remainingMs: number,
): Promise<Response | NoAnswer> {
  // Ended with the answer: a timer that stays (AbortSignal.timeout) would keep each answer in memory until the deadline.
  const ending = new AbortController();
  const stop = (): void => ending.abort(signal?.reason);
  const timer = setTimeout(() => ending.abort(new DOMException('too late', 'TimeoutError')), Math.max(1, remainingMs));
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const response = await fetch(request.url, {
      headers: request.headers,
      // Not followed: the key is for the configured address alone. `error` would look like a network failure.
      redirect: 'manual',
      signal: ending.signal,
    });
    return new ReadResponse(await readBody(response), response);
  } catch (cause) {
    signal?.throwIfAborted();
    return new NoAnswer(failureOf(cause), { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** A Response whose body was read already. It has no stream, which undici would keep until the next full collection. */
class ReadResponse extends Response {
  override readonly text: () => Promise<string>;

  constructor(text: string, { status, headers }: Response) {
    super(null, { status, headers });
    this.text = async () => text;
  }
}

function failureOf(cause: unknown): Failure {
  if (cause instanceof BodyTooLarge) return { kind: 'unreadable', status: null, reason: cause.message };
  if (cause instanceof Error && cause.name === 'TimeoutError') {
    return { kind: 'timeout', status: null, reason: 'no complete answer before the deadline' };
  }
  // undici says "fetch failed"; the cause says why, or, where several addresses were tried, has only a code.
  const why: unknown = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const words = why instanceof Error ? why.message || ('code' in why && why.code) : why;
  return { kind: 'unreachable', status: null, reason: `no answer: ${words}` };
}
