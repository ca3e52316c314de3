import type { Finding, Rate, RateEvidence, RateName, Verdict } from './finding.ts';
import { rateOf, type SentTotals } from './rates.ts';
import type { Thresholds } from './thresholds.ts';

/**
 * The vendor's own reading of the numbers ("Analytics Insights" of the endpoint's page). A strength holds literally on
 * the rate; an opportunity also needs enough cases, since advice from three answers is worth nothing.
 */
type Rule = Verdict & {
  /** All must hold; the first is the one that the rule is about. */
  readonly when: readonly Condition[];
};

interface Condition {
  readonly rate: RateName;
  readonly relation: RateEvidence['relation'];
  readonly threshold: keyof Thresholds;
  /** The least denominator that is evidence enough. */
  readonly sample?: keyof Thresholds;
}

export const documentedRules: readonly Rule[] = [
  {
    rule: 'strong-response',
    kind: 'strength',
    when: [{ rate: 'response', relation: 'above', threshold: 'strongResponse' }],
  },
  {
    rule: 'strong-qualification',
    kind: 'strength',
    when: [{ rate: 'qualification', relation: 'above', threshold: 'strongQualification' }],
  },
  {
    rule: 'strong-conversion',
    kind: 'strength',
    when: [{ rate: 'conversion', relation: 'above', threshold: 'strongConversion' }],
  },
  {
    rule: 'review-messaging',
    kind: 'opportunity',
    when: [{ rate: 'response', relation: 'below', threshold: 'lowResponse', sample: 'minimumProspects' }],
  },
  {
    rule: 'improve-targeting',
    kind: 'opportunity',
    when: [
      { rate: 'qualification', relation: 'below', threshold: 'lowQualification', sample: 'minimumAnswers' },
      { rate: 'response', relation: 'above', threshold: 'strongResponse' },
    ],
  },
  {
    rule: 'enhance-follow-up',
    kind: 'opportunity',
    when: [
      { rate: 'close', relation: 'below', threshold: 'lowClose', sample: 'minimumQualified' },
      { rate: 'qualification', relation: 'above', threshold: 'strongQualification' },
    ],
  },
];

/** What the documented rules say of one campaign, in their order; nothing of one that has not sent a message yet. */
export function evaluateRules(campaignId: string, totals: SentTotals, thresholds: Thresholds): Finding[] {
  if (totals.totalMessages === 0) return [];
  return documentedRules.flatMap(({ when, ...verdict }) => {
    const holding = when.flatMap((condition) => evaluate(condition, rateOf(condition.rate, totals), thresholds) ?? []);
    const [first, ...others] = holding;
    return first && holding.length === when.length ? [{ ...verdict, campaignId, evidence: [first, ...others] }] : [];
  });
}

function evaluate(condition: Condition, rate: Rate, thresholds: Thresholds): RateEvidence | null {
  if (rate.percent === null) return null;
  if (condition.sample && rate.denominator < thresholds[condition.sample]) return null;
  const threshold = thresholds[condition.threshold];
  const holds = condition.relation === 'above' ? rate.percent > threshold : rate.percent < threshold;
  return holds ? { ...rate, rate: condition.rate, relation: condition.relation, threshold } : null;
}
