import { describe, expect, it } from 'vitest';
import { createRateLimit } from '../../src/mock/faults/rate-limit.ts';
import { bearer, get, startOnMonday } from './served.ts';

const ofTeam = (team: string, secret = 's'.repeat(20)): string => `Bearer ${team.padEnd(20, '-')}${secret}`;

describe('the rate limit', () => {
  it('lets so many pass in any sixty seconds, and says when the next one may', () => {
    let now = 1_000;
    const limit = createRateLimit(3, () => now);
    for (const at of [1_000, 11_000, 21_500]) {
      now = at;
      expect(limit.secondsToWait(ofTeam('a'))).toBeUndefined();
    }
    now = 31_000;
    expect(limit.secondsToWait(ofTeam('a'))).toBe(30);
    now = 60_999;
    expect(limit.secondsToWait(ofTeam('a'))).toBe(1);
    now = 61_000;
    expect(limit.secondsToWait(ofTeam('a'))).toBeUndefined();
    expect(limit.secondsToWait(ofTeam('a'))).toBe(10);
  });

  it('counts a team, whichever of its keys is used, and no other team', () => {
    const limit = createRateLimit(1, () => 0);
    expect(limit.secondsToWait(ofTeam('a'))).toBeUndefined();
    expect(limit.secondsToWait(ofTeam('a', 'another secret'))).toBe(60);
    expect(limit.secondsToWait(ofTeam('b'))).toBeUndefined();
  });

  it('does not count what it refused', () => {
    let now = 0;
    const limit = createRateLimit(1, () => now);
    limit.secondsToWait(ofTeam('a'));
    for (now = 1_000; now < 60_000; now += 1_000) expect(limit.secondsToWait(ofTeam('a'))).toBe(60 - now / 1_000);
    now = 60_000;
    expect(limit.secondsToWait(ofTeam('a'))).toBeUndefined();
  });

  it('remembers a bounded number of teams', () => {
    const limit = createRateLimit(1, () => 0);
    for (let i = 0; i < 1_001; i++) limit.secondsToWait(ofTeam(`team${i}`));
    expect(limit.secondsToWait(ofTeam('team1000'))).toBe(60);
    expect(limit.secondsToWait(ofTeam('team0'))).toBeUndefined();
  });
});

it('answers the thirty-first request of a minute with the documented 429 and Retry-After', async () => {
  await using mock = await startOnMonday({ rateLimit: 30 });
  for (let i = 0; i < 30; i++) expect((await get(mock, '/campaigns')).status).toBe(200);
  const { status, headers, json } = await get(mock, '/campaigns');
  expect(status).toBe(429);
  const seconds = Number(headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(50);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(json).toMatchObject({ error: 'rate_limit_exceeded', retryAfter: seconds });
  expect(mock.requests().at(-1)).toMatchObject({ status: 429, fault: 'rate-limited' });

  const otherTeam = { headers: { ...bearer, authorization: `Bearer ${'o'.repeat(40)}` } };
  expect((await get(mock, '/campaigns', otherTeam)).status).toBe(200);
  mock.reset();
  expect((await get(mock, '/campaigns')).status).toBe(200);
});
