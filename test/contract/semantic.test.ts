import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/index.ts';
import { scenarioNames } from '../../src/mock/world/scenarios.ts';
import type { CampaignAnalytics } from '../../src/spec/api.ts';
import { documentedSamples, worldSamples } from './bodies.ts';

const contract = loadContract();
const days = ['2026-08-10', '2026-11-23', '2027-03-01'];
const ids = Array.from({ length: 30 }, (_, i) => `campaign_${i}`);
const documented = documentedSamples.find(({ operationId }) => operationId === 'getCampaignAnalytics')
  ?.body as unknown as CampaignAnalytics;

const problems = (operationId: string, body: unknown) => contract.checkBody(operationId, body, { semantic: true });

describe('the documented arithmetic', () => {
  const honest = scenarioNames.filter((name) => name !== 'inconsistent');

  it.each(honest)('holds in every answer of the world: %s', (scenario) => {
    for (const { operationId, body } of days.flatMap((day) => worldSamples(day, ids, scenario))) {
      expect(problems(operationId, body)).toEqual([]);
    }
    // Together more than the thousand that the issue asks for.
    expect(honest.length * days.length * ids.length).toBeGreaterThan(1_000);
  });

  it('holds in every example of the document', () => {
    const found = documentedSamples
      .filter(({ status }) => status === 200)
      .flatMap(({ operationId, body }) => problems(operationId, body));
    expect(found).toEqual([]);
  });

  it('does not hold in answers that contradict themselves, each of which its schema allows', () => {
    for (const { operationId, body } of days.flatMap((day) => worldSamples(day, ids, 'inconsistent'))) {
      if (operationId === 'listCampaigns') continue;
      expect(contract.checkBody(operationId, body)).toEqual([]);
      const found = problems(operationId, body);
      if (operationId === 'getCampaignAnalytics') expect(found.length).toBeGreaterThan(0);
      expect(found.every(({ part, place }) => part === 'semantic' && /^openapi\.yaml:\d/.test(place ?? ''))).toBe(true);
    }
  });
});

describe('a number that does not follow', () => {
  const { metrics, activity, statusDistribution, qualificationBreakdown } = documented;
  const row = { date: '2024-01-18', messages: 0, responses: 0, qualified: 0 };
  const cases: Readonly<Record<string, readonly [Partial<CampaignAnalytics>, string]>> = {
    'a rate': [
      { metrics: { ...metrics, responseRate: 23.35 } },
      '/metrics/responseRate: rate: expected 23.33 (35 of 150), seen 23.35',
    ],
    'a rate as a share of one': [
      { metrics: { ...metrics, conversionRate: 0.08 } },
      '/metrics/conversionRate: rate: expected 8.00 (12 of 150), seen 0.08',
    ],
    'a rate of another whole': [
      { metrics: { ...metrics, qualificationRate: 8 } },
      '/metrics/qualificationRate: rate: expected 34.29 (12 of 35), seen 8',
    ],
    'an average': [
      { metrics: { ...metrics, averageMessagesPerProspect: 3 } },
      '/metrics/averageMessagesPerProspect: rate: expected 2.80 (420 of 150), seen 3',
    ],
    'no rate where there is one': [
      { metrics: { ...metrics, responseRate: null } },
      '/metrics/responseRate: rate: expected 23.33 (35 of 150), seen null',
    ],
    'parts that do not add up': [
      { qualificationBreakdown: { ...qualificationBreakdown, pending: 122 } },
      '/qualificationBreakdown: sum: expected 150, seen 149',
    ],
    'a count that differs': [
      { statusDistribution: { ...statusDistribution, responded: 34 } },
      '/statusDistribution/responded: same: expected 35, seen 34',
    ],
    'days in ascending order': [
      { activity: { ...activity, dailyBreakdown: activity.dailyBreakdown.toReversed() } },
      '/activity/dailyBreakdown/1/date: order: expected a day before 2024-01-19, seen 2024-01-20',
    ],
    'a day twice': [
      { activity: { ...activity, dailyBreakdown: [row, row] } },
      '/activity/dailyBreakdown/1/date: order: expected a day before 2024-01-18, seen 2024-01-18',
    ],
    'a week with less than its days': [
      { activity: { ...activity, last7Days: { ...activity.last7Days, responses: 9 } } },
      '/activity/last7Days/responses: sum: expected at least 10, as the daily rows show, seen 9',
    ],
  };

  it.each(Object.entries(cases))('is found, with what it should be: %s', (_, [change, line]) => {
    const found = problems('getCampaignAnalytics', { ...documented, ...change });
    expect(
      found.map(({ pointer, keyword, expected, seen }) => `${pointer}: ${keyword}: expected ${expected}, seen ${seen}`),
    ).toEqual([line]);
  });

  it('is none where days before the last seven make up the sum, or the rounding differs by a hundredth', () => {
    const old = { date: '2024-01-01', messages: 900, responses: 900, qualified: 900 };
    const dailyBreakdown = [...activity.dailyBreakdown, old];
    expect(problems('getCampaignAnalytics', { ...documented, activity: { ...activity, dailyBreakdown } })).toEqual([]);
    expect(problems('getCampaignAnalytics', { ...documented, metrics: { ...metrics, responseRate: 23.34 } })).toEqual(
      [],
    );
  });

  it('is not looked for unless asked, in errors, or in what breaks its schema', () => {
    const body = { ...documented, metrics: { ...metrics, responseRate: 99 } };
    const exchange = {
      method: 'GET',
      path: '/analytics/campaigns/a',
      status: 200,
      headers: { 'content-type': 'application/json' },
      body,
    };
    expect(contract.check(exchange)).toEqual([]);
    expect(contract.check(exchange, { semantic: true })).toHaveLength(1);
    const broken = { ...body, activity: 'none' };
    expect(problems('getCampaignAnalytics', broken).map(({ part }) => part)).toEqual(['body']);
  });
});
