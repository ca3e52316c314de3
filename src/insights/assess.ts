import type { EarlierReport, Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import { evaluateRule } from './rules/evaluate.ts';
import type { Rule } from './rules/rule.ts';
import { benjaminiHochberg } from './statistics/false-discovery.ts';

/** A rule's word on a campaign, and whether it said so at the earlier report too. */
export type FindingState = 'new' | 'ongoing' | 'resolved';

export type TrackedFinding = Finding & { readonly state: FindingState };

/** All that the rules say of one campaign, before what is due to chance is taken out. */
export interface Judgement {
  /** `pValue` is null where nothing was tested. */
  readonly findings: readonly { readonly finding: Finding; readonly pValue: number | null }[];
  /** Rules whose test was made, whatever came of it. */
  readonly tests: number;
  /** Rules that would fire if there were more data. */
  readonly waiting: readonly string[];
  /** Rules of which it cannot be said whether they fire. */
  readonly unknown: readonly string[];
  readonly errors: readonly { readonly rule: string; readonly message: string }[];
}

export function judge(rules: readonly Rule[], facts: Facts): Judgement {
  const findings: Judgement['findings'][number][] = [];
  const waiting: string[] = [];
  const unknown: string[] = [];
  const errors: { rule: string; message: string }[] = [];
  let tests = 0;
  for (const rule of rules) {
    const outcome = evaluateRule(rule, facts);
    switch (outcome.says) {
      case 'finding':
        findings.push({ finding: outcome.finding, pValue: outcome.pValue });
        if (rule.tested) tests++;
        break;
      case 'nothing':
        if (rule.tested) tests++;
        break;
      case 'not enough data':
        waiting.push(rule.id);
        break;
      case 'not measurable':
        unknown.push(rule.id);
        break;
      case 'error':
        errors.push({ rule: rule.id, message: outcome.message });
        break;
    }
  }
  return { findings, tests, waiting, unknown, errors };
}

/** What a report leaves out of what the rules say. */
export interface Reservations {
  /** Largest expected share of false ones among the tested findings of a report, 0 to 1. */
  readonly falseDiscoveryRate: number;
  readonly onlyConfirmed: boolean;
  readonly mutes: readonly Mute[];
}

/** Silences one rule about one campaign. */
export interface Mute {
  readonly rule: string;
  readonly campaign: string;
  /** The last local date on which it is silent, YYYY-MM-DD. */
  readonly until: string;
}

/** Whether a finding is told, or why it is not. */
export type Verdict = 'told' | 'unconfirmed' | 'chance' | 'muted';

/**
 * What stands of the judgements of one report. Tests are corrected for their number, over all campaigns and rules
 * together (Benjamini and Hochberg 1995): with twenty campaigns, one in twenty would otherwise be found worse than last
 * week every week.
 */
export class Verdicts {
  readonly #reservations: Reservations;
  readonly #date: string;
  readonly #pValues: number[] = [];
  #tests = 0;
  #limit: number | null = null;

  /** `date` is the report's, against which mutes end. */
  constructor(reservations: Reservations, date: string) {
    this.#reservations = reservations;
    this.#date = date;
  }

  /** Every campaign's judgement is counted before the first is asked about. */
  count({ findings, tests }: Judgement): void {
    this.#tests += tests;
    for (const { pValue } of findings) {
      // A larger one is no discovery whatever the others are.
      if (pValue !== null && pValue <= this.#reservations.falseDiscoveryRate) this.#pValues.push(pValue);
    }
    this.#limit = null;
  }

  standing({ findings }: Judgement): { readonly findings: readonly Finding[]; readonly muted: number } {
    const told = findings.map((judged) => ({ ...judged, verdict: this.verdictOn(judged) }));
    return {
      findings: told.filter(({ verdict }) => verdict === 'told').map(({ finding }) => finding),
      muted: told.filter(({ verdict }) => verdict === 'muted').length,
    };
  }

  verdictOn({ finding, pValue }: Judgement['findings'][number]): Verdict {
    if (this.#reservations.onlyConfirmed && finding.grade !== 'confirmed') return 'unconfirmed';
    if (pValue !== null && pValue > this.correction.limit) return 'chance';
    return this.#isMuted(finding.rule, finding.campaignId) ? 'muted' : 'told';
  }

  /** How many tests were made, and the largest p-value that is a discovery among them; 0 where none is. */
  get correction(): { readonly tests: number; readonly limit: number } {
    this.#limit ??= benjaminiHochberg(this.#pValues, this.#tests, this.#reservations.falseDiscoveryRate);
    return { tests: this.#tests, limit: this.#limit };
  }

  #isMuted(rule: string, campaignId: string): boolean {
    return this.#reservations.mutes.some(
      (mute) => mute.rule === rule && mute.campaign === campaignId && this.#date <= mute.until,
    );
  }
}

/**
 * What is new, ongoing or resolved since the earlier report, whose numbers are judged by today's rules and thresholds: a
 * changed setting is not told as a change of the campaign. All is new of a campaign that was not there, and all goes on
 * where nothing is known of it. A change from week to week is news of its week, never ongoing and never resolved.
 */
export function track(
  now: Judgement,
  standing: readonly Finding[],
  earlier: EarlierReport['numbers'] | null,
  standingBefore: readonly Finding[],
): readonly TrackedFinding[] {
  const before = new Set(standingBefore.map(({ rule }) => rule));
  const isNew = ({ rule, isEvent }: Finding): boolean =>
    isEvent || earlier === 'absent' || (typeof earlier === 'object' && earlier !== null && !before.has(rule));
  const notOver = new Set([
    ...now.findings.map(({ finding }) => finding.rule),
    ...now.waiting,
    ...now.unknown,
    ...now.errors.map(({ rule }) => rule),
  ]);
  return [
    ...standing.map((finding): TrackedFinding => ({ ...finding, state: isNew(finding) ? 'new' : 'ongoing' })),
    ...standingBefore
      .filter((finding) => canBeOver(finding) && !notOver.has(finding.rule))
      .map((finding): TrackedFinding => ({ ...finding, state: 'resolved' })),
  ];
}

/**
 * A change of level leaves the stored weeks one day, and is not undone by that. What asked for nothing is nobody's to
 * resolve.
 */
function canBeOver({ isEvent, severity, evidence }: Finding): boolean {
  return !isEvent && severity !== 'info' && evidence.every(({ kind }) => kind !== 'shift');
}
