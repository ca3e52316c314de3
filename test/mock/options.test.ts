import { describe, expect, it } from 'vitest';
import { PulseError } from '../../src/errors.ts';
import {
  type FaultName,
  faults,
  type MockOptions,
  type ScenarioName,
  scenarios,
  startMock,
} from '../../src/mock/index.ts';
import { get, startOnMonday } from './served.ts';

const refusal = (options: MockOptions): Promise<unknown> =>
  startMock(options).then(
    () => 'started',
    (error: unknown) => (error instanceof PulseError ? error.line : error),
  );

describe('an option', () => {
  it.each<readonly [MockOptions, string]>([
    [
      { scenario: 'gold-rush' as ScenarioName },
      `scenario "gold-rush" is none of: ${Object.keys(scenarios).join(', ')}`,
    ],
    [{ fault: '__proto__' as FaultName }, `fault "__proto__" is none of: ${Object.keys(faults).join(', ')}`],
    [{ now: new Date('nonsense') }, 'the time is not within the years 1970 to 9999'],
    [{ now: new Date('1969-12-31') }, 'the time is not within the years 1970 to 9999'],
    [{ latency: { minMs: 5, maxMs: 1 } }, 'latency 5-1 ms is no range within 0 to 60000 ms'],
    [{ latency: { minMs: -5, maxMs: 1 } }, 'latency -5-1 ms is no range within 0 to 60000 ms'],
    [{ errorRate: 2 }, 'error rate 2 is no share from 0 to 1'],
    [{ errorRate: Number.NaN }, 'error rate NaN is no share from 0 to 1'],
    [{ rateLimit: 0 }, 'rate limit 0 is no whole number from 1 on'],
    [
      { spec: 'other.yaml', scenario: 'paused' },
      'scenario belongs to the built-in document, and not to another document',
    ],
    [{ proxy: 'http://127.0.0.1:1', apiKey: 'k' }, 'apiKey belongs to the built-in document, and not to a proxy'],
    [{ proxy: 'http://127.0.0.1:1', dynamic: true }, 'dynamic makes up answers, and a proxy passes them on'],
  ])('%j is refused', async (options, reason) => {
    expect(await refusal(options)).toBe(`E_MOCK_OPTION: ${reason}; choose another value, or leave it out`);
  });
});

describe('a running mock', () => {
  it('refuses what it cannot play, and goes on', async () => {
    await using mock = await startOnMonday();
    expect(() => mock.setScenario('gold-rush' as ScenarioName)).toThrow(PulseError);
    expect(() => mock.setFault('boom' as FaultName)).toThrow(PulseError);
    expect(() => mock.setNow(new Date(Number.NaN))).toThrow(PulseError);
    expect((await get(mock, '/campaigns')).status).toBe(200);
  });

  it('cannot be ended by its clock', async () => {
    await using mock = await startOnMonday();
    for (const days of [-100_020_779, 99_970_000, 1e300]) {
      await get(mock, '/analytics/campaigns/campaign_1');
      const turned = await fetch(new URL('/__mock/clock', mock.url), {
        method: 'POST',
        body: JSON.stringify({ days }),
      });
      expect(turned.status).toBe(400);
      expect((await get(mock, '/analytics/campaigns/campaign_2')).status).toBe(200);
    }
  });

  it('answers 500 while its clock or a listener of its user fails, on remembered kinds too', async () => {
    let broken = false;
    await using mock = await startOnMonday({
      onRequest() {
        if (broken) throw new Error('the listener failed');
      },
    });
    const statuses: number[] = [];
    for (const fails of [false, true, true, false]) {
      broken = fails;
      statuses.push((await get(mock, '/campaigns')).status);
    }
    expect(statuses).toEqual([200, 500, 500, 200]);
  });
});
