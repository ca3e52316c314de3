// Generated from src/ by scripts/generate.ts; do not edit.

type Table<Value> = Readonly<Record<string, Value>>;

/** `Component.field` of openapi.yaml → the rules and lines that read it. */
export const readBy: Table<{ readonly rules: readonly string[]; readonly lines: readonly string[] }> = {
 "Campaign.id": {
  "rules": [],
  "lines": [
   "src/client/client.ts:98",
   "src/client/client.ts:99",
   "src/report/compose.ts:104",
   "src/report/compose.ts:114",
   "src/report/compose.ts:254"
  ]
 },
 "Campaign.name": {
  "rules": [],
  "lines": [
   "src/report/compose.ts:106",
   "src/report/compose.ts:115",
   "src/report/compose.ts:255"
  ]
 },
 "Campaign.status": {
  "rules": [],
  "lines": [
   "src/report/compose.ts:256"
  ]
 },
 "CampaignActivity.dailyBreakdown": {
  "rules": [],
  "lines": [
   "src/report/compose.ts:101",
   "src/report/compose.ts:262"
  ]
 },
 "CampaignActivity.last7Days": {
  "rules": [],
  "lines": [
   "src/report/compose.ts:208"
  ]
 },
 "CampaignAnalytics.activity": {
  "rules": [],
  "lines": [
   "src/report/compose.ts:94",
   "src/report/compose.ts:208",
   "src/report/compose.ts:262"
  ]
 },
 "CampaignAnalytics.campaign": {
  "rules": [],
  "lines": [
   "src/client/client.ts:98",
   "src/client/client.ts:99",
   "src/report/compose.ts:94",
   "src/report/compose.ts:254",
   "src/report/compose.ts:255",
   "src/report/compose.ts:256"
  ]
 },
 "CampaignAnalytics.metrics": {
  "rules": [],
  "lines": [
   "src/report/compose.ts:94",
   "src/report/compose.ts:103",
   "src/report/compose.ts:208",
   "src/report/compose.ts:251",
   "src/report/compose.ts:252",
   "src/report/compose.ts:258",
   "src/report/compose.ts:271"
  ]
 },
 "CampaignListItem.id": {
  "rules": [],
  "lines": [
   "src/collect/selection.ts:16"
  ]
 },
 "CampaignListItem.name": {
  "rules": [],
  "lines": [
   "src/collect/selection.ts:16"
  ]
 },
 "CampaignListItem.status": {
  "rules": [],
  "lines": [
   "src/collect/selection.ts:16"
  ]
 },
 "CampaignMetrics.conversionRate": {
  "rules": [],
  "lines": [
   "src/insights/assess.ts:61"
  ]
 },
 "CampaignMetrics.qualificationRate": {
  "rules": [],
  "lines": [
   "src/insights/assess.ts:60"
  ]
 },
 "CampaignMetrics.responseRate": {
  "rules": [],
  "lines": [
   "src/insights/assess.ts:59"
  ]
 },
 "CampaignMetrics.totalAnswers": {
  "rules": [
   "strong-response",
   "strong-qualification",
   "review-messaging",
   "improve-targeting",
   "enhance-follow-up"
  ],
  "lines": [
   "src/insights/rates.ts:29",
   "src/insights/rates.ts:41"
  ]
 },
 "CampaignMetrics.totalClosed": {
  "rules": [
   "enhance-follow-up"
  ],
  "lines": [
   "src/insights/rates.ts:29",
   "src/insights/rates.ts:43"
  ]
 },
 "CampaignMetrics.totalMessages": {
  "rules": [
   "strong-response",
   "strong-qualification",
   "strong-conversion",
   "review-messaging",
   "improve-targeting",
   "enhance-follow-up"
  ],
  "lines": [
   "src/insights/documented-rules.ts:63",
   "src/report/compose.ts:274"
  ]
 },
 "CampaignMetrics.totalProspects": {
  "rules": [
   "strong-response",
   "strong-conversion",
   "review-messaging",
   "improve-targeting"
  ],
  "lines": [
   "src/insights/rates.ts:29",
   "src/insights/rates.ts:40",
   "src/report/compose.ts:106",
   "src/report/compose.ts:258",
   "src/report/compose.ts:274"
  ]
 },
 "CampaignMetrics.totalQualified": {
  "rules": [
   "strong-qualification",
   "strong-conversion",
   "improve-targeting",
   "enhance-follow-up"
  ],
  "lines": [
   "src/insights/rates.ts:29",
   "src/insights/rates.ts:42"
  ]
 },
 "DailyActivity.date": {
  "rules": [],
  "lines": [
   "src/insights/patterns.ts:13",
   "src/report/compose.ts:283"
  ]
 },
 "DailyActivity.messages": {
  "rules": [],
  "lines": [
   "src/insights/patterns.ts:13"
  ]
 },
 "DailyActivity.responses": {
  "rules": [],
  "lines": [
   "src/insights/patterns.ts:13"
  ]
 },
 "Error.error": {
  "rules": [],
  "lines": [
   "src/client/client.ts:179"
  ]
 },
 "Error.message": {
  "rules": [],
  "lines": [
   "src/client/client.ts:179"
  ]
 },
 "TeamOverview.summary": {
  "rules": [],
  "lines": [
   "src/run/compose-slot.ts:31"
  ]
 },
 "TeamSummary.totalAnswers": {
  "rules": [],
  "lines": [
   "src/insights/rates.ts:29"
  ]
 },
 "TeamSummary.totalProspects": {
  "rules": [],
  "lines": [
   "src/insights/rates.ts:29"
  ]
 },
 "TeamSummary.totalQualified": {
  "rules": [],
  "lines": [
   "src/insights/rates.ts:29"
  ]
 },
 "WeeklyActivity.messages": {
  "rules": [],
  "lines": [
   "src/report/compose.ts:212"
  ]
 },
 "WeeklyActivity.qualified": {
  "rules": [],
  "lines": [
   "src/report/compose.ts:214"
  ]
 },
 "WeeklyActivity.responses": {
  "rules": [],
  "lines": [
   "src/report/compose.ts:213"
  ]
 }
};

/** Rule → where it stands. */
export const ruleLines: Table<string> = {
 "enhance-follow-up": "src/insights/documented-rules.ts:52",
 "improve-targeting": "src/insights/documented-rules.ts:44",
 "review-messaging": "src/insights/documented-rules.ts:39",
 "strong-conversion": "src/insights/documented-rules.ts:34",
 "strong-qualification": "src/insights/documented-rules.ts:29",
 "strong-response": "src/insights/documented-rules.ts:24"
};

/** Path in the view, with `*` for any item → the fields that what it shows is made of. */
export const shownBy: Table<readonly string[]> = {
 "activity/chart": [
  "DailyActivity.date",
  "DailyActivity.messages",
  "DailyActivity.responses"
 ],
 "activity/days/*/dayOfMonth": [
  "DailyActivity.date"
 ],
 "activity/days/*/initial": [
  "DailyActivity.date"
 ],
 "activity/days/*/isPeak": [
  "DailyActivity.date",
  "DailyActivity.responses"
 ],
 "activity/days/*/messageHeight": [
  "DailyActivity.date",
  "DailyActivity.messages"
 ],
 "activity/days/*/messages": [
  "DailyActivity.date",
  "DailyActivity.messages"
 ],
 "activity/days/*/responseHeight": [
  "DailyActivity.date",
  "DailyActivity.responses"
 ],
 "activity/days/*/responses": [
  "DailyActivity.date",
  "DailyActivity.responses"
 ],
 "activity/days/*/words": [
  "DailyActivity.date",
  "DailyActivity.messages",
  "DailyActivity.responses"
 ],
 "activity/peak": [
  "DailyActivity.date",
  "DailyActivity.messages",
  "DailyActivity.responses"
 ],
 "campaigns/items/*/name": [
  "Campaign.id",
  "Campaign.name"
 ],
 "campaigns/items/*/prospects": [
  "CampaignMetrics.totalProspects"
 ],
 "campaigns/items/*/rateWords": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "campaigns/items/*/rates/*/change/text": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "campaigns/items/*/rates/*/change/tone": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "campaigns/items/*/rates/*/value": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "campaigns/items/*/spark/label": [
  "DailyActivity.date",
  "DailyActivity.responses"
 ],
 "campaigns/items/*/spark/levels/*": [
  "DailyActivity.date",
  "DailyActivity.responses"
 ],
 "campaigns/items/*/status": [
  "Campaign.status"
 ],
 "campaigns/items/*/tag": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "campaigns/items/*/tone": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "campaigns/sparkNote": [
  "DailyActivity.date",
  "DailyActivity.responses"
 ],
 "dataNotes/items/*/name": [
  "Campaign.name"
 ],
 "dataNotes/items/*/text": [
  "CampaignMetrics.conversionRate",
  "CampaignMetrics.qualificationRate",
  "CampaignMetrics.responseRate",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "dataNotes/more": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "findingTotals": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "findings/*/items/*/action/how": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "findings/*/items/*/action/what": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "findings/*/items/*/evidence/*": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "findings/*/items/*/name": [
  "Campaign.id",
  "Campaign.name",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "findings/*/items/*/state": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "findings/*/items/*/title": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "findings/*/items/*/tone": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "keyFigures/*/bar/left/*/filled": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "keyFigures/*/bar/left/*/width": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "keyFigures/*/bar/right/*/filled": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "keyFigures/*/bar/right/*/width": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "keyFigures/*/beside/*": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified"
 ],
 "keyFigures/*/change/arrow": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "keyFigures/*/change/text": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "keyFigures/*/change/tone": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "keyFigures/*/change/word": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "keyFigures/*/value": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "patterns/items/*": [
  "DailyActivity.date",
  "DailyActivity.messages",
  "DailyActivity.responses"
 ],
 "preheader": [
  "Campaign.id",
  "Campaign.name",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
 ],
 "subject": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "summary": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalProspects"
 ],
 "verdict": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "week/items/*/before": [
  "WeeklyActivity.messages",
  "WeeklyActivity.qualified",
  "WeeklyActivity.responses"
 ],
 "week/items/*/label": [
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
 ],
 "week/items/*/value": [
  "WeeklyActivity.messages",
  "WeeklyActivity.qualified",
  "WeeklyActivity.responses"
 ]
};

/** Operation, status or header → the lines of the client that count on it. */
export const countedOn: Table<readonly string[]> = {
 "GET /analytics/campaigns/{campaignId}": [
  "src/client/client.ts:96"
 ],
 "GET /analytics/overview": [
  "src/client/client.ts:90"
 ],
 "GET /campaigns": [
  "src/client/client.ts:89"
 ],
 "GET /verify": [
  "src/client/client.ts:88"
 ],
 "header retry-after": [
  "src/client/transport.ts:48",
  "src/client/client.ts:162"
 ],
 "status 200": [
  "src/client/client.ts:63",
  "src/client/client.ts:75"
 ],
 "status 3XX": [
  "src/client/client.ts:161"
 ],
 "status 401": [
  "src/client/client.ts:168"
 ],
 "status 402": [
  "src/client/client.ts:169"
 ],
 "status 403": [
  "src/client/client.ts:170"
 ],
 "status 404": [
  "src/client/client.ts:171"
 ],
 "status 429": [
  "src/client/client.ts:172"
 ],
 "status 5XX": [
  "src/client/client.ts:173"
 ]
};
