import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/insights/facts.ts';
import { isProblem, parseCondition } from '../../../src/insights/language/expression.ts';
import { describe as describeProblem, quote } from '../../../src/insights/language/problem.ts';
import { variables } from '../../../src/insights/language/variables.ts';
import { defaultThresholds } from '../../../src/insights/thresholds.ts';
import { type Counts, historyOf } from '../history.ts';

function problemIn(source: string): string {
  const parsed = parseCondition(source);
  if (!isProblem(parsed)) throw new Error(`${source} is a condition`);
  return describeProblem(source, parsed);
}

const example: Counts = {
  prospects: 150,
  answers: 35,
  qualified: 12,
  closed: 8,
  week: { messages: 180, responses: 28, qualified: 8 },
};

function evaluated(source: string, now: Counts = example, before?: Counts) {
  const parsed = parseCondition(source);
  if (isProblem(parsed)) throw new Error(describeProblem(source, parsed));
  const history = before ? historyOf(now, before) : historyOf(now);
  return parsed.evaluate(factsOf(history, null, defaultThresholds).context);
}

describe('a condition is refused, with its place and what to write instead', () => {
  test.each([
    ['metrics.respnseRate > 20', '1:9 metrics has no field "respnseRate"; did you mean responseRate?'],
    ['metrics.ResponseRate > 20', '1:9 metrics has no field "ResponseRate"; did you mean responseRate?'],
    ['metrics.messages > 20', '1:9 metrics has no field "messages"; did you mean last7Days.messages?'],
    ['activity.last7Days > 20', expect.stringMatching(/^1:10 activity has no field "last7Days"/)],
    ['metric.responseRate > 20', '1:1 there is no variable "metric"; did you mean metrics?'],
    ['responseRate > 20', '1:1 there is no variable "responseRate"; did you mean metrics.responseRate?'],
    ['previous.metric.responseRate > 1', '1:10 previous has no field "metric"; did you mean metrics?'],
    ['metrics.responseRate > "20"', '1:1 no such overload: double > string'],
    ['metrics.responseRate', '1:1 gives a number, and a condition gives true or false; compare it with something'],
    ['campaign.name', '1:1 gives a text, and a condition gives true or false; compare it with something'],
    ['metrics.responseRate >', expect.stringMatching(/^1:23 unexpected token/)],
    ['metrics.responseRate = 20', expect.stringMatching(/^1:22 unexpected character/)],
    [
      'metrics.totalAnswers > 1 &&\n  metrics.totalAnswer < 5',
      '2:11 metrics has no field "totalAnswer"; did you mean totalAnswers?',
    ],
    ['', expect.stringMatching(/^1:1 unexpected token/)],
    [
      'campaign.name.matches("(a+)+$")',
      '1:1 matches() is not available in rules; use contains(), startsWith() or endsWith()',
    ],
    ['dyn(metrics.totalAnswers) > 2', expect.stringMatching(/^1:1 dyn\(\) is not available in rules/)],
    ['metrics["responseRate"] > 2', '1:1 only a number may stand in brackets; write a name after a dot'],
    ['has(metrics.nope)', expect.stringMatching(/^1:5 metrics has no field "nope"/)],
    [
      'activity.dailyBreakdown.map(d, [d.messages, d.messages]).map(x, x + x).exists(x, x.size() > 1)',
      expect.stringMatching(/stands inside another one/),
    ],
    [
      'timestamp(campaign.createdAt) > timestamp("2026-01-01T00:00:00Z")',
      expect.stringMatching(/^1:1 timestamp\(\) is not available/),
    ],
    ['campaign.name.startWith("Q4")', '1:1 startWith() is not available in rules; did you mean startsWith?'],
    [
      'activity.dailyBreakdown.exists(a, activity.dailyBreakdown.exists(b, a.messages > b.messages))',
      '1:35 exists() stands inside another one; take it out',
    ],
    ['activity.dailyBreakdown.exists(day, day.message > 2)', '1:41 day has no field "message"; did you mean messages?'],
  ])('%s', (source, problem) => {
    expect(problemIn(source)).toEqual(problem);
  });

  test('and the caret stands below the mistake, in its own line', () => {
    const source = 'metrics.totalAnswers > 1 &&\n\tmetrics.totalAnswer < 5';
    const parsed = parseCondition(source);
    if (!isProblem(parsed)) throw new Error('it is a mistake');
    expect(quote(source, parsed)).toEqual(['\tmetrics.totalAnswer < 5', '\t        ^^^^^^^^^^^']);
  });

  test.each(['constructor', '__proto__', 'globalThis', 'process'])('%s is no variable', (name) => {
    expect(problemIn(`${name} == 1`)).toMatch(/there is no variable|reserved identifier/);
  });
});

describe('numbers are numbers', () => {
  test.each([
    ['metrics.totalProspects == 150', true],
    ['metrics.totalProspects != 150', false],
    ['150 == metrics.totalProspects', true],
    ['metrics.totalProspects * 2 == 300', true],
    ['2 * metrics.totalProspects - 100 > 199', true],
    ['metrics.totalMessages / 100 < 5', true],
    ['metrics.responseRate > 23.3 && metrics.responseRate < 23.4', true],
    ['metrics.totalProspects in [100, 150]', true],
    ['-metrics.totalProspects < -100', true],
    ['metrics.totalAnswers > 100 ? false : true', true],
    ['size(campaign.name) > 5', true],
    ['campaign.status == "active" && campaign.name.contains("Enterprise")', true],
    ['activity.dailyBreakdown.filter(day, day.responses > 4).size() == 0', true],
    ['has(previous.metrics)', false],
    ['has(metrics.responseRate)', true],
    ['metrics.responseRate < // :( too low\n 25', true],
    ['campaign.name != "// no comment" // but this', true],
    ['activity.dailyBreakdown.filter(day, day.messages > 0).exists(day, day.responses > 4)', false],
    ['has(previous.daysAgo)', false],
    ['last7Days.messages == 180 && last7Days.responsesPer100Messages > 15.5', true],
    ['thresholds.lowResponse == 15', true],
    ['trend.weeks == 1', true],
  ])('%s is %s', (source, value) => {
    expect(evaluated(source)).toBe(value);
  });
});

describe('what is not measurable', () => {
  test.each([
    ['previous.metrics.totalAnswers > 1', 'previous.metrics.totalAnswers'],
    ['change.last7Days.messages < 0', 'change.last7Days.messages'],
    ['team.responseRate > metrics.responseRate', 'team.responseRate'],
    ['metrics.totalAnswers > 1 && previous.daysAgo > 7', 'previous.daysAgo'],
    ['metrics.totalAnswers / (metrics.totalProspects - 150) > 1', 'metrics.totalProspects - 150'],
  ])('leaves %s without a value', (source, path) => {
    expect(evaluated(source)).toEqual({ failed: 'unmeasurable', path });
  });

  test('is a rate of nobody', () => {
    const nobody = { prospects: 0, answers: 0 };
    expect(evaluated('metrics.responseRate < 15', nobody)).toEqual({
      failed: 'unmeasurable',
      path: 'metrics.responseRate',
    });
    expect(evaluated('metrics.averageMessagesPerProspect > 1', nobody)).toMatchObject({ failed: 'unmeasurable' });
  });

  test('does not matter where the other side decides', () => {
    expect(evaluated('metrics.totalAnswers > 1 || previous.daysAgo > 7')).toBe(true);
    expect(evaluated('previous.daysAgo > 7 && metrics.totalAnswers > 100')).toBe(false);
    expect(evaluated('has(previous.daysAgo) ? previous.daysAgo > 7 : false')).toBe(false);
  });

  test('is not an error, and an error is not that', () => {
    expect(evaluated('double(campaign.name) > 1')).toMatchObject({ failed: 'error' });
  });
});

test('changes are what is now less what was a week ago', () => {
  const before = { ...example, prospects: 140, answers: 28, week: { messages: 200, responses: 20, qualified: 2 } };
  expect(evaluated('change.metrics.totalProspects == 10 && change.metrics.responseRate == 3.33', example, before)).toBe(
    true,
  );
  expect(evaluated('change.last7Days.messages == -20 && previous.daysAgo == 7', example, before)).toBe(true);
  expect(evaluated('change.last7Days.responsesPer100Messages == 5.56', example, before)).toBe(true);
});

test('every variable can be read', () => {
  for (const { path, type } of variables) {
    const parsed = parseCondition(type === 'string' ? `${path} != "x"` : `${path} > -1e9`);
    expect(isProblem(parsed) ? parsed.message : parsed.reads.map((variable) => variable.path)).toEqual([path]);
  }
});
