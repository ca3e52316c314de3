import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentedRules, evaluateRules } from '../../src/insights/documented-rules.ts';
import type { RuleId } from '../../src/insights/finding.ts';
import type { SentTotals } from '../../src/insights/rates.ts';
import { defaultThresholds, type Thresholds } from '../../src/insights/thresholds.ts';
import documentedExample from '../spec/documented-example.json' with { type: 'json' };

function totals(prospects: number, answers: number, qualified: number, closed: number, messages = 420): SentTotals {
  return {
    totalProspects: prospects,
    totalAnswers: answers,
    totalQualified: qualified,
    totalClosed: closed,
    totalMessages: messages,
  };
}

function rulesOf(campaign: SentTotals, thresholds: Partial<Thresholds> = {}): RuleId[] {
  return evaluateRules('c', campaign, { ...defaultThresholds, ...thresholds }).map(({ rule }) => rule);
}

/** For each rule the totals that just fire it, and those that just do not. */
const edges: Record<RuleId, { readonly fires: SentTotals; readonly misses: Record<string, SentTotals> }> = {
  'strong-response': {
    fires: totals(10_000, 2_001, 0, 0),
    misses: { 'exactly at 20 %': totals(10_000, 2_000, 0, 0) },
  },
  'strong-qualification': {
    fires: totals(100_000, 10_000, 3_001, 0),
    misses: { 'exactly at 30 %': totals(100_000, 10_000, 3_000, 0) },
  },
  'strong-conversion': {
    fires: totals(10_000, 5_000, 501, 0),
    misses: { 'exactly at 5 %': totals(10_000, 5_000, 500, 0) },
  },
  'review-messaging': {
    fires: totals(10_000, 1_499, 0, 0),
    misses: {
      'exactly at 15 %': totals(10_000, 1_500, 0, 0),
      'one prospect too few': totals(49, 0, 0, 0),
      'nothing sent yet': totals(500, 0, 0, 0, 0),
    },
  },
  'improve-targeting': {
    fires: totals(10_000, 2_001, 300, 0),
    misses: {
      'qualification exactly at 15 %': totals(9_000, 2_000, 300, 0),
      'responses exactly at 20 %': totals(10_000, 2_000, 200, 0),
      'one answer too few': totals(50, 19, 0, 0),
    },
  },
  'enhance-follow-up': {
    fires: totals(10_000, 1_000, 301, 75),
    misses: {
      'closing exactly at 25 %': totals(10_000, 1_000, 304, 76),
      'qualification exactly at 30 %': totals(10_000, 1_000, 300, 0),
      'one qualified too few': totals(50, 10, 7, 0),
    },
  },
};

const cases = Object.entries(edges) as [RuleId, (typeof edges)[RuleId]][];
const misses = cases.flatMap(([rule, { misses }]) =>
  Object.entries(misses).map(([name, campaign]) => [rule, name, campaign] as const),
);

const anyTotals = fc
  .tuple(fc.nat(2_000), fc.nat(2_000), fc.nat(2_000), fc.nat(2_000), fc.nat(3))
  .map(([prospects, answers, qualified, closed, messages]) => totals(prospects, answers, qualified, closed, messages));

describe('the documented rules', () => {
  test('find the documented example high-performing on all three counts, and nothing to improve', () => {
    expect(evaluateRules('campaign_123', documentedExample.metrics, defaultThresholds)).toEqual([
      {
        rule: 'strong-response',
        kind: 'strength',
        campaignId: 'campaign_123',
        evidence: [
          { rate: 'response', numerator: 35, denominator: 150, percent: 23.33, relation: 'above', threshold: 20 },
        ],
      },
      {
        rule: 'strong-qualification',
        kind: 'strength',
        campaignId: 'campaign_123',
        evidence: [
          { rate: 'qualification', numerator: 12, denominator: 35, percent: 34.29, relation: 'above', threshold: 30 },
        ],
      },
      {
        rule: 'strong-conversion',
        kind: 'strength',
        campaignId: 'campaign_123',
        evidence: [
          { rate: 'conversion', numerator: 12, denominator: 150, percent: 8, relation: 'above', threshold: 5 },
        ],
      },
    ]);
  });

  test('are six, and each has its edges here', () => {
    expect(documentedRules.map(({ rule }) => rule).toSorted()).toEqual(Object.keys(edges).toSorted());
  });

  test.each(cases)('%s fires just past its threshold', (rule, { fires }) => {
    expect(rulesOf(fires)).toContain(rule);
  });

  test.each(misses)('%s does not fire: %s', (rule, _, campaign) => {
    expect(rulesOf(campaign)).not.toContain(rule);
  });

  test('advise from the least sample on', () => {
    expect(rulesOf(totals(50, 0, 0, 0))).toEqual(['review-messaging']);
    expect(rulesOf(totals(50, 20, 0, 0))).toContain('improve-targeting');
    expect(rulesOf(totals(50, 10, 8, 0))).toContain('enhance-follow-up');
  });

  test('give each finding evidence that holds, the rate that it is about first', () => {
    fc.assert(
      fc.property(anyTotals, (campaign) => {
        for (const { rule, kind, evidence } of evaluateRules('c', campaign, defaultThresholds)) {
          const about = documentedRules.find((documented) => documented.rule === rule);
          expect(kind).toBe(about?.kind);
          expect(evidence.map(({ rate }) => rate)).toEqual(about?.when.map(({ rate }) => rate));
          for (const { percent, relation, threshold } of evidence) {
            expect(relation === 'above' ? Number(percent) > threshold : Number(percent) < threshold).toBe(true);
          }
        }
      }),
    );
  });

  test('say nothing of a campaign that is empty or has sent nothing', () => {
    expect(rulesOf(totals(0, 0, 0, 0, 0))).toEqual([]);
    expect(rulesOf(totals(0, 0, 0, 0))).toEqual([]);
    expect(rulesOf(totals(300, 0, 0, 0, 0))).toEqual([]);
  });

  test('never praise and advise about the same rate', () => {
    fc.assert(
      fc.property(anyTotals, (campaign) => {
        const findings = evaluateRules('c', campaign, defaultThresholds);
        const about = findings.map(({ evidence }) => evidence[0]?.rate);
        expect(new Set(about).size).toBe(about.length);
      }),
    );
  });

  test.each([
    ['strong-response', 'strongResponse', 50],
    ['strong-qualification', 'strongQualification', 50],
    ['strong-conversion', 'strongConversion', 50],
    ['review-messaging', 'lowResponse', 1],
    ['review-messaging', 'minimumProspects', 20_000],
    ['improve-targeting', 'lowQualification', 1],
    ['improve-targeting', 'minimumAnswers', 20_000],
    ['improve-targeting', 'strongResponse', 50],
    ['enhance-follow-up', 'lowClose', 1],
    ['enhance-follow-up', 'minimumQualified', 20_000],
    ['enhance-follow-up', 'strongQualification', 50],
  ] as const)('%s obeys a configured %s', (rule, threshold, value) => {
    const { fires } = edges[rule];
    expect(rulesOf(fires)).toContain(rule);
    expect(rulesOf(fires, { [threshold]: value })).not.toContain(rule);
  });
});
