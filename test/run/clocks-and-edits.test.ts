import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { ReportConfig } from '../../src/config/definition.ts';
import { scheduleOf } from '../../src/run/plan.ts';
import { scan } from '../../src/run/scan.ts';
import { planSlots } from '../../src/schedule/slots.ts';
import { slotsOf, watchedSince } from '../../src/store/slots.ts';
import { refusedWorkshop } from '../support/refused.ts';
import { reportConfig } from '../support/workshop.ts';

const hour = 3_600_000;
const day = 24 * hour;

const house = await refusedWorkshop();
afterAll(() => house[Symbol.asyncDispose]());

const { store, clock } = house;
let examples = 0;

/** A report of its own for each example, watched from `since`. */
async function watched(since: string, schedule: string, timeZone: string): Promise<ReportConfig> {
  examples += 1;
  clock.set(since);
  const report = reportConfig({ id: `example-${examples}`, schedule, timeZone });
  await watchedSince(store, report.id, clock.now());
  return report;
}

/** Looks now, and every eight hours until `end`. */
async function lookUntil(report: ReportConfig, end: number): Promise<void> {
  for (;;) {
    await scan(house.workshop, [report]);
    const left = end - clock.now().getTime();
    if (left <= 0) return;
    clock.advance(Math.min(8 * hour, left));
  }
}

/** How often each local date's slot has run. */
function runsOf({ id }: ReportConfig): Readonly<Record<string, number>> {
  const runs: Record<string, number> = {};
  for (const event of house.events) {
    if (event.type !== 'ended' || !event.slot.startsWith(`${id}/`)) continue;
    const date = event.slot.slice(id.length + 1);
    runs[date] = (runs[date] ?? 0) + 1;
  }
  return runs;
}

function datesBetween(report: ReportConfig, from: number, to: number): readonly string[] {
  const { run, skipped } = planSlots(scheduleOf(report), new Date(from), new Date(to), to - from);
  return [...skipped, ...(run ? [run] : [])].map(({ date }) => date);
}

const schedules = fc.constantFrom('0 8 * * *', '30 2 * * *', '30 23 * * *', '0 0 * * 0', '0 12 * * 1-5');
const zones = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Nuuk',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
);

describe('a schedule that is edited', () => {
  test('S13 in time or zone, at any moment: no local date has two slots, and no slot that comes due is left out', async () => {
    const edits = fc.array(
      fc.record({ schedule: schedules, timeZone: zones, hours: fc.integer({ min: 1, max: 100 }) }),
      {
        minLength: 2,
        maxLength: 4,
      },
    );
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        // Clocks change in America on the 8th, in Europe and Greenland on the 29th.
        const first = await watched('2026-03-26T12:00:00Z', '0 8 * * *', 'UTC');
        for (const { schedule, timeZone, hours } of all) {
          const report = { ...first, schedule, timeZone } as ReportConfig;
          const begin = clock.now().getTime();
          await lookUntil(report, begin + hours * hour);
          const dates = (await slotsOf(store, report.id, 100)).map(({ date }) => date);
          expect(dates).toEqual(expect.arrayContaining([...datesBetween(report, begin, clock.now().getTime())]));
        }
        const dates = (await slotsOf(store, first.id, 100)).map(({ date }) => date);
        expect(new Set(dates).size).toBe(dates.length);
        expect(Object.values(runsOf(first)).filter((times) => times > 1)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  // A new edition of the time zones is, to a report, its zone with other offsets from that day on.
  test.each([
    [
      'S17 later, before it was due',
      'Europe/Berlin',
      'Europe/London',
      '2026-11-23T06:30:00Z',
      '2026-11-23T08:00:00.000Z',
    ],
    [
      'S17 later, when it has run already',
      'Europe/Berlin',
      'Europe/London',
      '2026-11-23T07:30:00Z',
      '2026-11-23T07:00:00.000Z',
    ],
    [
      'S17 earlier, so that it is due at once',
      'Europe/London',
      'Europe/Berlin',
      '2026-11-23T07:30:00Z',
      '2026-11-23T07:00:00.000Z',
    ],
    [
      'S17 earlier, when it has run already',
      'Europe/London',
      'Europe/Berlin',
      '2026-11-23T08:30:00Z',
      '2026-11-23T08:00:00.000Z',
    ],
  ])('%s: a slot that moves with its zone keeps its date, and runs once', async (_, before, after, moved, dueAt) => {
    const report = await watched('2026-11-22T12:00:00Z', '0 8 * * *', before);
    await lookUntil(report, Date.parse(moved));
    await lookUntil({ ...report, timeZone: after } as ReportConfig, Date.parse('2026-11-23T20:00:00Z'));
    expect(await slotsOf(store, report.id, 5)).toMatchObject([{ key: `${report.id}/2026-11-23`, due_at: dueAt }]);
    expect(runsOf(report)).toEqual({ '2026-11-23': 1 });
  });
});

describe('a clock that is wrong for a while', () => {
  const begin = '2026-10-19T12:00:00Z';

  async function runsWith(jumps: readonly { readonly after: number; readonly by: number; readonly stay: number }[]) {
    const report = await watched(begin, '0 8 * * 1', 'Europe/Berlin');
    let right = Date.parse(begin);
    for (const { after, by, stay } of jumps) {
      right += after;
      await lookUntil(report, right);
      clock.set(new Date(right + by));
      await lookUntil(report, right + by + stay);
      right += stay;
      clock.set(new Date(right));
    }
    const end = right + 14 * day;
    await lookUntil(report, end);
    return { runs: runsOf(report), dates: datesBetween(report, Date.parse(begin), end) };
  }

  const jumpsOf = (by: fc.Arbitrary<number>) =>
    fc.array(fc.record({ after: fc.nat(5 * day), by, stay: fc.nat(2 * day) }), { minLength: 1, maxLength: 3 });

  test('S04 behind: no slot runs a second time, and none is lost', async () => {
    await fc.assert(
      fc.asyncProperty(jumpsOf(fc.integer({ min: -20 * day, max: -1 })), async (jumps) => {
        const { runs, dates } = await runsWith(jumps);
        // A clock that is behind cannot be told from one that was ahead when the report was first watched: dates of before may run.
        const since = Object.entries(runs).filter(([date]) => date > begin.slice(0, 10));
        expect(Object.fromEntries(since)).toEqual(Object.fromEntries(dates.map((date) => [date, 1])));
        expect(Object.values(runs).filter((times) => times > 1)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  test('S05 ahead: what it makes due runs once, and later slots run when their time has come', async () => {
    await fc.assert(
      fc.asyncProperty(jumpsOf(fc.integer({ min: 1, max: 20 * day })), async (jumps) => {
        const { runs, dates } = await runsWith(jumps);
        expect(Object.values(runs).filter((times) => times > 1)).toEqual([]);
        expect(Object.keys(runs)).toEqual(expect.arrayContaining([...dates]));
      }),
      { numRuns: 6 },
    );
  });

  test('S05 by eight days: the newest slot runs alone, and the one before is recorded', async () => {
    const report = await watched('2026-11-22T12:00:00Z', '0 8 * * 1', 'UTC');
    clock.advance(8 * day + 21 * hour);
    await scan(house.workshop, [report]);
    expect(await slotsOf(store, report.id, 5)).toMatchObject([
      { date: '2026-11-30', state: 'failed' },
      { date: '2026-11-23', state: 'expired' },
    ]);
    expect(runsOf(report)).toEqual({ '2026-11-30': 1 });
  });
});
