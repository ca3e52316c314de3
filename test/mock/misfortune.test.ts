import { describe, expect, it } from 'vitest';
import { createMisfortune } from '../../src/mock/faults/misfortune.ts';
import { get, startOnMonday } from './served.ts';

const fates = (seed: number, count = 2_000) => {
  const misfortune = createMisfortune(seed, { minMs: 50, maxMs: 300 }, 0.02);
  return Array.from({ length: count }, () => misfortune.next());
};

describe('chance', () => {
  it('deals the same fates for the same seed, and others for another', () => {
    expect(fates(7)).toEqual(fates(7));
    expect(fates(7)).not.toEqual(fates(8));
  });

  it('keeps to the range of latency and uses all of it', () => {
    const delays = fates(1).map(({ delayMs }) => delayMs);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(50);
    expect(Math.min(...delays)).toBeLessThan(60);
    expect(Math.max(...delays)).toBeLessThanOrEqual(300);
    expect(Math.max(...delays)).toBeGreaterThan(290);
  });

  it('fails about as many as were asked for', () => {
    const failed = fates(1, 10_000).filter(({ fault }) => fault !== undefined).length;
    expect(failed).toBeGreaterThan(150);
    expect(failed).toBeLessThan(250);
  });
});

it('a server with an error rate fails the same requests again after a reset', async () => {
  await using mock = await startOnMonday({ errorRate: 0.5, seed: 3 });
  const statuses = async () => {
    const seen: number[] = [];
    for (let i = 0; i < 20; i++) seen.push((await get(mock, '/verify')).status);
    return seen;
  };
  const first = await statuses();
  expect(new Set(first)).toEqual(new Set([200, 500]));
  const second = await statuses();
  mock.reset();
  expect(await statuses()).toEqual(first);
  expect(second).not.toEqual(first);
});

it('a server with latency takes its time, without changing what it answers', async () => {
  await using quick = await startOnMonday();
  await using slow = await startOnMonday({ latency: { minMs: 80, maxMs: 120 } });
  const start = performance.now();
  const { text } = await get(slow, '/campaigns');
  expect(performance.now() - start).toBeGreaterThanOrEqual(79);
  expect(text).toBe((await get(quick, '/campaigns')).text);
});
