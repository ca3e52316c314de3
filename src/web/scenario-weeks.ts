import { createClient } from '../client/client.ts';
import { createPace } from '../client/pace.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { Config, ReportConfig } from '../config/definition.ts';
import { rulesOf } from '../config/rules.ts';
import type { Rule } from '../insights/rules/rule.ts';
import { type ScenarioName, startMock } from '../mock/index.ts';
import { collectSlot } from '../run/collect-slot.ts';
import { composeSlot } from '../run/compose-slot.ts';
import { weeksOfTrend } from '../run/histories.ts';
import { holdingSlot } from '../run/lease.ts';
import { scheduleOf } from '../run/plan.ts';
import { insertScheduledSlot } from '../run/scheduled.ts';
import { scheduledKey } from '../run/state.ts';
import { nextSlots, type Slot } from '../schedule/slots.ts';
import { freeze } from '../store/deliveries.ts';
import { type Database, openStore } from '../store/open.ts';
import { heldSlot } from '../store/slots.ts';

const dayMs = 86_400_000;
/** The same numbers whenever somebody looks. The last run is the first one due in the week after. */
const begin = new Date('2026-09-06T00:00:00Z');

export interface ScenarioWeeks {
  /** In memory; whoever asked for it closes it. */
  readonly store: Database;
  /** Local date of the last run. */
  readonly date: string;
}

/**
 * What the report collects in a scenario of the mock's world, or from its own cast: as many weeks as trends look back
 * on, over HTTP from a mock server of its own, on the report's schedule.
 */
export async function collectScenario(
  config: Config,
  report: ReportConfig,
  scenario: ScenarioName | undefined,
): Promise<ScenarioWeeks> {
  let now = begin;
  const clock: Clock = { now: () => now, sleep: systemClock.sleep };
  await using mock = await startMock({ now: clock.now, control: false, ...(scenario !== undefined && { scenario }) });
  const store = await openStore(':memory:');
  const client = createClient({
    baseUrl: mock.url,
    key: 'any-key',
    pace: createPace(1_000_000, systemClock),
    clock,
    deadlineMs: 10_000,
  });
  const collecting = { store, client, clock, signal: new AbortController().signal, tell() {} };
  const rules = rulesOf(config.rules, report);
  try {
    const slots = weekly(report);
    for (const slot of slots) {
      now = slot.dueAt;
      await collectWeek(collecting, { report, rules }, slot);
    }
    return { store, date: slots.at(-1)?.date ?? '' };
  } catch (error) {
    await store.destroy();
    throw error;
  }
}

async function collectWeek(
  collecting: Parameters<typeof collectSlot>[0],
  judged: { readonly report: ReportConfig; readonly rules: readonly Rule[] },
  slot: Slot,
): Promise<void> {
  const { store, clock } = collecting;
  const { report } = judged;
  const key = scheduledKey(report.id, slot.date);
  await insertScheduledSlot(store, report.id, slot, clock.now());
  await holdingSlot(collecting, key, async (lease) => {
    await collectSlot(collecting, report, lease);
    const digest = await composeSlot(store, store, judged, await heldSlot(store, key), clock.now());
    await freeze(store, lease, JSON.stringify(digest), [], clock.now());
  });
}

/** One slot of the report's schedule in each week, or the next one where it runs less often. */
function weekly(report: ReportConfig): readonly Slot[] {
  const slots: Slot[] = [];
  let from = begin;
  while (slots.length < weeksOfTrend) {
    const [slot] = nextSlots(scheduleOf(report), from, 1);
    if (!slot) break;
    slots.push(slot);
    from = new Date(slot.dueAt.getTime() + 6.5 * dayMs);
  }
  return slots;
}
