import { CampaignAssessor, type Judging } from '../insights/assessor.ts';
import { daysBetween } from '../insights/calendar.ts';
import { type Doubt, findDoubts, gapOf } from '../insights/data-notes.ts';
import { compareVariants } from '../insights/experiment.ts';
import { type CampaignHistory, isRead } from '../insights/facts.ts';
import { asksForAction, type Range } from '../insights/finding.ts';
import { type Day, findPatterns, patternDays } from '../insights/patterns.ts';
import { rangeOf } from '../insights/range.ts';
import { rateOf, type SentTotals, type TotalRateName, type Totals, type Week } from '../insights/rates.ts';
import { RestatementTally } from '../insights/restatement.ts';
import { type Costs, returnOf } from '../insights/return.ts';
import { highPerforming } from '../insights/rules/built-in-rules.ts';
import { rankRanges } from '../insights/statistics/rank-range.ts';
import type { TrackedFinding } from '../insights/track.ts';
import { addDays, daysBefore, recentDays } from './days.ts';
import {
  type CampaignRow,
  type Count,
  type DataNote,
  type Digest,
  limits,
  type Measure,
  type Overall,
  type RankRange,
  type ReportedFinding,
  type RuleError,
  type Team,
  type TrendPoint,
  type WeekCounts,
} from './digest.ts';
import type { Outcomes } from './outcomes.ts';
import { Pool, withTeams } from './pool.ts';
import { Top } from './top.ts';

export interface ReportContext {
  readonly report: Digest['report'];
  readonly timeZone: string;
  readonly composedAt: string;
  readonly dataAsOf: string;
  readonly late: boolean;
  readonly comparedWith: string | null;
  /** `team` and `teamBefore` are the overview's totals; null where it could not be read. */
  readonly judging: Judging;
  readonly experiments: readonly { readonly name: string; readonly variants: readonly string[] }[];
  readonly costs: Costs | null;
  /** Earlier points of the trend, oldest first; null where no chart is wanted. */
  readonly trend: readonly TrendPoint[] | null;
  /** True where every campaign is needed, not only those that a mail on all of them shows. */
  readonly isComplete: boolean;
}

/** Composes a report from its campaigns. The same input gives the same digest, whatever the order of the campaigns. */
export async function composeDigest(context: ReportContext, outcomes: Outcomes): Promise<Digest> {
  const { date, thresholds, rules } = context.judging;
  const assessor = new CampaignAssessor(await withTeams(context.judging, outcomes, context.comparedWith));
  const atMost = (limit: number) => (context.isComplete ? Number.POSITIVE_INFINITY : limit);
  const now = new Pool();
  const before = new Pool();
  const days = new Map<string, Day>();
  const restatement = new RestatementTally();
  const unreadable = new Top<Unreadable>(atMost(limits.unreadable), (a, b) => order(a.id, b.id));
  const dataNotes = new Top<DataNote>(atMost(limits.dataNotes), byGap);
  const judged: Judged[] = [];
  const variants = new Map(context.experiments.flatMap(({ variants }) => variants.map((id) => [id, noVariant])));
  const patternWindow = daysBefore(date, patternDays);
  const shownWindow = daysBefore(date, limits.days);
  const counts = { campaigns: 0, newcomers: 0, unreadBefore: 0, unreadable: 0, dataNotes: 0 };

  for await (const outcome of outcomes()) {
    if (!outcome.read) {
      counts.unreadable++;
      unreadable.add(pick(outcome));
      continue;
    }
    const { history } = outcome;
    const { campaign, metrics, activity } = history.numbers;
    const [baseline] = history.earlier;
    counts.campaigns++;
    if (baseline?.numbers === 'absent') counts.newcomers++;
    if (baseline?.numbers === 'unreadable') counts.unreadBefore++;
    now.add(history.numbers);
    if (baseline && isRead(baseline)) before.add(baseline.numbers);
    addDays(days, activity.dailyBreakdown, patternWindow);
    restatement.add(history);
    if (variants.has(campaign.id)) variants.set(campaign.id, { name: campaign.name, totals: metrics });
    for (const doubt of findDoubts(history)) {
      counts.dataNotes++;
      dataNotes.add({ ...doubt, campaignId: campaign.id, campaignName: campaign.name });
    }
    judged.push({
      assess: assessor.add(history),
      row: campaignRow(history, shownWindow),
      metrics,
      ageDays: Math.max(0, daysBetween(campaign.createdAt.slice(0, 10), date)),
      range: metrics.totalProspects >= thresholds.minimumProspects ? rangeOf(rateOf('response', metrics)) : null,
    });
  }

  const findings = new Top<RankedFinding>(atMost(limits.findings), byImportance(rules.map(({ id }) => id)));
  const rows = new Top<CampaignRow>(atMost(limits.campaigns), byAttention);
  const ruleErrors = new Top<RuleError>(
    atMost(limits.ruleErrors),
    (a, b) => order(a.rule, b.rule) || order(a.campaignId, b.campaignId),
  );
  const byRule = new Map(rules.map(({ id, title, severity }) => [id, { rule: id, title, severity, count: 0 }]));
  const told = { needAttention: 0, highPerforming: 0, findings: 0, muted: 0, ruleErrors: 0 };
  const ranks = ranksOf(judged);
  for (const { assess, row, metrics } of judged) {
    const { findings: tracked, muted, errors } = assess();
    told.muted += muted;
    for (const finding of tracked) {
      findings.add({ ...finding, campaignName: row.name, weight: metrics.totalProspects });
      told.findings++;
      const counted = byRule.get(finding.rule);
      if (counted && finding.state !== 'resolved') counted.count++;
    }
    for (const error of errors) {
      told.ruleErrors++;
      ruleErrors.add({ ...error, campaignId: row.id, campaignName: row.name });
    }
    const verdict = verdictOf(metrics, tracked, metrics.totalProspects < thresholds.minimumProspects);
    if (verdict === 'attention') told.needAttention++;
    if (verdict === 'high-performing') told.highPerforming++;
    rows.add({ ...row, rank: ranks.get(row.id) ?? null, verdict });
  }

  const series = [...days.values()];
  const all = overall(now, before.size > 0 ? before : null);
  return {
    report: context.report,
    focus: null,
    date,
    timeZone: context.timeZone,
    composedAt: context.composedAt,
    dataAsOf: context.dataAsOf,
    late: context.late,
    comparedWith: context.comparedWith,
    overall: all,
    team: team(context.judging.team, now),
    targets: {
      response: thresholds.strongResponse,
      qualification: thresholds.strongQualification,
      conversion: thresholds.strongConversion,
    },
    findings: findings.values().map(({ weight: _, ...finding }) => finding),
    counts: {
      ...counts,
      ...told,
      byRule: [...byRule.values()].filter(({ count }) => count > 0),
      ranked: ranks.size,
    },
    campaigns: rows.values(),
    daily: recentDays(series, shownWindow),
    patterns: findPatterns(series),
    experiments: context.experiments.map(({ name, variants: ids }) =>
      compareVariants(
        name,
        ids.map((id) => ({ id, ...(variants.get(id) ?? noVariant) })),
        thresholds,
      ),
    ),
    money:
      context.costs &&
      returnOf(
        context.costs,
        judged.map(({ metrics, ageDays }) => ({ totals: metrics, ageDays })),
      ),
    restatement: restatement.result(),
    unreadable: unreadable.values(),
    dataNotes: dataNotes.values(),
    ruleErrors: ruleErrors.values(),
    trend: context.trend ? [...context.trend, { date, response: all.response.now }] : [],
  };
}

/** A campaign that was read, until all are. */
interface Judged {
  readonly assess: ReturnType<CampaignAssessor['add']>;
  readonly row: Omit<CampaignRow, 'rank' | 'verdict'>;
  readonly metrics: SentTotals;
  readonly ageDays: number;
  /** Where its response rate likely lies; null where it is not ranked. */
  readonly range: Range | null;
}

const noVariant: { readonly name: string | null; readonly totals: Totals | null } = { name: null, totals: null };

function ranksOf(judged: readonly Judged[]): ReadonlyMap<string, RankRange> {
  const ranked = judged.flatMap(({ row, range }) => (range ? [{ id: row.id, range }] : []));
  const ranks = rankRanges(ranked.map(({ range }) => range));
  return new Map(ranked.flatMap(({ id }, index) => (ranks[index] ? [[id, ranks[index]] as const] : [])));
}

type Unreadable = Digest['unreadable'][number];

/** The widest disagreement first. */
function byGap(a: DataNote, b: DataNote): number {
  return gapOf(b) - gapOf(a) || order(a.campaignId, b.campaignId) || order(keyOf(a), keyOf(b));
}

function keyOf(doubt: Doubt): string {
  if (doubt.doubt === 'rate') return doubt.rate;
  return 'of' in doubt ? `${doubt.doubt} ${doubt.of}` : doubt.doubt;
}

type RankedFinding = ReportedFinding & { readonly weight: number };

/** What changed comes first, and what asks for action before what asks for none. */
function rank({ severity, state }: TrackedFinding): number {
  const news = state === 'ongoing' ? 10 : 0;
  if (severity === 'critical') return news + (state === 'resolved' ? 3 : 0);
  if (severity === 'warning') return news + (state === 'resolved' ? 4 : 1);
  if (severity === 'good') return news + (state === 'resolved' ? 2 : 5);
  return news + 6;
}

function byImportance(rules: readonly string[]): (a: RankedFinding, b: RankedFinding) => number {
  return (a, b) =>
    rank(a) - rank(b) ||
    b.weight - a.weight ||
    order(a.campaignId, b.campaignId) ||
    rules.indexOf(a.rule) - rules.indexOf(b.rule);
}

const verdicts: readonly CampaignRow['verdict'][] = ['attention', 'high-performing', 'steady', 'too-early', 'no-data'];

function byAttention(a: CampaignRow, b: CampaignRow): number {
  return verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) || b.prospects - a.prospects || order(a.id, b.id);
}

/** By code unit, so that the order is the same on every machine. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function overall(now: Pool, before: Pool | null): Overall {
  const measure = (name: TotalRateName): Measure => measureOf(name, now.totals, before?.totals ?? null);
  return {
    response: measure('response'),
    qualification: measure('qualification'),
    conversion: measure('conversion'),
    week: weekCounts(now.week, before?.week ?? null),
  };
}

function weekCounts(now: Week, before: Week | null): WeekCounts {
  const count = (name: keyof Week): Count => ({ now: now[name], before: before?.[name] ?? null });
  return { messages: count('messages'), responses: count('responses'), qualified: count('qualified') };
}

function team(overview: Totals | null, collected: Pool): Team | null {
  const totals = overview ?? (collected.size > 1 ? collected.totals : null);
  if (!totals) return null;
  return {
    source: overview ? 'overview' : 'collected',
    response: rateOf('response', totals),
    qualification: rateOf('qualification', totals),
    conversion: rateOf('conversion', totals),
  };
}

function campaignRow({ numbers, earlier }: CampaignHistory, window: ReadonlySet<string>): Judged['row'] {
  const { campaign, metrics, activity } = numbers;
  const [baseline] = earlier;
  const before = baseline && isRead(baseline) ? baseline.numbers : null;
  const measure = (name: TotalRateName): Measure => measureOf(name, metrics, before?.metrics ?? null);
  const days = recentDays(activity.dailyBreakdown, window);
  return {
    id: campaign.id,
    name: campaign.name,
    status: campaign.status,
    newcomer: baseline?.numbers === 'absent',
    prospects: metrics.totalProspects,
    response: measure('response'),
    qualification: measure('qualification'),
    conversion: measure('conversion'),
    week: weekCounts(activity.last7Days, before?.activity.last7Days ?? null),
    responsesByDay: days.map(({ responses }) => responses),
    messagesByDay: days.map(({ messages }) => messages),
  };
}

function verdictOf(
  { totalProspects, totalMessages }: SentTotals,
  findings: readonly TrackedFinding[],
  isEarly: boolean,
): CampaignRow['verdict'] {
  const current = findings.filter(({ state }) => state !== 'resolved');
  if (current.some(({ severity }) => asksForAction(severity))) return 'attention';
  if (totalProspects === 0 || totalMessages === 0) return 'no-data';
  const strengths = new Set(current.map(({ rule }) => rule));
  if (highPerforming.every((rule) => strengths.has(rule))) return 'high-performing';
  return current.length === 0 && isEarly ? 'too-early' : 'steady';
}

function measureOf(name: TotalRateName, now: Totals, before: Totals | null): Measure {
  return { now: rateOf(name, now), before: before ? rateOf(name, before) : null };
}

function pick({ id, name, reason }: Unreadable): Unreadable {
  return { id, name, reason };
}
