const shortestMs = 5 * 60_000;
const longestMs = 60 * 60_000;

/**
 * When a slot whose campaigns could not be read is tried again: soon at first, hourly later, as long as it is worth
 * sending. Null where its time is over.
 */
export function planNextTry(dueAt: Date, now: Date, catchUpMs: number): Date | null {
  const waited = now.getTime() - dueAt.getTime();
  const next = now.getTime() + Math.min(longestMs, Math.max(shortestMs, waited / 2));
  return next - dueAt.getTime() <= catchUpMs ? new Date(next) : null;
}

/** False too of an instant that is further ahead than any wait: a clock that was ahead has set it. */
export function isStillWaiting(nextTry: Date, now: Date): boolean {
  const wait = nextTry.getTime() - now.getTime();
  return wait > 0 && wait <= longestMs;
}
