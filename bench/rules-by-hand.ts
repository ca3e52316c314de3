import type { DayRow } from '../src/insights/numbers.ts';
import type { SentTotals, Week } from '../src/insights/rates.ts';
import type { Thresholds } from '../src/insights/thresholds.ts';

/** What rules read. What is not measurable is not there, and compares as false. */
export interface Values {
  readonly campaign: { readonly name: string; readonly status: string; readonly ageDays: number };
  readonly metrics: SentTotals & {
    readonly responseRate: number;
    readonly qualificationRate: number;
    readonly conversionRate: number;
    readonly closeRate: number;
  };
  readonly last7Days: Week & { readonly responsesPer100Messages: number };
  readonly activity: { readonly dailyBreakdown: readonly DayRow[] };
  readonly previous: { readonly last7Days: Week };
  readonly change: { readonly last7Days: { readonly responsesPer100Messages: number } };
  readonly team: { readonly responseRate: number };
  readonly trend: { readonly responsesPer100Messages: { readonly streak: number; readonly shift: number } };
  readonly thresholds: Thresholds;
}

export type Condition = (values: Values) => boolean;

const enoughProspects: Condition = ({ metrics, thresholds }) =>
  metrics.totalProspects >= thresholds.minimumProspects && metrics.totalMessages > 0;
const enoughAnswers: Condition = ({ metrics, thresholds }) =>
  metrics.totalAnswers >= thresholds.minimumAnswers && metrics.totalMessages > 0;
const enoughMessages: Condition = ({ last7Days, thresholds }) => last7Days.messages >= thresholds.minimumMessages;
const enoughInBothWeeks: Condition = ({ last7Days, previous, thresholds }) =>
  last7Days.messages >= thresholds.minimumMessages && previous.last7Days.messages >= thresholds.minimumMessages;

/** The rules of src/insights/rules/built-in-rules.ts as anybody would write them without a language of rules. */
export const ownConditions: Readonly<Record<string, Condition>> = {
  'strong-response': (v) => v.metrics.responseRate > v.thresholds.strongResponse && enoughProspects(v),
  'strong-qualification': (v) => v.metrics.qualificationRate > v.thresholds.strongQualification && enoughAnswers(v),
  'strong-conversion': (v) => v.metrics.conversionRate > v.thresholds.strongConversion && enoughProspects(v),
  'review-messaging': (v) => v.metrics.responseRate < v.thresholds.lowResponse && enoughProspects(v),
  'improve-targeting': (v) =>
    v.metrics.qualificationRate < v.thresholds.lowQualification &&
    v.metrics.responseRate > v.thresholds.strongResponse &&
    enoughAnswers(v),
  'enhance-follow-up': ({ metrics, thresholds }) =>
    metrics.closeRate < thresholds.lowClose &&
    metrics.qualificationRate > thresholds.strongQualification &&
    metrics.totalQualified >= thresholds.minimumQualified &&
    metrics.totalMessages > 0,
  'response-fell': (v) => v.change.last7Days.responsesPer100Messages < 0 && enoughInBothWeeks(v),
  'response-rose': (v) => v.change.last7Days.responsesPer100Messages > 0 && enoughInBothWeeks(v),
  'below-team': (v) =>
    v.metrics.responseRate < v.team.responseRate &&
    !(v.metrics.responseRate < v.thresholds.lowResponse) &&
    enoughProspects(v),
  'level-down': (v) => v.trend.responsesPer100Messages.shift < 0 && enoughMessages(v),
};

/** A rule as it is written, as it is written by hand, and as json-rules-engine has it where it can say it. */
export interface Written {
  readonly when: string;
  readonly unless?: string;
  readonly sample?: string;
  readonly byHand: Condition;
  readonly engine?: object;
}

const family = (size: number, member: (n: number) => Written): readonly Written[] =>
  Array.from({ length: size }, (_, index) => member(index + 1));

/** 39 rules such as users write. */
export const generatedRules: readonly Written[] = [
  ...family(10, (n) => ({
    when: `metrics.responseRate < ${4 * n} && campaign.status == "active"`,
    byHand: ({ metrics, campaign }) => metrics.responseRate < 4 * n && campaign.status === 'active',
    engine: {
      all: [
        { fact: 'metrics', path: '$.responseRate', operator: 'lessThan', value: 4 * n },
        { fact: 'campaign', path: '$.status', operator: 'equal', value: 'active' },
      ],
    },
  })),
  ...family(8, (n) => ({
    when: `last7Days.messages * 2 < previous.last7Days.messages + ${10 * n}`,
    byHand: ({ last7Days, previous }) => last7Days.messages * 2 < previous.last7Days.messages + 10 * n,
  })),
  ...family(8, (n) => ({
    when: `metrics.conversionRate > ${n}`,
    unless: 'campaign.ageDays < 30',
    sample: 'metrics.totalProspects >= 100',
    byHand: ({ metrics, campaign }) =>
      metrics.conversionRate > n && !(campaign.ageDays < 30) && metrics.totalProspects >= 100,
  })),
  ...family(4, (n) => ({
    when: `activity.dailyBreakdown.exists(d, d.messages > ${5 * n} && d.responses == 0)`,
    byHand: ({ activity }) => activity.dailyBreakdown.some((d) => d.messages > 5 * n && d.responses === 0),
  })),
  ...family(4, (n) => ({
    when: `activity.dailyBreakdown.filter(d, d.messages > ${4 * n}).size() > 10`,
    byHand: ({ activity }) => activity.dailyBreakdown.filter((d) => d.messages > 4 * n).length > 10,
  })),
  ...family(5, (n) => ({
    when: `campaign.name.contains("SaaS") && metrics.totalClosed < ${n}`,
    byHand: ({ campaign, metrics }) => campaign.name.includes('SaaS') && metrics.totalClosed < n,
  })),
];
