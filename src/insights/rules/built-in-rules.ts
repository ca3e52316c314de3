import type { RuleDefinition } from './definition.ts';

/** Nothing is judged before its first message. */
const enoughProspects = 'metrics.totalProspects >= thresholds.minimumProspects && metrics.totalMessages > 0';
const enoughAnswers = 'metrics.totalAnswers >= thresholds.minimumAnswers && metrics.totalMessages > 0';
const enoughMessages =
  'last7Days.messages >= thresholds.minimumMessages && previous.last7Days.messages >= thresholds.minimumMessages';

/**
 * The vendor's own reading of the numbers ("Analytics Insights" of the endpoint's page), in its order; its words are the
 * advice's first sentences.
 */
const documented: readonly RuleDefinition[] = [
  {
    id: 'strong-response',
    title: 'Strong response rate',
    severity: 'good',
    when: 'metrics.responseRate > thresholds.strongResponse',
    sample: enoughProspects,
    advice: 'Copy it. Try its first message in a campaign that is answered less.',
  },
  {
    id: 'strong-qualification',
    title: 'Strong qualification rate',
    severity: 'good',
    when: 'metrics.qualificationRate > thresholds.strongQualification',
    sample: enoughAnswers,
    advice: 'Copy it. Take its audience as the model for the next campaign’s targeting.',
  },
  {
    id: 'strong-conversion',
    title: 'Strong conversion rate',
    severity: 'good',
    when: 'metrics.conversionRate > thresholds.strongConversion',
    sample: enoughProspects,
    advice: 'Extend it. Add similar prospects while it works this well.',
  },
  {
    id: 'review-messaging',
    title: 'Low response rate',
    severity: 'warning',
    when: 'metrics.responseRate < thresholds.lowResponse',
    sample: enoughProspects,
    advice:
      'Review the messaging. Shorten the first message, open with the prospect’s situation, and test one variant this week.',
  },
  {
    id: 'improve-targeting',
    title: 'Many answer, few qualify',
    severity: 'warning',
    when: 'metrics.qualificationRate < thresholds.lowQualification && metrics.responseRate > thresholds.strongResponse',
    sample: enoughAnswers,
    advice:
      'Improve the targeting. Read the last ten answers that did not qualify, and exclude the roles or industries that recur.',
  },
  {
    id: 'enhance-follow-up',
    title: 'Many qualify, few close',
    severity: 'warning',
    when: 'metrics.closeRate < thresholds.lowClose && metrics.qualificationRate > thresholds.strongQualification',
    sample: 'metrics.totalQualified >= thresholds.minimumQualified && metrics.totalMessages > 0',
    advice: 'Enhance the follow-up. Give every qualified prospect an owner and a next step within two working days.',
  },
];

/** "Comparative Analysis" and "Trend Monitoring" of the same page's best practices, which names no figures. */
const comparisons: readonly RuleDefinition[] = [
  {
    id: 'response-fell',
    title: 'Fewer answers than last week',
    severity: 'warning',
    when: 'change.last7Days.responsesPer100Messages < 0',
    sample: enoughMessages,
    advice: 'Find what changed. Compare this week’s messages, senders and new prospects with last week’s.',
  },
  {
    id: 'response-rose',
    title: 'More answers than last week',
    severity: 'good',
    when: 'change.last7Days.responsesPer100Messages > 0',
    sample: enoughMessages,
    advice: 'Keep what helped. Write down what is different this week before it is forgotten.',
  },
  {
    id: 'below-team',
    title: 'Answered less than the team’s other campaigns',
    severity: 'warning',
    when: 'metrics.responseRate < team.responseRate',
    // Of a low rate its own rule says what to do.
    unless: 'metrics.responseRate < thresholds.lowResponse',
    sample: enoughProspects,
    advice: 'Borrow from the best. Compare its first message with that of the campaign which is answered most.',
  },
  {
    id: 'level-down',
    title: 'Answered less for some weeks',
    severity: 'warning',
    when: 'trend.responsesPer100Messages.shift < 0',
    sample: 'last7Days.messages >= thresholds.minimumMessages',
    advice: 'Renew it. The list or the messages wear out: add prospects, or write a new opening.',
  },
];

/** The rules that every report has. */
export const builtInRules: readonly RuleDefinition[] = [...documented, ...comparisons];

/** The three strengths that the vendor calls a high-performing campaign. */
export const highPerforming: readonly string[] = ['strong-response', 'strong-qualification', 'strong-conversion'];
