import type { CampaignAnalytics } from '../spec/api.ts';
import { isoDate } from './calendar.ts';
import type { FixedCampaign, SimulatedCampaign } from './campaigns.ts';
import { type DailyRow, dailyRows } from './funnel.ts';
import { drawFor } from './random.ts';
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

export function simulatedState(
  seed: number,
  campaign: SimulatedCampaign,
  created: number,
  today: number,
): CampaignState {
  const rows = dailyRows(seed, campaign, created, today);
  const total = (field: keyof DailyRow): number => sum(rows, field);
  const prospects = total('uploaded');
  const answers = total('answers');
  const qualified = total('qualified');
  const disqualified = total('disqualified');
  const closed = total('closed');
  const messages = total('messages');
  const lastDay = rows.at(-1) ?? { messages: 0, qualified: 0 };
  const lastWeek = rows.slice(-7);
  const { stop } = campaign;
  // As in the documented example, pending + contacted + qualified + closed = all prospects (85 + 45 + 12 + 8 = 150),
  // and responded overlaps them.
  const contacted = Math.max(0, total('contacted') - qualified - closed);

  const analytics: CampaignAnalytics = {
    campaign: {
      id: campaign.id,
      name: campaign.name,
      status: stop !== undefined && today - created >= stop.atAge ? stop.as : 'active',
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
      dailyBreakdown: rows
        .slice(-daysShown)
        .reverse()
        .map((row) => ({
          date: isoDate(row.day),
          messages: row.messages,
          responses: row.answers,
          qualified: row.qualified,
        })),
      last7Days: {
        messages: sum(lastWeek, 'messages'),
        responses: sum(lastWeek, 'answers'),
        qualified: sum(lastWeek, 'qualified'),
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
  return { analytics, productId: campaign.product?.id ?? null, lastDay };
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
