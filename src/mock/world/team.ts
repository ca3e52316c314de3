import type { CampaignAnalytics, CampaignListItem, TeamOverview } from '../../spec/api.ts';
import type { CampaignState } from './campaign-state.ts';
import { percent, ratio } from './rate.ts';

export function listItem({ analytics: { campaign, metrics }, productId }: CampaignState): CampaignListItem {
  return {
    id: campaign.id,
    name: campaign.name,
    status: campaign.status,
    agent: campaign.agent ?? null,
    product: productId,
    createdAt: campaign.createdAt,
    stats: {
      prospects: metrics.totalProspects,
      prospectsAnswers: metrics.totalAnswers,
      messages: metrics.totalMessages,
      qualified: metrics.totalQualified,
      closed: metrics.totalClosed,
    },
  };
}

export function teamOverview(states: readonly CampaignState[]): TeamOverview {
  const all = states.map(({ analytics }) => analytics);
  const total = (field: 'totalProspects' | 'totalMessages' | 'totalQualified' | 'totalAnswers' | 'totalClosed') =>
    all.reduce((sum, { metrics }) => sum + metrics[field], 0);
  const withStatus = (status: string) => all.filter(({ campaign }) => campaign.status === status);
  const agents = (of: readonly CampaignAnalytics[]) =>
    new Set(of.map(({ campaign }) => campaign.agent).filter((agent) => agent != null)).size;
  const prospects = total('totalProspects');
  const answers = total('totalAnswers');
  const qualified = total('totalQualified');
  const messages = total('totalMessages');
  return {
    summary: {
      totalCampaigns: all.length,
      activeCampaigns: withStatus('active').length,
      pausedCampaigns: withStatus('paused').length,
      completedCampaigns: withStatus('completed').length,
      totalAgents: agents(all),
      activeAgents: agents(withStatus('active')),
      totalProspects: prospects,
      totalMessages: messages,
      totalQualified: qualified,
      totalAnswers: answers,
      totalClosed: total('totalClosed'),
    },
    metrics: {
      conversionRate: percent(qualified, prospects),
      responseRate: percent(answers, prospects),
      averageMessagesPerProspect: ratio(messages, prospects),
      qualificationRate: percent(qualified, answers),
    },
    activity: {
      last24Hours: {
        messages: states.reduce((sum, { lastDay }) => sum + lastDay.messages, 0),
        qualified: states.reduce((sum, { lastDay }) => sum + lastDay.qualified, 0),
      },
      lastWeek: {
        messages: all.reduce((sum, { activity }) => sum + activity.last7Days.messages, 0),
        qualified: all.reduce((sum, { activity }) => sum + activity.last7Days.qualified, 0),
      },
    },
    campaigns: all.map(({ campaign, metrics }) => ({
      id: campaign.id,
      name: campaign.name,
      status: campaign.status,
      prospects: metrics.totalProspects,
      messages: metrics.totalMessages,
      qualified: metrics.totalQualified,
      answers: metrics.totalAnswers,
      conversionRate: metrics.conversionRate,
      responseRate: metrics.responseRate,
    })),
  };
}
