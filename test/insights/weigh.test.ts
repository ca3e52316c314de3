import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/insights/facts.ts';
import type { Totals } from '../../src/insights/rates.ts';
import { evaluateRule, type Outcome } from '../../src/insights/rules/evaluate.ts';
import { compileRule, isRule } from '../../src/insights/rules/rule.ts';
import { defaultThresholds } from '../../src/insights/thresholds.ts';
import { type Counts, historyOf } from './history.ts';

const team: Totals = { totalProspects: 2_150, totalAnswers: 535, totalQualified: 100, totalClosed: 40 };
const now: Counts = {
  prospects: 150,
  answers: 35,
  qualified: 12,
  closed: 8,
  week: { messages: 200, responses: 10, qualified: 4 },
};
const before: Counts = { ...now, week: { messages: 200, responses: 40, qualified: 4 } };

function outcomeOf(when: string, rest: { readonly unless?: string; readonly sample?: string } = {}): Outcome {
  const rule = compileRule({ id: 'rule', title: 'Rule', severity: 'info', advice: 'Do it.', when, ...rest });
  if (!isRule(rule)) throw new Error(rule[0].message);
  return evaluateRule(rule, factsOf(historyOf(now, before), team, defaultThresholds));
}

function findingOf(when: string) {
  const outcome = outcomeOf(when);
  if (outcome.says !== 'finding') throw new Error(`${when} says ${outcome.says}`);
  return outcome;
}

function gradeOf(when: string): string {
  return findingOf(when).finding.grade;
}

describe('a rate beside a number', () => {
  test.each([
    // 35 of 150: 23.33 %, likely between 17.28 and 30.72.
    ['metrics.responseRate > 17', 'confirmed'],
    ['metrics.responseRate > 18', 'early'],
    ['metrics.responseRate < 31', 'confirmed'],
    ['metrics.responseRate < 30', 'early'],
    ['17 < metrics.responseRate', 'confirmed'],
    ['30 >= metrics.responseRate', 'early'],
    ['!(metrics.responseRate <= 17)', 'confirmed'],
    ['!(metrics.responseRate <= 18)', 'early'],
    ['!!(metrics.responseRate > 17)', 'confirmed'],
    ['(metrics.responseRate) > (10 + 7)', 'confirmed'],
    ['metrics.responseRate > thresholds.strongResponse', 'early'],
    ['metrics.responseRate > metrics.totalClosed', 'early'],
    ['metrics.responseRate >= 17.28', 'confirmed'],
    // What cannot be told from the other side of the mark is never more than a sign.
    ['metrics.responseRate != 90', 'early'],
    ['previous.metrics.responseRate > 17', 'confirmed'],
    ['last7Days.responsesPer100Messages < 10', 'confirmed'],
    ['last7Days.responsesPer100Messages < 7', 'early'],
  ])('%s: %s', (when, grade) => {
    expect(gradeOf(when)).toBe(grade);
  });

  test('is told with counts, range and mark, whichever side it was written on', () => {
    const evidence = [
      {
        kind: 'rate',
        rate: 'response',
        of: 'now',
        numerator: 35,
        denominator: 150,
        percent: 23.33,
        relation: 'above',
        threshold: 17,
        range: { low: 17.28, high: 30.72 },
      },
    ];
    expect(findingOf('metrics.responseRate > 17').finding.evidence).toEqual(evidence);
    expect(findingOf('17 < metrics.responseRate').finding.evidence).toEqual(evidence);
    expect(findingOf('!(metrics.responseRate <= 17)').finding.evidence).toEqual(evidence);
  });
});

describe('several conditions', () => {
  test.each([
    ['metrics.responseRate > 17 && metrics.totalMessages > 100', 'confirmed'],
    ['metrics.responseRate > 18 && metrics.totalMessages > 100', 'early'],
    ['metrics.responseRate > 18 || metrics.totalMessages > 100', 'confirmed'],
    ['metrics.responseRate > 18 || metrics.totalMessages > 1000', 'early'],
    ['!(metrics.responseRate <= 18 || metrics.totalMessages <= 100)', 'early'],
    ['!(metrics.responseRate <= 18 && metrics.totalMessages <= 100)', 'confirmed'],
    ['metrics.responseRate * 2 > 40', 'early'],
    ['metrics.responseRate > metrics.qualificationRate - 20', 'early'],
    ['change.metrics.responseRate <= 0', 'early'],
    ['trend.responsesPer100Messages.streak < 0', 'early'],
    // What prospects do is chance's, what is sent to them is not.
    ['metrics.totalAnswers > 20', 'early'],
    ['change.last7Days.responses < 0', 'early'],
    ['metrics.totalAnswers * 100 / metrics.totalProspects > 17', 'early'],
    ['qualificationBreakdown.disqualified > 10', 'early'],
    ['last7Days.messages > 100', 'confirmed'],
    ['campaign.status == "active"', 'confirmed'],
    ['campaign.name.startsWith("Q4")', 'confirmed'],
    ['metrics.responseRate > 18 ? true : false', 'early'],
    ['metrics.totalMessages > 100 ? true : false', 'confirmed'],
  ])('%s: %s', (when, grade) => {
    expect(gradeOf(when)).toBe(grade);
  });

  test('are told in the order they are written, without those that do not hold', () => {
    const kinds = (when: string) =>
      findingOf(when).finding.evidence.map((evidence) => (evidence.kind === 'value' ? evidence.of : evidence.kind));
    expect(kinds('metrics.totalMessages > 100 && metrics.responseRate > 17')).toEqual([
      'metrics.totalMessages',
      'rate',
    ]);
    expect(kinds('metrics.totalMessages > 1000 || metrics.responseRate > 17')).toEqual(['rate']);
  });
});

describe('a comparison', () => {
  test('of two weeks is tested on the counts of both', () => {
    const { pValue, finding } = findingOf('change.last7Days.responsesPer100Messages < 0');
    // R 4.2.2: fisher.test(matrix(c(10, 190, 40, 160), 2), alternative = "less")$p.value
    expect(pValue).toBeCloseTo(3.36888257046128e-6, 14);
    expect(finding).toMatchObject({
      isEvent: true,
      evidence: [
        {
          kind: 'difference',
          from: 'previous',
          now: { numerator: 10 },
          other: { numerator: 40 },
          range: { low: -21.49 },
        },
      ],
    });
    expect(findingOf('last7Days.responsesPer100Messages < previous.last7Days.responsesPer100Messages').pValue).toBe(
      pValue,
    );
    expect(findingOf('previous.last7Days.responsesPer100Messages > last7Days.responsesPer100Messages').pValue).toBe(
      pValue,
    );
  });

  test('by more than a mark is confirmed where the range says so', () => {
    // 15 points less, likely between 8.7 and 21.5.
    const grade = (when: string) => [findingOf(when).finding.grade, findingOf(when).pValue === null];
    expect(grade('change.last7Days.responsesPer100Messages < -8')).toEqual(['confirmed', false]);
    expect(grade('change.last7Days.responsesPer100Messages < -10')).toEqual(['early', false]);
  });

  test.each(['!= 0', '< 5', '>= -50'])('%s says of no direction, and is an untested sign', (mark) => {
    expect(findingOf(`change.last7Days.responsesPer100Messages ${mark}`)).toMatchObject({
      pValue: null,
      finding: { grade: 'early', isEvent: false },
    });
  });

  test('either way is one of two, whether the other holds or not', () => {
    const fell = findingOf('change.last7Days.responsesPer100Messages < 0').pValue ?? 0;
    const either = 'change.last7Days.responsesPer100Messages < 0 || change.last7Days.responsesPer100Messages > 0';
    expect(findingOf(either).pValue).toBe(2 * fell);
  });

  test('is an event only where it is what holds', () => {
    const mixed = 'change.last7Days.responsesPer100Messages > 0 || metrics.responseRate > 17';
    expect(findingOf(mixed)).toMatchObject({ pValue: null, finding: { isEvent: false, grade: 'confirmed' } });
  });

  test('with the team is one with its other campaigns', () => {
    const { finding, pValue } = findingOf('metrics.responseRate < team.responseRate');
    expect(finding.evidence).toMatchObject([
      {
        kind: 'difference',
        from: 'team',
        now: { numerator: 35, denominator: 150 },
        other: { numerator: 500, denominator: 2_000 },
      },
    ]);
    expect(pValue).toBeGreaterThan(0.3);
    expect(finding.isEvent).toBe(false);
  });

  test('beside an untested condition needs its test', () => {
    const { pValue } = findingOf('change.last7Days.responsesPer100Messages < 0');
    expect(findingOf('change.last7Days.responsesPer100Messages < 0 && metrics.totalMessages > 1').pValue).toBe(pValue);
    expect(findingOf('change.last7Days.responsesPer100Messages < 0 || metrics.totalMessages > 1').pValue).toBeNull();
    const both = 'change.last7Days.responsesPer100Messages < 0 && metrics.responseRate < team.responseRate';
    expect(findingOf(both).pValue).toBe(findingOf('metrics.responseRate < team.responseRate').pValue);
    const either = 'change.last7Days.responsesPer100Messages < 0 || metrics.responseRate < team.responseRate';
    expect(findingOf(either).pValue).toBe(2 * (pValue ?? 0));
  });
});

describe('exceptions and samples', () => {
  test('silence a rule, or let it wait for more data', () => {
    const when = 'metrics.totalMessages > 100';
    expect(outcomeOf(when, { unless: 'campaign.status == "active"' })).toMatchObject({ says: 'nothing' });
    expect(outcomeOf(when, { unless: 'campaign.status == "paused"' }).says).toBe('finding');
    expect(outcomeOf(when, { sample: 'metrics.totalProspects > 1000' })).toEqual({ says: 'not enough data' });
    expect(outcomeOf(when, { sample: 'metrics.totalProspects > 100' }).says).toBe('finding');
  });

  test('that cannot be measured are no exception, and no sample', () => {
    const when = 'metrics.totalMessages > 100';
    expect(outcomeOf(when, { unless: 'trend.responsesPer100Messages.shift < 0' }).says).toBe('finding');
    expect(outcomeOf(when, { sample: 'trend.responsesPer100Messages.shift < 0' })).toEqual({ says: 'not enough data' });
  });

  test('that throw are errors of the rule', () => {
    const when = 'metrics.totalMessages > 100';
    expect(outcomeOf(when, { unless: 'double(campaign.name) > 1' }).says).toBe('error');
    expect(outcomeOf(when, { sample: 'double(campaign.name) > 1' }).says).toBe('error');
  });
});

test('an advice keeps the raw values that it names', () => {
  const rule = compileRule({
    id: 'rule',
    title: 'Rule',
    severity: 'info',
    when: 'metrics.totalMessages > 100',
    advice: 'Only {{last7Days.messages}} messages to {{ campaign.name }}, {{metrics.responseRate}}.',
  });
  if (!isRule(rule)) throw new Error(rule[0].message);
  const outcome = evaluateRule(rule, factsOf(historyOf(now, before), team, defaultThresholds));
  expect(outcome).toMatchObject({
    finding: {
      values: { 'last7Days.messages': 200, 'campaign.name': 'Q4 Enterprise Outreach', 'metrics.responseRate': 23.33 },
    },
  });
});

describe('an advice line is refused', () => {
  test.each([
    ['{{metrics.respnseRate}}', 'there is no variable "metrics.respnseRate"', 'did you mean metrics.responseRate?'],
    ['{{#if campaign.name}}x{{/if}}', '{{#if campaign.name}} is more than a value', expect.any(String)],
    ['{{{campaign.name}}}', '{{{campaign.name}}} is more than a value', expect.any(String)],
    ['{{constructor}}', 'there is no variable "constructor"', null],
    ['{{lookup campaign "name"}}', '{{lookup campaign "name"}} is more than a value', expect.any(String)],
    ['open {{campaign.name', 'a {{ or }} stands alone', 'close it'],
    ['{{}}', '{{}} is more than a value', expect.any(String)],
  ])('%s', (advice, message, remedy) => {
    const compiled = compileRule({ id: 'rule', title: 'Rule', severity: 'info', when: 'true', advice });
    expect(compiled).toMatchObject([{ part: 'advice', message, remedy }]);
  });
});
