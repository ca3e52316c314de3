import { PulseError } from '../errors.ts';
import type { CampaignHistory, EarlierReport } from '../insights/facts.ts';
import type { Totals } from '../insights/rates.ts';
import type { CampaignOutcome } from '../report/outcomes.ts';
import type { CampaignAnalytics, TeamOverview } from '../spec/api.ts';
import { snapshotBodies, snapshotPages } from '../store/snapshots.ts';
import type { Store } from '../store/tables.ts';

/** A run whose snapshots are stored. */
export interface StoredRun {
  readonly key: string;
  /** Local date, YYYY-MM-DD. */
  readonly date: string;
  /** Answer of the overview, JSON. */
  readonly overview: string | null;
}

/** Runs that a trend is made of, the newest among them. */
export const weeksOfTrend = 12;

/**
 * The campaigns of a run, each with what the earlier runs have of it. `earlier` is newest first and may be in another
 * store, as it is in a dry run. `read` hears of each answer that is used.
 */
export async function* campaignsOf(
  { store, run }: { readonly store: Store; readonly run: Pick<StoredRun, 'key' | 'date'> },
  { store: history, earlier }: { readonly store: Store; readonly earlier: readonly StoredRun[] },
  read: (fetchedAt: string) => void = () => {},
): AsyncGenerator<CampaignOutcome> {
  for await (const page of snapshotPages(store, run.key)) {
    const ids = page.map(({ campaign_id }) => campaign_id);
    const bodies = await Promise.all(earlier.map(({ key }) => snapshotBodies(history, key, ids)));
    for (const { campaign_id: id, name, state, body, reason, fetched_at } of page) {
      if (state !== 'read' || body === null) {
        yield { read: false, id, name, reason: reason ?? 'not fetched' };
        continue;
      }
      if (fetched_at) read(fetched_at);
      const reports = earlier.map(({ key, date }, index) =>
        earlierReport(date, bodies[index]?.get(id), `${id} in ${key}`),
      );
      const campaign: CampaignHistory = {
        date: run.date,
        numbers: storedAnswer(body, `${id} in ${run.key}`),
        earlier: reports,
      };
      yield { read: true, history: campaign };
    }
  }
}

/** The totals of a stored overview; null where there is none. @throws PulseError E_SNAPSHOT */
export function teamTotals(overview: string | null | undefined): Totals | null {
  if (!overview) return null;
  try {
    return (JSON.parse(overview) as TeamOverview).summary;
  } catch (cause) {
    throw damaged('an overview', cause);
  }
}

function earlierReport(date: string, body: string | null | undefined, what: string): EarlierReport {
  if (body === undefined) return { date, numbers: 'absent' };
  return { date, numbers: body === null ? 'unreadable' : storedAnswer(body, what) };
}

/** An answer as it was stored, validated when it came in. @throws PulseError E_SNAPSHOT for one that was damaged since */
export function storedAnswer(body: string, what: string): CampaignAnalytics {
  try {
    return JSON.parse(body) as CampaignAnalytics;
  } catch (cause) {
    throw damaged(what, cause);
  }
}

function damaged(what: string, cause: unknown): PulseError {
  return new PulseError('E_SNAPSHOT', `what is stored of ${what} is damaged; restore the database from a backup`, {
    cause,
  });
}
