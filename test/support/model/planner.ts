/** A schedule as the model knows it; `expression` is the same for the product. */
export interface Plan {
  readonly expression: string;
  /** 0 is Sunday; null is every day. */
  readonly weekday: number | null;
  readonly hour: number;
  readonly minute: number;
  readonly zone: string;
}

export interface DueSlot {
  readonly date: string;
  readonly dueAt: Date;
}

const day = 24 * 3_600_000;

/** The slots due in (`since`, `now`], found by looking at each local date. */
export function dueBetween(plan: Plan, since: Date, now: Date): readonly DueSlot[] {
  const found: DueSlot[] = [];
  const midnight = Math.floor(since.getTime() / day) * day;
  for (let at = midnight - 2 * day; at <= now.getTime() + 2 * day; at += day) {
    if (plan.weekday !== null && new Date(at).getUTCDay() !== plan.weekday) continue;
    const dueAt = instantOf(at + (plan.hour * 60 + plan.minute) * 60_000, plan.zone);
    if (dueAt > since && dueAt <= now) found.push({ date: new Date(at).toISOString().slice(0, 10), dueAt });
  }
  return found;
}

/** When clocks of the zone first show `local`, or the first minute after it that they show at all. */
function instantOf(local: number, zone: string): Date {
  const shown = [offsetAt(local - day, zone), offsetAt(local + day, zone)]
    .map((offset) => local - offset)
    .filter((at) => at + offsetAt(at, zone) === local);
  return shown.length > 0 ? new Date(Math.min(...shown)) : instantOf(local + 60_000, zone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetAt(instant: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(zone, format);
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - instant;
}
