import type { ReportConfig } from '../config/definition.ts';
import type { Earlier } from '../insights/assess.ts';
import { type CampaignOutcome, composeDigest } from '../report/compose.ts';
import type { Digest } from '../report/digest.ts';
import { localDate } from '../schedule/slots.ts';
import type { CampaignAnalytics, TeamOverview } from '../spec/api.ts';
import { digestedSlots, type SlotRow } from '../store/slots.ts';
import { snapshotBodies, snapshotPages } from '../store/snapshots.ts';
import type { Store } from '../store/tables.ts';
import { chooseBaseline } from './baseline.ts';

/** Composes the digest of a collected slot. `history` is where earlier runs are found: the same store but in a dry run. */
export async function composeSlot(
  store: Store,
  history: Store,
  report: ReportConfig,
  slot: SlotRow,
  now: Date,
): Promise<Digest> {
  const baseline = chooseBaseline(await digestedSlots(history, report.id), slot.date);
  const newest = { at: '' };
  const digest = await composeDigest(
    {
      report: { id: report.id, title: report.title },
      date: slot.date,
      timeZone: report.timeZone,
      dataAsOf: slot.due_at,
      late: slot.kind === 'scheduled' && localDate(now, report.timeZone) !== slot.date,
      comparedWith: baseline?.date ?? null,
      thresholds: report.thresholds,
      teamTotals: slot.overview ? (JSON.parse(slot.overview) as TeamOverview).summary : null,
    },
    outcomes(store, history, slot.key, baseline?.key ?? null, newest),
  );
  return newest.at ? { ...digest, dataAsOf: newest.at } : digest;
}

async function* outcomes(
  store: Store,
  history: Store,
  slotKey: string,
  baselineKey: string | null,
  newest: { at: string },
): AsyncGenerator<CampaignOutcome> {
  for await (const page of snapshotPages(store, slotKey)) {
    const ids = page.map(({ campaign_id }) => campaign_id);
    const before = baselineKey ? await snapshotBodies(history, baselineKey, ids) : null;
    for (const { campaign_id: id, name, state, body, reason, fetched_at } of page) {
      if (state !== 'read' || body === null) {
        yield { read: false, id, name, reason: reason ?? 'not fetched' };
        continue;
      }
      if (fetched_at && fetched_at > newest.at) newest.at = fetched_at;
      yield { read: true, now: parse(body), before: before && earlierOf(before.get(id)) };
    }
  }
}

function earlierOf(body: string | null | undefined): Earlier<CampaignAnalytics> {
  if (body === undefined) return 'absent';
  return body === null ? 'unreadable' : parse(body);
}

/** Stored bodies were validated when they came in. */
function parse(body: string): CampaignAnalytics {
  return JSON.parse(body) as CampaignAnalytics;
}
