import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Earlier, findContradictions, trackFindings } from '../../src/insights/assess.ts';
import type { SentTotals } from '../../src/insights/rates.ts';
import { defaultThresholds, type Thresholds } from '../../src/insights/thresholds.ts';
import documentedExample from '../spec/documented-example.json' with { type: 'json' };

const strong: SentTotals = {
  totalProspects: 200,
  totalAnswers: 50,
  totalQualified: 20,
  totalClosed: 10,
  totalMessages: 400,
};
const quiet: SentTotals = { ...strong, totalAnswers: 20, totalQualified: 2, totalClosed: 1 };

function states(now: SentTotals, before: Earlier<SentTotals>, thresholds: Thresholds = defaultThresholds): string[] {
  return trackFindings('c', now, before, thresholds).map(({ rule, state }) => `${rule} ${state}`);
}

describe('a tracked finding', () => {
  test('is ongoing in a first report: nothing is known to have changed', () => {
    expect(states(quiet, null)).toEqual(['review-messaging ongoing']);
  });

  test('is new for a campaign that the earlier report did not have', () => {
    expect(states(quiet, 'absent')).toEqual(['review-messaging new']);
  });

  test('is ongoing for one that the earlier report had but could not read', () => {
    expect(states(quiet, 'unreadable')).toEqual(['review-messaging ongoing']);
  });

  test('is ongoing where the rule said so before', () => {
    expect(states(quiet, quiet)).toEqual(['review-messaging ongoing']);
  });

  test('is new where it did not, and resolved where it no longer does', () => {
    expect(states(quiet, strong)).toEqual([
      'review-messaging new',
      'strong-response resolved',
      'strong-qualification resolved',
      'strong-conversion resolved',
    ]);
    expect(states(strong, quiet)).toEqual([
      'strong-response new',
      'strong-qualification new',
      'strong-conversion new',
      'review-messaging resolved',
    ]);
  });

  test('shows the earlier evidence once it is resolved', () => {
    const resolved = trackFindings('c', strong, quiet, defaultThresholds).find(({ state }) => state === 'resolved');
    expect(resolved?.evidence[0]).toMatchObject({ numerator: 20, denominator: 200, percent: 10 });
  });

  test('is new in the week in which the campaign sends its first message', () => {
    expect(states(quiet, { ...quiet, totalAnswers: 0, totalQualified: 0, totalMessages: 0 })).toEqual([
      'review-messaging new',
    ]);
  });

  test('is judged by the thresholds of today on both sides, so changing one changes nothing else', () => {
    const raised = { ...defaultThresholds, strongResponse: 30 };
    expect(states(strong, strong)).toContain('strong-response ongoing');
    expect(states(strong, strong, raised)).toEqual(['strong-qualification ongoing', 'strong-conversion ongoing']);
  });

  test('appears once, and nothing is new or resolved between equal numbers', () => {
    const anyTotals = fc.record({
      totalProspects: fc.nat(300),
      totalAnswers: fc.nat(300),
      totalQualified: fc.nat(300),
      totalClosed: fc.nat(300),
      totalMessages: fc.nat(2),
    });
    fc.assert(
      fc.property(anyTotals, anyTotals, (now, before) => {
        const rules = trackFindings('c', now, before, defaultThresholds).map(({ rule }) => rule);
        expect(new Set(rules).size).toBe(rules.length);
        expect(trackFindings('c', now, now, defaultThresholds).every(({ state }) => state === 'ongoing')).toBe(true);
      }),
    );
  });
});

describe('contradictions', () => {
  test('are none in the documented example', () => {
    expect(findContradictions(documentedExample.metrics)).toEqual([]);
  });

  test('name each rate that its totals contradict, with both values', () => {
    expect(findContradictions({ ...documentedExample.metrics, responseRate: 32.33, conversionRate: 0.08 })).toEqual([
      { rate: 'response', reported: 32.33, computed: { numerator: 35, denominator: 150, percent: 23.33 } },
      { rate: 'conversion', reported: 0.08, computed: { numerator: 12, denominator: 150, percent: 8 } },
    ]);
  });

  test('are none where the API reports no rate, or there is nothing to measure it by', () => {
    const unknown = { responseRate: null, qualificationRate: null, conversionRate: null };
    expect(findContradictions({ ...strong, ...unknown })).toEqual([]);
    const empty = { totalProspects: 0, totalAnswers: 0, totalQualified: 0, totalClosed: 0 };
    expect(findContradictions({ ...empty, responseRate: 0, qualificationRate: 0, conversionRate: 0 })).toEqual([]);
  });
});
