import { daysAfter } from './calendar.ts';
import { type CampaignHistory, isRead } from './facts.ts';
import type { Rate } from './finding.ts';
import type { DayRow } from './numbers.ts';
import { rate } from './rates.ts';

/** Days that the API counts otherwise today than it did at the earlier report. */
export interface Restatement {
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** Responses per 100 messages of those days, as they were and as they are. */
  readonly before: Rate;
  readonly after: Rate;
}

const days = 7;

/** The day before a report may not have been over in the API's time zone, which is undocumented. */
const settledAfterDays = 2;

/** Adds up, over all campaigns, the last seven days that were over at the earlier report, then and now. */
export class RestatementTally {
  #from = '';
  #to = '';
  #before = { messages: 0, responses: 0 };
  #after = { messages: 0, responses: 0 };

  add({ numbers, earlier }: CampaignHistory): void {
    const [baseline] = earlier;
    if (!baseline || !isRead(baseline)) return;
    const from = daysAfter(baseline.date, -settledAfterDays - days + 1);
    const to = daysAfter(baseline.date, -settledAfterDays);
    const now = byDate(numbers.activity.dailyBreakdown, from, to);
    for (const [date, day] of byDate(baseline.numbers.activity.dailyBreakdown, from, to)) {
      const restated = now.get(date);
      // What the API shows no longer is not restated.
      if (!restated) continue;
      this.#before = added(this.#before, day);
      this.#after = added(this.#after, restated);
      if (this.#from === '' || date < this.#from) this.#from = date;
      if (date > this.#to) this.#to = date;
    }
  }

  /** Null where their sums are what they were. */
  result(): Restatement | null {
    const [before, after] = [this.#before, this.#after];
    if (before.messages === after.messages && before.responses === after.responses) return null;
    return {
      from: this.#from,
      to: this.#to,
      before: rate(before.responses, before.messages),
      after: rate(after.responses, after.messages),
    };
  }
}

type Counts = Pick<DayRow, 'messages' | 'responses'>;

function byDate(rows: readonly DayRow[], from: string, to: string): ReadonlyMap<string, Counts> {
  const sums = new Map<string, Counts>();
  for (const row of rows)
    if (row.date >= from && row.date <= to)
      sums.set(row.date, added(sums.get(row.date) ?? { messages: 0, responses: 0 }, row));
  return sums;
}

function added(sum: Counts, { messages, responses }: Counts): Counts {
  return { messages: sum.messages + messages, responses: sum.responses + responses };
}
