// Generated from openapi.yaml by scripts/generate.ts; do not edit.

export interface paths {
    readonly "/analytics/campaigns/{campaignId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Analytics of one campaign
         * @description Metrics, daily activity, status distribution and qualification breakdown of one campaign. Documented; there is
         *     no query parameter and so no date range: totals cover the campaign's whole life.
         *
         *     The vendor calls a campaign high-performing with a response rate above 20 %, a qualification rate above 30 %
         *     and a conversion rate above 5 %, and advises a weekly review against the team's averages (documented).
         */
        readonly get: operations["getCampaignAnalytics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/campaigns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The team's campaigns
         * @description All campaigns of the team as a plain JSON array; with `limit` or `offset`, one page of them in the same shape
         *     (documented). There is no total, cursor or has-more mark, and the order is undocumented: a page shorter than
         *     `limit` is the last one (inferred).
         *
         *     The vendor's general pagination page shows an envelope `{"data": [...], "has_more", "next_cursor"}` and an
         *     `after` cursor for this path. It contradicts the endpoint's own, newer page, which this document follows.
         */
        readonly get: operations["listCampaigns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/analytics/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The team's averages and totals
         * @description Totals and rates over all campaigns of the team, with a row per campaign (documented). It takes no parameters.
         *     Whether `campaigns` holds every campaign or only some is undocumented.
         */
        readonly get: operations["getTeamOverview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether the key works
         * @description Answers 200 for a working key and 401 otherwise (documented). The cheapest call to test a configuration with: its
         *     rate limit is 60 a minute (documented).
         */
        readonly get: operations["verifyKey"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One campaign's performance since its creation. All five parts are documented by example. */
        readonly CampaignAnalytics: {
            readonly campaign: components["schemas"]["Campaign"];
            readonly metrics: components["schemas"]["CampaignMetrics"];
            readonly activity: components["schemas"]["CampaignActivity"];
            readonly statusDistribution: components["schemas"]["StatusDistribution"];
            readonly qualificationBreakdown: components["schemas"]["QualificationBreakdown"];
        };
        /** @description Basic campaign information and configuration (documented). */
        readonly Campaign: {
            /**
             * @description The identifier that was asked for. Opaque text (documented by example).
             * @example campaign_123
             */
            readonly id: string;
            /**
             * @description The name the team gave the campaign. Untrusted text of any length (documented by example).
             * @example Q4 Enterprise Outreach
             */
            readonly name: string;
            readonly status: components["schemas"]["CampaignStatus"];
            /**
             * Format: date-time
             * @description When the campaign was created, RFC 3339 in UTC, with or without milliseconds (documented by example).
             * @example 2024-01-15T10:30:00Z
             */
            readonly createdAt: string;
            /**
             * @description The agent that runs the campaign; the example looks like an identifier, so treat it as opaque. Optional and nullable (inferred): no count depends on it, and a campaign may wait for its agent.
             * @example agent_456
             */
            readonly agent?: string | null;
            /**
             * @description The product on offer. Here the example looks like a name, in the campaign list like an identifier, so treat it as opaque. Optional and nullable (inferred): no count depends on it.
             * @example Enterprise Solution
             */
            readonly product?: string | null;
        };
        /**
         * @description The campaign's state. Open set: the vendor's OpenAPI file names `draft`, `active`, `paused` and `completed`; other pages name `disabled`, an uploading state and "prospects needed". Any other value must be shown, not refused.
         * @example active
         * @example paused
         * @example completed
         * @example draft
         */
        readonly CampaignStatus: string;
        /** @description Totals since the campaign's creation and the rates that follow from them. Names are documented; the denominators are inferred by arithmetic over the documented examples, which agree with them to the last digit. */
        readonly CampaignMetrics: {
            /** @description Prospects in the campaign, contacted or not. Unit: prospects. Denominator of `responseRate`, `conversionRate` and `averageMessagesPerProspect`. */
            readonly totalProspects: number;
            /** @description Messages sent to prospects. Unit: messages. */
            readonly totalMessages: number;
            /** @description Prospects judged qualified. Unit: prospects. */
            readonly totalQualified: number;
            /** @description Prospects who answered. Unit: prospects, because it equals `statusDistribution.responded` in the example and the campaign list calls it `prospectsAnswers` (inferred). Denominator of `qualificationRate`. */
            readonly totalAnswers: number;
            /** @description Prospects won. Unit: prospects. No documented rate uses it. */
            readonly totalClosed: number;
            /** @description 100 × totalQualified / totalProspects, in percent, 0 to 100, rounded to 2 decimals (inferred: 12 / 150 = 8.0). It is not closed deals over anything, although the name suggests so. Null when there are no prospects. */
            readonly conversionRate: number | null;
            /** @description 100 × totalAnswers / totalProspects, in percent, 0 to 100, rounded to 2 decimals (inferred: 35 / 150 = 23.33). The vendor's dashboard divides by the prospects who received a message instead, so the two differ. Null when there are no prospects. */
            readonly responseRate: number | null;
            /** @description 100 × totalQualified / totalAnswers, in percent, 0 to 100, rounded to 2 decimals (inferred: 12 / 35 = 34.29). Null when nobody answered. */
            readonly qualificationRate: number | null;
            /** @description totalMessages / totalProspects, in messages per prospect, at least 0, rounded to 2 decimals (inferred: 420 / 150 = 2.8). Null when there are no prospects. */
            readonly averageMessagesPerProspect: number | null;
        };
        /** @description What happened lately, by day and over a week (documented by example). */
        readonly CampaignActivity: {
            /** @description A row per day. The example shows two consecutive days, newest first; how many days there are, their order, their time zone and whether quiet days appear is undocumented, so sort by `date` and expect gaps. May be empty (inferred). */
            readonly dailyBreakdown: readonly components["schemas"]["DailyActivity"][];
            readonly last7Days: components["schemas"]["WeeklyActivity"];
        };
        /** @description One day's counts (documented by example). */
        readonly DailyActivity: {
            /**
             * Format: date
             * @description The day, YYYY-MM-DD (documented by example). Its time zone is undocumented.
             * @example 2024-01-20
             */
            readonly date: string;
            /** @description Messages sent on the day. Unit: messages. */
            readonly messages: number;
            /** @description Answers received on the day. Unit: answers (inferred). */
            readonly responses: number;
            /** @description Prospects judged qualified on the day. Unit: prospects. */
            readonly qualified: number;
        };
        /** @description Counts of the last seven days (documented by example). Whether today is among them is undocumented. They need not be the sum of the daily rows: in the example those cover only two of the days. */
        readonly WeeklyActivity: {
            /** @description Messages sent in the seven days. Unit: messages. */
            readonly messages: number;
            /** @description Answers received in the seven days. Unit: answers (inferred). */
            readonly responses: number;
            /** @description Prospects judged qualified in the seven days. Unit: prospects. */
            readonly qualified: number;
        };
        /** @description Prospects by conversation status (documented). NOT a partition: the example adds up to 185 with 150 prospects, so a prospect is counted under more than one status; never show these as shares of a whole. `responded`, `qualified` and `closed` equal totalAnswers, totalQualified and totalClosed in the example. All five statuses are required, because the example shows them all and a dropped one could otherwise pass for zero; further statuses may appear. */
        readonly StatusDistribution: {
            /** @description Prospects not contacted yet (meaning inferred from the name). Unit: prospects. */
            readonly pending: number;
            /** @description Prospects who were sent a message (meaning inferred from the name; whether those who answered are among them is undocumented). Unit: prospects. */
            readonly contacted: number;
            /** @description Prospects who answered; equals totalAnswers in the example. Unit: prospects. */
            readonly responded: number;
            /** @description Prospects judged qualified; equals totalQualified in the example. Unit: prospects. */
            readonly qualified: number;
            /** @description Prospects won; equals totalClosed in the example. Unit: prospects. */
            readonly closed: number;
        };
        /** @description Prospects by qualification (documented). A partition: the example adds up to 123 + 12 + 15 = 150 = totalProspects (inferred). All three are required, because the example shows them all and a dropped one would break the sum. */
        readonly QualificationBreakdown: {
            /** @description Prospects not judged yet. Unit: prospects. */
            readonly pending: number;
            /** @description Prospects judged qualified; equals totalQualified in the example. Unit: prospects. */
            readonly qualified: number;
            /** @description Prospects judged unsuitable. Unit: prospects. */
            readonly disqualified: number;
        };
        /** @description A campaign in the list (documented by example). Only `id`, `name` and `status` are required: the vendor's own file requires nothing, and one sparse item must not spoil the list. */
        readonly CampaignListItem: {
            /**
             * @description The campaign's identifier, as `GET /analytics/campaigns/{campaignId}` takes it.
             * @example campaign_123
             */
            readonly id: string;
            /**
             * @description The name the team gave the campaign. Untrusted text of any length.
             * @example Q4 Enterprise Outreach
             */
            readonly name: string;
            readonly status: components["schemas"]["CampaignStatus"];
            /**
             * @description The agent that runs the campaign; opaque. Nullable (inferred).
             * @example agent_123
             */
            readonly agent?: string | null;
            /**
             * @description The product on offer; opaque, and unlike in the analytics it looks like an identifier. Nullable (inferred).
             * @example product_123
             */
            readonly product?: string | null;
            /**
             * Format: date-time
             * @description When the campaign was created, RFC 3339 in UTC.
             * @example 2026-03-01T12:00:00.000Z
             */
            readonly createdAt?: string;
            readonly stats?: components["schemas"]["CampaignListStats"];
        };
        /** @description A campaign's totals since its creation, under shorter names than in its analytics (documented by example). */
        readonly CampaignListStats: {
            /** @description Prospects in the campaign. Unit: prospects. */
            readonly prospects?: number;
            /** @description Prospects who answered. Unit: prospects. */
            readonly prospectsAnswers?: number;
            /** @description Messages sent. Unit: messages. */
            readonly messages?: number;
            /** @description Prospects judged qualified. Unit: prospects. */
            readonly qualified?: number;
            /** @description Prospects won. Unit: prospects. */
            readonly closed?: number;
        };
        /** @description The team's totals and rates, with a row per campaign (documented by example). */
        readonly TeamOverview: {
            readonly summary: components["schemas"]["TeamSummary"];
            readonly metrics: components["schemas"]["TeamMetrics"];
            readonly activity: components["schemas"]["TeamActivity"];
            /** @description Rows per campaign. Whether all campaigns are among them is undocumented. */
            readonly campaigns: readonly components["schemas"]["TeamOverviewCampaign"][];
        };
        /** @description Totals over all campaigns (documented by example). */
        readonly TeamSummary: {
            /** @description Campaigns of the team. Unit: campaigns. In the example the sum of the next three; since there are more than three statuses it need not be. */
            readonly totalCampaigns: number;
            /** @description Campaigns that are active. Unit: campaigns. */
            readonly activeCampaigns: number;
            /** @description Campaigns that are paused. Unit: campaigns. */
            readonly pausedCampaigns: number;
            /** @description Campaigns that are completed. Unit: campaigns. */
            readonly completedCampaigns: number;
            /** @description Agents of the team. Unit: agents. */
            readonly totalAgents: number;
            /** @description Agents at work. Unit: agents. */
            readonly activeAgents: number;
            /** @description Prospects in all campaigns. Unit: prospects. */
            readonly totalProspects: number;
            /** @description Messages sent by all campaigns. Unit: messages. */
            readonly totalMessages: number;
            /** @description Prospects judged qualified. Unit: prospects. */
            readonly totalQualified: number;
            /** @description Prospects who answered. Unit: prospects. */
            readonly totalAnswers: number;
            /** @description Prospects won. Unit: prospects. */
            readonly totalClosed: number;
        };
        /** @description Rates over the totals of `summary`, so they weigh a campaign by its size: they are not the mean of the campaigns' rates (inferred by arithmetic). */
        readonly TeamMetrics: {
            /** @description 100 × totalQualified / totalProspects, in percent, 0 to 100, rounded to 2 decimals (inferred: 89 / 1250 = 7.12). The page's prose says "of prospects contacted" and disagrees with its own numbers. Null when there are no prospects. */
            readonly conversionRate: number | null;
            /** @description 100 × totalAnswers / totalProspects, in percent, 0 to 100, rounded to 2 decimals (inferred: 234 / 1250 = 18.72). Null when there are no prospects. */
            readonly responseRate: number | null;
            /** @description totalMessages / totalProspects, in messages per prospect, at least 0, rounded to 2 decimals (inferred: 3420 / 1250 = 2.74). Null when there are no prospects. */
            readonly averageMessagesPerProspect: number | null;
            /** @description 100 × totalQualified / totalAnswers, in percent, 0 to 100, rounded to 2 decimals (inferred: 89 / 234 = 38.03). Null when nobody answered. */
            readonly qualificationRate: number | null;
        };
        /** @description What the team did lately (documented by example). Unlike a campaign's, it counts no responses. */
        readonly TeamActivity: {
            readonly last24Hours: components["schemas"]["TeamActivityWindow"];
            readonly lastWeek: components["schemas"]["TeamActivityWindow"];
        };
        /** @description Counts of one window of time. Its exact bounds are undocumented. */
        readonly TeamActivityWindow: {
            /** @description Messages sent in the window. Unit: messages. */
            readonly messages: number;
            /** @description Prospects judged qualified in the window. Unit: prospects. */
            readonly qualified: number;
        };
        /** @description One campaign in the team's overview (documented by example). */
        readonly TeamOverviewCampaign: {
            /**
             * @description The campaign's identifier.
             * @example campaign_123
             */
            readonly id: string;
            /**
             * @description The name the team gave the campaign. Untrusted text of any length.
             * @example Q4 Enterprise Outreach
             */
            readonly name: string;
            readonly status: components["schemas"]["CampaignStatus"];
            /** @description Prospects in the campaign. Unit: prospects. */
            readonly prospects: number;
            /** @description Messages sent. Unit: messages. */
            readonly messages: number;
            /** @description Prospects judged qualified. Unit: prospects. */
            readonly qualified: number;
            /** @description Prospects who answered. Unit: prospects. */
            readonly answers: number;
            /** @description 100 × qualified / prospects, in percent, 0 to 100, rounded to 2 decimals (inferred: 12 / 150 = 8.0). Null when there are no prospects. */
            readonly conversionRate: number | null;
            /** @description 100 × answers / prospects, in percent, 0 to 100, rounded to 2 decimals (inferred: 35 / 150 = 23.33). Null when there are no prospects. */
            readonly responseRate: number | null;
        };
        /** @description That the key works (documented). */
        readonly KeyVerification: {
            /**
             * @description `success` in the documented body; other values are undocumented.
             * @example success
             */
            readonly status: string;
            /**
             * @description A sentence for people (documented).
             * @example API key is valid
             */
            readonly message: string;
            /**
             * @description The team the key belongs to; only in the vendor's OpenAPI file, so optional.
             * @example abcdefghij1234567890
             */
            readonly teamId?: string;
        };
        /** @description Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more. */
        readonly Error: {
            /**
             * @description A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.
             * @example not_found
             * @example rate_limit_exceeded
             */
            readonly error: string;
            /**
             * @description A sentence for people; no program should depend on its wording.
             * @example Campaign not found
             */
            readonly message: string;
            /** @description What was wrong with which parameter; only in the vendor's OpenAPI file, so optional. */
            readonly details?: readonly {
                /** @description The parameter's name. */
                readonly field?: string;
                /** @description What is wrong with it. */
                readonly message?: string;
            }[];
            /**
             * @description Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.
             * @example 45
             */
            readonly retryAfter?: number;
            /** @description When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only. */
            readonly resetTime?: number;
        };
    };
    responses: {
        /** @description Parameters failed validation (code documented, message and details inferred). */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No key was sent, it is malformed, or it is not recognised (the three codes are documented, their messages inferred). Some pages of other endpoints name the code `unauthorized`. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Legacy: until July 2026 the vendor's pages said that calls answer 402 once the team's credits reach zero. Calls no longer consume credits. The status was documented, its body never: the shape and the example are inferred. */
        readonly PaymentRequired: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key lacks permission, or the team's subscription is inactive (codes documented, messages inferred). */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The team has sent too many requests (documented). Wait for `Retry-After` seconds, and back off exponentially when it happens again (documented advice). */
        readonly TooManyRequests: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something failed on the vendor's side (code documented, message inferred). */
        readonly InternalError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The unique identifier of the campaign to analyze (documented). Opaque: examples read `campaign_123`, other pages show 20 hexadecimal digits, so no prefix is asked for. The length and the pattern are inferred: one path segment, without control characters, and neither `.` nor `..`, which URLs resolve away.
         * @example campaign_123
         */
        readonly CampaignId: string;
        /**
         * @description The most campaigns to answer with, at most 100 (documented). Without `limit` and `offset` the full list is answered (documented). The lower bound of 1 is inferred.
         * @example 20
         */
        readonly Limit: number;
        /**
         * @description How many campaigns to skip; 0 unless told (documented). The lower bound of 0 is inferred.
         * @example 0
         */
        readonly Offset: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Whole seconds to wait before the next request (documented). Required, because the vendor's pages promise it with every 429; a client still has to survive without it. The HTTP-date form of RFC 9110 is undocumented here.
         * @example 45
         */
        readonly RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getCampaignAnalytics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of the campaign to analyze (documented). Opaque: examples read `campaign_123`, other pages show 20 hexadecimal digits, so no prefix is asked for. The length and the pattern are inferred: one path segment, without control characters, and neither `.` nor `..`, which URLs resolve away.
                 * @example campaign_123
                 */
                readonly campaignId: components["parameters"]["CampaignId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The campaign's analytics (documented). */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CampaignAnalytics"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            /** @description The key may not read this campaign (body documented on this endpoint's page), or the team's subscription is inactive (code documented, message inferred). Whether another team's campaign answers 403 or 404 is undocumented. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such campaign (documented). */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listCampaigns: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The most campaigns to answer with, at most 100 (documented). Without `limit` and `offset` the full list is answered (documented). The lower bound of 1 is inferred.
                 * @example 20
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description How many campaigns to skip; 0 unless told (documented). The lower bound of 0 is inferred.
                 * @example 0
                 */
                readonly offset?: components["parameters"]["Offset"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The campaigns, possibly none (documented). */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CampaignListItem"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getTeamOverview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The team's analytics (documented). */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TeamOverview"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly verifyKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The key works (documented). */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyVerification"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
}
