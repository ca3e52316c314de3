import type { Judging } from '../insights/assessor.ts';
import { isRead } from '../insights/facts.ts';
import type { CampaignNumbers } from '../insights/numbers.ts';
import { addTotals, noTotals, type Totals, type Week } from '../insights/rates.ts';
import type { Outcomes } from './outcomes.ts';

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

/** With the team's totals: where an overview could not be read, those of the campaigns, which are read once more for that. */
export async function withTeams(judging: Judging, outcomes: Outcomes, comparedWith: string | null): Promise<Judging> {
  if (judging.team && (judging.teamBefore || comparedWith === null)) return judging;
  const now = new Pool();
  const before = new Pool();
  for await (const outcome of outcomes()) {
    if (!outcome.read) continue;
    now.add(outcome.history.numbers);
    const [baseline] = outcome.history.earlier;
    if (baseline && isRead(baseline)) before.add(baseline.numbers);
  }
  return { ...judging, team: judging.team ?? now.totals, teamBefore: judging.teamBefore ?? before.totals };
}
