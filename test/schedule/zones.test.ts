import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planSlots } from '../../src/schedule/slots.ts';
import { disagreement, weeklySlots, type ZoneClock, zoneClock } from '../support/zone-weeks.ts';

/** A sample of `npm run test:zones`. */
const zones = Intl.supportedValuesOf('timeZone');
const january = Date.UTC(2027, 0, 1);
const july = Date.UTC(2027, 6, 1);

const clocks = new Map<string, ZoneClock>();

function clockOf(zone: string, year: number): ZoneClock {
  const name = `${zone} ${year}`;
  const clock = clocks.get(name) ?? zoneClock(zone, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
  clocks.set(name, clock);
  return clock;
}

/** How clocks stand in summer and winter tells most zones whose clocks change, without looking at a year of each. */
const changing = zones.filter((timeZone) => {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const nameAt = (instant: number): string | undefined =>
    format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  return nameAt(january) !== nameAt(july);
});

const minuteOfWeek = 7 * 24 * 60;

test('S06 a weekly schedule in any zone: one slot in each local week, on its date, where clocks change too', () => {
  const schedules = fc.record({
    zone: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...changing) }, fc.constantFrom(...zones)),
    year: fc.integer({ min: 2026, max: 2037 }),
    /** Which of the year's changes the schedule is near to, and by how many minutes. */
    near: fc.nat(3),
    minutes: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: -90, max: 150 }) }, fc.nat(minuteOfWeek)),
  });
  let [gaps, folds] = [0, 0];
  fc.assert(
    fc.property(schedules, ({ zone, year, near, minutes }) => {
      const clock = clockOf(zone, year);
      const change = clock.changes[near % Math.max(1, clock.changes.length)];
      const local = Math.floor((change ? change.at + change.before : clock.from) / 60_000) + minutes;
      const weekday = new Date(local * 60_000).getUTCDay();
      const minuteOfDay = local % (24 * 60);
      const expression = `${minuteOfDay % 60} ${Math.floor(minuteOfDay / 60)} * * ${weekday}`;
      const expected = weeklySlots(clock, weekday, minuteOfDay);
      gaps += expected.gaps;
      folds += expected.folds;
      const { from, until } = clock;
      const plan = planSlots({ expression, timeZone: zone }, new Date(from), new Date(until), until - from);
      expect(disagreement(plan.run ? [...plan.skipped, plan.run] : plan.skipped, expected.slots)).toBeNull();
      expect([52, 53]).toContain(expected.slots.length);
    }),
    { numRuns: 100 },
  );
  expect(gaps).toBeGreaterThan(10);
  expect(folds).toBeGreaterThan(10);
});
