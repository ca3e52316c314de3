import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { isProblem, parseCondition } from '../../src/insights/language/expression.ts';
import { hostileExpressions } from '../support/hostile-expressions.ts';

describe('a hostile expression is refused at once, and where it is hostile', () => {
  test.each(Object.entries(hostileExpressions))('%s', (_, source) => {
    parseCondition(source);
    const start = performance.now();
    const refused = parseCondition(source);
    // Most take 0.1 ms; bench/rules.ts holds the worst below 10.
    expect(performance.now() - start).toBeLessThan(100);
    expect(isProblem(refused)).toBe(true);
    expect(refused).toMatchObject({ message: expect.stringMatching(/\w/), start: expect.any(Number) });
    const { start: from, end } = refused as { readonly start: number; readonly end: number };
    expect(from).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(from);
    expect(end).toBeLessThanOrEqual(source.length);
  });

  test('although each is near one that is fine', () => {
    for (const source of [
      'activity.dailyBreakdown.all(d, d.messages >= 0)',
      'campaign.name == "👩‍👩‍👧‍👦 аааа"',
      `${'('.repeat(20)}true${')'.repeat(20)}`,
      `metrics.totalMessages in [${'1,'.repeat(49)}1]`,
      `${'trend.weeks > 1 && '.repeat(50)}true`,
      'metrics.totalMessages < 1e308',
    ]) {
      expect(isProblem(parseCondition(source)), source).toBe(false);
    }
  });
});
