// Generated from openapi.yaml by scripts/generate.ts; do not edit.

export interface ApiField {
  readonly name: string;
  /** As the rule language has it. */
  readonly type: 'string' | 'double';
  /** `Component.field` of openapi.yaml. */
  readonly field: string;
  readonly description: string;
}

type Group = 'campaign' | 'metrics' | 'day' | 'week' | 'statusDistribution' | 'qualificationBreakdown';

export const apiFields: Readonly<Record<Group, readonly ApiField[]>> = {
 "campaign": [
  {
   "name": "id",
   "type": "string",
   "field": "Campaign.id",
   "description": "The identifier that was asked for. Opaque text (documented by example)."
  },
  {
   "name": "name",
   "type": "string",
   "field": "Campaign.name",
   "description": "The name the team gave the campaign. Untrusted text of any length (documented by example)."
  },
  {
   "name": "status",
   "type": "string",
   "field": "Campaign.status",
   "description": "The campaign's state. Open set: the vendor's OpenAPI file names `draft`, `active`, `paused` and `completed`; other pages name `disabled`, an uploading state and \"prospects needed\". Any other value must be shown, not refused."
  },
  {
   "name": "createdAt",
   "type": "string",
   "field": "Campaign.createdAt",
   "description": "When the campaign was created, RFC 3339 in UTC, with or without milliseconds (documented by example)."
  },
  {
   "name": "agent",
   "type": "string",
   "field": "Campaign.agent",
   "description": "The agent that runs the campaign; the example looks like an identifier, so treat it as opaque. Optional and nullable (inferred): no count depends on it, and a campaign may wait for its agent."
  },
  {
   "name": "product",
   "type": "string",
   "field": "Campaign.product",
   "description": "The product on offer. Here the example looks like a name, in the campaign list like an identifier, so treat it as opaque. Optional and nullable (inferred): no count depends on it."
  }
 ],
 "metrics": [
  {
   "name": "totalProspects",
   "type": "double",
   "field": "CampaignMetrics.totalProspects",
   "description": "Prospects in the campaign, contacted or not. Unit: prospects. Denominator of `responseRate`, `conversionRate` and `averageMessagesPerProspect`."
  },
  {
   "name": "totalMessages",
   "type": "double",
   "field": "CampaignMetrics.totalMessages",
   "description": "Messages sent to prospects. Unit: messages."
  },
  {
   "name": "totalQualified",
   "type": "double",
   "field": "CampaignMetrics.totalQualified",
   "description": "Prospects judged qualified. Unit: prospects."
  },
  {
   "name": "totalAnswers",
   "type": "double",
   "field": "CampaignMetrics.totalAnswers",
   "description": "Prospects who answered. Unit: prospects, because it equals `statusDistribution.responded` in the example and the campaign list calls it `prospectsAnswers` (inferred). Denominator of `qualificationRate`."
  },
  {
   "name": "totalClosed",
   "type": "double",
   "field": "CampaignMetrics.totalClosed",
   "description": "Prospects won. Unit: prospects. No documented rate uses it."
  },
  {
   "name": "conversionRate",
   "type": "double",
   "field": "CampaignMetrics.conversionRate",
   "description": "100 × totalQualified / totalProspects, in percent, 0 to 100, rounded to 2 decimals (inferred: 12 / 150 = 8.0). It is not closed deals over anything, although the name suggests so. Null when there are no prospects."
  },
  {
   "name": "responseRate",
   "type": "double",
   "field": "CampaignMetrics.responseRate",
   "description": "100 × totalAnswers / totalProspects, in percent, 0 to 100, rounded to 2 decimals (inferred: 35 / 150 = 23.33). The vendor's dashboard divides by the prospects who received a message instead, so the two differ. Null when there are no prospects."
  },
  {
   "name": "qualificationRate",
   "type": "double",
   "field": "CampaignMetrics.qualificationRate",
   "description": "100 × totalQualified / totalAnswers, in percent, 0 to 100, rounded to 2 decimals (inferred: 12 / 35 = 34.29). Null when nobody answered."
  },
  {
   "name": "averageMessagesPerProspect",
   "type": "double",
   "field": "CampaignMetrics.averageMessagesPerProspect",
   "description": "totalMessages / totalProspects, in messages per prospect, at least 0, rounded to 2 decimals (inferred: 420 / 150 = 2.8). Null when there are no prospects."
  }
 ],
 "day": [
  {
   "name": "date",
   "type": "string",
   "field": "DailyActivity.date",
   "description": "The day, YYYY-MM-DD (documented by example). Its time zone is undocumented."
  },
  {
   "name": "messages",
   "type": "double",
   "field": "DailyActivity.messages",
   "description": "Messages sent on the day. Unit: messages."
  },
  {
   "name": "responses",
   "type": "double",
   "field": "DailyActivity.responses",
   "description": "Answers received on the day. Unit: answers (inferred)."
  },
  {
   "name": "qualified",
   "type": "double",
   "field": "DailyActivity.qualified",
   "description": "Prospects judged qualified on the day. Unit: prospects."
  }
 ],
 "week": [
  {
   "name": "messages",
   "type": "double",
   "field": "WeeklyActivity.messages",
   "description": "Messages sent in the seven days. Unit: messages."
  },
  {
   "name": "responses",
   "type": "double",
   "field": "WeeklyActivity.responses",
   "description": "Answers received in the seven days. Unit: answers (inferred)."
  },
  {
   "name": "qualified",
   "type": "double",
   "field": "WeeklyActivity.qualified",
   "description": "Prospects judged qualified in the seven days. Unit: prospects."
  }
 ],
 "statusDistribution": [
  {
   "name": "pending",
   "type": "double",
   "field": "StatusDistribution.pending",
   "description": "Prospects not contacted yet (meaning inferred from the name). Unit: prospects."
  },
  {
   "name": "contacted",
   "type": "double",
   "field": "StatusDistribution.contacted",
   "description": "Prospects who were sent a message (meaning inferred from the name; whether those who answered are among them is undocumented). Unit: prospects."
  },
  {
   "name": "responded",
   "type": "double",
   "field": "StatusDistribution.responded",
   "description": "Prospects who answered; equals totalAnswers in the example. Unit: prospects."
  },
  {
   "name": "qualified",
   "type": "double",
   "field": "StatusDistribution.qualified",
   "description": "Prospects judged qualified; equals totalQualified in the example. Unit: prospects."
  },
  {
   "name": "closed",
   "type": "double",
   "field": "StatusDistribution.closed",
   "description": "Prospects won; equals totalClosed in the example. Unit: prospects."
  }
 ],
 "qualificationBreakdown": [
  {
   "name": "pending",
   "type": "double",
   "field": "QualificationBreakdown.pending",
   "description": "Prospects not judged yet. Unit: prospects."
  },
  {
   "name": "qualified",
   "type": "double",
   "field": "QualificationBreakdown.qualified",
   "description": "Prospects judged qualified; equals totalQualified in the example. Unit: prospects."
  },
  {
   "name": "disqualified",
   "type": "double",
   "field": "QualificationBreakdown.disqualified",
   "description": "Prospects judged unsuitable. Unit: prospects."
  }
 ]
};
