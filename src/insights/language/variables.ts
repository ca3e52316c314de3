import type { RateName } from '../finding.ts';
import { isTotal, totalParts, weekParts } from '../rates.ts';
import { thresholdMeanings } from '../thresholds.ts';
import { type ApiField, apiFields } from './api-fields.ts';

/** What a number counts, so that it can be written as people write it. */
export type Unit = 'count' | 'percent' | 'points' | 'ratio' | 'days' | 'weeks' | 'text';

/** A value that rules read, by its path. */
export interface Variable {
  readonly path: string;
  readonly type: 'string' | 'double';
  readonly unit: Unit;
  readonly description: string;
  /** `Component.field` of openapi.yaml that it is made of. */
  readonly fields: readonly string[];
  /** Set where it is a rate with counts behind it, or is made of such. */
  readonly chance?: Chance;
  /** True where chance has a part in it: all that prospects do, as against what was sent to whom. */
  readonly varies: boolean;
}

export interface Chance {
  readonly rate: RateName;
  readonly of: 'now' | 'previous' | 'change' | 'team' | 'shift' | 'streak';
}

function countsBehind(rate: RateName): readonly string[] {
  return isTotal(rate)
    ? totalParts[rate].map((name) => `CampaignMetrics.${name}`)
    : weekParts[rate].map((name) => `WeeklyActivity.${name}`);
}

/** The rates of the totals by the names that the API gives them; `closeRate` is ours. */
export const totalRates = {
  responseRate: 'response',
  qualificationRate: 'qualification',
  conversionRate: 'conversion',
  closeRate: 'close',
} as const;

/** The rates of the last seven days. */
export const weekRates = {
  responsesPer100Messages: 'weekResponse',
  qualifiedPer100Responses: 'weekQualification',
} as const;

const meanings: Readonly<Record<RateName, string>> = {
  response: 'Those who answered, of all prospects, computed from the totals. Unit: percent.',
  qualification: 'Qualified, of those who answered, computed from the totals. Unit: percent.',
  conversion: 'Qualified, of all prospects, computed from the totals. Unit: percent.',
  close: 'Closed, of those who qualified (ours: the API has no such rate). Unit: percent.',
  weekResponse: 'Responses per 100 messages of the last seven days (ours).',
  weekQualification: 'Qualified per 100 responses of the last seven days (ours).',
};

function ofApi(prefix: string, { name, type, field, description }: ApiField): Variable {
  const unit = type === 'string' ? 'text' : name.startsWith('average') ? 'ratio' : 'count';
  return {
    path: `${prefix}.${name}`,
    type,
    unit,
    description,
    fields: [field],
    varies: type === 'double' && !isOurs(field),
  };
}

/** What the team itself decides. */
const ours: readonly string[] = [
  'CampaignMetrics.totalProspects',
  'CampaignMetrics.totalMessages',
  'CampaignMetrics.averageMessagesPerProspect',
  'WeeklyActivity.messages',
  'StatusDistribution.pending',
  'StatusDistribution.contacted',
];

function isOurs(field: string): boolean {
  return ours.includes(field);
}

function rateVariable(path: string, rate: RateName, of: Chance['of'], description: string): Variable {
  const unit = of === 'change' || of === 'shift' ? 'points' : of === 'streak' ? 'weeks' : 'percent';
  return { path, type: 'double', unit, description, fields: countsBehind(rate), chance: { rate, of }, varies: true };
}

/** Those of `metrics` and `last7Days`, wherever they stand. */
function numbers(prefix: string, of: 'now' | 'previous' | 'change'): readonly Variable[] {
  const before = prefix === '' ? '' : `${prefix}.`;
  const isRate = ({ name }: ApiField) => name in totalRates;
  return [
    ...apiFields.metrics.filter((field) => !isRate(field)).map((field) => ofApi(`${before}metrics`, field)),
    ...Object.entries(totalRates).map(([name, rate]) =>
      rateVariable(`${before}metrics.${name}`, rate, of, meanings[rate]),
    ),
    ...apiFields.week.map((field) => ofApi(`${before}last7Days`, field)),
    ...Object.entries(weekRates).map(([name, rate]) =>
      rateVariable(`${before}last7Days.${name}`, rate, of, meanings[rate]),
    ),
  ];
}

const trends = Object.entries(weekRates).flatMap(([name, rate]) => [
  rateVariable(
    `trend.${name}.streak`,
    rate,
    'streak',
    'Weeks in a row, up to this one, in which the weekly rate rose; negative where it fell. Unit: weeks.',
  ),
  rateVariable(
    `trend.${name}.shift`,
    rate,
    'shift',
    'The weekly rate since the week at which it changed most, less that before it; both sides have three weeks at least. Unit: percentage points.',
  ),
]);

/** Every variable but the rows of `activity.dailyBreakdown`, in the order of the reference. */
export const variables: readonly Variable[] = [
  ...apiFields.campaign.map((field) => ofApi('campaign', field)),
  {
    path: 'campaign.ageDays',
    type: 'double',
    unit: 'days',
    description: 'Days from its creation to the report’s date (ours). Unit: days.',
    fields: ['Campaign.createdAt'],
    varies: false,
  },
  ...numbers('', 'now'),
  ...apiFields.statusDistribution.map((field) => ofApi('statusDistribution', field)),
  ...apiFields.qualificationBreakdown.map((field) => ofApi('qualificationBreakdown', field)),
  ...numbers('previous', 'previous'),
  {
    path: 'previous.daysAgo',
    type: 'double',
    unit: 'days',
    description: 'Days from the earlier report to this one (ours). Unit: days.',
    fields: [],
    varies: false,
  },
  ...numbers('change', 'change'),
  ...Object.entries(totalRates).map(([name, rate]) =>
    rateVariable(`team.${name}`, rate, 'team', `${meanings[rate]} All campaigns of the team pooled.`),
  ),
  {
    path: 'trend.weeks',
    type: 'double',
    unit: 'weeks',
    description: 'Stored weeks that the trend is made of, this one among them; at most 12. Unit: weeks.',
    fields: [],
    varies: false,
  },
  ...trends,
  ...Object.entries(thresholdMeanings).map(
    ([name, description]): Variable => ({
      path: `thresholds.${name}`,
      type: 'double',
      unit: name.startsWith('minimum') ? 'count' : 'percent',
      description,
      fields: [],
      varies: false,
    }),
  ),
];

/** The fields of a row of `activity.dailyBreakdown`. */
export const dayFields: readonly ApiField[] = apiFields.day;

/** The variable at a path. */
export const variableAt: ReadonlyMap<string, Variable> = new Map(
  variables.map((variable) => [variable.path, variable]),
);
