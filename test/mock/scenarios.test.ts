import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateRules } from '../../src/insights/documented-rules.ts';
import { defaultThresholds } from '../../src/insights/thresholds.ts';
import { namedIn } from '../../src/mock/named-in-id.ts';
import { documentedCampaign, simulatedCampaigns } from '../../src/mock/world/campaigns.ts';
import { type ScenarioName, scenarioNames, scenarios } from '../../src/mock/world/scenarios.ts';
import { createWorld } from '../../src/mock/world/world.ts';
import type { CampaignAnalytics } from '../../src/spec/api.ts';

const dayMs = 86_400_000;
const campaigns = [documentedCampaign(), ...simulatedCampaigns];
/** Any id that names the scenario, on any day from six weeks after the world's start to the end of 2027. */
const somewhere = fc.record({
  seed: fc.nat(),
  number: fc.nat(100_000),
  now: fc.nat(473).map((day) => new Date(Date.parse('2026-09-14T08:00Z') + day * dayMs)),
});

/** The scenario's campaign on that day, and `weeks` earlier. */
function told(
  name: ScenarioName,
  check: (now: CampaignAnalytics, earlier: (weeks: number) => CampaignAnalytics) => void,
) {
  fc.assert(
    fc.property(somewhere, ({ seed, number, now }) => {
      const on = (date: Date): CampaignAnalytics => {
        const id = `campaign_${name}_${number}`;
        const analytics = createWorld({ seed, campaigns: [], now: date, open: true }).analytics(id);
        if (analytics === undefined) throw new Error(`${id} is unknown on ${date.toISOString()}`);
        return analytics;
      };
      check(on(now), (weeks) => on(new Date(now.getTime() - weeks * 7 * dayMs)));
    }),
    { numRuns: 200 },
  );
}

function answersPerMessage({ metrics, activity: { dailyBreakdown: days } }: CampaignAnalytics) {
  const total = (of: 'messages' | 'responses') => days.reduce((sum, day) => sum + day[of], 0);
  return { lately: total('responses') / total('messages'), ever: metrics.totalAnswers / metrics.totalMessages };
}

const rulesFor = ({ campaign, metrics }: CampaignAnalytics): readonly string[] =>
  evaluateRules(campaign.id, metrics, defaultThresholds).map(({ rule }) => rule);

/** By the documented rules and thresholds. */
const findings: Partial<Record<ScenarioName, readonly string[]>> = {
  'high-performing': ['strong-response', 'strong-qualification', 'strong-conversion'],
  average: [],
  'low-response': ['review-messaging'],
  'poor-targeting': ['strong-response', 'improve-targeting'],
  'weak-closing': ['strong-qualification', 'strong-conversion', 'enhance-follow-up'],
  early: [],
  'brand-new': [],
  completed: [],
  'quiet-week': [],
  'unknown-status': [],
};

describe('a scenario tells its story for any id, seed and day', () => {
  it.each(Object.entries(findings))('%s: the documented rules find %j', (name, rules) => {
    told(name as ScenarioName, (now) => expect(rulesFor(now)).toEqual(rules));
  });

  it.each(['high-performing', 'average', 'low-response', 'poor-targeting', 'weak-closing'] as const)(
    '%s: active, with a sample that is enough',
    (name) => {
      told(name, ({ campaign, metrics, activity }) => {
        expect(campaign.status).toBe('active');
        expect(metrics.totalProspects).toBeGreaterThan(200);
        expect(activity.last7Days.messages).toBeGreaterThan(0);
      });
    },
  );

  it('declining: the rate is lower than four weeks ago, and messages get fewer answers than they used to', () => {
    told('declining', (now, earlier) => {
      expect(now.metrics.responseRate).toBeLessThan((earlier(4).metrics.responseRate ?? 0) - 0.3);
      expect(answersPerMessage(now).lately).toBeLessThan(answersPerMessage(now).ever);
    });
  });

  it('improving: the rate is higher than four weeks ago, and messages get more answers than they used to', () => {
    told('improving', (now, earlier) => {
      expect(now.metrics.responseRate).toBeGreaterThan((earlier(4).metrics.responseRate ?? 100) + 0.3);
      expect(answersPerMessage(now).lately).toBeGreaterThan(answersPerMessage(now).ever);
    });
  });

  it('early: some prospects, too few to judge by', () => {
    told('early', ({ campaign, metrics }) => {
      expect(campaign.status).toBe('active');
      expect(metrics.totalMessages).toBeGreaterThan(0);
      expect(metrics.totalProspects).toBeGreaterThan(0);
      expect(metrics.totalProspects).toBeLessThan(defaultThresholds.minimumProspects);
      expect(metrics.totalAnswers).toBeLessThan(defaultThresholds.minimumAnswers);
    });
  });

  it('brand-new: zeros and no rate', () => {
    told('brand-new', ({ metrics, statusDistribution, activity }) => {
      const { conversionRate, responseRate, qualificationRate, averageMessagesPerProspect, ...counts } = metrics;
      const rates = [conversionRate, responseRate, qualificationRate, averageMessagesPerProspect];
      expect(rates).toEqual([null, null, null, null]);
      const all = [counts, statusDistribution, activity.last7Days].flatMap((part) => Object.values(part));
      expect(new Set(all)).toEqual(new Set([0]));
    });
  });

  it('paused: stands still with prospects pending', () => {
    told('paused', (now, earlier) => {
      expect(now.campaign.status).toBe('paused');
      expect(now.statusDistribution.pending).toBeGreaterThan(0);
      expect(now.metrics.totalAnswers).toBeGreaterThan(0);
      expect(now.metrics.totalMessages).toBe(earlier(4).metrics.totalMessages);
    });
  });

  it('completed: has contacted everybody and stands still', () => {
    told('completed', (now, earlier) => {
      expect(now.campaign.status).toBe('completed');
      expect(now.statusDistribution.pending).toBe(0);
      expect(now.metrics.totalClosed).toBeGreaterThan(0);
      expect(now.metrics.totalMessages).toBe(earlier(4).metrics.totalMessages);
    });
  });

  it('quiet-week: active with totals, and not one event in seven days', () => {
    told('quiet-week', (now, earlier) => {
      expect(now.campaign.status).toBe('active');
      expect(now.metrics.totalAnswers).toBeGreaterThan(20);
      expect(now.activity.last7Days).toEqual({ messages: 0, responses: 0, qualified: 0 });
      expect(now.metrics).toEqual(earlier(1).metrics);
    });
  });

  it('inconsistent: more answers than prospects, in the list and the overview as well', () => {
    told('inconsistent', ({ metrics }) => expect(metrics.totalAnswers).toBeGreaterThan(metrics.totalProspects));
    const now = new Date('2026-11-23');
    const world = createWorld({ seed: 1, campaigns, now, scenario: 'inconsistent', open: true });
    for (const { stats } of world.list()) expect(stats?.prospectsAnswers).toBeGreaterThan(stats?.prospects ?? 0);
    for (const row of world.overview().campaigns) expect(row.answers).toBeGreaterThan(row.prospects);
  });

  it('unknown-status: at work under a status that openapi.yaml does not name', () => {
    const named = ['draft', 'active', 'paused', 'completed', 'disabled'];
    told('unknown-status', ({ campaign, activity }) => {
      expect(named).not.toContain(campaign.status);
      expect(activity.last7Days.messages).toBeGreaterThan(0);
    });
  });
});

it('each scenario says what it is for', () => {
  for (const { purpose } of Object.values(scenarios)) expect(purpose).toMatch(/^[A-Z].{30,}[^.]$/);
});

describe('a scenario for the whole world', () => {
  const now = new Date('2026-11-23T08:00Z');
  const usual = createWorld({ seed: 1, campaigns, now, open: true });

  it.each(scenarioNames)('%s is told by every campaign, which stay who they are', (scenario) => {
    const world = createWorld({ seed: 1, campaigns, now, scenario, open: true });
    const who = ({ id, name, agent, product }: ReturnType<typeof world.list>[number]) => ({ id, name, agent, product });
    expect(world.list().map(who)).toEqual(usual.list().map(who));
    const ids = [...world.list().map(({ id }) => id), 'a stranger', 'campaign_average'];
    const expected = findings[scenario];
    if (expected === undefined) return;
    for (const id of ids) expect(rulesFor(world.analytics(id) as CampaignAnalytics), id).toEqual(expected);
  });

  it('has other numbers for another seed and for another id', () => {
    const bodies = [1, 2].flatMap((seed) => {
      const world = createWorld({ seed, campaigns, now, scenario: 'average', open: true });
      return ['campaign_123', 'campaign_fintech_cfos', 'a stranger'].map((id) => world.analytics(id)?.metrics);
    });
    expect(new Set(bodies.map((metrics) => JSON.stringify(metrics))).size).toBe(6);
  });

  it('is told by a stranger that stays who it is, also against its id', () => {
    const world = createWorld({ seed: 1, campaigns, now, scenario: 'completed', open: true });
    for (const id of ['a stranger', 'campaign_brand-new']) {
      const { name, agent, product } = usual.analytics(id)?.campaign ?? {};
      expect(world.analytics(id)?.campaign).toMatchObject({ name, agent, product, status: 'completed' });
    }
  });

  it('makes the documented campaign a simulated one', () => {
    const world = createWorld({ seed: 1, campaigns, now, scenario: 'low-response', open: true });
    const { campaign, activity } = world.analytics('campaign_123') ?? {};
    expect(campaign).toMatchObject({ id: 'campaign_123', name: 'Q4 Enterprise Outreach', agent: 'agent_456' });
    expect(activity?.dailyBreakdown[0]?.date).toBe('2026-11-22');
  });
});

describe('a name in an id', () => {
  it.each([
    ['campaign_low-response', 'low-response'],
    ['campaign_low-response_2', 'low-response'],
    ['low-response', 'low-response'],
    ['LOW-Response_x', 'low-response'],
    ['campaign_brand-new_low-response', 'brand-new'],
    ['campaign_slow-response', undefined],
    ['campaign_low-response2', undefined],
    ['campaign-low-response', undefined],
    ['toString', undefined],
    ['', undefined],
  ])('%j names %j', (id, name) => {
    expect(namedIn(id, scenarioNames)).toBe(name);
  });
});
