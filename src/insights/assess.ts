import { evaluateRules } from './documented-rules.ts';
import type { Finding, Rate, RateName } from './finding.ts';
import { contradicts, rateOf, type SentTotals, type Totals } from './rates.ts';
import type { Thresholds } from './thresholds.ts';

/** A rule's word on a campaign, and whether it said so at the earlier run too. */
export type FindingState = 'new' | 'ongoing' | 'resolved';

export type TrackedFinding = Finding & { readonly state: FindingState };

/**
 * What the earlier run has of a campaign: its numbers, or that it was not there, or that it was but could not be read.
 * Null where there is no earlier run.
 */
export type Earlier<Numbers> = Numbers | 'absent' | 'unreadable' | null;

/** The rates that the API reports itself, in percent. */
export interface ReportedRates {
  readonly responseRate: number | null;
  readonly qualificationRate: number | null;
  readonly conversionRate: number | null;
}

/** A reported rate that its own totals contradict. */
export interface Contradiction {
  readonly rate: RateName;
  readonly reported: number;
  readonly computed: Rate;
}

/**
 * What the rules say of a campaign now, against what they say of its earlier numbers: by today's thresholds on both, so
 * that a changed threshold is not told as a change of the campaign. All is new of a campaign that was not there, and all
 * goes on where nothing is known of it.
 */
export function trackFindings(
  campaignId: string,
  now: SentTotals,
  before: Earlier<SentTotals>,
  thresholds: Thresholds,
): TrackedFinding[] {
  const current = evaluateRules(campaignId, now, thresholds);
  if (before === 'absent') return current.map((finding) => ({ ...finding, state: 'new' }));
  if (before === 'unreadable' || before === null) return current.map((finding) => ({ ...finding, state: 'ongoing' }));
  const earlier = evaluateRules(campaignId, before, thresholds);
  const told = new Set(earlier.map(({ rule }) => rule));
  const still = new Set(current.map(({ rule }) => rule));
  return [
    ...current.map((finding) => ({
      ...finding,
      state: told.has(finding.rule) ? ('ongoing' as const) : ('new' as const),
    })),
    ...earlier.filter(({ rule }) => !still.has(rule)).map((finding) => ({ ...finding, state: 'resolved' as const })),
  ];
}

export function findContradictions(metrics: Totals & ReportedRates): Contradiction[] {
  const reported = [
    ['response', metrics.responseRate],
    ['qualification', metrics.qualificationRate],
    ['conversion', metrics.conversionRate],
  ] as const;
  return reported.flatMap(([rate, value]) => {
    const computed = rateOf(rate, metrics);
    return value !== null && contradicts(value, computed) ? [{ rate, reported: value, computed }] : [];
  });
}
