import type { ReportConfig } from '../config/definition.ts';
import type { Judging } from '../insights/assessor.ts';
import type { Rule } from '../insights/rules/rule.ts';
import { type StoredRun, teamTotals } from './histories.ts';

/** What a run of a report is judged with. */
export function judgingOf(
  report: ReportConfig,
  rules: readonly Rule[],
  run: Pick<StoredRun, 'date' | 'overview'>,
  baseline: StoredRun | undefined,
): Judging {
  const { falseDiscoveryRate, confirmedOnly, mutes } = report.findings;
  return {
    rules,
    thresholds: report.thresholds,
    date: run.date,
    team: teamTotals(run.overview),
    teamBefore: teamTotals(baseline?.overview),
    falseDiscoveryRate: falseDiscoveryRate / 100,
    confirmedOnly,
    mutes,
  };
}
