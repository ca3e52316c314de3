import type { ReportConfig } from '../config/definition.ts';
import type { Rule } from '../insights/rules/rule.ts';
import { composeDigest } from '../report/compose.ts';
import type { Digest } from '../report/digest.ts';
import { localDate } from '../schedule/slots.ts';
import { digestedSlots, type SlotRow } from '../store/slots.ts';
import type { Store } from '../store/tables.ts';
import { chooseBaselines } from './baseline.ts';
import { campaignsOf, weeksOfTrend } from './histories.ts';
import { judgingOf } from './judging.ts';
import { trendOf } from './trend.ts';

/** Composes the digest of a collected slot. `history` is where earlier runs are found: the same store but in a dry run. */
export async function composeSlot(
  store: Store,
  history: Store,
  { report, rules }: { readonly report: ReportConfig; readonly rules: readonly Rule[] },
  slot: SlotRow,
  now: Date,
): Promise<Digest> {
  const earlier = chooseBaselines(await digestedSlots(history, report.id), slot.date, weeksOfTrend - 1);
  const [baseline] = earlier;
  let newest = '';
  const campaigns = () =>
    campaignsOf({ store, run: slot }, { store: history, earlier }, (fetchedAt) => {
      if (fetchedAt > newest) newest = fetchedAt;
    });
  const digest = await composeDigest(
    {
      report: { id: report.id, title: report.title },
      timeZone: report.timeZone,
      composedAt: now.toISOString(),
      dataAsOf: slot.due_at,
      late: slot.kind === 'scheduled' && isLate(slot, localDate(now, report.timeZone)),
      comparedWith: baseline?.date ?? null,
      judging: judgingOf(report, rules, slot, baseline),
      experiments: report.experiments,
      costs: report.costs ?? null,
      trend: report.attachments.chart ? await trendOf(history, earlier) : null,
      isComplete: report.variant === 'campaign' || report.attachments.csv,
    },
    campaigns,
  );
  return newest ? { ...digest, dataAsOf: newest } : digest;
}

/** After this it is no more the delay of a look, or of a machine that starts. */
const punctualMs = 60 * 60_000;

/** True where its date has passed, or where nobody was there when it was due; a run that takes long is not late for that. */
function isLate({ date, due_at, created_at }: SlotRow, today: string): boolean {
  return today !== date || Date.parse(created_at) - Date.parse(due_at) > punctualMs;
}
