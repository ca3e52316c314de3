import type { Doubt } from '../insights/data-notes.ts';
import type { Experiment } from '../insights/experiment.ts';
import type { Rate, Severity } from '../insights/finding.ts';
import type { Pattern } from '../insights/patterns.ts';
import type { Restatement } from '../insights/restatement.ts';
import type { Return } from '../insights/return.ts';
import type { TrackedFinding } from '../insights/track.ts';

/**
 * The composed content of a report: a plain JSON value, stored when the slot is frozen. Numbers are raw and text is
 * as the API gave it; `view.ts` makes it presentable in one locale. Null is "not measurable" or "not known", never zero.
 */
export interface Digest {
  readonly report: { readonly id: string; readonly title: string };
  /** The one campaign that this is about; null for all of the report's. */
  readonly focus: { readonly id: string; readonly name: string | null } | null;
  /** Local date of the slot in `timeZone`, YYYY-MM-DD. */
  readonly date: string;
  /** IANA zone of the report. */
  readonly timeZone: string;
  /** Instant at which it was composed, ISO 8601: the Date of its mails. */
  readonly composedAt: string;
  /** Instant of the newest API answer used, ISO 8601. */
  readonly dataAsOf: string;
  /** True where the slot was begun over an hour after its time, or its own date had passed. */
  readonly late: boolean;
  /** Local date of the earlier run that changes are measured against; null for a first report. */
  readonly comparedWith: string | null;
  /** All campaigns of this report together. */
  readonly overall: Overall;
  /** The whole team's pooled rates, and where they come from; null without an overview and with one campaign at most. */
  readonly team: Team | null;
  /** Targets in percent: the thresholds of the three documented strengths. */
  readonly targets: { readonly response: number; readonly qualification: number; readonly conversion: number };
  /** Findings with what became of them since `comparedWith`, most important first. */
  readonly findings: readonly ReportedFinding[];
  readonly counts: {
    /** Campaigns read. */
    readonly campaigns: number;
    /**
     * Campaigns read that were not there at `comparedWith`, and those that were but could not be read: both count in what
     * is now, not in what was before.
     */
    readonly newcomers: number;
    readonly unreadBefore: number;
    /** Campaigns of which something should be done. */
    readonly needAttention: number;
    /** Campaigns with all three strengths. */
    readonly highPerforming: number;
    /** Findings in all, resolved ones among them, shown or not. */
    readonly findings: number;
    /** Findings by rule, without the resolved ones, in the order of the rules. */
    readonly byRule: readonly RuleCount[];
    /** Findings that the configuration silences. */
    readonly muted: number;
    /** Rules that could not be evaluated, counted for each campaign, shown or not. */
    readonly ruleErrors: number;
    /** Campaigns with data enough to be ranked. */
    readonly ranked: number;
    /** Campaigns that could not be read, shown or not. */
    readonly unreadable: number;
    /** Numbers that disagree, shown or not. */
    readonly dataNotes: number;
  };
  /** Those needing attention first. */
  readonly campaigns: readonly CampaignRow[];
  /** Messages and responses of all campaigns by day, oldest first, at most 14 days. */
  readonly daily: readonly DailyTotal[];
  readonly patterns: readonly Pattern[];
  readonly experiments: readonly Experiment[];
  /** Null where no costs are configured. */
  readonly money: Return | null;
  /** Null where the API counts last week as it did. */
  readonly restatement: Restatement | null;
  /** Campaigns that could not be read. */
  readonly unreadable: readonly { readonly id: string; readonly name: string | null; readonly reason: string }[];
  /** Numbers that disagree with each other in the API's answers, the widest first. */
  readonly dataNotes: readonly DataNote[];
  /** Rules that could not be evaluated. */
  readonly ruleErrors: readonly RuleError[];
  /** Responses of all campaigns of the report at its earlier runs and now, oldest first; empty where no chart is wanted. */
  readonly trend: readonly TrendPoint[];
}

/**
 * How much of a long digest is shown; the rest is counted. Our templates keep the HTML below 90 kB for any number of
 * campaigns; for others fit.ts shows fewer campaigns, down to 10, and then sends what there is. A digest holds no more
 * than this of its lists, but for one whose campaigns get mails of their own or go into a table.
 */
export const limits = { findings: 12, campaigns: 50, unreadable: 10, dataNotes: 8, ruleErrors: 5, days: 14 } as const;

export interface TrendPoint {
  /** Local date of the run, YYYY-MM-DD. */
  readonly date: string;
  readonly response: Rate;
}

/** A rate now and at `comparedWith`. The change is in percentage points. */
export interface Measure {
  readonly now: Rate;
  readonly before: Rate | null;
}

export interface Count {
  readonly now: number;
  readonly before: number | null;
}

export interface Overall {
  readonly response: Measure;
  readonly qualification: Measure;
  readonly conversion: Measure;
  /** The API's last7Days, summed. */
  readonly week: WeekCounts;
}

export interface WeekCounts {
  readonly messages: Count;
  readonly responses: Count;
  readonly qualified: Count;
}

export interface Team {
  readonly source: 'overview' | 'collected';
  readonly response: Rate;
  readonly qualification: Rate;
  readonly conversion: Rate;
}

/** `state` is new, ongoing or resolved since `comparedWith`; a first report knows only ongoing. */
export type ReportedFinding = TrackedFinding & { readonly campaignName: string };

export interface CampaignRow {
  readonly id: string;
  readonly name: string;
  /** Open set: active, paused, completed, draft and whatever else the API sends. */
  readonly status: string;
  /** True where the campaign was not there at `comparedWith`. */
  readonly newcomer: boolean;
  readonly prospects: number;
  readonly response: Measure;
  readonly qualification: Measure;
  readonly conversion: Measure;
  readonly week: WeekCounts;
  /** Of the `limits.days` days before the report's date, oldest first; empty where the API has none of them. */
  readonly responsesByDay: readonly number[];
  readonly messagesByDay: readonly number[];
  /** Between which ranks its response rate likely lies among the campaigns ranked; null with too few prospects. */
  readonly rank: RankRange | null;
  readonly verdict: 'attention' | 'high-performing' | 'steady' | 'too-early' | 'no-data';
}

/** From 1, the highest. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

export interface RuleCount {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
}

export interface RuleError {
  readonly rule: string;
  readonly campaignId: string;
  readonly campaignName: string;
  readonly message: string;
}

export interface DailyTotal {
  /** YYYY-MM-DD as the API dates it (its zone is undocumented). */
  readonly date: string;
  readonly messages: number;
  readonly responses: number;
}

/** Numbers of a campaign that cannot be right. */
export type DataNote = Doubt & { readonly campaignId: string; readonly campaignName: string };
