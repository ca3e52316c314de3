import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  localDate,
  nextSlots,
  planSlots,
  type Schedule,
  type Slot,
  type SlotPlan,
  scheduleProblem,
} from '../../src/schedule/slots.ts';

const hour = 3_600_000;
const day = 24 * hour;
const ever = Number.MAX_SAFE_INTEGER;

/** With and without daylight saving, on both hemispheres, at odd offsets, and with a gap or a repeat at midnight. */
const zones = [
  'UTC',
  'Europe/Berlin',
  'Europe/London',
  'Europe/Dublin',
  'Europe/Chisinau',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Santiago',
  'America/Asuncion',
  'America/Havana',
  'America/Nuuk',
  'Atlantic/Azores',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Antarctica/Troll',
];

const at = (text: string): Date => new Date(text);

function slotsOf({ run, skipped, expired }: SlotPlan): Slot[] {
  return [...expired, ...skipped, ...(run ? [run] : [])];
}

function slotsBetween(schedule: Schedule, since: Date, now: Date): Slot[] {
  return slotsOf(planSlots(schedule, since, now, ever));
}

const slot = (date: string, dueAt: string): Slot => ({ date, dueAt: at(dueAt) });

describe('S06 a weekly schedule has one slot in each local week, on its weekday, 2026 to 2028:', () => {
  // Clocks change on Sundays nearly everywhere.
  const changeDays: Record<string, number> = { 'Africa/Cairo': 5, 'Asia/Gaza': 6 };
  const times = [0, 1, 2, 3].flatMap((hourOfDay) => [`0 ${hourOfDay}`, `30 ${hourOfDay}`]);

  test.each(zones)('%s', (timeZone) => {
    const weekday = changeDays[timeZone] ?? 0;
    const weekdayOf = new Intl.DateTimeFormat('en', { timeZone, weekday: 'short' });
    for (const time of times) {
      const schedule = { expression: `${time} * * ${weekday}`, timeZone };
      const slots = slotsBetween(schedule, at('2026-01-01T12:00:00Z'), at('2029-01-01T12:00:00Z'));
      const first = Date.parse(slots[0]?.date ?? '');
      expect(first).toBeLessThan(Date.parse('2026-01-10'));
      const weeks = slots.map((_, week) => new Date(first + week * 7 * day).toISOString().slice(0, 10));
      expect(slots.map(({ date }) => date)).toEqual(weeks);
      expect(Date.parse(weeks.at(-1) ?? '')).toBeGreaterThan(Date.parse('2028-12-24'));
      expect(slots.map(({ dueAt }) => localDate(dueAt, timeZone))).toEqual(weeks);
      expect(new Set(slots.map(({ dueAt }) => weekdayOf.format(dueAt)))).toEqual(
        new Set([['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][weekday]]),
      );
    }
  });
});

describe('where clocks change', () => {
  const next = (expression: string, timeZone: string, from: string): Slot[] =>
    nextSlots({ expression, timeZone }, at(from), 2);

  test('S06 a time in the gap of spring is due at the first valid minute, and no week is lost', () => {
    expect(next('0 2 * * 0', 'America/New_York', '2027-03-08T00:00:00Z')).toEqual([
      slot('2027-03-14', '2027-03-14T07:00:00Z'), // 3:00 EDT
      slot('2027-03-21', '2027-03-21T06:00:00Z'),
    ]);
    expect(next('0 2 * * 0', 'Europe/Berlin', '2027-03-22T00:00:00Z')).toEqual([
      slot('2027-03-28', '2027-03-28T01:00:00Z'), // 3:00 CEST
      slot('2027-04-04', '2027-04-04T00:00:00Z'),
    ]);
    expect(next('30 2 * * *', 'Europe/Berlin', '2027-03-28T00:00:00Z')).toEqual([
      slot('2027-03-28', '2027-03-28T01:00:00Z'),
      slot('2027-03-29', '2027-03-29T00:30:00Z'),
    ]);
  });

  test('S06 a time that is repeated in autumn is due the first time only', () => {
    expect(next('30 1 * * *', 'America/New_York', '2026-11-01T04:00:00Z')).toEqual([
      slot('2026-11-01', '2026-11-01T05:30:00Z'), // EDT
      slot('2026-11-02', '2026-11-02T06:30:00Z'),
    ]);
    expect(next('0 2 * * 0', 'Europe/Berlin', '2026-10-24T12:00:00Z')).toEqual([
      slot('2026-10-25', '2026-10-25T00:00:00Z'), // CEST
      slot('2026-11-01', '2026-11-01T01:00:00Z'),
    ]);
    expect(next('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00:00Z')).toEqual([
      slot('2026-10-25', '2026-10-25T00:30:00Z'),
      slot('2026-10-26', '2026-10-26T01:30:00Z'),
    ]);
  });

  test('a look between the two readings of a repeated time does not make it due again', () => {
    const schedule = { expression: '30 1 * * *', timeZone: 'America/New_York' };
    for (const since of [
      '2026-11-01T05:30:00Z',
      '2026-11-01T05:31:00Z',
      '2026-11-01T06:29:59Z',
      '2026-11-01T06:30:00Z',
    ]) {
      expect(slotsBetween(schedule, at(since), at('2026-11-02T00:00:00Z'))).toEqual([]);
    }
  });

  test('a midnight that is skipped belongs to the day that it would have begun', () => {
    expect(next('0 0 * * 5', 'Africa/Cairo', '2026-04-20T00:00:00Z')).toEqual([
      slot('2026-04-24', '2026-04-23T22:00:00Z'), // 1:00 EEST
      slot('2026-05-01', '2026-04-30T21:00:00Z'),
    ]);
  });

  test('a gap that ends at midnight takes no date away', () => {
    expect(next('30 23 * * 6', 'America/Nuuk', '2026-03-23T00:00:00Z')).toEqual([
      slot('2026-03-28', '2026-03-29T01:00:00Z'), // Sunday, 0:00: Saturday has no time after 23:00
      slot('2026-04-04', '2026-04-05T00:30:00Z'),
    ]);
    expect(next('30 23 * * *', 'America/Nuuk', '2026-03-28T12:00:00Z')).toEqual([
      slot('2026-03-28', '2026-03-29T01:00:00Z'),
      slot('2026-03-29', '2026-03-30T00:30:00Z'),
    ]);
  });

  test('the other times of the day are as written', () => {
    expect(next('0 2 * * 0', 'America/New_York', '2026-10-31T00:00:00Z')[0]).toEqual(
      slot('2026-11-01', '2026-11-01T07:00:00Z'),
    );
    expect(next('0 8 * * 1', 'Asia/Kathmandu', '2026-11-20T00:00:00Z')[0]).toEqual(
      slot('2026-11-23', '2026-11-23T02:15:00Z'),
    );
    expect(next('0 8 * * 1', 'Pacific/Kiritimati', '2026-11-20T00:00:00Z')[0]).toEqual(
      slot('2026-11-23', '2026-11-22T18:00:00Z'),
    );
  });
});

describe('planSlots', () => {
  const weekly = { expression: '0 8 * * 1', timeZone: 'UTC' };

  test('runs the newest slot that is due, skips older ones, and lets the oldest expire', () => {
    expect(planSlots(weekly, at('2026-10-26T08:00:00Z'), at('2026-11-24T08:00:00Z'), 10 * day)).toEqual({
      run: slot('2026-11-23', '2026-11-23T08:00:00Z'),
      skipped: [slot('2026-11-16', '2026-11-16T08:00:00Z')],
      expired: [slot('2026-11-02', '2026-11-02T08:00:00Z'), slot('2026-11-09', '2026-11-09T08:00:00Z')],
    });
  });

  test('counts the instant of `now`, and not that of `since`', () => {
    const due = '2026-11-23T08:00:00Z';
    const early = '2026-11-23T07:59:59.999Z';
    expect(planSlots(weekly, at('2026-11-20T00:00:00Z'), at(early), day).run).toBeNull();
    expect(planSlots(weekly, at('2026-11-20T00:00:00Z'), at(due), day).run).toEqual(slot('2026-11-23', due));
    expect(planSlots(weekly, at(early), at(due), day).run).toEqual(slot('2026-11-23', due));
    expect(planSlots(weekly, at(due), at('2026-11-24T08:00:00Z'), day).run).toBeNull();
  });

  test('lets a slot expire after the window, not at its end', () => {
    const plan = (now: string): SlotPlan => planSlots(weekly, at('2026-11-20T00:00:00Z'), at(now), 72 * hour);
    expect(plan('2026-11-26T08:00:00Z').run?.date).toBe('2026-11-23');
    expect(plan('2026-11-26T08:00:00.001Z')).toEqual({
      run: null,
      skipped: [],
      expired: [slot('2026-11-23', '2026-11-23T08:00:00Z')],
    });
  });

  test('finds nothing where the clock has gone back', () => {
    const nothing = { run: null, skipped: [], expired: [] };
    expect(planSlots(weekly, at('2026-11-23T08:00:00Z'), at('2026-11-16T09:00:00Z'), day)).toEqual(nothing);
  });

  const schedules = fc.record({
    timeZone: fc.constantFrom(...zones),
    expression: fc
      .tuple(fc.constantFrom(0, 7, 30, 59), fc.nat(23), fc.constantFrom('*', '0', '1', '5', '6', '1-5'))
      .map(([minute, hourOfDay, weekday]) => `${minute} ${hourOfDay} * * ${weekday}`),
  });
  // Around the changes of clocks of 2026 and 2027, where the mistakes are.
  const changes = ['2026-03-08', '2026-03-29', '2026-04-24', '2026-10-25', '2026-11-01', '2027-03-14', '2027-03-28'];
  const instants = fc.oneof(
    fc.date({ min: at('2026-02-15T00:00:00Z'), max: at('2027-04-30T00:00:00Z'), noInvalidDate: true }),
    fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -6 * 60, max: 16 * 60 }))
      .map(([date, minutes]) => new Date(Date.parse(date) + minutes * 60_000)),
  );

  test('neither loses nor doubles a slot, wherever the time is cut in two', () => {
    fc.assert(
      fc.property(schedules, fc.tuple(instants, instants, instants), (schedule, cuts) => {
        const [since, cut, now] = cuts.toSorted((a, b) => a.getTime() - b.getTime()) as [Date, Date, Date];
        const whole = slotsBetween(schedule, since, now);
        expect([...slotsBetween(schedule, since, cut), ...slotsBetween(schedule, cut, now)]).toEqual(whole);
        // Each slot of its own date, one after the other.
        expect(whole.every(({ date }, index) => index === 0 || date > (whole[index - 1]?.date ?? ''))).toBe(true);
        expect(whole.every(({ dueAt }) => dueAt > since && dueAt <= now)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('puts each due slot into one of its three parts, whatever the window', () => {
    fc.assert(
      fc.property(schedules, fc.tuple(instants, instants), fc.nat(60 * day), (schedule, cuts, window) => {
        const [since, now] = cuts.toSorted((a, b) => a.getTime() - b.getTime()) as [Date, Date];
        const plan = planSlots(schedule, since, now, window);
        expect(slotsOf(plan)).toEqual(slotsBetween(schedule, since, now));
        const isLate = ({ dueAt }: Slot): boolean => now.getTime() - dueAt.getTime() > window;
        expect(plan.expired.every(isLate)).toBe(true);
        expect([...plan.skipped, ...(plan.run ? [plan.run] : [])].some(isLate)).toBe(false);
        if (plan.skipped.length > 0) expect(plan.run).not.toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});

describe('nextSlots', () => {
  test('gives as many as are asked for, after the instant', () => {
    const schedule = { expression: '0 8 * * 1', timeZone: 'Europe/Berlin' };
    expect(nextSlots(schedule, at('2026-10-19T06:00:00Z'), 3)).toEqual([
      slot('2026-10-26', '2026-10-26T07:00:00Z'),
      slot('2026-11-02', '2026-11-02T07:00:00Z'),
      slot('2026-11-09', '2026-11-09T07:00:00Z'),
    ]);
  });

  test('gives none where none are asked for', () => {
    expect(nextSlots({ expression: '0 8 * * 1', timeZone: 'UTC' }, at('2026-10-19T06:00:00Z'), 0)).toEqual([]);
  });

  test('gives those that planSlots finds due when the time has come', () => {
    const schedule = { expression: '30 2 * * 0', timeZone: 'Australia/Lord_Howe' };
    const next = nextSlots(schedule, at('2026-01-01T00:00:00Z'), 100);
    expect(slotsBetween(schedule, at('2026-01-01T00:00:00Z'), next.at(-1)?.dueAt ?? at(''))).toEqual(next);
  });
});

describe('localDate', () => {
  test.each([
    ['2026-11-23T23:30:00Z', 'UTC', '2026-11-23'],
    ['2026-11-23T23:30:00Z', 'Europe/Berlin', '2026-11-24'],
    ['2026-11-23T04:59:59Z', 'America/New_York', '2026-11-22'],
    ['2026-01-01T09:59:59Z', 'Pacific/Kiritimati', '2026-01-01'],
    ['2026-01-01T10:00:00Z', 'Pacific/Kiritimati', '2026-01-02'],
  ])('of %s in %s is %s', (instant, timeZone, date) => {
    expect(localDate(at(instant), timeZone)).toBe(date);
  });
});

describe('scheduleProblem', () => {
  test.each([
    '0 8 * * 1',
    '59 23 * * *',
    '0 0 1 1 *',
    '0 8 29 2 *',
    '0 8 L * *',
    '0 8 * * MON#2',
    '5 4 * * sun',
    ' 0  8\t* * 1 ',
  ])('finds none with %j', (expression) => {
    expect(scheduleProblem(expression)).toBeNull();
  });

  test.each([
    ['', /five fields/],
    ['@weekly', /five fields/],
    ['0 8 * *', /five fields/],
    ['0 0 8 * * 1', /five fields/],
    ['60 8 * * 1', /not a cron expression/],
    ['0 24 * * 1', /not a cron expression/],
    ['0 8 * * mondays', /not a cron expression/],
    ['* 8 * * 1', /more than once a day/],
    ['0 * * * *', /more than once a day/],
    ['0,1 8 1 1 *', /more than once a day/],
    ['0 18,19 1 1 *', /more than once a day/],
    ['0 8 30 2 *', /never fires/],
  ])('with %j says what it is', (expression, problem) => {
    expect(scheduleProblem(expression)).toMatch(problem);
  });
});
