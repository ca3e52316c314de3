import type { ReportConfig } from '../config/definition.ts';
import { loadConfig } from '../config/load.ts';
import { oneLine } from '../one-line.ts';
import { scheduledKey } from '../run/state.ts';
import { upcomingSlots } from '../run/upcoming.ts';
import { deliveriesInStates, deliveriesOf } from '../store/deliveries.ts';
import { slotsOf } from '../store/slots.ts';
import type { Store } from '../store/tables.ts';
import { unsubscribedFrom } from '../store/unsubscribes.ts';
import { storePath } from './assemble.ts';
import { openExistingStore } from './existing-store.ts';
import { print, printJson, table } from './output.ts';

export interface StatusOptions {
  readonly config?: string;
  readonly next: number;
  readonly json?: boolean;
}

/** Slots shown of each report, newest first. */
const shownSlots = 5;

interface ReportStatus {
  readonly report: string;
  readonly timeZone: string;
  /** Recipients who do not want it any more. */
  readonly unsubscribed: number;
  /** Deliveries of any slot of which nobody knows whether they arrived. */
  readonly unknown: number;
  /** What will fire, by the id that its slot gets. One that is due already is caught up at the next look. */
  readonly next: readonly { readonly slot: string; readonly date: string; readonly dueAt: string }[];
  readonly slots: readonly {
    readonly slot: string;
    readonly state: string;
    readonly reason: string | null;
    readonly deliveries: readonly {
      readonly recipient: string;
      readonly state: string;
      readonly detail: string | null;
    }[];
  }[];
}

export async function status({ config: configPath, next, json }: StatusOptions): Promise<number> {
  const { config, path } = await loadConfig(configPath);
  const database = storePath(config, path);
  await using store = await openExistingStore(database);
  const reports = await Promise.all(config.reports.map((report) => reportStatus(store, report, next, new Date())));
  if (json) printJson({ reports });
  else print(reports.map(describe).join('\n\n'));
  return 0;
}

async function reportStatus(
  store: Store | null,
  report: ReportConfig,
  count: number,
  now: Date,
): Promise<ReportStatus> {
  const slots = store ? await runsOf(store, report.id) : [];
  return {
    report: report.id,
    timeZone: report.timeZone,
    unsubscribed: store ? (await unsubscribedFrom(store, report.id)).size : 0,
    unknown: store ? (await deliveriesInStates(store, ['unknown'], report.id)).length : 0,
    next: (await upcomingSlots(store, report, now, count)).map(({ date, dueAt }) => ({
      slot: scheduledKey(report.id, date),
      date,
      dueAt: dueAt.toISOString(),
    })),
    slots,
  };
}

async function runsOf(store: Store, reportId: string): Promise<ReportStatus['slots']> {
  const rows = await slotsOf(store, reportId, shownSlots);
  return Promise.all(
    rows.map(async ({ key, state, reason }) => ({
      slot: key,
      state,
      reason,
      deliveries: (await deliveriesOf(store, key)).map(({ recipient, state, detail }) => ({
        recipient,
        state,
        detail,
      })),
    })),
  );
}

function describe({ report, timeZone, unsubscribed, unknown, next, slots }: ReportStatus): string {
  const rows = slots.flatMap(({ slot, state, reason, deliveries }) => [
    [`  ${slot}`, state, oneLine(reason ?? '')],
    ...deliveries.map(({ recipient, state, detail }) => [`    ${recipient}`, state, oneLine(detail ?? '')]),
  ]);
  return [
    `${report} (${timeZone})`,
    rows.length > 0 ? table(rows) : '  no runs yet',
    ...(unknown > 0 ? [`  ${unknown} unknown: ${unknownRemedy(report)}`] : []),
    ...(unsubscribed > 0 ? [`  ${unsubscribed} unsubscribed, see campaign-pulse unsubscribes`] : []),
    ...next.map(({ date, dueAt }) => `  next ${date}, due ${dueAt}`),
  ].join('\n');
}

function unknownRemedy(report: string): string {
  return `find out whether they arrived, see campaign-pulse deliveries list --report ${report} --state unknown, then deliveries resolve`;
}
