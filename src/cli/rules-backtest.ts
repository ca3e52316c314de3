import { loadConfig } from '../config/load.ts';
import { PulseError } from '../errors.ts';
import type { Rule } from '../insights/rules/rule.ts';
import { oneLine } from '../one-line.ts';
import { backtest, type NamedFinding, type TestedWeek, weeklyRuns } from '../run/backtest.ts';
import { reopenRun, storedRuns } from '../run/stored-runs.ts';
import type { Store } from '../store/tables.ts';
import { storePath } from './assemble.ts';
import { openExistingStore } from './existing-store.ts';
import { paint, print, printJson, table } from './output.ts';
import { chosenReports, nothingStored, type RuledReport, type RulesChoice } from './rules-choice.ts';

export interface RulesBacktestOptions extends RulesChoice {
  readonly config?: string;
  readonly weeks: number;
  readonly json?: boolean;
}

/** @throws PulseError E_REPORT_UNKNOWN, E_USAGE, or E_HISTORY where no run is stored */
export async function rulesBacktest({
  config: configPath,
  weeks,
  json,
  ...choice
}: RulesBacktestOptions): Promise<number> {
  if (weeks === 0) throw new PulseError('E_USAGE', '--weeks 0 leaves nothing to test; write 1 or more');
  const { config, path } = await loadConfig(configPath);
  const reports = chosenReports(config, choice);
  await using store = await openExistingStore(storePath(config, path));
  if (!store) throw nothingStored(reports);
  const tested: TestedReport[] = [];
  for (const ruled of reports) {
    tested.push(await testReport(store, ruled, weeks, choice.rule));
  }
  if (tested.every(({ weeks }) => weeks.length === 0)) throw nothingStored(reports);
  if (json) printJson({ reports: tested.map(inJson) });
  else print(tested.map(describe).join('\n\n'));
  return 0;
}

interface TestedReport {
  readonly report: string;
  readonly rules: readonly Rule[];
  readonly weeks: readonly TestedWeek[];
}

/** All rules are asked, for tests are corrected for their number; what only one says is kept where only it is wanted. */
async function testReport(
  store: Store,
  ruled: RuledReport,
  count: number,
  only: string | undefined,
): Promise<TestedReport> {
  const isWanted = ({ rule }: { readonly rule: string }): boolean => only === undefined || rule === only;
  const runs = await storedRuns(store, ruled.report.id);
  const weeks: TestedWeek[] = [];
  for (const run of weeklyRuns(runs, count)) {
    const week = await backtest(await reopenRun(store, ruled, run, runs));
    weeks.push({ ...week, findings: week.findings.filter(isWanted), errors: week.errors.filter(isWanted) });
  }
  return { report: ruled.report.id, rules: ruled.rules.filter(({ id }) => isWanted({ rule: id })), weeks };
}

type State = NamedFinding['state'];

function inState(findings: readonly NamedFinding[], state: State): number {
  return findings.filter((finding) => finding.state === state).length;
}

/** What stands in a week: not what is over. */
function standing({ findings }: Pick<TestedWeek, 'findings'>, rule: string): readonly NamedFinding[] {
  return findings.filter((finding) => finding.rule === rule && finding.state !== 'resolved');
}

function inJson({ report, rules, weeks }: TestedReport): object {
  return {
    report,
    weeks: weeks.map(({ findings, errors, ...week }) => ({
      ...week,
      errors: errors.length,
      new: inState(findings, 'new'),
      ongoing: inState(findings, 'ongoing'),
      resolved: inState(findings, 'resolved'),
      byRule: Object.fromEntries(rules.map(({ id }) => [id, standing({ findings }, id).length])),
    })),
    rules: rules.map(({ id, title, severity }) => ({
      rule: id,
      title,
      severity,
      weeks: weeks.map((week) => ({
        date: week.date,
        campaigns: standing(week, id).map(({ campaignId, campaignName, state, grade }) => ({
          id: campaignId,
          name: campaignName,
          state,
          grade,
        })),
      })),
    })),
  };
}

function describe({ report, rules, weeks }: TestedReport): string {
  if (weeks.length === 0) return `${report}\n  no runs yet`;
  const fired = rules.filter(({ id }) => weeks.some((week) => standing(week, id).length > 0));
  const never = rules.filter((rule) => !fired.includes(rule)).map(({ id }) => id);
  return [
    `${paint('bold', report)}, by the rules and thresholds of today\n${table(weekRows(weeks))}`,
    ...fired.map((rule) => ruleLines(rule, weeks)),
    ...(never.length > 0 ? [`never: ${never.join(', ')}`] : []),
  ].join('\n\n');
}

function weekRows(weeks: readonly TestedWeek[]): readonly (readonly string[])[] {
  const hasErrors = weeks.some(({ errors }) => errors.length > 0);
  return [
    ['', 'week', 'campaigns', 'new', 'ongoing', 'resolved', ...(hasErrors ? ['rule errors'] : [])],
    ...weeks.map(({ date, campaigns, findings, errors }) => [
      '',
      date,
      String(campaigns),
      String(inState(findings, 'new')),
      String(inState(findings, 'ongoing')),
      String(inState(findings, 'resolved')),
      ...(hasErrors ? [String(errors.length)] : []),
    ]),
  ];
}

/** The campaigns of each week, those that are new first and marked with a plus. */
function ruleLines({ id, title }: Rule, weeks: readonly TestedWeek[]): string {
  const counts = weeks.map((week) => standing(week, id));
  const width = Math.max(...counts.map(({ length }) => String(length).length));
  return [
    `${paint('bold', id)}  ${oneLine(title)}`,
    ...weeks.map(({ date }, index) => {
      const findings = counts[index] ?? [];
      return `  ${date}  ${String(findings.length).padStart(width)}  ${namesOf(findings)}`.trimEnd();
    }),
  ].join('\n');
}

/** So that two stand on a line of 80 characters. */
const nameLength = 22;
const mostNames = 2;

function namesOf(findings: readonly NamedFinding[]): string {
  const newFirst = findings.toSorted((a, b) => Number(b.state === 'new') - Number(a.state === 'new'));
  const names = newFirst
    .slice(0, mostNames)
    .map(({ state, campaignName }) => `${state === 'new' ? '+' : ''}${cut(oneLine(campaignName))}`);
  const more = findings.length - names.length;
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function cut(name: string): string {
  return name.length > nameLength ? `${name.slice(0, nameLength - 1).toWellFormed()}…` : name;
}
