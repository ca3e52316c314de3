import { expect, test } from 'vitest';
import { factsOf } from '../../../src/insights/facts.ts';
import { claimOf } from '../../../src/insights/language/claims.ts';
import { isProblem, parseCondition } from '../../../src/insights/language/expression.ts';
import { weigh } from '../../../src/insights/rules/weigh.ts';
import { defaultThresholds } from '../../../src/insights/thresholds.ts';
import { historyOf } from '../history.ts';

const facts = factsOf(historyOf({ messages: 420, answers: 35, qualified: 12 }), null, defaultThresholds);

/** The library's own spelling of a part leaves these parentheses out, and writes 1e300 as it cannot read it (8.0.0). */
test.each([
  ['metrics.totalMessages - (metrics.totalAnswers + metrics.totalQualified) > 370', 373],
  ['metrics.totalMessages / (metrics.totalAnswers / 5) > 50', 60],
  ['(metrics.totalMessages - metrics.totalAnswers) * 2 > 1', 770],
  ['metrics.totalMessages * 1e300 > 1', 4.2e302],
])('a part of a condition has the value that it has in the whole: %s', (source, value) => {
  const condition = parseCondition(source);
  if (isProblem(condition)) throw new Error(condition.message);
  expect(condition.evaluate(facts.context)).toBe(true);
  const [part, mark] = source.split(' > ');
  expect(weigh(claimOf(condition.node), facts)?.evidence).toEqual([
    { kind: 'value', of: part, value, relation: 'above', mark: Number(mark) },
  ]);
});
