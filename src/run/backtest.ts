import { CampaignAssessor } from '../insights/assessor.ts';
import type { Judgement } from '../insights/judge.ts';
import type { TrackedFinding } from '../insights/track.ts';
import { chooseBaselines } from './baseline.ts';
import type { StoredRun } from './histories.ts';
import type { ReopenedRun } from './stored-runs.ts';

/** What the rules of today say of a run. */
export interface TestedWeek {
  readonly date: string;
  readonly comparedWith: string | null;
  /** Campaigns that were read. */
  readonly campaigns: number;
  readonly unreadable: number;
  readonly findings: readonly NamedFinding[];
  /** Rules that failed on a campaign, each time. */
  readonly errors: Judgement['errors'];
}

export type NamedFinding = TrackedFinding & { readonly campaignName: string };

/** The newest run and those before it, each a week before the one before; newest first. */
export function weeklyRuns(runs: readonly StoredRun[], weeks: number): readonly StoredRun[] {
  const [newest] = runs;
  return newest ? [newest, ...chooseBaselines(runs, newest.date, weeks - 1)] : [];
}

/** Mutes are left out: they are of today, and would hide what the rules did weeks ago. */
export async function backtest({ judging, comparedWith, campaigns }: ReopenedRun): Promise<TestedWeek> {
  const assessor = new CampaignAssessor({ ...judging, mutes: [] });
  const added: { readonly name: string; readonly assess: ReturnType<CampaignAssessor['add']> }[] = [];
  let unreadable = 0;
  for await (const outcome of campaigns()) {
    if (outcome.read) {
      added.push({ name: outcome.history.numbers.campaign.name, assess: assessor.add(outcome.history) });
    } else unreadable++;
  }
  const assessed = added.map(({ name, assess }) => ({ name, ...assess() }));
  return {
    date: judging.date,
    comparedWith,
    campaigns: added.length,
    unreadable,
    findings: assessed.flatMap(({ name, findings }) => findings.map((finding) => ({ ...finding, campaignName: name }))),
    errors: assessed.flatMap(({ errors }) => errors),
  };
}
