import { describe, expect, it } from 'vitest';
import { documentedCampaign, simulatedCampaigns } from '../../src/mock/world/campaigns.ts';
import type { ScenarioName } from '../../src/mock/world/scenarios.ts';
import { createWorld } from '../../src/mock/world/world.ts';
import type { CampaignAnalytics } from '../../src/spec/api.ts';

const campaigns = [documentedCampaign(), ...simulatedCampaigns];

/** Percent; the documented thresholds are for these. */
function rates({ metrics }: CampaignAnalytics) {
  const { responseRate, qualificationRate, conversionRate, totalClosed, totalQualified } = metrics;
  return {
    response: responseRate ?? Number.NaN,
    qualification: qualificationRate ?? Number.NaN,
    conversion: conversionRate ?? Number.NaN,
    close: totalQualified === 0 ? Number.NaN : (100 * totalClosed) / totalQualified,
  };
}

function scenario(name: ScenarioName, day: string, seed: number): CampaignAnalytics {
  const campaign = simulatedCampaigns.find((candidate) => candidate.scenario === name);
  const analytics = createWorld({ seed, campaigns, now: new Date(day), open: false }).analytics(campaign?.id ?? '');
  if (analytics === undefined) throw new Error(`no campaign is ${name} on ${day}`);
  return analytics;
}

describe.each([1, 2, 3, 4, 5])('with seed %i', (seed) => {
  it.each(['2026-11-23', '2026-12-21', '2027-05-03'])('each scenario shows on %s what its name says', (day) => {
    const high = rates(scenario('high-performing', day, seed));
    expect(high.response).toBeGreaterThan(20);
    expect(high.qualification).toBeGreaterThan(30);
    expect(high.conversion).toBeGreaterThan(5);

    expect(rates(scenario('low-response', day, seed)).response).toBeLessThan(10);

    const untargeted = rates(scenario('poor-targeting', day, seed));
    expect(untargeted.response).toBeGreaterThan(20);
    expect(untargeted.qualification).toBeLessThan(15);

    const unclosed = rates(scenario('weak-closing', day, seed));
    expect(unclosed.qualification).toBeGreaterThan(30);
    expect(unclosed.close).toBeLessThan(25);

    const average = rates(scenario('average', day, seed));
    expect(average.response).toBeGreaterThan(15);
    expect(average.response).toBeLessThan(20);
    expect(average.qualification).toBeGreaterThan(15);
    expect(average.qualification).toBeLessThan(30);

    expect(scenario('brand-new', day, seed).metrics).toMatchObject({ totalProspects: 0, responseRate: null });
    expect(scenario('paused', day, seed).campaign.status).toBe('paused');
    expect(scenario('completed', day, seed).campaign.status).toBe('completed');
    expect(scenario('completed', day, seed).activity.last7Days.messages).toBe(0);
  });

  it('two mails a week apart show changes', () => {
    const [before, after] = ['2026-11-16', '2026-11-23'];
    expect(rates(scenario('improving', before, seed)).response).toBeLessThan(15);
    expect(rates(scenario('improving', after, seed)).response).toBeGreaterThan(15);
    expect(rates(scenario('declining', before, seed)).response).toBeGreaterThan(
      rates(scenario('declining', after, seed)).response + 0.5,
    );
    expect(scenario('paused', before, seed).campaign.status).toBe('active');
    expect(scenario('paused', after, seed).activity.last7Days.messages).toBeLessThan(
      scenario('paused', before, seed).activity.last7Days.messages,
    );
    expect(() => scenario('brand-new', before, seed)).toThrow();
    expect(scenario('early', before, seed).metrics.totalProspects).toBeLessThan(50);
    expect(scenario('early', after, seed).metrics.totalProspects).toBeGreaterThanOrEqual(50);
    expect(rates(scenario('early', after, seed)).response).toBeLessThan(15);
  });

  it('a declining campaign gets fewer answers week after week', () => {
    const weeks = ['2026-10-12', '2026-11-02', '2026-11-23'].map(
      (day) => scenario('declining', day, seed).activity.last7Days.responses,
    );
    expect(weeks).toEqual([...weeks].sort((a, b) => b - a));
    expect(weeks[0]).toBeGreaterThan(2 * (weeks[2] ?? 0));
  });
});

it('has campaigns of a believable size with two to four messages a prospect', () => {
  const world = createWorld({ seed: 1, campaigns, now: new Date('2026-11-23'), open: false });
  for (const { id, scenario } of simulatedCampaigns) {
    if (scenario === 'brand-new' || scenario === 'early') continue;
    const metrics = world.analytics(id)?.metrics;
    expect(metrics?.totalProspects).toBeGreaterThanOrEqual(100);
    expect(metrics?.totalProspects).toBeLessThanOrEqual(900);
    expect(metrics?.averageMessagesPerProspect).toBeGreaterThan(2);
    expect(metrics?.averageMessagesPerProspect).toBeLessThan(4);
  }
});
