import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CampaignAssessor, type Judging } from '../../src/insights/assessor.ts';
import type { CampaignHistory } from '../../src/insights/facts.ts';
import { compiledRules } from '../../src/insights/rules/compiled-rules.ts';
import { compileRule, isRule, type Rule } from '../../src/insights/rules/rule.ts';
import { defaultThresholds } from '../../src/insights/thresholds.ts';
import { type Counts, historyOf, monday } from './history.ts';

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

function assess(histories: readonly CampaignHistory[], rest: Partial<Judging> = {}) {
  const assessor = new CampaignAssessor({ ...judging, ...rest });
  return histories.map((history) => assessor.add(history)).map((ask) => ask());
}

function states(history: CampaignHistory, rest: Partial<Judging> = {}): string[] {
  return assess([history], rest).flatMap(({ findings }) => findings.map(({ rule, state }) => `${rule} ${state}`));
}

const strong: Counts = { prospects: 200, answers: 50, qualified: 20, closed: 10 };
const quiet: Counts = { ...strong, answers: 20, qualified: 2, closed: 1 };
const week = (messages: number, responses: number): Counts => ({ week: { messages, responses, qualified: 0 } });

describe('a finding', () => {
  test('is ongoing in a first report: nothing is known to have changed', () => {
    expect(states(historyOf(quiet))).toEqual(['review-messaging ongoing']);
  });

  test('is new for a campaign that the earlier report did not have', () => {
    expect(states(historyOf(quiet, 'absent'))).toEqual(['review-messaging new']);
  });

  test('is ongoing for one that the earlier report had but could not read', () => {
    expect(states(historyOf(quiet, 'unreadable'))).toEqual(['review-messaging ongoing']);
  });

  test('is ongoing where the rule said so before', () => {
    expect(states(historyOf(quiet, quiet))).toEqual(['review-messaging ongoing']);
  });

  test('is new where it did not, and resolved where it no longer does', () => {
    expect(states(historyOf(quiet, strong))).toEqual([
      'review-messaging new',
      'strong-response resolved',
      'strong-qualification resolved',
      'strong-conversion resolved',
    ]);
  });

  test('shows the earlier evidence once it is resolved', () => {
    const [assessment] = assess([historyOf(strong, quiet)]);
    const resolved = assessment?.findings.find(({ state }) => state === 'resolved');
    expect(resolved?.evidence[0]).toMatchObject({ numerator: 20, denominator: 200, percent: 10 });
  });

  test('is not resolved by data that became too few to say', () => {
    expect(states(historyOf({ ...quiet, prospects: 49, answers: 5 }, quiet))).toEqual([]);
  });

  test('is judged by the thresholds of today on both sides, so that changing one changes nothing else', () => {
    const thresholds = { ...defaultThresholds, strongResponse: 30 };
    expect(states(historyOf(strong, strong))).toContain('strong-response ongoing');
    expect(states(historyOf(strong, strong), { thresholds })).toEqual([
      'strong-qualification ongoing',
      'strong-conversion ongoing',
    ]);
  });

  test('of a change from week to week is news of its week: never ongoing, never resolved', () => {
    const falling = historyOf(week(200, 2), week(200, 30), week(200, 100));
    expect(states(falling)).toEqual(['response-fell new']);
    expect(states(historyOf(week(200, 30), week(200, 30), week(200, 100)))).toEqual([]);
  });

  test('appears once, and nothing is new or resolved between equal numbers', () => {
    const anyCounts = fc.record({
      prospects: fc.nat(300),
      answers: fc.nat(300),
      qualified: fc.nat(300),
      closed: fc.nat(300),
      messages: fc.nat(2),
    });
    fc.assert(
      fc.property(anyCounts, anyCounts, (now, before) => {
        const [assessment] = assess([historyOf(now, before)]);
        const rules = assessment?.findings.map(({ rule }) => rule) ?? [];
        expect(new Set(rules).size).toBe(rules.length);
        expect(states(historyOf(now, now)).every((state) => state.endsWith('ongoing'))).toBe(true);
      }),
    );
  });
});

describe('a tested finding', () => {
  // Fisher's one-sided p-value is 0.018: enough alone, not among twenty.
  const doubtful = historyOf({ ...week(100, 8), id: 'doubtful' }, week(100, 19));
  const others = Array.from({ length: 19 }, (_, index) =>
    historyOf({ ...week(100, 15), id: `other ${index}` }, week(100, 15)),
  );

  test('stands alone, and not among many that show nothing', () => {
    expect(states(doubtful)).toEqual(['response-fell new']);
    expect(assess([doubtful, ...others]).flatMap(({ findings }) => findings)).toEqual([]);
  });

  test('stands among many where it is clear, whatever the order', () => {
    const clear = historyOf({ ...week(100, 2), id: 'clear' }, week(100, 25));
    for (const all of [
      [clear, doubtful, ...others],
      [...others, doubtful, clear],
    ]) {
      const told = assess(all).flatMap(({ findings }) => findings.map(({ campaignId, rule }) => [campaignId, rule]));
      expect(told).toEqual([['clear', 'response-fell']]);
    }
  });

  test('is not paid for by campaigns too small to be tested', () => {
    const tiny = Array.from({ length: 19 }, (_, index) =>
      historyOf({ ...week(5, 1), id: `tiny ${index}` }, week(5, 1)),
    );
    expect(assess([doubtful, ...tiny]).flatMap(({ findings }) => findings)).toHaveLength(1);
  });

  test('needs weeks that are apart, and next to each other', () => {
    const daysApart = (days: number) => {
      const history = historyOf(week(100, 2), week(100, 30));
      const date = new Date(Date.parse(monday()) - days * 86_400_000).toISOString().slice(0, 10);
      return states({ ...history, earlier: history.earlier.map((report) => ({ ...report, date })) });
    };
    expect([2, 5, 6, 7, 9, 10, 60].map((days) => daysApart(days).length)).toEqual([0, 0, 1, 1, 1, 0, 0]);
  });

  test('obeys the configured rate of false discoveries', () => {
    expect(states(doubtful, { falseDiscoveryRate: 0.01 })).toEqual([]);
  });
});

describe('a report', () => {
  test('can ask for confirmed findings only', () => {
    expect(states(historyOf({ ...quiet, answers: 25 }))).toEqual(['review-messaging ongoing']);
    expect(states(historyOf({ ...quiet, answers: 25 }), { confirmedOnly: true })).toEqual([]);
    expect(states(historyOf(quiet), { confirmedOnly: true })).toEqual(['review-messaging ongoing']);
  });

  test('is silent about a muted rule and campaign up to and on the last day, and counts what it does not say', () => {
    const mute = { rule: 'review-messaging', campaign: 'c', until: monday() };
    const muted = (mutes: Judging['mutes']) => assess([historyOf(quiet, strong)], { mutes })[0];
    expect(muted([mute])?.muted).toBe(1);
    expect(muted([mute])?.findings.map(({ rule }) => rule)).not.toContain('review-messaging');
    expect(muted([{ ...mute, until: '2026-11-22' }])?.findings[0]?.rule).toBe('review-messaging');
    expect(muted([{ ...mute, campaign: 'another' }])?.findings[0]?.rule).toBe('review-messaging');
    expect(muted([{ ...mute, rule: 'strong-response' }])?.findings[0]?.rule).toBe('review-messaging');
  });

  test('goes on past a rule that throws for one campaign, and names both', () => {
    const rule = compiled('metrics.totalMessages > double(campaign.product)');
    const [bad, good] = assess([historyOf({ ...quiet, id: 'bad' }), historyOf(strong)], {
      rules: [rule, ...compiledRules()],
    });
    expect(bad?.errors).toEqual([{ rule: 'breaks', message: expect.stringContaining('double') }]);
    expect(bad?.findings.map(({ rule }) => rule)).toEqual(['review-messaging']);
    expect(good?.findings.map(({ rule }) => rule)).toContain('strong-response');
  });
});

function compiled(when: string): Rule {
  const rule = compileRule({ id: 'breaks', title: 'Breaks', severity: 'info', when, advice: 'Mend it.' });
  if (isRule(rule)) return rule;
  throw new Error(rule[0].message);
}
