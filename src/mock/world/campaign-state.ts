import type { CampaignAnalytics } from '../../spec/api.ts';
import { drawFor } from '../random.ts';
import { isoDate } from './calendar.ts';
import type { FixedCampaign, SimulatedCampaign } from './campaigns.ts';
import { contradicting } from './contradiction.ts';
import { type DailyRow, historyOf } from './funnel.ts';
import { percent, ratio } from './rate.ts';

/** A campaign's analytics, and the little that other operations say beyond them. */
export interface CampaignState {
  readonly analytics: CampaignAnalytics;
  readonly productId: string | null;
  readonly lastDay: { readonly messages: number; readonly qualified: number };
}

export function fixedState({ analytics }: FixedCampaign): CampaignState {
  const [lastDay = { messages: 0, qualified: 0 }] = analytics.activity.dailyBreakdown;
  return { analytics, productId: analytics.campaign.product ?? null, lastDay };
}

/** Days in `dailyBreakdown`; the documented example shows two and the API's span is unknown. Four weeks show a trend. */
const daysShown = 28;

/** Undefined until the day after the campaign's creation. */
export function simulatedState(
  seed: number,
  campaign: SimulatedCampaign,
  start: number,
  today: number,
): CampaignState | undefined {
  const created = start + campaign.createdOnDay;
  if (created >= today) return undefined;
  const firstShown = Math.max(created, today - daysShown);
  const { totals, rows } = historyOf(seed, campaign.id, campaign, created, today, firstShown);
  const { uploaded: prospects, messages, answers, qualified, disqualified, closed } = totals;
  const lastDay = rows.at(-1) ?? { messages: 0, qualified: 0 };
  const week = rows.slice(-7);
  const { stop, status = 'active' } = campaign;
  // As in the documented example, pending + contacted + qualified + closed = all prospects (85 + 45 + 12 + 8 = 150),
  // and responded overlaps them.
  const contacted = Math.max(0, totals.contacted - qualified - closed);

  const analytics: CampaignAnalytics = {
    campaign: {
      id: campaign.id,
      name: campaign.name,
      status: stop !== undefined && today - created >= stop.atAge ? stop.as : status,
      createdAt: createdAt(seed, campaign.id, created),
      agent: campaign.agent,
      product: campaign.product?.name ?? null,
    },
    metrics: {
      totalProspects: prospects,
      totalMessages: messages,
      totalQualified: qualified,
      totalAnswers: answers,
      totalClosed: closed,
      conversionRate: percent(qualified, prospects),
      responseRate: percent(answers, prospects),
      qualificationRate: percent(qualified, answers),
      averageMessagesPerProspect: ratio(messages, prospects),
    },
    activity: {
      dailyBreakdown: rows.toReversed().map((row) => ({
        date: isoDate(row.day),
        messages: row.messages,
        responses: row.answers,
        qualified: row.qualified,
      })),
      last7Days: {
        messages: sum(week, 'messages'),
        responses: sum(week, 'answers'),
        qualified: sum(week, 'qualified'),
      },
    },
    statusDistribution: {
      pending: Math.max(0, prospects - contacted - qualified - closed),
      contacted,
      responded: answers,
      qualified,
      closed,
    },
    qualificationBreakdown: { pending: prospects - qualified - disqualified, qualified, disqualified },
  };
  return {
    analytics: campaign.contradictory ? contradicting(analytics) : analytics,
    productId: campaign.product?.id ?? null,
    lastDay,
  };
}

/** Some minute of the office hours, 08:00 to 16:59 UTC. */
function createdAt(seed: number, id: string, day: number): string {
  const minute = Math.floor(drawFor(seed, id)(day, 99) * 540);
  const clock = [8 + Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${isoDate(day)}T${clock}:00Z`;
}

function sum(rows: readonly DailyRow[], field: keyof DailyRow): number {
  return rows.reduce((total, row) => total + row[field], 0);
}
