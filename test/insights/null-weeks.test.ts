import { describe, expect, test } from 'vitest';
import { diceFor } from '../../src/mock/random.ts';
import { isPlanted, strong } from '../support/planted-effects.ts';
import {
  asked,
  nullCourses,
  simulateReport,
  testedFindings,
  testedRules,
  uncorrectedFindings,
} from '../support/simulated-reports.ts';

/** A sample of bench/null-weeks.ts. The seeds are fixed, so that the shares are the same each time. */
const reports = 200;

describe('weeks in which nothing changed', () => {
  const histories = Array.from({ length: reports }, (_, index) => {
    const dice = diceFor(1, `null report ${index}`);
    return simulateReport(dice, nullCourses(dice, [20, 600]));
  });

  test('are told as a change in no more reports than the configured rate', () => {
    const crying = histories.filter((report) => testedFindings(report).length > 0);
    expect(crying.length / reports).toBeLessThanOrEqual(asked.falseDiscoveryRate);
  });

  test('would be in most of them without the correction, by each of the rules that are tested', () => {
    const found = histories.map(uncorrectedFindings);
    expect(found.filter((findings) => findings.length > 0).length / reports).toBeGreaterThan(0.8);
    expect(testedRules).toEqual(['response-fell', 'response-rose', 'below-team', 'level-down']);
    expect(new Set(found.flat().map(({ rule }) => rule))).toEqual(new Set(testedRules));
  });
});

test('a fall that nobody should miss is found in at least 95 % of the reports', () => {
  const found = Array.from({ length: reports }, (_, index) =>
    testedFindings(strong.histories(diceFor(1, `strong effect ${index}`))),
  ).filter((findings) => findings.some(isPlanted(strong.rule)));
  expect(found.length / reports).toBeGreaterThanOrEqual(0.95);
});
