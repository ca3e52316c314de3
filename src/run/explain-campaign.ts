import { type CampaignHistory, factsOf } from '../insights/facts.ts';
import { judge } from '../insights/judge.ts';
import type { WeekRateName } from '../insights/rates.ts';
import { type Explanation, explainRule } from '../insights/rules/explain.ts';
import type { Rule } from '../insights/rules/rule.ts';
import type { Trend } from '../insights/trend.ts';
import { type Verdict, Verdicts } from '../insights/verdicts.ts';
import type { ReopenedRun } from './stored-runs.ts';

export interface CampaignExplanation {
  /** Tests made in the whole report, and the largest p-value that is a discovery among them. */
  readonly correction: { readonly tests: number; readonly limit: number };
  readonly rules: readonly ExplainedRule[];
  readonly trends: Readonly<Record<WeekRateName, Trend>>;
}

export interface ExplainedRule extends Explanation {
  readonly rule: Rule;
  /** Whether its finding is told; null where it has none. */
  readonly verdict: Verdict | null;
}

/** What every rule says of a campaign of a run. The others are judged too, for tests are corrected for their number. */
export async function explainCampaign(
  { judging, campaigns }: ReopenedRun,
  campaignId: string,
): Promise<CampaignExplanation> {
  const { rules, team, thresholds } = judging;
  const verdicts = new Verdicts(judging, judging.date);
  let wanted: CampaignHistory | undefined;
  for await (const outcome of campaigns()) {
    if (!outcome.read) continue;
    verdicts.count(judge(rules, factsOf(outcome.history, team, thresholds)));
    if (outcome.history.numbers.campaign.id === campaignId) wanted = outcome.history;
  }
  if (!wanted) throw new Error(`${campaignId} is not among the campaigns of the run`);
  const facts = factsOf(wanted, team, thresholds);
  return {
    correction: verdicts.correction,
    trends: { weekResponse: facts.trend('weekResponse'), weekQualification: facts.trend('weekQualification') },
    rules: rules.map((rule) => {
      const explanation = explainRule(rule, facts);
      const { outcome } = explanation;
      return { rule, ...explanation, verdict: outcome.says === 'finding' ? verdicts.verdictOn(outcome) : null };
    }),
  };
}
