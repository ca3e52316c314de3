import { type CampaignHistory, factsOf, isRead } from './facts.ts';
import { type Judgement, judge } from './judge.ts';
import type { Totals } from './rates.ts';
import type { Rule } from './rules/rule.ts';
import type { Thresholds } from './thresholds.ts';
import { type TrackedFinding, track } from './track.ts';
import { type Reservations, Verdicts } from './verdicts.ts';

/** What the rules of a report are asked with. */
export interface Judging extends Reservations {
  readonly rules: readonly Rule[];
  readonly thresholds: Thresholds;
  /** The report's local date, YYYY-MM-DD. */
  readonly date: string;
  /** The whole team's totals now and at the earlier report; null where they are not known. */
  readonly team: Totals | null;
  readonly teamBefore: Totals | null;
}

/** What is told of one campaign. */
export interface Assessment {
  readonly findings: readonly TrackedFinding[];
  readonly muted: number;
  readonly errors: Judgement['errors'];
}

/**
 * Judges the campaigns of one report. What is told of a campaign depends on all the others, for tests are corrected for
 * their number: each is added first, and asked about afterwards.
 */
export class CampaignAssessor {
  readonly #judging: Judging;
  readonly #now: Verdicts;
  readonly #before: Verdicts;

  constructor(judging: Judging) {
    this.#judging = judging;
    this.#now = new Verdicts(judging, judging.date);
    this.#before = new Verdicts(judging, judging.date);
  }

  /** Returns what asks about the campaign once all are added. */
  add(history: CampaignHistory): () => Assessment {
    const { rules, thresholds, team, teamBefore } = this.#judging;
    const now = judge(rules, factsOf(history, team, thresholds));
    const [baseline, ...older] = history.earlier;
    const before =
      baseline && isRead(baseline)
        ? judge(rules, factsOf({ ...baseline, earlier: older }, teamBefore, thresholds))
        : null;
    this.#now.count(now);
    if (before) this.#before.count(before);
    // Not the earlier answer itself, which would be kept until the end.
    const earlier = before ? 'read' : ((baseline?.numbers ?? null) as 'absent' | 'unreadable' | null);
    return () => {
      const { findings, muted } = this.#now.standing(now);
      const standingBefore = before ? this.#before.standing(before).findings : [];
      return {
        findings: track(now, findings, earlier, standingBefore),
        muted,
        errors: now.errors,
      };
    };
  }
}
