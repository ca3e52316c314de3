import { loadConfig } from '../config/load.ts';
import { PulseError } from '../errors.ts';
import type { Rate } from '../insights/finding.ts';
import { type Failure, isFailure, type Value } from '../insights/language/expression.ts';
import { suggestion } from '../insights/language/suggestion.ts';
import type { ExplainedPart } from '../insights/rules/explain.ts';
import type { Trend } from '../insights/trend.ts';
import { oneLine } from '../one-line.ts';
import { type CampaignExplanation, type ExplainedRule, explainCampaign } from '../run/explain-campaign.ts';
import { type FoundCampaign, findCampaign, namedCampaigns } from '../run/find-campaign.ts';
import type { StoredRun } from '../run/histories.ts';
import { reopenRun, storedRuns } from '../run/stored-runs.ts';
import type { Store } from '../store/tables.ts';
import { storePath } from './assemble.ts';
import { openExistingStore } from './existing-store.ts';
import { paint, print, printJson } from './output.ts';
import { chosenReports, nothingStored, type RuledReport, type RulesChoice } from './rules-choice.ts';

export interface RulesExplainOptions extends RulesChoice {
  readonly config?: string;
  readonly json?: boolean;
}

/** @throws PulseError E_REPORT_UNKNOWN, E_USAGE, or E_HISTORY where no stored run read the campaign */
export async function rulesExplain(
  wanted: string,
  { config: configPath, json, ...choice }: RulesExplainOptions,
): Promise<number> {
  const { config, path } = await loadConfig(configPath);
  const reports = chosenReports(config, choice);
  await using store = await openExistingStore(storePath(config, path));
  if (!store) throw nothingStored(reports);
  const { ruled, runs, found } = await findIn(store, reports, wanted);
  const { run, ...campaign } = found;
  const reopened = await reopenRun(store, ruled, run, runs);
  const { correction, rules, trends } = await explainCampaign(reopened, campaign.id);
  const shown = choice.rule === undefined ? rules : rules.filter(({ rule }) => rule.id === choice.rule);
  const { key, date } = run;
  const { comparedWith } = reopened;
  const head = { report: ruled.report.id, run: key, date, comparedWith, campaign, correction, trends };
  if (json) printJson({ ...head, rules: shown.map(inJson) });
  else print([titleOf(head), ...shown.map((rule) => describe(rule, correction))].join('\n\n'));
  return 0;
}

interface Found {
  readonly ruled: RuledReport;
  readonly runs: readonly StoredRun[];
  readonly found: FoundCampaign;
}

async function findIn(store: Store, reports: readonly RuledReport[], wanted: string): Promise<Found> {
  const stored = await Promise.all(
    reports.map(async (ruled) => ({ ruled, runs: await storedRuns(store, ruled.report.id) })),
  );
  for (const { ruled, runs } of stored) {
    const found = await findCampaign(store, runs, wanted);
    if (found) return { ruled, runs, found };
  }
  const newest = stored.flatMap(({ runs: [run] }) => (run ? [run] : []));
  if (newest.length === 0) throw nothingStored(reports);
  throw new PulseError(
    'E_HISTORY',
    `no stored run read a campaign "${wanted}"; ${await remedy(store, newest, wanted)}`,
  );
}

async function remedy(store: Store, runs: readonly StoredRun[], wanted: string): Promise<string> {
  const known: string[] = [];
  for (const run of runs) {
    for await (const { id, name } of namedCampaigns(store, run)) known.push(id, name);
  }
  return suggestion(wanted, known) ?? 'give its id, or a part of its name';
}

function inJson({ rule: { id, title, severity }, outcome, verdict, ...conditions }: ExplainedRule): object {
  return { rule: id, title, severity, outcome, verdict, ...conditions };
}

interface Head {
  readonly report: string;
  readonly date: string;
  readonly comparedWith: string | null;
  readonly campaign: { readonly id: string; readonly name: string };
  readonly trends: CampaignExplanation['trends'];
}

function titleOf({ report, date, comparedWith, campaign: { id, name }, trends }: Head): string {
  const compared = comparedWith === null ? 'with no run before it' : `compared with ${comparedWith}`;
  return [
    `${oneLine(name)} (${oneLine(id)})`,
    `${report} of ${date}, ${compared}`,
    `responses per 100 messages by week   ${weekly(trends.weekResponse)}`,
    `qualified per 100 responses by week  ${weekly(trends.weekQualification)}`,
  ].join('\n');
}

/** Oldest first, and by how much more than chance they vary. */
function weekly({ weeks, dispersion }: Trend): string {
  const rates = weeks.map(({ percent }) => (percent === null ? '-' : percent.toFixed(1))).join(' ');
  return dispersion > 1 ? `${rates} (varying ${dispersion.toFixed(1)} times as much as chance)` : rates;
}

type Correction = CampaignExplanation['correction'];

function describe(explained: ExplainedRule, correction: Correction): string {
  const { rule, when, unless, sample } = explained;
  const conditions = [['when', when] as const, ['unless', unless] as const, ['sample', sample] as const];
  return [
    `${paint('bold', rule.id)}  ${says(explained)}`,
    ...conditions.flatMap(([label, condition]) => (condition ? labelled(label, linesOf(condition)) : [])),
    ...labelled('test', testLines(explained, correction)),
  ].join('\n');
}

function labelled(label: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(8)}${line}`);
}

const grades = { confirmed: 'confirmed', early: 'early sign' } as const;

function says({ outcome, verdict, when, sample }: ExplainedRule): string {
  switch (outcome.says) {
    case 'nothing':
      return when.value === true ? 'excepted by unless' : 'silent';
    case 'not measurable':
      return `not measurable: ${outcome.path}`;
    case 'not enough data':
      return sample?.value === false ? 'not enough data' : 'not enough data for a test';
    case 'error':
      return `rule error: ${oneLine(outcome.message)}`;
    case 'finding':
      if (verdict === 'chance') return 'not significant after correction';
      if (verdict === 'unconfirmed') return 'an early sign, and the report tells confirmed findings only';
      return `${verdict === 'muted' ? 'muted' : 'fires'}: ${grades[outcome.finding.grade]}`;
  }
}

/** Each part below what it is a part of, further to the right. */
function linesOf({ source, value, isList, rate, parts }: ExplainedPart): readonly string[] {
  const shown = isList && !isFailure(value) ? `${value} items` : shownValue(value);
  return [
    [oneLine(source, 1_000), shown, ...(rate ? [countsOf(rate)] : [])].join('   '),
    ...parts.flatMap(linesOf).map((line) => `  ${line}`),
  ];
}

function shownValue(value: Value | Failure): string {
  if (isFailure(value)) {
    return value.failed === 'unmeasurable' ? `not measurable: ${value.path}` : `error: ${oneLine(value.message)}`;
  }
  if (typeof value === 'number') return String(Math.round(value * 10_000) / 10_000);
  return typeof value === 'string' ? JSON.stringify(oneLine(value)) : String(value);
}

function countsOf({ numerator, denominator, range }: NonNullable<ExplainedPart['rate']>): string {
  const likely = range ? `, likely ${range.low.toFixed(1)} to ${range.high.toFixed(1)}` : '';
  return `${numerator} of ${denominator}${likely}`;
}

const others = { previous: 'the week before', team: 'the rest of the team' } as const;

function testLines({ outcome }: ExplainedRule, { tests, limit }: Correction): readonly string[] {
  if (outcome.says !== 'finding' || outcome.pValue === null) return [];
  const beside = outcome.finding.evidence.flatMap((evidence): string[] => {
    if (evidence.kind === 'difference') {
      return [`${counts(evidence.now)} beside ${counts(evidence.other)} of ${others[evidence.from]}`];
    }
    if (evidence.kind !== 'shift') return [];
    const { after, before, weeks, weeksBefore } = evidence;
    return [`${counts(after)} in ${weeks} weeks beside ${counts(before)} in the ${weeksBefore} weeks before`];
  });
  return [...beside, `p-value ${significant(outcome.pValue)}, limit ${significant(limit)} of ${tests} tests`];
}

function counts({ numerator, denominator, percent }: Rate): string {
  return `${percent} (${numerator} of ${denominator})`;
}

function significant(probability: number): number {
  return Number(probability.toPrecision(2));
}
