import {
  type Earlier,
  findContradictions,
  type ReportedRates,
  type TrackedFinding,
  trackFindings,
} from '../insights/assess.ts';
import { documentedRules } from '../insights/documented-rules.ts';
import type { RateName, RuleId } from '../insights/finding.ts';
import { addDay, type Day, findPatterns } from '../insights/patterns.ts';
import { addTotals, noTotals, rateOf, type SentTotals, type Totals } from '../insights/rates.ts';
import type { Thresholds } from '../insights/thresholds.ts';
import {
  type CampaignRow,
  type Count,
  type DataNote,
  type Digest,
  limits,
  type Measure,
  type Overall,
  type ReportedFinding,
  type Team,
} from './digest.ts';
import { Top } from './top.ts';

/** A campaign's numbers at one time, named as the API names them. */
export interface CampaignNumbers {
  readonly campaign: { readonly id: string; readonly name: string; readonly status: string };
  readonly metrics: SentTotals & ReportedRates;
  readonly activity: { readonly dailyBreakdown: readonly Day[]; readonly last7Days: Week };
}

interface Week {
  readonly messages: number;
  readonly responses: number;
  readonly qualified: number;
}

export type CampaignOutcome =
  | { readonly read: true; readonly now: CampaignNumbers; readonly before: Earlier<CampaignNumbers> }
  | { readonly read: false; readonly id: string; readonly name: string | null; readonly reason: string };

export interface ReportContext {
  readonly report: Digest['report'];
  readonly date: string;
  readonly timeZone: string;
  readonly dataAsOf: string;
  readonly late: boolean;
  readonly comparedWith: string | null;
  readonly thresholds: Thresholds;
  /** The team's totals from the overview; null where it could not be read. */
  readonly teamTotals: Totals | null;
}

/** Days that patterns are looked for in: eight weeks, so that each weekday is there eight times. */
const patternDays = 56;

/**
 * Composes a report from its campaigns, read one after the other and in any order: memory does not grow with their
 * number. The same input gives the same digest.
 */
export async function composeDigest(
  context: ReportContext,
  outcomes: AsyncIterable<CampaignOutcome> | Iterable<CampaignOutcome>,
): Promise<Digest> {
  const { thresholds, date } = context;
  const now = new Pool();
  const before = new Pool();
  const findings = new Top<RankedFinding>(limits.findings, byImportance);
  const rows = new Top<CampaignRow>(limits.campaigns, byAttention);
  const unreadable = new Top<Unreadable>(limits.unreadable, (a, b) => order(a.id, b.id));
  const dataNotes = new Top<RankedNote>(limits.dataNotes, byGap);
  const days = new Map<string, Day>();
  const patternWindow = daysBefore(date, patternDays);
  const shownWindow = daysBefore(date, limits.days);
  const byRule = new Map<RuleId, number>(documentedRules.map(({ rule }) => [rule, 0]));
  const counts = {
    campaigns: 0,
    newcomers: 0,
    unreadBefore: 0,
    needAttention: 0,
    highPerforming: 0,
    findings: 0,
    unreadable: 0,
    dataNotes: 0,
  };

  for await (const outcome of outcomes) {
    if (!outcome.read) {
      counts.unreadable++;
      unreadable.add(pick(outcome));
      continue;
    }
    const { campaign, metrics, activity } = outcome.now;
    counts.campaigns++;
    now.add(outcome.now);
    const earlier = numbersOf(outcome.before);
    if (earlier) before.add(earlier);
    if (outcome.before === 'absent') counts.newcomers++;
    if (outcome.before === 'unreadable') counts.unreadBefore++;
    addDays(days, activity.dailyBreakdown, patternWindow);

    const metricsBefore = typeof outcome.before === 'string' ? outcome.before : (outcome.before?.metrics ?? null);
    const tracked = trackFindings(campaign.id, metrics, metricsBefore, thresholds);
    for (const finding of tracked) {
      findings.add({ ...finding, campaignName: campaign.name, weight: metrics.totalProspects });
      counts.findings++;
      if (finding.state !== 'resolved') byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1);
    }
    for (const { rate, reported, computed } of findContradictions(metrics)) {
      if (computed.percent === null) continue;
      counts.dataNotes++;
      dataNotes.add({
        campaignId: campaign.id,
        campaignName: campaign.name,
        rate,
        reported,
        computed: computed.percent,
      });
    }
    const row = campaignRow(outcome.now, outcome.before, tracked, shownWindow);
    if (row.verdict === 'attention') counts.needAttention++;
    if (row.verdict === 'high-performing') counts.highPerforming++;
    rows.add(row);
  }

  const series = [...days.values()];
  return {
    report: context.report,
    date,
    timeZone: context.timeZone,
    dataAsOf: context.dataAsOf,
    late: context.late,
    comparedWith: context.comparedWith,
    overall: overall(now, before.size > 0 ? before : null),
    team: team(context.teamTotals, now),
    targets: {
      response: thresholds.strongResponse,
      qualification: thresholds.strongQualification,
      conversion: thresholds.strongConversion,
    },
    findings: findings.values().map(({ weight: _, ...finding }) => finding),
    counts: { ...counts, byRule: Object.fromEntries([...byRule].filter(([, count]) => count > 0)) },
    campaigns: rows.values(),
    daily: recentDays(series, shownWindow),
    patterns: findPatterns(series),
    unreadable: unreadable.values(),
    dataNotes: dataNotes.values().map(({ campaignId: _, ...note }) => note),
  };
}

type Unreadable = Digest['unreadable'][number];

interface RankedNote extends DataNote {
  readonly campaignId: string;
}

/** The widest disagreement first. */
function byGap(a: RankedNote, b: RankedNote): number {
  return gap(b) - gap(a) || order(a.campaignId, b.campaignId) || order(a.rate, b.rate);
}

function gap({ reported, computed }: DataNote): number {
  return Math.abs(reported - computed);
}

type RankedFinding = ReportedFinding & { readonly weight: number };

/** What changed comes first, and what asks for action before what asks for none. */
const importance: readonly (readonly [TrackedFinding['kind'], TrackedFinding['state']])[] = [
  ['opportunity', 'new'],
  ['strength', 'resolved'],
  ['opportunity', 'resolved'],
  ['strength', 'new'],
  ['opportunity', 'ongoing'],
  ['strength', 'ongoing'],
];

function byImportance(a: RankedFinding, b: RankedFinding): number {
  return rank(a) - rank(b) || b.weight - a.weight || order(a.campaignId, b.campaignId) || ruleRank(a) - ruleRank(b);
}

function rank(finding: RankedFinding): number {
  return importance.findIndex(([kind, state]) => kind === finding.kind && state === finding.state);
}

function ruleRank({ rule }: RankedFinding): number {
  return documentedRules.findIndex((documented) => documented.rule === rule);
}

const verdicts: readonly CampaignRow['verdict'][] = ['attention', 'high-performing', 'steady', 'no-data'];

function byAttention(a: CampaignRow, b: CampaignRow): number {
  return verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) || b.prospects - a.prospects || order(a.id, b.id);
}

/** By code unit, so that the order is the same on every machine. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The sums over several campaigns. */
class Pool {
  size = 0;
  totals: Totals = noTotals;
  week: Week = { messages: 0, responses: 0, qualified: 0 };

  add({ metrics, activity: { last7Days } }: CampaignNumbers): void {
    this.size++;
    this.totals = addTotals(this.totals, metrics);
    this.week = {
      messages: this.week.messages + last7Days.messages,
      responses: this.week.responses + last7Days.responses,
      qualified: this.week.qualified + last7Days.qualified,
    };
  }
}

function overall(now: Pool, before: Pool | null): Overall {
  const measure = (name: RateName): Measure => measureOf(name, now.totals, before?.totals ?? null);
  const count = (value: (pool: Pool) => number): Count => ({ now: value(now), before: before ? value(before) : null });
  return {
    response: measure('response'),
    qualification: measure('qualification'),
    conversion: measure('conversion'),
    week: {
      messages: count(({ week }) => week.messages),
      responses: count(({ week }) => week.responses),
      qualified: count(({ week }) => week.qualified),
    },
  };
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

function campaignRow(
  now: CampaignNumbers,
  earlier: Earlier<CampaignNumbers>,
  findings: readonly TrackedFinding[],
  window: ReadonlySet<string>,
): CampaignRow {
  const before = numbersOf(earlier)?.metrics ?? null;
  const measure = (name: RateName): Measure => measureOf(name, now.metrics, before);
  return {
    id: now.campaign.id,
    name: now.campaign.name,
    status: now.campaign.status,
    newcomer: earlier === 'absent',
    prospects: now.metrics.totalProspects,
    response: measure('response'),
    qualification: measure('qualification'),
    conversion: measure('conversion'),
    responsesByDay: recentDays(now.activity.dailyBreakdown, window).map(({ responses }) => responses),
    verdict: verdictOf(now, findings),
  };
}

function numbersOf(earlier: Earlier<CampaignNumbers>): CampaignNumbers | null {
  return typeof earlier === 'string' ? null : earlier;
}

function verdictOf({ metrics }: CampaignNumbers, findings: readonly TrackedFinding[]): CampaignRow['verdict'] {
  const current = findings.filter(({ state }) => state !== 'resolved');
  if (current.some(({ kind }) => kind === 'opportunity')) return 'attention';
  if (metrics.totalProspects === 0 || metrics.totalMessages === 0) return 'no-data';
  return current.filter(({ kind }) => kind === 'strength').length === 3 ? 'high-performing' : 'steady';
}

function measureOf(name: RateName, now: Totals, before: Totals | null): Measure {
  return { now: rateOf(name, now), before: before ? rateOf(name, before) : null };
}

function addDays(sum: Map<string, Day>, days: readonly Day[], window: ReadonlySet<string>): void {
  for (const day of days) if (window.has(day.date)) addDay(sum, day);
}

/** The days of the window, oldest first, a day without a row as zero; empty where none has a row. */
function recentDays(days: readonly Day[], window: ReadonlySet<string>): Day[] {
  const byDate = new Map<string, Day>();
  addDays(byDate, days, window);
  if (byDate.size === 0) return [];
  return Array.from(window, (date) => byDate.get(date) ?? { date, messages: 0, responses: 0 });
}

/** The `count` days before a report's date, oldest first: its own day is not over. */
function daysBefore(date: string, count: number): ReadonlySet<string> {
  const end = Date.parse(`${date}T00:00:00Z`);
  const days = Array.from({ length: count }, (_, index) => new Date(end - (count - index) * 86_400_000));
  return new Set(days.map((day) => day.toISOString().slice(0, 10)));
}

function pick({ id, name, reason }: Unreadable): Unreadable {
  return { id, name, reason };
}
