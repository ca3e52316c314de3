import type { CampaignHistory, EarlierReport } from '../../src/insights/facts.ts';
import type { CampaignNumbers } from '../../src/insights/numbers.ts';
import type { Week } from '../../src/insights/rates.ts';
import documentedExample from '../spec/documented-example.json' with { type: 'json' };

/** Totals in the order of the funnel. */
export interface Counts {
  readonly prospects?: number;
  readonly messages?: number;
  readonly answers?: number;
  readonly qualified?: number;
  readonly closed?: number;
  readonly week?: Week;
  readonly id?: string;
}

/** An answer of the API with these counts; its own rates follow from them. */
export function numbersOf({
  prospects = 0,
  messages = 420,
  answers = 0,
  qualified = 0,
  closed = 0,
  week = { messages: 0, responses: 0, qualified: 0 },
  id = 'c',
}: Counts): CampaignNumbers {
  const percent = (part: number, of: number) => (of > 0 ? Math.round((part * 10_000) / of) / 100 : null);
  return {
    ...documentedExample,
    campaign: { ...documentedExample.campaign, id },
    metrics: {
      totalProspects: prospects,
      totalMessages: messages,
      totalAnswers: answers,
      totalQualified: qualified,
      totalClosed: closed,
      responseRate: percent(answers, prospects),
      qualificationRate: percent(qualified, answers),
      conversionRate: percent(qualified, prospects),
      averageMessagesPerProspect: prospects > 0 ? messages / prospects : null,
    },
    activity: { dailyBreakdown: [], last7Days: week },
  };
}

/** The Monday of 23 November 2026, or so many weeks before it. */
export function monday(weeksBefore = 0): string {
  return new Date(Date.UTC(2026, 10, 23 - 7 * weeksBefore)).toISOString().slice(0, 10);
}

/** A campaign on Monday 23 November 2026 and on the Mondays before it, newest first. */
export function historyOf(now: Counts, ...earlier: readonly (Counts | 'absent' | 'unreadable')[]): CampaignHistory {
  return {
    date: monday(),
    numbers: numbersOf(now),
    earlier: earlier.map(
      (counts, index): EarlierReport => ({
        date: monday(index + 1),
        numbers: typeof counts === 'string' ? counts : numbersOf(counts),
      }),
    ),
  };
}
