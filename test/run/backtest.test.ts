import { expect, test } from 'vitest';
import type { Judging } from '../../src/insights/assessor.ts';
import type { CampaignHistory } from '../../src/insights/facts.ts';
import { compiledRules } from '../../src/insights/rules/compiled-rules.ts';
import { defaultThresholds } from '../../src/insights/thresholds.ts';
import { backtest, weeklyRuns } from '../../src/run/backtest.ts';
import { reopenRun, storedRuns } from '../../src/run/stored-runs.ts';
import { historyOf, monday } from '../insights/history.ts';
import { storeWeeks } from '../support/stored-weeks.ts';
import { testWorkshop } from '../support/workshop.ts';

const judging: Judging = {
  rules: compiledRules(),
  thresholds: defaultThresholds,
  date: monday(),
  team: null,
  teamBefore: null,
  falseDiscoveryRate: 0.05,
  confirmedOnly: false,
  mutes: [],
};

function weekOf(histories: readonly CampaignHistory[], rest: Partial<Judging> = {}) {
  const campaigns = () => histories.map((history) => ({ read: true, history }) as const);
  return backtest({ judging: { ...judging, ...rest }, comparedWith: monday(1), campaigns });
}

const quiet = { prospects: 200, answers: 20, qualified: 4, closed: 2 };

test('a week has what its campaigns say, by name, beside the week before', async () => {
  const week = await weekOf([historyOf({ ...quiet, id: 'a' }, quiet), historyOf({ ...quiet, id: 'b' }, 'absent')]);
  expect(week).toMatchObject({ date: monday(), comparedWith: monday(1), campaigns: 2, unreadable: 0, errors: [] });
  expect(week.findings).toMatchObject([
    { rule: 'review-messaging', campaignId: 'a', campaignName: 'Q4 Enterprise Outreach', state: 'ongoing' },
    { rule: 'review-messaging', campaignId: 'b', campaignName: 'Q4 Enterprise Outreach', state: 'new' },
  ]);
});

test('a mute of today hides nothing of the past', async () => {
  const mutes = [{ rule: 'review-messaging', campaign: 'c', until: monday() }];
  expect((await weekOf([historyOf(quiet)], { mutes })).findings).toHaveLength(1);
});

test('weeks are chosen from the newest run on, whatever ran between them', () => {
  const run = (date: string) => ({ key: `weekly/${date}`, date, overview: null });
  const runs = [run('2026-11-23'), run('2026-11-20'), run('2026-11-16'), run('2026-11-09'), run('2026-11-02')];
  expect(weeklyRuns(runs, 3).map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-16', '2026-11-09']);
  expect(weeklyRuns([], 3)).toEqual([]);
});

test('where no rule and no threshold was changed, each week says what its report said', async () => {
  await using house = await testWorkshop({
    campaigns: { ids: ['campaign_123', 'campaign_low-response_1', 'campaign_see-saw_1', 'campaign_not-found'] },
  });
  const digests = await storeWeeks(house, 4);
  const ruled = { report: house.report, rules: house.workshop.rulesOf(house.report) };
  const runs = await storedRuns(house.store, 'weekly');
  const weeks = await Promise.all(
    weeklyRuns(runs, 12).map(async (run) => backtest(await reopenRun(house.store, ruled, run, runs))),
  );
  const counted = weeks.map(({ date, comparedWith, campaigns, unreadable, findings }) => {
    const current = findings.filter(({ state }) => state !== 'resolved');
    const byRule = ruled.rules.map(({ id }) => [id, current.filter(({ rule }) => rule === id).length] as const);
    const fired = byRule.filter(([, count]) => count > 0);
    return { date, comparedWith, campaigns, unreadable, findings: findings.length, byRule: fired };
  });
  expect(counted).toEqual(
    digests.toReversed().map(({ date, comparedWith, counts: { campaigns, unreadable, findings, byRule } }) => ({
      date,
      comparedWith,
      campaigns,
      unreadable,
      findings,
      byRule: byRule.map(({ rule, count }) => [rule, count]),
    })),
  );
  expect(counted[0]).toMatchObject({ date: '2026-11-23', comparedWith: '2026-11-16', campaigns: 3, unreadable: 1 });
  expect(new Set(weeks.flatMap(({ findings }) => findings.map(({ state }) => state)))).toContain('new');
});
