import type { CampaignAnalytics } from '../../spec/api.ts';

/**
 * The same answer, contradicting itself in every part: more answers than prospects, rates of other totals, a week that
 * is not the sum of its days, distributions that do not add up. Totals still never fall from day to day.
 */
export function contradicting(analytics: CampaignAnalytics): CampaignAnalytics {
  const { metrics, activity, statusDistribution, qualificationBreakdown } = analytics;
  const { last7Days } = activity;
  return {
    ...analytics,
    // Response and qualification rate stay those of the former answers.
    metrics: {
      ...metrics,
      totalAnswers: metrics.totalProspects + metrics.totalAnswers + 1,
      conversionRate: (metrics.conversionRate ?? 0) + 12.5,
      averageMessagesPerProspect: (metrics.averageMessagesPerProspect ?? 0) + 1.25,
    },
    activity: {
      ...activity,
      last7Days: {
        messages: last7Days.messages + 40,
        responses: last7Days.responses + 5,
        qualified: last7Days.qualified + 3,
      },
    },
    statusDistribution: { ...statusDistribution, contacted: statusDistribution.contacted + 17 },
    qualificationBreakdown: { ...qualificationBreakdown, pending: qualificationBreakdown.pending + 11 },
  };
}
