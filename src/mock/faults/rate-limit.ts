const windowMs = 60_000;
/** Teams that are remembered at a time; a mock has a handful. */
const mostTeams = 1_000;

export interface RateLimit {
  /** Counts a request of this key. Undefined: it may pass; otherwise the seconds until the next one may. */
  secondsToWait(authorization: string | undefined): number | undefined;
  reset(): void;
}

/**
 * At most `perMinute` requests in any sixty seconds, counted per team as the API documents it: the first 20 characters
 * of a key identify its team. Refused requests do not count.
 */
export function createRateLimit(perMinute: number, nowMs: () => number): RateLimit {
  const passed = new Map<string, number[]>();
  return {
    secondsToWait(authorization = '') {
      const team = authorization.replace(/^Bearer\s+/, '').slice(0, 20);
      const now = nowMs();
      const recent = (passed.get(team) ?? []).filter((at) => at > now - windowMs);
      // Written anew, so that the team that was silent longest stands first.
      passed.delete(team);
      passed.set(team, recent);
      const [longestSilent] = passed.keys();
      if (passed.size > mostTeams && longestSilent !== undefined) passed.delete(longestSilent);

      const [oldest] = recent;
      if (recent.length >= perMinute && oldest !== undefined) return Math.ceil((oldest + windowMs - now) / 1000);
      recent.push(now);
      return undefined;
    },
    reset: () => passed.clear(),
  };
}
