import type { Finding } from './finding.ts';
import type { Judgement } from './judge.ts';
import { benjaminiHochberg } from './statistics/false-discovery.ts';

/** What a report leaves out of what the rules say. */
export interface Reservations {
  /** Largest expected share of false ones among the tested findings of a report, 0 to 1. */
  readonly falseDiscoveryRate: number;
  readonly confirmedOnly: boolean;
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
    if (this.#reservations.confirmedOnly && finding.grade !== 'confirmed') return 'unconfirmed';
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
