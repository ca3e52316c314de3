import type { CampaignAnalytics, TeamOverview } from '../spec/api.ts';
import type { SchemaProblem } from './schemas.ts';

/**
 * The arithmetic that openapi.yaml tells in words and a schema cannot: rates follow from totals, parts add up to wholes,
 * days descend. For bodies that their schema allows.
 */
export function semanticProblems(operationId: string | null, body: unknown): readonly SchemaProblem[] {
  switch (operationId) {
    case 'getCampaignAnalytics':
      return analyticsProblems(body as CampaignAnalytics);
    case 'getTeamOverview':
      return overviewProblems(body as TeamOverview);
    default:
      return [];
  }
}

/** Rates are rounded to 2 decimals; half a unit more for the other way to round. */
const tolerance = 0.0101;
const dayMs = 86_400_000;

function analyticsProblems({
  metrics,
  activity,
  statusDistribution: statuses,
  qualificationBreakdown: breakdown,
}: CampaignAnalytics): readonly SchemaProblem[] {
  const { totalProspects, totalMessages, totalQualified, totalAnswers, totalClosed } = metrics;
  const at = (pointer: string, schema: string) => ({ pointer, keys: ['components', 'schemas', ...schema.split('.')] });
  const metric = (name: string) => at(`/metrics/${name}`, `CampaignMetrics.properties.${name}`);
  const status = (name: string) => at(`/statusDistribution/${name}`, `StatusDistribution.properties.${name}`);
  const rows = activity.dailyBreakdown;
  return [
    ...rate(metric('responseRate'), metrics.responseRate, totalAnswers, totalProspects, 100),
    ...rate(metric('qualificationRate'), metrics.qualificationRate, totalQualified, totalAnswers, 100),
    ...rate(metric('conversionRate'), metrics.conversionRate, totalQualified, totalProspects, 100),
    ...rate(metric('averageMessagesPerProspect'), metrics.averageMessagesPerProspect, totalMessages, totalProspects, 1),
    ...equal(
      at('/qualificationBreakdown', 'QualificationBreakdown'),
      'sum',
      totalProspects,
      breakdown.pending + breakdown.qualified + breakdown.disqualified,
    ),
    ...equal(
      at('/statusDistribution', 'StatusDistribution'),
      'sum',
      totalProspects,
      statuses.pending + statuses.contacted + statuses.qualified + statuses.closed,
    ),
    ...equal(status('responded'), 'same', totalAnswers, statuses.responded),
    ...equal(status('qualified'), 'same', totalQualified, statuses.qualified),
    ...equal(status('closed'), 'same', totalClosed, statuses.closed),
    ...descending(rows.map(({ date }) => date)),
    ...(['messages', 'responses', 'qualified'] as const).flatMap((field) => {
      const shown = lastSeven(rows).reduce((sum, row) => sum + row[field], 0);
      const said = activity.last7Days[field];
      if (said >= shown) return [];
      return [
        {
          ...at(`/activity/last7Days/${field}`, `WeeklyActivity.properties.${field}`),
          keyword: 'sum',
          expected: `at least ${shown}, as the daily rows show`,
          seen: String(said),
        },
      ];
    }),
  ];
}

function overviewProblems({ summary, metrics }: TeamOverview): readonly SchemaProblem[] {
  const { totalProspects, totalMessages, totalQualified, totalAnswers } = summary;
  const metric = (name: string) => ({
    pointer: `/metrics/${name}`,
    keys: ['components', 'schemas', 'TeamMetrics', 'properties', name],
  });
  return [
    ...rate(metric('responseRate'), metrics.responseRate, totalAnswers, totalProspects, 100),
    ...rate(metric('qualificationRate'), metrics.qualificationRate, totalQualified, totalAnswers, 100),
    ...rate(metric('conversionRate'), metrics.conversionRate, totalQualified, totalProspects, 100),
    ...rate(metric('averageMessagesPerProspect'), metrics.averageMessagesPerProspect, totalMessages, totalProspects, 1),
  ];
}

type Place = Pick<SchemaProblem, 'pointer' | 'keys'>;

function rate(
  place: Place,
  said: number | null | undefined,
  part: number,
  whole: number,
  scale: 1 | 100,
): SchemaProblem[] {
  if (said === undefined) return [];
  const expected = whole === 0 ? null : (scale * part) / whole;
  const fits = expected === null || said === null ? said === expected : Math.abs(said - expected) < tolerance;
  if (fits) return [];
  const words =
    expected === null ? 'null, as there is nothing to divide by' : `${expected.toFixed(2)} (${part} of ${whole})`;
  return [{ ...place, keyword: 'rate', expected: words, seen: String(said) }];
}

function equal(place: Place, keyword: string, expected: number, seen: number): SchemaProblem[] {
  return expected === seen ? [] : [{ ...place, keyword, expected: String(expected), seen: String(seen) }];
}

function descending(dates: readonly string[]): SchemaProblem[] {
  const late = dates.findIndex((date, i) => i > 0 && date >= (dates[i - 1] ?? ''));
  if (late === -1) return [];
  return [
    {
      pointer: `/activity/dailyBreakdown/${late}/date`,
      keys: ['components', 'schemas', 'DailyActivity', 'properties', 'date'],
      keyword: 'order',
      expected: `a day before ${dates[late - 1]}`,
      seen: dates[late] ?? 'nothing',
    },
  ];
}

/** The rows of the seven days that end with the newest. */
function lastSeven<Row extends { readonly date: string }>(rows: readonly Row[]): readonly Row[] {
  const newest = rows[0] === undefined ? 0 : Date.parse(rows[0].date);
  return rows.filter(({ date }) => newest - Date.parse(date) < 7 * dayMs);
}
