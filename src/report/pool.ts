import type { CampaignNumbers } from '../insights/numbers.ts';
import { addTotals, noTotals, type Totals, type Week } from '../insights/rates.ts';

/** The sums over several campaigns. */
export class Pool {
  size = 0;
  totals: Totals = noTotals;
  week: Week = { messages: 0, responses: 0, qualified: 0 };

  add({ metrics, activity: { last7Days } }: CampaignNumbers): void {
    this.size++;
    this.totals = addTotals(this.totals, metrics);
    this.week = {
      messages: this.week.messages + last7Days.messages,
      responses: this.week.responses + last7Days.responses,
      qualified: this.week.qualified + last7Days.qualified,
    };
  }
}
