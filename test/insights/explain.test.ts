import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/insights/facts.ts';
import type { RuleDefinition } from '../../src/insights/rules/definition.ts';
import { type ExplainedPart, type Explanation, explainRule } from '../../src/insights/rules/explain.ts';
import { compileRule, isRule } from '../../src/insights/rules/rule.ts';
import { defaultThresholds } from '../../src/insights/thresholds.ts';
import { type Counts, historyOf } from './history.ts';

const counts: Counts = { prospects: 99, answers: 9, qualified: 3, closed: 1 };

function explain(conditions: Partial<RuleDefinition>, now = counts, ...earlier: readonly Counts[]): Explanation {
  const rule = compileRule({ id: 'a', title: 'A', severity: 'info', when: 'true', advice: 'Do it.', ...conditions });
  if (!isRule(rule)) throw new Error(rule[0].message);
  return explainRule(rule, factsOf(historyOf(now, ...earlier), null, defaultThresholds));
}

/** Every part, indented by its depth, with its value. */
function written({ source, value, parts }: ExplainedPart, depth = 0): readonly string[] {
  return [
    `${'  '.repeat(depth)}${source} = ${JSON.stringify(value)}`,
    ...parts.flatMap((part) => written(part, depth + 1)),
  ];
}

describe('an explained condition', () => {
  test('names every sub-expression with its value, without literals', () => {
    const { when } = explain({
      when: '!(metrics.responseRate < thresholds.lowResponse) || (metrics.totalAnswers + 1) * 2 in [20, 30] && campaign.status == "active"',
    });
    expect(written(when)).toEqual([
      '!(metrics.responseRate < thresholds.lowResponse) || (metrics.totalAnswers + 1) * 2 in [20, 30] && campaign.status == "active" = true',
      '  !(metrics.responseRate < thresholds.lowResponse) = false',
      '    metrics.responseRate < thresholds.lowResponse = true',
      '      metrics.responseRate = 9.09',
      '      thresholds.lowResponse = 15',
      '  (metrics.totalAnswers + 1) * 2 in [20, 30] && campaign.status == "active" = true',
      '    (metrics.totalAnswers + 1) * 2 in [20, 30] = true',
      '      (metrics.totalAnswers + 1) * 2 = 20',
      '        metrics.totalAnswers + 1 = 10',
      '          metrics.totalAnswers = 9',
      '    campaign.status == "active" = true',
      '      campaign.status = "active"',
    ]);
  });

  test('keeps the parentheses that its value depends on', () => {
    const { when } = explain({ when: 'metrics.totalProspects - (metrics.totalAnswers - 5) > 90' });
    expect(written(when)[1]).toBe('  metrics.totalProspects - (metrics.totalAnswers - 5) = 95');
  });

  test('gives a rate its counts and its likely range, and a change none', () => {
    const { when } = explain({ when: 'metrics.responseRate < 15 && change.metrics.responseRate < 1' }, counts, counts);
    const [comparison, change] = when.parts;
    expect(comparison?.parts[0]?.rate).toEqual({
      numerator: 9,
      denominator: 99,
      percent: 9.09,
      // Wilson 1927, 95 %, by hand: (0.0909 + z²/198 ± z·√(0.0909·0.9091/99 + z²/39204)) ÷ (1 + z²/99).
      range: { low: 4.86, high: 16.38 },
    });
    expect(change?.parts[0]).toMatchObject({ value: 0, rate: null });
  });

  test('has a macro as a whole, and the length of a list', () => {
    const { when } = explain({ when: 'activity.dailyBreakdown.filter(d, d.messages > 3).size() == 0' });
    expect(written(when).slice(1)).toEqual([
      '  activity.dailyBreakdown.filter(d, d.messages > 3).size() = 0',
      '    activity.dailyBreakdown.filter(d, d.messages > 3) = 0',
      '      activity.dailyBreakdown = 0',
    ]);
  });

  test('says of each part that is not measurable what is missing', () => {
    const { outcome, when } = explain(
      { when: 'metrics.closeRate < 25 || metrics.totalAnswers > 10' },
      { prospects: 50 },
    );
    expect(outcome).toEqual({ says: 'not measurable', path: 'metrics.closeRate' });
    expect(when.parts.map(({ value }) => value)).toEqual([
      { failed: 'unmeasurable', path: 'metrics.closeRate' },
      false,
    ]);
  });
});

test('conditions are explained that the outcome did not depend on', () => {
  const { outcome, unless, sample } = explain({
    when: 'metrics.totalAnswers > 100',
    unless: 'metrics.totalClosed > 0',
    sample: 'metrics.totalProspects >= 50',
  });
  expect(outcome).toMatchObject({ says: 'nothing' });
  expect(unless && written(unless)).toEqual(['metrics.totalClosed > 0 = true', '  metrics.totalClosed = 1']);
  expect(sample && written(sample)).toEqual(['metrics.totalProspects >= 50 = true', '  metrics.totalProspects = 99']);
});
