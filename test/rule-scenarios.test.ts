import { describe, expect, test } from 'vitest';
import { CampaignAssessor } from '../src/insights/assessor.ts';
import type { CampaignHistory } from '../src/insights/facts.ts';
import type { Totals } from '../src/insights/rates.ts';
import { builtInRules } from '../src/insights/rules/built-in-rules.ts';
import { compiledRules } from '../src/insights/rules/compiled-rules.ts';
import { defaultThresholds } from '../src/insights/thresholds.ts';
import { documentedCampaign, simulatedCampaigns } from '../src/mock/world/campaigns.ts';
import type { ScenarioName } from '../src/mock/world/scenarios.ts';
import { createWorld } from '../src/mock/world/world.ts';

/** A campaign of the mock, and a Monday to report on. */
interface Place {
  readonly scenario: ScenarioName;
  readonly monday: string;
}

const november = '2026-11-23';

/** Every rule has a scenario that fires it in a report on the mock's team, and one that nearly does. */
const places: Readonly<Record<string, { readonly fires: Place; readonly nearMiss: Place }>> = {
  'strong-response': both('high-performing', 'average'),
  'strong-qualification': both('high-performing', 'nearly-strong'),
  'strong-conversion': both('high-performing', 'nearly-strong'),
  'review-messaging': both('low-response', 'nearly-low-response'),
  'improve-targeting': both('poor-targeting', 'nearly-poor-targeting'),
  'enhance-follow-up': both('weak-closing', 'nearly-weak-closing'),
  'response-fell': {
    fires: { scenario: 'level-shift', monday: '2026-11-02' },
    // It falls by as much, but so it does every month.
    nearMiss: { scenario: 'see-saw', monday: november },
  },
  'response-rose': {
    fires: { scenario: 'level-shift', monday: '2026-12-14' },
    nearMiss: { scenario: 'see-saw', monday: '2026-12-07' },
  },
  'below-team': both('nearly-strong', 'nearly-low-response'),
  'level-down': {
    fires: { scenario: 'level-shift', monday: '2026-12-07' },
    nearMiss: { scenario: 'gentle-sway', monday: '2026-12-07' },
  },
};

function both(fires: ScenarioName, nearMiss: ScenarioName) {
  return { fires: { scenario: fires, monday: november }, nearMiss: { scenario: nearMiss, monday: november } };
}

/** What is told of a scenario's campaign in a report on it and the cast, which has twelve weeks behind it. */
function rulesTold({ scenario, monday }: Place): readonly string[] {
  const id = `campaign_${scenario}_1`;
  const ids = [id, ...simulatedCampaigns.map((campaign) => campaign.id)];
  const weeks = Array.from({ length: 12 }, (_, back) => {
    const date = new Date(Date.parse(monday) - back * 7 * 86_400_000).toISOString().slice(0, 10);
    const now = new Date(`${date}T08:00Z`);
    return {
      date,
      world: createWorld({ seed: 1, campaigns: [documentedCampaign(), ...simulatedCampaigns], now, open: true }),
    };
  });
  const team = weeks.map(({ world }) => teamWith(world.overview().summary, world.analytics(id)?.metrics));
  const assessor = new CampaignAssessor({
    rules: compiledRules(),
    thresholds: defaultThresholds,
    date: monday,
    team: team[0] ?? null,
    teamBefore: team[1] ?? null,
    falseDiscoveryRate: 0.05,
    confirmedOnly: false,
    mutes: [],
  });
  const histories = ids.flatMap((campaign): CampaignHistory[] => {
    const [now, ...earlier] = weeks.map(({ date, world }) => ({
      date,
      numbers: world.analytics(campaign) ?? ('absent' as const),
    }));
    return now && now.numbers !== 'absent' ? [{ date: now.date, numbers: now.numbers, earlier }] : [];
  });
  const [asked] = histories.map((history) => assessor.add(history));
  if (histories[0]?.numbers.campaign.id !== id || !asked) throw new Error(`${id} is unknown on ${monday}`);
  return asked().findings.flatMap(({ rule, state }) => (state === 'resolved' ? [] : [rule]));
}

/** The overview is the cast's; a campaign that only its id brought about is not in it. */
function teamWith(overview: Totals, metrics: Totals | undefined): Totals {
  const added = metrics ?? { totalProspects: 0, totalAnswers: 0, totalQualified: 0, totalClosed: 0 };
  return {
    totalProspects: overview.totalProspects + added.totalProspects,
    totalAnswers: overview.totalAnswers + added.totalAnswers,
    totalQualified: overview.totalQualified + added.totalQualified,
    totalClosed: overview.totalClosed + added.totalClosed,
  };
}

describe('the mock has a scenario for every rule', () => {
  test('that comes with Campaign Pulse', () => {
    expect(Object.keys(places)).toEqual(builtInRules.map(({ id }) => id));
  });

  test.each(Object.entries(places))('%s: one that fires it', (rule, { fires }) => {
    expect(rulesTold(fires)).toContain(rule);
  });

  test.each(Object.entries(places))('%s: a near miss', (rule, { nearMiss }) => {
    expect(rulesTold(nearMiss)).not.toContain(rule);
  });
});
