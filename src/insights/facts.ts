import { daysBetween } from './calendar.ts';
import type { Rate, RateName } from './finding.ts';
import { typed, typedDay } from './language/environment.ts';
import type { Context } from './language/expression.ts';
import { type Chance, totalRates, weekRates } from './language/variables.ts';
import type { CampaignNumbers, DatedNumbers } from './numbers.ts';
import {
  isTotal,
  rateOf,
  round2,
  subtractTotals,
  type TotalRateName,
  type Totals,
  type WeekRateName,
  weekRateOf,
} from './rates.ts';
import type { Thresholds } from './thresholds.ts';
import { areSuccessiveWeeks, type Trend, trendOf, weeksOf } from './trend.ts';

/** A campaign in a report, and in the reports before it. */
export interface CampaignHistory extends DatedNumbers {
  /** Newest first. The first is the one that changes are measured against; empty in a first report. */
  readonly earlier: readonly EarlierReport[];
}

/** What an earlier report had of the campaign: its numbers, or that it was not there, or that it could not be read. */
export interface EarlierReport {
  /** Local date of that report, YYYY-MM-DD. */
  readonly date: string;
  readonly numbers: CampaignNumbers | 'absent' | 'unreadable';
}

/** What rules know of one campaign: the values of their variables, and the counts behind those that are rates. */
export interface Facts {
  readonly campaignId: string;
  readonly context: Context;
  /** The counts behind a rate; null where there is no such rate. */
  rate(chance: Chance): Rate | null;
  /** The rate of the team's other campaigns together: the campaign is not compared with itself. */
  restOfTeam(rate: TotalRateName): Rate | null;
  trend(rate: WeekRateName): Trend;
}

export function factsOf(history: CampaignHistory, team: Totals | null, thresholds: Thresholds): Facts {
  const { date, numbers: now, earlier } = history;
  const [before] = earlier;
  const previous = before && isRead(before) ? before : null;
  const daysAgo = previous ? daysBetween(previous.date, date) : 0;
  const weeksCompare = areSuccessiveWeeks(daysAgo);
  const weeks = weeksOf([history, ...earlier.filter(isRead)]);
  const trends = {
    weekResponse: trendOf('weekResponse', weeks),
    weekQualification: trendOf('weekQualification', weeks),
  };
  const values = valuesOf(now);
  const valuesBefore = previous && valuesOf(previous.numbers);
  return {
    campaignId: now.campaign.id,
    context: typed({
      campaign: { ...now.campaign, ageDays: daysBetween(now.campaign.createdAt.slice(0, 10), date) },
      ...values,
      activity: { dailyBreakdown: now.activity.dailyBreakdown.map(typedDay) },
      statusDistribution: now.statusDistribution,
      qualificationBreakdown: now.qualificationBreakdown,
      previous: valuesBefore
        ? { metrics: valuesBefore.metrics, last7Days: weeksCompare ? valuesBefore.last7Days : {}, daysAgo }
        : notKnown,
      change: valuesBefore
        ? {
            metrics: changes(values.metrics, valuesBefore.metrics),
            last7Days: weeksCompare ? changes(values.last7Days, valuesBefore.last7Days) : {},
          }
        : notKnown,
      team: team ? ratesOf(totalRates, (name) => rateOf(name, team)) : {},
      trend: {
        weeks: weeks.length,
        ...Object.fromEntries(
          Object.entries(weekRates).map(([path, rate]) => {
            const { streak, shift } = trends[rate];
            return [path, shift ? { streak, shift: shift.points } : { streak }];
          }),
        ),
      },
      thresholds,
    }),
    rate({ rate, of }) {
      if (of === 'team') return team && isTotal(rate) ? rateOf(rate, team) : null;
      const numbers = of === 'now' ? now : of === 'previous' ? previous?.numbers : undefined;
      return numbers ? rateIn(rate, numbers) : null;
    },
    restOfTeam(rate) {
      const rest = team && subtractTotals(team, now.metrics);
      return rest && rateOf(rate, rest);
    },
    trend: (rate) => trends[rate],
  };
}

const notKnown = {};

export function isRead(report: EarlierReport): report is EarlierReport & DatedNumbers {
  return typeof report.numbers === 'object';
}

function rateIn(rate: RateName, { metrics, activity }: CampaignNumbers): Rate {
  return isTotal(rate) ? rateOf(rate, metrics) : weekRateOf(rate, activity.last7Days);
}

type Numbers = Readonly<Record<string, number>>;

/** `metrics` and `last7Days` with the rates that are computed from them, without those that are not measurable. */
function valuesOf({ metrics, activity }: CampaignNumbers): { readonly metrics: Numbers; readonly last7Days: Numbers } {
  const { responseRate, qualificationRate, conversionRate, averageMessagesPerProspect, ...totals } = metrics;
  return {
    metrics: {
      ...totals,
      ...(averageMessagesPerProspect !== null && { averageMessagesPerProspect }),
      ...ratesOf(totalRates, (name) => rateOf(name, metrics)),
    },
    last7Days: { ...activity.last7Days, ...ratesOf(weekRates, (name) => weekRateOf(name, activity.last7Days)) },
  };
}

function ratesOf<Name extends RateName>(names: Readonly<Record<string, Name>>, of: (name: Name) => Rate): Numbers {
  const rates: Record<string, number> = {};
  for (const path in names) {
    const { percent } = of(names[path] as Name);
    if (percent !== null) rates[path] = percent;
  }
  return rates;
}

function changes(now: Numbers, before: Numbers): Numbers {
  const differences: Record<string, number> = {};
  for (const path in now) {
    const [a, b] = [now[path], before[path]];
    if (typeof a === 'number' && typeof b === 'number') differences[path] = round2(a - b);
  }
  return differences;
}
