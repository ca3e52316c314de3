import { daysBetween } from './calendar.ts';
import type { CampaignHistory } from './facts.ts';
import { isRead } from './facts.ts';
import type { TotalRateName } from './rates.ts';
import { contradicts, rateOf } from './rates.ts';

/** Numbers of one campaign that cannot be right. */
export type Doubt =
  /** A reported rate that its own totals contradict by more than rounding, both in percent. */
  | { readonly doubt: 'rate'; readonly rate: TotalRateName; readonly reported: number; readonly computed: number }
  /** More of something than of what it is a part of. */
  | { readonly doubt: 'more'; readonly of: Part; readonly count: number; readonly than: Part; readonly total: number }
  /** A total, counted since the campaign's creation, that is smaller than it was. */
  | { readonly doubt: 'fell'; readonly of: Part; readonly before: number; readonly now: number }
  /** Messages of the last seven days, and no day among them: the answer is older than it says. `days` since its newest. */
  | { readonly doubt: 'old'; readonly newest: string; readonly days: number };

export type Part = 'prospects' | 'messages' | 'answers' | 'qualified' | 'closed';

const totals = {
  prospects: 'totalProspects',
  messages: 'totalMessages',
  answers: 'totalAnswers',
  qualified: 'totalQualified',
  closed: 'totalClosed',
} as const satisfies Record<Part, string>;

const parts: readonly (readonly [Part, Part])[] = [
  ['answers', 'prospects'],
  ['qualified', 'answers'],
  ['closed', 'qualified'],
];

/** Seven, and one for days that another zone dates otherwise, or that do not count today. */
const freshDays = 8;

/** What in a campaign's numbers contradicts itself or what was read before. Told beside them; nothing is left out for it. */
export function findDoubts({ date, numbers: { metrics, activity }, earlier }: CampaignHistory): readonly Doubt[] {
  const reported = [
    ['response', metrics.responseRate],
    ['qualification', metrics.qualificationRate],
    ['conversion', metrics.conversionRate],
  ] as const;
  const [baseline] = earlier;
  const before = baseline && isRead(baseline) ? baseline.numbers.metrics : null;
  const newest = activity.dailyBreakdown.reduce((latest, day) => (day.date > latest ? day.date : latest), '');
  const days = newest === '' ? 0 : daysBetween(newest, date);
  return [
    ...(activity.last7Days.messages > 0 && days > freshDays ? [{ doubt: 'old', newest, days } as const] : []),
    ...reported.flatMap(([rate, value]): Doubt[] => {
      const computed = rateOf(rate, metrics);
      return value !== null && computed.percent !== null && contradicts(value, computed)
        ? [{ doubt: 'rate', rate, reported: value, computed: computed.percent }]
        : [];
    }),
    ...parts.flatMap(([of, than]): Doubt[] => {
      const [count, total] = [metrics[totals[of]], metrics[totals[than]]];
      return count > total ? [{ doubt: 'more', of, count, than, total }] : [];
    }),
    ...(before === null
      ? []
      : (Object.keys(totals) as Part[]).flatMap((of): Doubt[] => {
          const [was, now] = [before[totals[of]], metrics[totals[of]]];
          return now < was ? [{ doubt: 'fell', of, before: was, now }] : [];
        })),
  ];
}

/**
 * How far apart the two numbers are, so that the widest comes first: in percentage points, or percent of the larger. Where
 * all numbers are old, that comes first.
 */
export function gapOf(doubt: Doubt): number {
  switch (doubt.doubt) {
    case 'rate':
      return Math.abs(doubt.reported - doubt.computed);
    case 'more':
      return (100 * (doubt.count - doubt.total)) / doubt.count;
    case 'fell':
      return (100 * (doubt.before - doubt.now)) / doubt.before;
    case 'old':
      return Number.MAX_SAFE_INTEGER;
  }
}
