import { Cron } from 'croner';

/** One due date of a report. The local date is its identity: a slot exists once however the clock moves. */
export interface Slot {
  /** Local date in the report's time zone, YYYY-MM-DD. */
  readonly date: string;
  readonly dueAt: Date;
}

export interface Schedule {
  /** Cron expression of five fields. */
  readonly expression: string;
  /** IANA time zone. */
  readonly timeZone: string;
}

export interface SlotPlan {
  /** The newest due slot inside the catch-up window. */
  readonly run: Slot | null;
  /** Older due slots, overtaken by `run`. */
  readonly skipped: readonly Slot[];
  /** Due slots past the window. */
  readonly expired: readonly Slot[];
}

/**
 * What to do about the slots due in (`since`, `now`]. A time inside a spring gap is due at the first valid minute, a
 * repeated time at its first occurrence, and a local date gives at most one slot: croner's reading, which
 * node-cron and cron-parser do not share (findings.md, 6).
 */
export function planSlots(schedule: Schedule, since: Date, now: Date, catchUpMs: number): SlotPlan {
  const due = slotsBetween(schedule, since, now);
  const worthRunning = due.filter((slot) => now.getTime() - slot.dueAt.getTime() <= catchUpMs);
  return {
    run: worthRunning.at(-1) ?? null,
    skipped: worthRunning.slice(0, -1),
    expired: due.slice(0, due.length - worthRunning.length),
  };
}

/** The next `count` slots after `from`. */
export function nextSlots(schedule: Schedule, from: Date, count: number): Slot[] {
  const slots: Slot[] = [];
  for (const slot of slotsAfter(schedule, from)) {
    if (slots.push(slot) >= count) break;
  }
  return slots;
}

/** What is wrong with a cron expression, or null. */
export function scheduleProblem(expression: string): string | null {
  if (expression.trim().split(/\s+/).length !== 5) return 'is not a cron expression of five fields, such as 0 8 * * 1';
  try {
    const next = new Cron(expression, { timezone: 'UTC', paused: true }).nextRuns(32);
    if (next.length === 0) return 'never fires; see crontab(5)';
    const dates = new Set(next.map((at) => localDate(at, 'UTC')));
    return dates.size < next.length ? 'fires more than once a day; a report has one slot a day' : null;
  } catch {
    return 'is not a cron expression; write one such as 0 8 * * 1 (Mondays at 8)';
  }
}

/** The local date of an instant, YYYY-MM-DD. */
export function localDate(instant: Date, timeZone: string): string {
  let format = dateFormats.get(timeZone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    dateFormats.set(timeZone, format);
  }
  return format.format(instant);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function slotsBetween(schedule: Schedule, since: Date, now: Date): Slot[] {
  const slots: Slot[] = [];
  for (const slot of slotsAfter(schedule, since)) {
    if (slot.dueAt > now) break;
    slots.push(slot);
  }
  return slots;
}

function* slotsAfter({ expression, timeZone }: Schedule, from: Date): Generator<Slot> {
  const cron = new Cron(expression, { timezone: timeZone, paused: true });
  for (let at = cron.nextRun(from); at; at = cron.nextRun(at)) yield { date: localDate(at, timeZone), dueAt: at };
}
