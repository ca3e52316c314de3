// Generated from src/ by scripts/generate.ts; do not edit.

type Table<Value> = Readonly<Record<string, Value>>;

/** `Component.field` of openapi.yaml → the rules and lines that read it. */
export const readBy: Table<{ readonly rules: readonly string[]; readonly lines: readonly string[] }> = {
 "Campaign.createdAt": {
  "rules": [],
  "lines": [
   "src/insights/facts.ts:60",
   "src/report/compose.ts:94"
  ]
 },
 "Campaign.id": {
  "rules": [],
  "lines": [
   "src/client/client.ts:101",
   "src/client/client.ts:102",
   "src/insights/facts.ts:58",
   "src/report/compose.ts:85",
   "src/report/compose.ts:88",
   "src/report/compose.ts:269"
  ]
 },
 "Campaign.name": {
  "rules": [],
  "lines": [
   "src/report/compose.ts:85",
   "src/report/compose.ts:88",
   "src/report/compose.ts:270"
  ]
 },
 "Campaign.status": {
  "rules": [],
  "lines": [
   "src/report/compose.ts:271"
  ]
 },
 "CampaignActivity.dailyBreakdown": {
  "rules": [],
  "lines": [
   "src/insights/data-notes.ts:46",
   "src/insights/facts.ts:62",
   "src/insights/restatement.ts:34",
   "src/insights/restatement.ts:35",
   "src/report/compose.ts:83",
   "src/report/compose.ts:267"
  ]
 },
 "CampaignActivity.last7Days": {
  "rules": [],
  "lines": [
   "src/insights/data-notes.ts:49",
   "src/insights/facts.ts:106",
   "src/insights/facts.ts:120",
   "src/insights/trend.ts:54",
   "src/report/compose.ts:277",
   "src/report/pool.ts:13"
  ]
 },
 "CampaignAnalytics.activity": {
  "rules": [],
  "lines": [
   "src/insights/data-notes.ts:38",
   "src/insights/facts.ts:62",
   "src/insights/facts.ts:105",
   "src/insights/facts.ts:112",
   "src/insights/restatement.ts:34",
   "src/insights/restatement.ts:35",
   "src/insights/trend.ts:54",
   "src/report/compose.ts:76",
   "src/report/compose.ts:263",
   "src/report/compose.ts:277",
   "src/report/pool.ts:13"
  ]
 },
 "CampaignAnalytics.campaign": {
  "rules": [],
  "lines": [
   "src/client/client.ts:101",
   "src/client/client.ts:102",
   "src/insights/facts.ts:58",
   "src/insights/facts.ts:60",
   "src/report/compose.ts:76",
   "src/report/compose.ts:263"
  ]
 },
 "CampaignAnalytics.metrics": {
  "rules": [],
  "lines": [
   "src/insights/data-notes.ts:38",
   "src/insights/data-notes.ts:45",
   "src/insights/facts.ts:92",
   "src/insights/facts.ts:105",
   "src/insights/facts.ts:112",
   "src/report/compose.ts:76",
   "src/report/compose.ts:263",
   "src/report/compose.ts:266",
   "src/report/pool.ts:13"
  ]
 },
 "CampaignAnalytics.qualificationBreakdown": {
  "rules": [],
  "lines": [
   "src/insights/facts.ts:64"
  ]
 },
 "CampaignAnalytics.statusDistribution": {
  "rules": [],
  "lines": [
   "src/insights/facts.ts:63"
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
 "CampaignMetrics.averageMessagesPerProspect": {
  "rules": [],
  "lines": [
   "src/insights/facts.ts:113"
  ]
 },
 "CampaignMetrics.conversionRate": {
  "rules": [],
  "lines": [
   "src/insights/data-notes.ts:42",
   "src/insights/facts.ts:113"
  ]
 },
 "CampaignMetrics.qualificationRate": {
  "rules": [],
  "lines": [
   "src/insights/data-notes.ts:41",
   "src/insights/facts.ts:113"
  ]
 },
 "CampaignMetrics.responseRate": {
  "rules": [],
  "lines": [
   "src/insights/data-notes.ts:40",
   "src/insights/facts.ts:113"
  ]
 },
 "CampaignMetrics.totalAnswers": {
  "rules": [
   "strong-response",
   "strong-qualification",
   "review-messaging",
   "improve-targeting",
   "enhance-follow-up",
   "below-team"
  ],
  "lines": [
   "src/insights/data-notes.ts:57",
   "src/insights/data-notes.ts:63",
   "src/insights/rates.ts:55",
   "src/insights/rates.ts:72",
   "src/insights/rates.ts:82"
  ]
 },
 "CampaignMetrics.totalClosed": {
  "rules": [
   "enhance-follow-up",
   "below-team"
  ],
  "lines": [
   "src/insights/data-notes.ts:57",
   "src/insights/data-notes.ts:63",
   "src/insights/rates.ts:55",
   "src/insights/rates.ts:74",
   "src/insights/rates.ts:84",
   "src/insights/return.ts:45"
  ]
 },
 "CampaignMetrics.totalMessages": {
  "rules": [
   "strong-response",
   "strong-qualification",
   "strong-conversion",
   "review-messaging",
   "improve-targeting",
   "enhance-follow-up",
   "below-team"
  ],
  "lines": [
   "src/insights/data-notes.ts:63",
   "src/insights/return.ts:45",
   "src/report/compose.ts:284"
  ]
 },
 "CampaignMetrics.totalProspects": {
  "rules": [
   "strong-response",
   "strong-conversion",
   "review-messaging",
   "improve-targeting",
   "below-team"
  ],
  "lines": [
   "src/insights/data-notes.ts:57",
   "src/insights/data-notes.ts:63",
   "src/insights/experiment.ts:86",
   "src/insights/rates.ts:55",
   "src/insights/rates.ts:71",
   "src/insights/rates.ts:81",
   "src/insights/return.ts:45",
   "src/report/compose.ts:95",
   "src/report/compose.ts:112",
   "src/report/compose.ts:121",
   "src/report/compose.ts:273",
   "src/report/compose.ts:284"
  ]
 },
 "CampaignMetrics.totalQualified": {
  "rules": [
   "strong-qualification",
   "strong-conversion",
   "improve-targeting",
   "enhance-follow-up",
   "below-team"
  ],
  "lines": [
   "src/insights/data-notes.ts:57",
   "src/insights/data-notes.ts:63",
   "src/insights/rates.ts:55",
   "src/insights/rates.ts:73",
   "src/insights/rates.ts:83",
   "src/insights/return.ts:45"
  ]
 },
 "DailyActivity.date": {
  "rules": [],
  "lines": [
   "src/insights/data-notes.ts:46",
   "src/insights/patterns.ts:35",
   "src/insights/restatement.ts:64",
   "src/insights/restatement.ts:65",
   "src/report/days.ts:5"
  ]
 },
 "DailyActivity.messages": {
  "rules": [],
  "lines": [
   "src/insights/patterns.ts:35",
   "src/insights/restatement.ts:69"
  ]
 },
 "DailyActivity.responses": {
  "rules": [],
  "lines": [
   "src/insights/patterns.ts:35",
   "src/insights/restatement.ts:69"
  ]
 },
 "Error.error": {
  "rules": [],
  "lines": [
   "src/client/client.ts:182"
  ]
 },
 "Error.message": {
  "rules": [],
  "lines": [
   "src/client/client.ts:182"
  ]
 },
 "TeamOverview.summary": {
  "rules": [],
  "lines": [
   "src/run/histories.ts:56"
  ]
 },
 "TeamSummary.totalAnswers": {
  "rules": [
   "below-team"
  ],
  "lines": [
   "src/insights/rates.ts:55",
   "src/insights/rates.ts:82"
  ]
 },
 "TeamSummary.totalClosed": {
  "rules": [
   "below-team"
  ],
  "lines": [
   "src/insights/rates.ts:55",
   "src/insights/rates.ts:84"
  ]
 },
 "TeamSummary.totalProspects": {
  "rules": [
   "below-team"
  ],
  "lines": [
   "src/insights/rates.ts:55",
   "src/insights/rates.ts:81"
  ]
 },
 "TeamSummary.totalQualified": {
  "rules": [
   "below-team"
  ],
  "lines": [
   "src/insights/rates.ts:55",
   "src/insights/rates.ts:83"
  ]
 },
 "WeeklyActivity.messages": {
  "rules": [
   "response-fell",
   "response-rose",
   "level-down"
  ],
  "lines": [
   "src/insights/data-notes.ts:49",
   "src/insights/rates.ts:60",
   "src/report/compose.ts:247",
   "src/report/pool.ts:17"
  ]
 },
 "WeeklyActivity.qualified": {
  "rules": [],
  "lines": [
   "src/insights/rates.ts:60",
   "src/report/compose.ts:247",
   "src/report/pool.ts:19"
  ]
 },
 "WeeklyActivity.responses": {
  "rules": [
   "response-fell",
   "response-rose",
   "level-down"
  ],
  "lines": [
   "src/insights/rates.ts:60",
   "src/report/compose.ts:247",
   "src/report/pool.ts:18"
  ]
 }
};

/** Rule → where it stands, in the order of the rules. */
export const ruleLines: Table<string> = {
 "strong-response": "src/insights/rules/built-in-rules.ts:15",
 "strong-qualification": "src/insights/rules/built-in-rules.ts:23",
 "strong-conversion": "src/insights/rules/built-in-rules.ts:31",
 "review-messaging": "src/insights/rules/built-in-rules.ts:39",
 "improve-targeting": "src/insights/rules/built-in-rules.ts:48",
 "enhance-follow-up": "src/insights/rules/built-in-rules.ts:57",
 "response-fell": "src/insights/rules/built-in-rules.ts:69",
 "response-rose": "src/insights/rules/built-in-rules.ts:77",
 "below-team": "src/insights/rules/built-in-rules.ts:85",
 "level-down": "src/insights/rules/built-in-rules.ts:95"
};

/** Path in the view, with `*` for any item → the fields that what it shows is made of. */
export const shownBy: Table<readonly string[]> = {
 "about": [
  "Campaign.status",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects"
 ],
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
 "campaigns/items/*/rank": [
  "CampaignMetrics.totalAnswers",
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
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalClosed",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
 ],
 "campaigns/items/*/tone": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalClosed",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
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
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "DailyActivity.date",
  "DailyActivity.messages",
  "DailyActivity.responses",
  "WeeklyActivity.messages"
 ],
 "experiments/items/*/results/*": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified"
 ],
 "experiments/items/*/variants/*/name": [
  "Campaign.id",
  "Campaign.name"
 ],
 "findingTotals": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalClosed",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
 ],
 "findings/*/items/*/action/how": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalClosed",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
 ],
 "findings/*/items/*/action/what": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalClosed",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
 ],
 "findings/*/items/*/evidence/*": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalClosed",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
 ],
 "findings/*/items/*/grade": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalClosed",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
 ],
 "findings/*/items/*/name": [
  "Campaign.id",
  "Campaign.name",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalClosed",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
 ],
 "findings/*/items/*/state": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalClosed",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
 ],
 "findings/*/items/*/title": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalClosed",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
 ],
 "findings/*/items/*/tone": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalClosed",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
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
 "money/items/*/label": [
  "Campaign.createdAt",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects"
 ],
 "money/items/*/value": [
  "Campaign.createdAt",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
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
  "TeamSummary.totalAnswers",
  "TeamSummary.totalClosed",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
 ],
 "ruleErrors/items/*/name": [
  "Campaign.id",
  "Campaign.name"
 ],
 "ruleErrors/items/*/text": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalClosed",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
 ],
 "subject": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalClosed",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
 ],
 "summary": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalClosed",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
 ],
 "trend/alt": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects"
 ],
 "trend/values/*": [
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalProspects"
 ],
 "verdict": [
  "Campaign.id",
  "CampaignMetrics.totalAnswers",
  "CampaignMetrics.totalClosed",
  "CampaignMetrics.totalMessages",
  "CampaignMetrics.totalProspects",
  "CampaignMetrics.totalQualified",
  "TeamSummary.totalAnswers",
  "TeamSummary.totalClosed",
  "TeamSummary.totalProspects",
  "TeamSummary.totalQualified",
  "WeeklyActivity.messages",
  "WeeklyActivity.responses"
 ],
 "week/items/*/before": [
  "WeeklyActivity.messages",
  "WeeklyActivity.qualified",
  "WeeklyActivity.responses"
 ],
 "week/items/*/label": [
  "WeeklyActivity.messages",
  "WeeklyActivity.qualified",
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
  "src/client/client.ts:99"
 ],
 "GET /analytics/overview": [
  "src/client/client.ts:93"
 ],
 "GET /campaigns": [
  "src/client/client.ts:92"
 ],
 "GET /verify": [
  "src/client/client.ts:91"
 ],
 "header retry-after": [
  "src/client/transport.ts:55",
  "src/client/client.ts:165"
 ],
 "status 200": [
  "src/client/client.ts:66",
  "src/client/client.ts:78"
 ],
 "status 3XX": [
  "src/client/client.ts:164"
 ],
 "status 401": [
  "src/client/transport.ts:49",
  "src/client/client.ts:171"
 ],
 "status 402": [
  "src/client/transport.ts:49",
  "src/client/client.ts:172"
 ],
 "status 403": [
  "src/client/client.ts:173"
 ],
 "status 404": [
  "src/client/client.ts:174"
 ],
 "status 429": [
  "src/client/breaker.ts:48",
  "src/client/client.ts:175"
 ],
 "status 5XX": [
  "src/client/breaker.ts:48",
  "src/client/client.ts:176"
 ]
};
