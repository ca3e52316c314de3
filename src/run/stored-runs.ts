import type { ReportConfig } from '../config/definition.ts';
import type { Judging } from '../insights/assessor.ts';
import type { Rule } from '../insights/rules/rule.ts';
import type { Outcomes } from '../report/outcomes.ts';
import { withTeams } from '../report/pool.ts';
import { digestedSlots } from '../store/slots.ts';
import type { Store } from '../store/tables.ts';
import { chooseBaselines } from './baseline.ts';
import { campaignsOf, type StoredRun, weeksOfTrend } from './histories.ts';
import { judgingOf } from './judging.ts';

/** The complete runs of a report, newest first. */
export function storedRuns(store: Store, report: string): Promise<readonly StoredRun[]> {
  return digestedSlots(store, report);
}

/** A stored run, to be judged by the rules and thresholds of today. */
export interface ReopenedRun {
  readonly comparedWith: string | null;
  readonly judging: Judging;
  readonly campaigns: Outcomes;
}

/** `runs` are all of the report's. */
export async function reopenRun(
  store: Store,
  { report, rules }: { readonly report: ReportConfig; readonly rules: readonly Rule[] },
  run: StoredRun,
  runs: readonly StoredRun[],
): Promise<ReopenedRun> {
  const earlier = chooseBaselines(runs, run.date, weeksOfTrend - 1);
  const [baseline] = earlier;
  const campaigns = () => campaignsOf({ store, run }, { store, earlier });
  const judging = judgingOf(report, rules, run, baseline);
  const comparedWith = baseline?.date ?? null;
  return { comparedWith, judging: await withTeams(judging, campaigns, comparedWith), campaigns };
}
