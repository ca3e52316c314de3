import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/insights/facts.ts';
import type { Finding } from '../../src/insights/finding.ts';
import { judge } from '../../src/insights/judge.ts';
import type { Totals } from '../../src/insights/rates.ts';
import { builtInRules, highPerforming } from '../../src/insights/rules/built-in-rules.ts';
import { compiledRules } from '../../src/insights/rules/compiled-rules.ts';
import { defaultThresholds, type Thresholds } from '../../src/insights/thresholds.ts';
import documentedExample from '../spec/documented-example.json' with { type: 'json' };
import { type Counts, historyOf } from './history.ts';

interface Case {
  readonly now: Counts;
  readonly before?: readonly Counts[];
  readonly team?: Totals;
}

const week = (messages: number, responses: number) => ({ week: { messages, responses, qualified: 0 } });

function judged({ now, before = [], team }: Case, thresholds: Partial<Thresholds> = {}) {
  return judge(
    compiledRules(),
    factsOf(historyOf(now, ...before), team ?? null, { ...defaultThresholds, ...thresholds }),
  );
}

/** The rules that fire, tested ones whatever their p-value. */
function rulesOf(one: Case, thresholds: Partial<Thresholds> = {}): string[] {
  return judged(one, thresholds).findings.map(({ finding }) => finding.rule);
}

function findingOf(rule: string, one: Case): Finding | undefined {
  return judged(one).findings.find(({ finding }) => finding.rule === rule)?.finding;
}

const team: Totals = { totalProspects: 20_000, totalAnswers: 5_000, totalQualified: 1_000, totalClosed: 300 };
const level = (before: number, after: number) =>
  [...Array(5).fill(after), ...Array(6).fill(before)].map((responses) => week(100, responses));

/** For each rule what just fires it, and what just does not. */
const edges: Record<string, { readonly fires: Case; readonly misses: Readonly<Record<string, Case>> }> = {
  'strong-response': {
    fires: { now: { prospects: 10_000, answers: 2_001 } },
    misses: {
      'exactly at 20 %': { now: { prospects: 10_000, answers: 2_000 } },
      'one prospect too few': { now: { prospects: 49, answers: 40 } },
    },
  },
  'strong-qualification': {
    fires: { now: { prospects: 100_000, answers: 10_000, qualified: 3_001 } },
    misses: {
      'exactly at 30 %': { now: { prospects: 100_000, answers: 10_000, qualified: 3_000 } },
      'one answer too few': { now: { prospects: 1_000, answers: 19, qualified: 19 } },
    },
  },
  'strong-conversion': {
    fires: { now: { prospects: 10_000, answers: 5_000, qualified: 501 } },
    misses: {
      'exactly at 5 %': { now: { prospects: 10_000, answers: 5_000, qualified: 500 } },
      'one prospect too few': { now: { prospects: 49, answers: 40, qualified: 30 } },
    },
  },
  'review-messaging': {
    fires: { now: { prospects: 10_000, answers: 1_499 } },
    misses: {
      'exactly at 15 %': { now: { prospects: 10_000, answers: 1_500 } },
      'one prospect too few': { now: { prospects: 49 } },
      'nothing sent yet': { now: { prospects: 500, messages: 0 } },
    },
  },
  'improve-targeting': {
    fires: { now: { prospects: 10_000, answers: 2_001, qualified: 300 } },
    misses: {
      'qualification exactly at 15 %': { now: { prospects: 9_000, answers: 2_000, qualified: 300 } },
      'responses exactly at 20 %': { now: { prospects: 10_000, answers: 2_000, qualified: 200 } },
      'one answer too few': { now: { prospects: 50, answers: 19 } },
    },
  },
  'enhance-follow-up': {
    fires: { now: { prospects: 10_000, answers: 1_000, qualified: 301, closed: 75 } },
    misses: {
      'closing exactly at 25 %': { now: { prospects: 10_000, answers: 1_000, qualified: 304, closed: 76 } },
      'qualification exactly at 30 %': { now: { prospects: 10_000, answers: 1_000, qualified: 300 } },
      'one qualified too few': { now: { prospects: 50, answers: 10, qualified: 7 } },
    },
  },
  'response-fell': {
    fires: { now: week(50, 4), before: [week(50, 5)] },
    misses: {
      'as many as last week': { now: week(50, 5), before: [week(50, 5)] },
      'one message too few this week': { now: week(49, 0), before: [week(50, 25)] },
      'one message too few last week': { now: week(50, 0), before: [week(49, 25)] },
      'no last week': { now: week(50, 4) },
    },
  },
  'response-rose': {
    fires: { now: week(50, 6), before: [week(50, 5)] },
    misses: { 'as many as last week': { now: week(50, 5), before: [week(50, 5)] } },
  },
  'below-team': {
    fires: { now: { prospects: 1_000, answers: 249 }, team },
    misses: {
      'exactly the team’s': { now: { prospects: 1_000, answers: 250 }, team },
      'low by itself, of which another rule speaks': { now: { prospects: 1_000, answers: 149 }, team },
      'one prospect too few': { now: { prospects: 49, answers: 8 }, team },
      'a team that is not known': { now: { prospects: 1_000, answers: 249 } },
      'a team that it is not part of': {
        now: { prospects: 1_000, answers: 200 },
        team: { ...team, totalProspects: 900, totalAnswers: 210 },
      },
    },
  },
  'level-down': {
    fires: { now: week(100, 5), before: level(20, 5) },
    misses: {
      'a level that rose': { now: week(100, 20), before: level(5, 20) },
      'five weeks, too few for two levels': { now: week(100, 5), before: level(20, 5).slice(3, 7) },
      'one message too few this week': { now: week(49, 2), before: level(20, 5) },
    },
  },
};

const misses = Object.entries(edges).flatMap(([rule, { misses }]) =>
  Object.entries(misses).map(([name, one]) => [rule, name, one] as const),
);

const anyCounts = fc.record({
  prospects: fc.nat(2_000),
  answers: fc.nat(2_000),
  qualified: fc.nat(2_000),
  closed: fc.nat(2_000),
  messages: fc.nat(3),
});

describe('the rules that every report has', () => {
  test('each have their edges here', () => {
    expect(Object.keys(edges)).toEqual(builtInRules.map(({ id }) => id));
  });

  test.each(Object.entries(edges))('%s fires just past its mark', (rule, { fires }) => {
    expect(rulesOf(fires)).toContain(rule);
  });

  test.each(misses)('%s does not fire: %s', (rule, _, one) => {
    expect(rulesOf(one)).not.toContain(rule);
  });

  test('call the documented example high-performing on all three counts, and find nothing to improve', () => {
    const history = { date: '2024-01-22', numbers: documentedExample, earlier: [] };
    const { findings } = judge(compiledRules(), factsOf(history, null, defaultThresholds));
    expect(findings.map(({ finding }) => [finding.rule, finding.severity, finding.grade])).toEqual(
      highPerforming.map((rule) => [rule, 'good', 'early']),
    );
    expect(findings.map(({ finding }) => finding.evidence)).toEqual([
      [
        {
          kind: 'rate',
          rate: 'response',
          of: 'now',
          numerator: 35,
          denominator: 150,
          percent: 23.33,
          relation: 'above',
          threshold: 20,
          range: { low: 17.28, high: 30.72 },
        },
      ],
      [
        {
          kind: 'rate',
          rate: 'qualification',
          of: 'now',
          numerator: 12,
          denominator: 35,
          percent: 34.29,
          relation: 'above',
          threshold: 30,
          range: { low: 20.83, high: 50.85 },
        },
      ],
      [
        {
          kind: 'rate',
          rate: 'conversion',
          of: 'now',
          numerator: 12,
          denominator: 150,
          percent: 8,
          relation: 'above',
          threshold: 5,
          range: { low: 4.64, high: 13.46 },
        },
      ],
    ]);
  });

  test('are confirmed once the interval lies beyond the mark, and an early sign before', () => {
    expect(findingOf('review-messaging', { now: { prospects: 200, answers: 25 } })?.grade).toBe('early');
    expect(findingOf('review-messaging', { now: { prospects: 2_000, answers: 250 } })?.grade).toBe('confirmed');
  });

  test('are as sure as the weaker of two conditions', () => {
    const sureOfQualification = { prospects: 10_000, answers: 2_001, qualified: 100 };
    expect(findingOf('improve-targeting', { now: sureOfQualification })?.grade).toBe('early');
    expect(findingOf('improve-targeting', { now: { ...sureOfQualification, prospects: 8_000 } })?.grade).toBe(
      'confirmed',
    );
  });

  test('that would fire with more data wait for it', () => {
    const { findings, waiting } = judged({ now: { prospects: 49, answers: 2 } });
    expect(findings).toEqual([]);
    expect(waiting).toEqual(['review-messaging']);
  });

  test('give each finding evidence that holds', () => {
    fc.assert(
      fc.property(anyCounts, (now) => {
        for (const { finding } of judged({ now }).findings) {
          expect(finding.evidence.length).toBeGreaterThan(0);
          for (const evidence of finding.evidence) {
            if (evidence.kind !== 'rate') throw new Error(`${finding.rule} compares a rate with a mark`);
            const { percent, relation, threshold } = evidence;
            expect(relation === 'above' ? Number(percent) > threshold : Number(percent) < threshold).toBe(true);
          }
        }
      }),
    );
  });

  test('never praise and advise about the same rate', () => {
    fc.assert(
      fc.property(anyCounts, (now) => {
        const about = judged({ now }).findings.map(({ finding: { evidence } }) =>
          evidence[0]?.kind === 'rate' ? evidence[0].rate : null,
        );
        expect(new Set(about).size).toBe(about.length);
      }),
    );
  });

  test('say nothing of a campaign that is empty or has sent nothing', () => {
    expect(rulesOf({ now: { messages: 0 } })).toEqual([]);
    expect(rulesOf({ now: {} })).toEqual([]);
    expect(rulesOf({ now: { prospects: 300, messages: 0 } })).toEqual([]);
  });

  test.each([
    ['strong-response', 'strongResponse', 50],
    ['strong-response', 'minimumProspects', 20_000],
    ['strong-qualification', 'strongQualification', 50],
    ['strong-qualification', 'minimumAnswers', 20_000],
    ['strong-conversion', 'strongConversion', 50],
    ['review-messaging', 'lowResponse', 1],
    ['review-messaging', 'minimumProspects', 20_000],
    ['improve-targeting', 'lowQualification', 1],
    ['improve-targeting', 'minimumAnswers', 20_000],
    ['improve-targeting', 'strongResponse', 50],
    ['enhance-follow-up', 'lowClose', 1],
    ['enhance-follow-up', 'minimumQualified', 20_000],
    ['enhance-follow-up', 'strongQualification', 50],
    ['response-fell', 'minimumMessages', 51],
    ['response-rose', 'minimumMessages', 51],
    ['below-team', 'lowResponse', 50],
    ['level-down', 'minimumMessages', 101],
  ] as const)('%s obeys a configured %s', (rule, threshold, value) => {
    const { fires } = edges[rule] as (typeof edges)[string];
    expect(rulesOf(fires)).toContain(rule);
    expect(rulesOf(fires, { [threshold]: value })).not.toContain(rule);
  });
});
