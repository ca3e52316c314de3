import { evaluateRules } from './documented-rules.ts';
import type { Finding, Rate, RateName } from './finding.ts';
import { contradicts, rateOf, type SentTotals, type Totals } from './rates.ts';
import type { Thresholds } from './thresholds.ts';

/** A rule's word on a campaign, and whether it said so at the earlier run too. */
export type FindingState = 'new' | 'ongoing' | 'resolved';

export interface TrackedFinding extends Finding {
  readonly state: FindingState;
}

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
 * that a changed threshold is not told as a change of the campaign.
 * @param before null where the campaign has no earlier numbers, or they could not be read
 * @param comparing false in a first report, in which nothing is new and everything is ongoing
 */
export function trackFindings(
  campaignId: string,
  now: SentTotals,
  before: SentTotals | null,
  thresholds: Thresholds,
  comparing: boolean,
): TrackedFinding[] {
  const current = evaluateRules(campaignId, now, thresholds);
  if (!before) return current.map((finding) => ({ ...finding, state: comparing ? 'new' : 'ongoing' }));
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
