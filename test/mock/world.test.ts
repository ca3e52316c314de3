import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  documentedCampaign,
  type Funnel,
  type MockCampaign,
  type SimulatedCampaign,
  simulatedCampaigns,
} from '../../src/mock/campaigns.ts';
import { createWorld, type World } from '../../src/mock/world.ts';
import type { CampaignAnalytics } from '../../src/spec/api.ts';
import { checkBody } from '../../src/spec/validators.ts';

const dayMs = 86_400_000;
const cast: readonly MockCampaign[] = [documentedCampaign(), ...simulatedCampaigns];

/** Any campaign, however unlikely, and the team's own ones. */
const funnels: fc.Arbitrary<Funnel> = fc.record({
  firstUpload: fc.nat(400),
  weeklyUpload: fc.nat(80),
  contactsPerDay: fc.nat(40),
  messagesPerContact: fc.double({ min: 1, max: 5, noNaN: true }),
  response: fc.double({ min: 0, max: 0.6, noNaN: true }),
  qualification: fc.double({ min: 0, max: 0.6, noNaN: true }),
  disqualification: fc.double({ min: 0, max: 0.4, noNaN: true }),
  closing: fc.double({ min: 0, max: 1, noNaN: true }),
});
const anyCampaign: fc.Arbitrary<SimulatedCampaign> = fc
  .record({ id: fc.string({ minLength: 1 }), funnel: funnels, createdOnDay: fc.nat(100), stopAge: fc.nat(200) })
  .map(({ id, funnel, createdOnDay, stopAge }) => ({
    id,
    name: id,
    scenario: 'average',
    agent: null,
    product: null,
    createdOnDay,
    funnel,
    stop: { atAge: stopAge, as: 'paused' },
  }));
const campaigns = fc.oneof(fc.constantFrom(...simulatedCampaigns), anyCampaign);
const seeds = fc.nat();
/** Two years from the second week of the world. */
const days = fc.nat(730).map((day) => new Date(Date.parse('2026-08-10T00:00Z') + day * dayMs + day * 1_000));

function on(seed: number, campaign: MockCampaign, now: Date): CampaignAnalytics | undefined {
  const id = 'analytics' in campaign ? campaign.analytics.campaign.id : campaign.id;
  return createWorld(seed, [campaign], now).analytics(id);
}

function property(check: (world: { seed: number; campaign: SimulatedCampaign; now: Date }) => void): void {
  fc.assert(
    fc.property(seeds, campaigns, days, (seed, campaign, now) => check({ seed, campaign, now })),
    { numRuns: 300 },
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('a simulated campaign', () => {
  it('says the same for the same seed, campaign and day, whatever the hour', () => {
    property(({ seed, campaign, now }) => {
      const evening = new Date(Math.floor(now.getTime() / dayMs) * dayMs + dayMs - 1);
      expect(on(seed, campaign, evening)).toEqual(on(seed, campaign, now));
    });
  });

  it('has totals that are the sums of its daily rows, and a last week that is the sum of seven', () => {
    property(({ seed, campaign, now }) => {
      const analytics = on(seed, campaign, now);
      if (analytics === undefined) return;
      const { activity, campaign: about, metrics } = analytics;
      const created = Date.parse(about.createdAt.slice(0, 10));
      let [messages, responses, qualified] = [0, 0, 0];
      // All rows since creation, read four weeks at a time from the answers of earlier days.
      for (let end = now.getTime(); end > created; end -= 28 * dayMs) {
        const rows = on(seed, campaign, new Date(end))?.activity.dailyBreakdown ?? [];
        messages += sum(rows.map((row) => row.messages));
        responses += sum(rows.map((row) => row.responses));
        qualified += sum(rows.map((row) => row.qualified));
      }
      expect([metrics.totalMessages, metrics.totalAnswers, metrics.totalQualified]).toEqual([
        messages,
        responses,
        qualified,
      ]);
      const week = activity.dailyBreakdown.slice(0, 7);
      expect(activity.last7Days).toEqual({
        messages: sum(week.map((row) => row.messages)),
        responses: sum(week.map((row) => row.responses)),
        qualified: sum(week.map((row) => row.qualified)),
      });
    });
  });

  it('has a row for each of the last 28 days, yesterday first', () => {
    property(({ seed, campaign, now }) => {
      const rows = on(seed, campaign, now)?.activity.dailyBreakdown;
      if (rows === undefined) return;
      const yesterday = Math.floor(now.getTime() / dayMs) - 1;
      const dates = rows.map((_, back) => new Date((yesterday - back) * dayMs).toISOString().slice(0, 10));
      expect(rows.map((row) => row.date)).toEqual(dates);
      expect(rows.length).toBeLessThanOrEqual(28);
    });
  });

  it('never falls from one day to the next, and grows in a week by what it says of that week', () => {
    property(({ seed, campaign, now }) => {
      const today = on(seed, campaign, now);
      const before = on(seed, campaign, new Date(now.getTime() - dayMs));
      const weekAgo = on(seed, campaign, new Date(now.getTime() - 7 * dayMs));
      if (today === undefined || before === undefined) return;
      const totals = ['totalProspects', 'totalMessages', 'totalQualified', 'totalAnswers', 'totalClosed'] as const;
      for (const total of totals) expect(today.metrics[total]).toBeGreaterThanOrEqual(before.metrics[total]);
      if (weekAgo === undefined) return;
      expect(today.activity.last7Days).toEqual({
        messages: today.metrics.totalMessages - weekAgo.metrics.totalMessages,
        responses: today.metrics.totalAnswers - weekAgo.metrics.totalAnswers,
        qualified: today.metrics.totalQualified - weekAgo.metrics.totalQualified,
      });
      expect(today.activity.dailyBreakdown.slice(7)).toEqual(
        weekAgo.activity.dailyBreakdown.slice(0, Math.max(0, today.activity.dailyBreakdown.length - 7)),
      );
      expect(today.campaign.createdAt).toBe(weekAgo.campaign.createdAt);
    });
  });

  it('has a funnel that only narrows, with distributions that add up as in the documented example', () => {
    property(({ seed, campaign, now }) => {
      const analytics = on(seed, campaign, now);
      if (analytics === undefined) return;
      expectArithmetic(analytics);
      const { metrics, qualificationBreakdown: judged } = analytics;
      expect(metrics.totalProspects).toBeGreaterThanOrEqual(metrics.totalAnswers);
      expect(metrics.totalAnswers).toBeGreaterThanOrEqual(metrics.totalQualified + judged.disqualified);
      expect(metrics.totalQualified).toBeGreaterThanOrEqual(metrics.totalClosed);
    });
  });

  it('has a body that openapi.yaml allows', () => {
    property(({ seed, campaign, now }) => {
      const analytics = on(seed, campaign, now);
      if (analytics !== undefined) expect(checkBody('getCampaignAnalytics', analytics).problems).toEqual([]);
    });
  });

  it('differs from one with another id or another seed', () => {
    const [campaign] = simulatedCampaigns;
    if (campaign === undefined) throw new Error('no campaign');
    const now = new Date('2026-11-23T08:00Z');
    const rows = (seed: number, id: string) => on(seed, { ...campaign, id }, now)?.activity.dailyBreakdown;
    expect(rows(1, 'a')).not.toEqual(rows(1, 'b'));
    expect(rows(1, 'a')).not.toEqual(rows(2, 'a'));
  });

  it('rests at weekends', () => {
    const world = createWorld(1, cast, new Date('2026-11-23T08:00Z'));
    const rows = simulatedCampaigns.flatMap(({ id }) => world.analytics(id)?.activity.dailyBreakdown ?? []);
    const weekend = rows.filter(({ date }) => [0, 6].includes(new Date(date).getUTCDay()));
    expect(sum(weekend.map((row) => row.messages))).toBe(0);
    expect(sum(weekend.map((row) => row.responses))).toBeLessThan(sum(rows.map((row) => row.responses)) / 10);
  });
});

describe('the documented campaign', () => {
  const example = JSON.parse(readFileSync(new URL('../spec/documented-example.json', import.meta.url), 'utf8'));

  it('answers the documented example on every day', () => {
    for (const day of ['2020-01-01', '2026-11-23', '2031-05-05']) {
      const answer = createWorld(7, cast, new Date(day)).analytics('campaign_123');
      expect(JSON.stringify(answer)).toBe(JSON.stringify(example));
    }
  });

  it('has the arithmetic that the simulated ones follow', () => {
    expectArithmetic(documentedCampaign().analytics);
  });
});

describe('the team', () => {
  const worlds: fc.Arbitrary<World> = fc.tuple(seeds, days).map(([seed, now]) => createWorld(seed, cast, now));

  it('has a list, details and an overview that agree', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const overview = world.overview();
        const list = world.list();
        const details = list.map(({ id }) => world.analytics(id)).filter((detail) => detail !== undefined);
        expect(details).toHaveLength(list.length);
        expect(list.map(({ id, name, status, stats }) => ({ id, name, status, ...stats }))).toEqual(
          details.map(({ campaign: { id, name, status }, metrics }) => ({
            id,
            name,
            status,
            prospects: metrics.totalProspects,
            prospectsAnswers: metrics.totalAnswers,
            messages: metrics.totalMessages,
            qualified: metrics.totalQualified,
            closed: metrics.totalClosed,
          })),
        );
        expect(overview.campaigns.map(({ id, responseRate }) => [id, responseRate])).toEqual(
          details.map(({ campaign, metrics }) => [campaign.id, metrics.responseRate]),
        );
        expect(overview.summary.totalAnswers).toBe(sum(details.map(({ metrics }) => metrics.totalAnswers)));
        expect(overview.activity.lastWeek.messages).toBe(
          sum(details.map(({ activity }) => activity.last7Days.messages)),
        );
        const { activeCampaigns, pausedCampaigns, completedCampaigns, totalCampaigns } = overview.summary;
        expect(activeCampaigns + pausedCampaigns + completedCampaigns).toBe(totalCampaigns);
        expect(overview.metrics.responseRate).toBeCloseTo(
          (100 * overview.summary.totalAnswers) / overview.summary.totalProspects,
          1,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('has bodies that openapi.yaml allows', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(checkBody('listCampaigns', world.list()).problems).toEqual([]);
        expect(checkBody('getTeamOverview', world.overview()).problems).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('has no measurable rate where it has no campaign', () => {
    const empty = createWorld(1, [], new Date('2026-11-23'));
    expect(empty.list()).toEqual([]);
    expect(empty.overview().metrics).toEqual({
      conversionRate: null,
      responseRate: null,
      averageMessagesPerProspect: null,
      qualificationRate: null,
    });
    expect(checkBody('getTeamOverview', empty.overview()).problems).toEqual([]);
  });

  it('does not know a campaign before the day after its creation', () => {
    const ids = (day: string) =>
      createWorld(1, cast, new Date(day))
        .list()
        .map(({ id }) => id);
    expect(ids('2026-11-20')).not.toContain('campaign_channel_partners');
    expect(ids('2026-11-21')).toContain('campaign_channel_partners');
  });

  it('is full under a clock that is years behind, on the same weekdays', () => {
    const early = createWorld(1, cast, new Date('2024-11-25'));
    const late = createWorld(1, cast, new Date('2026-11-23'));
    expect(early.list().map(({ id }) => id)).toEqual(late.list().map(({ id }) => id));
    expect(early.analytics('campaign_hr_webinar')?.activity.dailyBreakdown[0]?.date).toBe('2024-11-24');
  });
});

function expectArithmetic({ metrics, statusDistribution: status, qualificationBreakdown }: CampaignAnalytics): void {
  const { totalProspects, totalAnswers, totalQualified, totalClosed, totalMessages } = metrics;
  const rate = (part: number, whole: number) => (whole === 0 ? null : Number(((100 * part) / whole).toFixed(2)));
  const near = (actual: number | null, expected: number | null) => {
    if (actual === null || expected === null) expect(actual).toBe(expected);
    else expect(Math.abs(actual - expected)).toBeLessThan(0.0101);
  };
  near(metrics.responseRate, rate(totalAnswers, totalProspects));
  near(metrics.qualificationRate, rate(totalQualified, totalAnswers));
  near(metrics.conversionRate, rate(totalQualified, totalProspects));
  near(metrics.averageMessagesPerProspect, rate(totalMessages / 100, totalProspects));
  expect(status).toMatchObject({ responded: totalAnswers, qualified: totalQualified, closed: totalClosed });
  expect(sum(Object.values(qualificationBreakdown))).toBe(totalProspects);
  // Qualified and closed are parts of their own in the example: 85 + 45 + 12 + 8 = 150.
  if (totalQualified + totalClosed <= totalProspects) {
    expect(status.pending + status.contacted + status.qualified + status.closed).toBe(totalProspects);
  }
}
