import { type DeliveryState, deliveryStates } from '../delivery/ledger.ts';
import { openStates, type SlotState, slotStates } from '../run/state.ts';
import { type Counted, countDeliveries, countSlots, lastDone, scheduledSlots } from '../store/overview.ts';
import type { Store } from '../store/tables.ts';
import { exposition, type Metric, type Sample } from './exposition.ts';
import type { VitalSigns } from './vitals.ts';

export interface Watched {
  readonly version: string;
  /** Ids of the configured reports: each has its series from the start, so that none is missed for being absent. */
  readonly reports: readonly string[];
  readonly signs: VitalSigns;
  /** Requests to the API by this process, by status or `none`. */
  readonly apiCalls: ReadonlyMap<string, number>;
}

/** What there is to watch, without anybody's name. `store` is null where it is not open. */
export async function metricsText(store: Store | null, watched: Watched, now: Date): Promise<string> {
  return exposition([...processMetrics(watched), ...(store ? await storeMetrics(store, watched, now) : [])]);
}

function processMetrics({ version, signs, apiCalls }: Watched): readonly Metric[] {
  return [
    gauge('build_info', 'The version that runs.', [{ labels: { version }, value: 1 }]),
    gauge('last_scan_timestamp_seconds', 'When the last look at what is due ended; 0 before the first.', [
      { value: (signs.lastScanAt ?? 0) / 1_000 },
    ]),
    gauge('clock_skew_seconds', 'How far the clock jumped between the last two looks.', [
      { value: signs.skewMs / 1_000 },
    ]),
    {
      name: 'campaign_pulse_api_calls_total',
      help: 'Requests to the API, by status; "none" where no answer came.',
      type: 'counter',
      samples: [...apiCalls].map(([status, value]) => ({ labels: { status }, value })),
    },
  ];
}

async function storeMetrics(store: Store, { reports }: Watched, now: Date): Promise<readonly Metric[]> {
  const deliveries = await countDeliveries(store);
  const open = await scheduledSlots(store, openStates, new Date(0));
  const done = await lastDone(store);
  const oldestDue = (report: string): number => {
    const first = open.find((slot) => slot.report === report);
    return first ? Math.max(0, now.getTime() - Date.parse(first.due_at)) : 0;
  };
  const perReport = (figureOf: (report: string) => number): readonly Sample[] =>
    reports.map((report) => ({ labels: { report }, value: figureOf(report) }));
  return [
    gauge('slots', 'Slots by state.', byState(await countSlots(store), reports, slotStates)),
    gauge('deliveries', 'Deliveries by state.', byState(deliveries, reports, deliveryStates)),
    gauge(
      'unknown_deliveries',
      'Deliveries that may have been accepted, and wait for somebody to resolve them.',
      perReport((report) => countOf(deliveries, report, 'unknown' satisfies DeliveryState)),
    ),
    gauge(
      'oldest_due_slot_seconds',
      'Age of the oldest scheduled slot that is not done; 0 where there is none.',
      perReport((report) => oldestDue(report) / 1_000),
    ),
    gauge(
      'last_success_timestamp_seconds',
      'When a scheduled report was last sent whole; 0 where it never was.',
      perReport((report) => Date.parse(done.get(report) ?? new Date(0).toISOString()) / 1_000),
    ),
  ];
}

function gauge(name: string, help: string, samples: readonly Sample[]): Metric {
  return { name: `campaign_pulse_${name}`, help, type: 'gauge', samples };
}

function byState(
  counted: readonly Counted[],
  reports: readonly string[],
  states: readonly (SlotState | DeliveryState)[],
): readonly Sample[] {
  return reports.flatMap((report) =>
    states.map((state) => ({ labels: { report, state }, value: countOf(counted, report, state) })),
  );
}

function countOf(counted: readonly Counted[], report: string, state: string): number {
  return counted.find((row) => row.report === report && row.state === state)?.count ?? 0;
}
