import type { Config, ReportConfig } from '../config/definition.ts';
import { findReport } from '../config/load.ts';
import { rulesOf } from '../config/rules.ts';
import { PulseError } from '../errors.ts';
import { remedyAmong } from '../insights/language/suggestion.ts';
import type { Rule } from '../insights/rules/rule.ts';

export interface RulesChoice {
  readonly report?: string;
  readonly rule?: string;
}

/** A report with its rules. */
export interface RuledReport {
  readonly report: ReportConfig;
  readonly rules: readonly Rule[];
}

/**
 * The reports that were asked for, else all; where a rule was asked for, those that use it.
 * @throws PulseError E_REPORT_UNKNOWN, or E_USAGE where none of them uses the rule
 */
export function chosenReports(config: Config, { report, rule }: RulesChoice): readonly RuledReport[] {
  const reports = report === undefined ? config.reports : [findReport(config, report)];
  const ruled = reports.map((report) => ({ report, rules: rulesOf(config.rules, report) }));
  if (rule === undefined) return ruled;
  const using = ruled.filter(({ rules }) => rules.some(({ id }) => id === rule));
  if (using.length > 0) return using;
  const known = [...new Set(ruled.flatMap(({ rules }) => rules.map(({ id }) => id)))];
  const whose = report === undefined ? 'any report' : `the report ${report}`;
  throw new PulseError('E_USAGE', `"${rule}" is not a rule of ${whose}; ${remedyAmong(rule, known)}`);
}

/** E_HISTORY, for there is nothing to look at yet. */
export function nothingStored(reports: readonly RuledReport[]): PulseError {
  const ids = reports.map(({ report }) => report.id);
  return new PulseError(
    'E_HISTORY',
    `no run of ${ids.join(' or ')} is stored yet; run it with "campaign-pulse run ${ids[0]}"`,
  );
}
