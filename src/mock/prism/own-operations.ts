// Generated from openapi.yaml by scripts/generate.ts; do not edit.
import type { Operation } from './parts.ts';

export const operations = [
 {
  "id": "28f7d5cc7f9a7",
  "method": "get",
  "path": "/analytics/campaigns/{campaignId}",
  "tags": [
   {
    "id": "33749b4b15b1a",
    "name": "Analytics"
   }
  ],
  "extensions": {},
  "iid": "getCampaignAnalytics",
  "description": "Metrics, daily activity, status distribution and qualification breakdown of one campaign. Documented; there is\nno query parameter and so no date range: totals cover the campaign's whole life.\n\nThe vendor calls a campaign high-performing with a response rate above 20 %, a qualification rate above 30 %\nand a conversion rate above 5 %, and advises a weekly review against the team's averages (documented).\n",
  "summary": "Analytics of one campaign",
  "securityDeclarationType": "inheritedFromService",
  "responses": [
   {
    "id": "9b1083039c6e7",
    "code": "200",
    "headers": [],
    "contents": [
     {
      "id": "f226fb25b1291",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "6a2d627b90b18",
        "key": "documented",
        "value": {
         "campaign": {
          "id": "campaign_123",
          "name": "Q4 Enterprise Outreach",
          "status": "active",
          "createdAt": "2024-01-15T10:30:00Z",
          "agent": "agent_456",
          "product": "Enterprise Solution"
         },
         "metrics": {
          "totalProspects": 150,
          "totalMessages": 420,
          "totalQualified": 12,
          "totalAnswers": 35,
          "totalClosed": 8,
          "conversionRate": 8,
          "responseRate": 23.33,
          "qualificationRate": 34.29,
          "averageMessagesPerProspect": 2.8
         },
         "activity": {
          "dailyBreakdown": [
           {
            "date": "2024-01-20",
            "messages": 25,
            "responses": 4,
            "qualified": 1
           },
           {
            "date": "2024-01-19",
            "messages": 30,
            "responses": 6,
            "qualified": 2
           }
          ],
          "last7Days": {
           "messages": 180,
           "responses": 28,
           "qualified": 8
          }
         },
         "statusDistribution": {
          "pending": 85,
          "contacted": 45,
          "responded": 35,
          "qualified": 12,
          "closed": 8
         },
         "qualificationBreakdown": {
          "pending": 123,
          "qualified": 12,
          "disqualified": 15
         }
        },
        "summary": "The vendor's example, verbatim"
       },
       {
        "id": "b157cd24d7356",
        "key": "not_measurable",
        "value": {
         "campaign": {
          "id": "campaign_new",
          "name": "Spring Pilot",
          "status": "draft",
          "createdAt": "2024-01-20T09:00:00Z",
          "agent": null,
          "product": null
         },
         "metrics": {
          "totalProspects": 0,
          "totalMessages": 0,
          "totalQualified": 0,
          "totalAnswers": 0,
          "totalClosed": 0,
          "conversionRate": null,
          "responseRate": null,
          "qualificationRate": null,
          "averageMessagesPerProspect": null
         },
         "activity": {
          "dailyBreakdown": [],
          "last7Days": {
           "messages": 0,
           "responses": 0,
           "qualified": 0
          }
         },
         "statusDistribution": {
          "pending": 0,
          "contacted": 0,
          "responded": 0,
          "qualified": 0,
          "closed": 0
         },
         "qualificationBreakdown": {
          "pending": 0,
          "qualified": 0,
          "disqualified": 0
         }
        },
        "summary": "A campaign without prospects, whose rates have no denominator (inferred)"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "One campaign's performance since its creation. All five parts are documented by example.",
       "required": [
        "campaign",
        "metrics",
        "activity",
        "statusDistribution",
        "qualificationBreakdown"
       ],
       "properties": {
        "campaign": {
         "type": "object",
         "description": "Basic campaign information and configuration (documented).",
         "required": [
          "id",
          "name",
          "status",
          "createdAt"
         ],
         "properties": {
          "id": {
           "type": "string",
           "minLength": 1,
           "description": "The identifier that was asked for. Opaque text (documented by example).",
           "examples": [
            "campaign_123"
           ]
          },
          "name": {
           "type": "string",
           "description": "The name the team gave the campaign. Untrusted text of any length (documented by example).",
           "examples": [
            "Q4 Enterprise Outreach"
           ]
          },
          "status": {
           "type": "string",
           "minLength": 1,
           "description": "The campaign's state. Open set: the vendor's OpenAPI file names `draft`, `active`, `paused` and `completed`; other pages name `disabled`, an uploading state and \"prospects needed\". Any other value must be shown, not refused.",
           "examples": [
            "active",
            "paused",
            "completed",
            "draft"
           ]
          },
          "createdAt": {
           "type": "string",
           "format": "date-time",
           "description": "When the campaign was created, RFC 3339 in UTC, with or without milliseconds (documented by example).",
           "examples": [
            "2024-01-15T10:30:00Z"
           ]
          },
          "agent": {
           "type": [
            "string",
            "null"
           ],
           "description": "The agent that runs the campaign; the example looks like an identifier, so treat it as opaque. Optional and nullable (inferred): no count depends on it, and a campaign may wait for its agent.",
           "examples": [
            "agent_456"
           ]
          },
          "product": {
           "type": [
            "string",
            "null"
           ],
           "description": "The product on offer. Here the example looks like a name, in the campaign list like an identifier, so treat it as opaque. Optional and nullable (inferred): no count depends on it.",
           "examples": [
            "Enterprise Solution"
           ]
          }
         }
        },
        "metrics": {
         "type": "object",
         "description": "Totals since the campaign's creation and the rates that follow from them. Names are documented; the denominators are inferred by arithmetic over the documented examples, which agree with them to the last digit.",
         "required": [
          "totalProspects",
          "totalMessages",
          "totalQualified",
          "totalAnswers",
          "totalClosed",
          "conversionRate",
          "responseRate",
          "qualificationRate",
          "averageMessagesPerProspect"
         ],
         "properties": {
          "totalProspects": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Prospects in the campaign, contacted or not. Unit: prospects. Denominator of `responseRate`, `conversionRate` and `averageMessagesPerProspect`."
          },
          "totalMessages": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Messages sent to prospects. Unit: messages."
          },
          "totalQualified": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Prospects judged qualified. Unit: prospects."
          },
          "totalAnswers": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Prospects who answered. Unit: prospects, because it equals `statusDistribution.responded` in the example and the campaign list calls it `prospectsAnswers` (inferred). Denominator of `qualificationRate`."
          },
          "totalClosed": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Prospects won. Unit: prospects. No documented rate uses it."
          },
          "conversionRate": {
           "type": [
            "number",
            "null"
           ],
           "minimum": 0,
           "description": "100 × totalQualified / totalProspects, in percent, 0 to 100, rounded to 2 decimals (inferred: 12 / 150 = 8.0). It is not closed deals over anything, although the name suggests so. Null when there are no prospects."
          },
          "responseRate": {
           "type": [
            "number",
            "null"
           ],
           "minimum": 0,
           "description": "100 × totalAnswers / totalProspects, in percent, 0 to 100, rounded to 2 decimals (inferred: 35 / 150 = 23.33). The vendor's dashboard divides by the prospects who received a message instead, so the two differ. Null when there are no prospects."
          },
          "qualificationRate": {
           "type": [
            "number",
            "null"
           ],
           "minimum": 0,
           "description": "100 × totalQualified / totalAnswers, in percent, 0 to 100, rounded to 2 decimals (inferred: 12 / 35 = 34.29). Null when nobody answered."
          },
          "averageMessagesPerProspect": {
           "type": [
            "number",
            "null"
           ],
           "minimum": 0,
           "description": "totalMessages / totalProspects, in messages per prospect, at least 0, rounded to 2 decimals (inferred: 420 / 150 = 2.8). Null when there are no prospects."
          }
         }
        },
        "activity": {
         "type": "object",
         "description": "What happened lately, by day and over a week (documented by example).",
         "required": [
          "dailyBreakdown",
          "last7Days"
         ],
         "properties": {
          "dailyBreakdown": {
           "type": "array",
           "description": "A row per day. The example shows two consecutive days, newest first; how many days there are, their order, their time zone and whether quiet days appear is undocumented, so sort by `date` and expect gaps. May be empty (inferred).",
           "items": {
            "type": "object",
            "description": "One day's counts (documented by example).",
            "required": [
             "date",
             "messages",
             "responses",
             "qualified"
            ],
            "properties": {
             "date": {
              "type": "string",
              "format": "date",
              "description": "The day, YYYY-MM-DD (documented by example). Its time zone is undocumented.",
              "examples": [
               "2024-01-20"
              ]
             },
             "messages": {
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991,
              "description": "Messages sent on the day. Unit: messages."
             },
             "responses": {
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991,
              "description": "Answers received on the day. Unit: answers (inferred)."
             },
             "qualified": {
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991,
              "description": "Prospects judged qualified on the day. Unit: prospects."
             }
            }
           }
          },
          "last7Days": {
           "type": "object",
           "description": "Counts of the last seven days (documented by example). Whether today is among them is undocumented. They need not be the sum of the daily rows: in the example those cover only two of the days.",
           "required": [
            "messages",
            "responses",
            "qualified"
           ],
           "properties": {
            "messages": {
             "type": "integer",
             "minimum": 0,
             "maximum": 9007199254740991,
             "description": "Messages sent in the seven days. Unit: messages."
            },
            "responses": {
             "type": "integer",
             "minimum": 0,
             "maximum": 9007199254740991,
             "description": "Answers received in the seven days. Unit: answers (inferred)."
            },
            "qualified": {
             "type": "integer",
             "minimum": 0,
             "maximum": 9007199254740991,
             "description": "Prospects judged qualified in the seven days. Unit: prospects."
            }
           }
          }
         }
        },
        "statusDistribution": {
         "type": "object",
         "description": "Prospects by conversation status (documented). NOT a partition: the example adds up to 185 with 150 prospects, so a prospect is counted under more than one status; never show these as shares of a whole. `responded`, `qualified` and `closed` equal totalAnswers, totalQualified and totalClosed in the example. All five statuses are required, because the example shows them all and a dropped one could otherwise pass for zero; further statuses may appear.",
         "required": [
          "pending",
          "contacted",
          "responded",
          "qualified",
          "closed"
         ],
         "properties": {
          "pending": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Prospects not contacted yet (meaning inferred from the name). Unit: prospects."
          },
          "contacted": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Prospects who were sent a message (meaning inferred from the name; whether those who answered are among them is undocumented). Unit: prospects."
          },
          "responded": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Prospects who answered; equals totalAnswers in the example. Unit: prospects."
          },
          "qualified": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Prospects judged qualified; equals totalQualified in the example. Unit: prospects."
          },
          "closed": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Prospects won; equals totalClosed in the example. Unit: prospects."
          }
         }
        },
        "qualificationBreakdown": {
         "type": "object",
         "description": "Prospects by qualification (documented). A partition: the example adds up to 123 + 12 + 15 = 150 = totalProspects (inferred). All three are required, because the example shows them all and a dropped one would break the sum.",
         "required": [
          "pending",
          "qualified",
          "disqualified"
         ],
         "properties": {
          "pending": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Prospects not judged yet. Unit: prospects."
          },
          "qualified": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Prospects judged qualified; equals totalQualified in the example. Unit: prospects."
          },
          "disqualified": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Prospects judged unsuitable. Unit: prospects."
          }
         }
        }
       },
       "x-stoplight": {
        "id": "48499fc7f12ab"
       }
      }
     }
    ],
    "description": "The campaign's analytics (documented)."
   },
   {
    "id": "f33084e05faef",
    "code": "400",
    "headers": [],
    "contents": [
     {
      "id": "3ea69f07bab5e",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "c749df4c613d8",
        "key": "validation_error",
        "value": {
         "error": "validation_error",
         "message": "Request parameters failed validation"
        },
        "summary": "Parameters failed validation"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "9900f5ae1869b"
       }
      }
     }
    ],
    "description": "Parameters failed validation (code documented, message and details inferred)."
   },
   {
    "id": "f32084e05f818",
    "code": "401",
    "headers": [],
    "contents": [
     {
      "id": "a1affa4e2ef9b",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "aca03b09c8506",
        "key": "missing_api_key",
        "value": {
         "error": "missing_api_key",
         "message": "API key is missing"
        },
        "summary": "No key was sent"
       },
       {
        "id": "d3010747aab6e",
        "key": "invalid_api_key_format",
        "value": {
         "error": "invalid_api_key_format",
         "message": "API key format is invalid"
        },
        "summary": "The key is malformed"
       },
       {
        "id": "d28bdd4b29d67",
        "key": "invalid_api_key",
        "value": {
         "error": "invalid_api_key",
         "message": "API key is invalid"
        },
        "summary": "The key is not recognised"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "525d26d5ed395"
       }
      }
     }
    ],
    "description": "No key was sent, it is malformed, or it is not recognised (the three codes are documented, their messages inferred). Some pages of other endpoints name the code `unauthorized`."
   },
   {
    "id": "f31084e05fe55",
    "code": "402",
    "headers": [],
    "contents": [
     {
      "id": "6fca4c2b9ba86",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "3e8504865070f",
        "key": "payment_required",
        "value": {
         "error": "payment_required",
         "message": "Your team has no credits left"
        },
        "summary": "No credits left (inferred)"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "780fca12c6780"
       }
      }
     }
    ],
    "description": "Legacy: until July 2026 the vendor's pages said that calls answer 402 once the team's credits reach zero. Calls no longer consume credits. The status was documented, its body never: the shape and the example are inferred."
   },
   {
    "id": "f30084e05fd86",
    "code": "403",
    "headers": [],
    "contents": [
     {
      "id": "7f5c6f9757389",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "7b56d93fe26a6",
        "key": "forbidden",
        "value": {
         "error": "forbidden",
         "message": "You do not have access to this campaign"
        },
        "summary": "Access denied (documented)"
       },
       {
        "id": "72a2f8c783168",
        "key": "subscription_inactive",
        "value": {
         "error": "subscription_inactive",
         "message": "Your subscription is inactive"
        },
        "summary": "The subscription is inactive (code documented, message inferred)"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "fd3a754b3dee5"
       }
      }
     }
    ],
    "description": "The key may not read this campaign (body documented on this endpoint's page), or the team's subscription is inactive (code documented, message inferred). Whether another team's campaign answers 403 or 404 is undocumented."
   },
   {
    "id": "f2f084e05e333",
    "code": "404",
    "headers": [],
    "contents": [
     {
      "id": "7b72d2627f444",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "338fdba469d58",
        "key": "not_found",
        "value": {
         "error": "not_found",
         "message": "Campaign not found"
        },
        "summary": "Campaign not found (documented)"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "4d21fb50b5c44"
       }
      }
     }
    ],
    "description": "There is no such campaign (documented)."
   },
   {
    "id": "636084e0c16a7",
    "code": "429",
    "headers": [
     {
      "id": "b32f6271713bc",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "integer",
       "minimum": 0,
       "x-stoplight": {
        "id": "fed0295a750b3"
       }
      },
      "description": "Whole seconds to wait before the next request (documented). Required, because the vendor's pages promise it with every 429; a client still has to survive without it. The HTTP-date form of RFC 9110 is undocumented here.",
      "required": true,
      "encodings": [],
      "examples": [
       {
        "id": "2505bbf4595e6",
        "value": 45,
        "key": "__default"
       }
      ]
     }
    ],
    "contents": [
     {
      "id": "56182cbf602a5",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "3b4b0ee5c8016",
        "key": "rate_limit_exceeded",
        "value": {
         "error": "rate_limit_exceeded",
         "message": "Too many requests. Please try again later.",
         "retryAfter": 45
        },
        "summary": "Too many requests (documented)"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "91e6198fda8b9"
       }
      }
     }
    ],
    "description": "The team has sent too many requests (documented). Wait for `Retry-After` seconds, and back off exponentially when it happens again (documented advice)."
   },
   {
    "id": "9180848c1c4c3",
    "code": "500",
    "headers": [],
    "contents": [
     {
      "id": "11d921664eb28",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "42ddc3574b286",
        "key": "internal_error",
        "value": {
         "error": "internal_error",
         "message": "An internal error occurred"
        },
        "summary": "A failure on the vendor's side"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "1631310a16945"
       }
      }
     }
    ],
    "description": "Something failed on the vendor's side (code documented, message inferred)."
   }
  ],
  "request": {
   "headers": [],
   "query": [],
   "cookie": [],
   "path": [
    {
     "id": "51b3bfc8c67f0",
     "name": "campaignId",
     "style": "simple",
     "examples": [
      {
       "id": "b8eefa6ed507d",
       "value": "campaign_123",
       "key": "default"
      }
     ],
     "description": "The unique identifier of the campaign to analyze (documented). Opaque: examples read `campaign_123`, other pages show 20 hexadecimal digits, so no prefix is asked for. The length and the pattern are inferred: one path segment, without control characters, and neither `.` nor `..`, which URLs resolve away.",
     "required": true,
     "schema": {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^(?!\\.{1,2}$)[^/\\u0000-\\u001F\\u007F]+$",
      "example": "campaign_123",
      "x-stoplight": {
       "id": "cebbcb2133fab"
      }
     },
     "explicitProperties": [
      "name",
      "in",
      "required",
      "description",
      "schema",
      "example"
     ]
    }
   ]
  },
  "security": [
   [
    {
     "id": "c5cdcabee3c00",
     "key": "bearerAuth",
     "extensions": {},
     "description": "`Authorization: Bearer <key>`. A key has 40 characters, the first 20 of which are the team's id (documented), so the whole key has to be kept out of logs, not only its tail.",
     "type": "http",
     "scheme": "bearer",
     "bearerFormat": "40 characters"
    }
   ]
  ],
  "servers": [
   {
    "id": "5f7c9d8d62849",
    "url": "https://api.kakiyo.com/v1",
    "name": "Kakiyo campaign analytics API",
    "description": "The live API (documented)."
   }
  ]
 },
 {
  "id": "4ea4d0ebbec62",
  "method": "get",
  "path": "/campaigns",
  "tags": [
   {
    "id": "b2d0ed886ff6c",
    "name": "Campaigns"
   }
  ],
  "extensions": {},
  "iid": "listCampaigns",
  "description": "All campaigns of the team as a plain JSON array; with `limit` or `offset`, one page of them in the same shape\n(documented). There is no total, cursor or has-more mark, and the order is undocumented: a page shorter than\n`limit` is the last one (inferred).\n\nThe vendor's general pagination page shows an envelope `{\"data\": [...], \"has_more\", \"next_cursor\"}` and an\n`after` cursor for this path. It contradicts the endpoint's own, newer page, which this document follows.\n",
  "summary": "The team's campaigns",
  "securityDeclarationType": "inheritedFromService",
  "responses": [
   {
    "id": "1f39657c5727f",
    "code": "200",
    "headers": [],
    "contents": [
     {
      "id": "d6e0d22b2fe50",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "a54968e59d674",
        "key": "documented",
        "value": [
         {
          "id": "campaign_123",
          "name": "Q4 Enterprise Outreach",
          "status": "active",
          "agent": "agent_123",
          "product": "product_123",
          "createdAt": "2026-03-01T12:00:00.000Z",
          "stats": {
           "prospects": 120,
           "prospectsAnswers": 14,
           "messages": 38,
           "qualified": 3,
           "closed": 0
          }
         }
        ],
        "summary": "The vendor's example, verbatim"
       },
       {
        "id": "f8c618b81c678",
        "key": "empty",
        "value": [],
        "summary": "A team without campaigns (inferred)"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "array",
       "description": "The campaigns in an undocumented order.",
       "items": {
        "type": "object",
        "description": "A campaign in the list (documented by example). Only `id`, `name` and `status` are required: the vendor's own file requires nothing, and one sparse item must not spoil the list.",
        "required": [
         "id",
         "name",
         "status"
        ],
        "properties": {
         "id": {
          "type": "string",
          "minLength": 1,
          "description": "The campaign's identifier, as `GET /analytics/campaigns/{campaignId}` takes it.",
          "examples": [
           "campaign_123"
          ]
         },
         "name": {
          "type": "string",
          "description": "The name the team gave the campaign. Untrusted text of any length.",
          "examples": [
           "Q4 Enterprise Outreach"
          ]
         },
         "status": {
          "type": "string",
          "minLength": 1,
          "description": "The campaign's state. Open set: the vendor's OpenAPI file names `draft`, `active`, `paused` and `completed`; other pages name `disabled`, an uploading state and \"prospects needed\". Any other value must be shown, not refused.",
          "examples": [
           "active",
           "paused",
           "completed",
           "draft"
          ]
         },
         "agent": {
          "type": [
           "string",
           "null"
          ],
          "description": "The agent that runs the campaign; opaque. Nullable (inferred).",
          "examples": [
           "agent_123"
          ]
         },
         "product": {
          "type": [
           "string",
           "null"
          ],
          "description": "The product on offer; opaque, and unlike in the analytics it looks like an identifier. Nullable (inferred).",
          "examples": [
           "product_123"
          ]
         },
         "createdAt": {
          "type": "string",
          "format": "date-time",
          "description": "When the campaign was created, RFC 3339 in UTC.",
          "examples": [
           "2026-03-01T12:00:00.000Z"
          ]
         },
         "stats": {
          "type": "object",
          "description": "A campaign's totals since its creation, under shorter names than in its analytics (documented by example).",
          "properties": {
           "prospects": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "description": "Prospects in the campaign. Unit: prospects."
           },
           "prospectsAnswers": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "description": "Prospects who answered. Unit: prospects."
           },
           "messages": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "description": "Messages sent. Unit: messages."
           },
           "qualified": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "description": "Prospects judged qualified. Unit: prospects."
           },
           "closed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "description": "Prospects won. Unit: prospects."
           }
          }
         }
        }
       },
       "x-stoplight": {
        "id": "a969fe4224c35"
       }
      }
     }
    ],
    "description": "The campaigns, possibly none (documented)."
   },
   {
    "id": "f71963b6ae101",
    "code": "400",
    "headers": [],
    "contents": [
     {
      "id": "cf94a803cc03d",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "681854ebcfd0b",
        "key": "validation_error",
        "value": {
         "error": "validation_error",
         "message": "Request parameters failed validation"
        },
        "summary": "Parameters failed validation"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "06ef4070b893f"
       }
      }
     }
    ],
    "description": "Parameters failed validation (code documented, message and details inferred)."
   },
   {
    "id": "f72963b6ae7b2",
    "code": "401",
    "headers": [],
    "contents": [
     {
      "id": "a77bd986391e1",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "b688b15efdfff",
        "key": "missing_api_key",
        "value": {
         "error": "missing_api_key",
         "message": "API key is missing"
        },
        "summary": "No key was sent"
       },
       {
        "id": "83e62c522b710",
        "key": "invalid_api_key_format",
        "value": {
         "error": "invalid_api_key_format",
         "message": "API key format is invalid"
        },
        "summary": "The key is malformed"
       },
       {
        "id": "b793d502af6ff",
        "key": "invalid_api_key",
        "value": {
         "error": "invalid_api_key",
         "message": "API key is invalid"
        },
        "summary": "The key is not recognised"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "a847be12d3707"
       }
      }
     }
    ],
    "description": "No key was sent, it is malformed, or it is not recognised (the three codes are documented, their messages inferred). Some pages of other endpoints name the code `unauthorized`."
   },
   {
    "id": "f73963b6ae667",
    "code": "402",
    "headers": [],
    "contents": [
     {
      "id": "f78653916abc5",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "7459c2579343e",
        "key": "payment_required",
        "value": {
         "error": "payment_required",
         "message": "Your team has no credits left"
        },
        "summary": "No credits left (inferred)"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "00f6f4e625fd6"
       }
      }
     }
    ],
    "description": "Legacy: until July 2026 the vendor's pages said that calls answer 402 once the team's credits reach zero. Calls no longer consume credits. The status was documented, its body never: the shape and the example are inferred."
   },
   {
    "id": "f74963b6ae428",
    "code": "403",
    "headers": [],
    "contents": [
     {
      "id": "6af2652463dd4",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "0c27faca23817",
        "key": "forbidden",
        "value": {
         "error": "forbidden",
         "message": "Your API key does not have permission for this resource"
        },
        "summary": "The key lacks permission"
       },
       {
        "id": "ab5396cca05de",
        "key": "subscription_inactive",
        "value": {
         "error": "subscription_inactive",
         "message": "Your subscription is inactive"
        },
        "summary": "The subscription is inactive (code documented, message inferred)"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "9e4cdf9c5890a"
       }
      }
     }
    ],
    "description": "The key lacks permission, or the team's subscription is inactive (codes documented, messages inferred)."
   },
   {
    "id": "676963b711a3f",
    "code": "429",
    "headers": [
     {
      "id": "e205d2d50e142",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "integer",
       "minimum": 0,
       "x-stoplight": {
        "id": "7a7676ad13be8"
       }
      },
      "description": "Whole seconds to wait before the next request (documented). Required, because the vendor's pages promise it with every 429; a client still has to survive without it. The HTTP-date form of RFC 9110 is undocumented here.",
      "required": true,
      "encodings": [],
      "examples": [
       {
        "id": "e64ee6421d18c",
        "value": 45,
        "key": "__default"
       }
      ]
     }
    ],
    "contents": [
     {
      "id": "f2ca6ba67c96f",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "86352eb83eceb",
        "key": "rate_limit_exceeded",
        "value": {
         "error": "rate_limit_exceeded",
         "message": "Too many requests. Please try again later.",
         "retryAfter": 45
        },
        "summary": "Too many requests (documented)"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "7be27a50e0141"
       }
      }
     }
    ],
    "description": "The team has sent too many requests (documented). Wait for `Retry-After` seconds, and back off exponentially when it happens again (documented advice)."
   },
   {
    "id": "28c963f3d8f73",
    "code": "500",
    "headers": [],
    "contents": [
     {
      "id": "677b3bc7cf69f",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "f8edf63abdb6c",
        "key": "internal_error",
        "value": {
         "error": "internal_error",
         "message": "An internal error occurred"
        },
        "summary": "A failure on the vendor's side"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "d30a471c17a94"
       }
      }
     }
    ],
    "description": "Something failed on the vendor's side (code documented, message inferred)."
   }
  ],
  "request": {
   "headers": [],
   "query": [
    {
     "id": "c28d45f81ee1f",
     "name": "limit",
     "style": "form",
     "examples": [
      {
       "id": "729e5689278ae",
       "value": 20,
       "key": "default"
      }
     ],
     "description": "The most campaigns to answer with, at most 100 (documented). Without `limit` and `offset` the full list is answered (documented). The lower bound of 1 is inferred.",
     "required": false,
     "schema": {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "example": 20,
      "x-stoplight": {
       "id": "774d02b1fe9d2"
      }
     },
     "explicitProperties": [
      "name",
      "in",
      "required",
      "description",
      "schema",
      "example"
     ]
    },
    {
     "id": "4363d0f11b177",
     "name": "offset",
     "style": "form",
     "examples": [
      {
       "id": "8db1340cac4a5",
       "value": 0,
       "key": "default"
      }
     ],
     "description": "How many campaigns to skip; 0 unless told (documented). The lower bound of 0 is inferred.",
     "required": false,
     "schema": {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "type": "integer",
      "minimum": 0,
      "default": 0,
      "example": 0,
      "x-stoplight": {
       "id": "1a54a5e743d28"
      }
     },
     "explicitProperties": [
      "name",
      "in",
      "required",
      "description",
      "schema",
      "example"
     ]
    }
   ],
   "cookie": [],
   "path": []
  },
  "security": [
   [
    {
     "id": "c5cdcabee3c00",
     "key": "bearerAuth",
     "extensions": {},
     "description": "`Authorization: Bearer <key>`. A key has 40 characters, the first 20 of which are the team's id (documented), so the whole key has to be kept out of logs, not only its tail.",
     "type": "http",
     "scheme": "bearer",
     "bearerFormat": "40 characters"
    }
   ]
  ],
  "servers": [
   {
    "id": "5f7c9d8d62849",
    "url": "https://api.kakiyo.com/v1",
    "name": "Kakiyo campaign analytics API",
    "description": "The live API (documented)."
   }
  ]
 },
 {
  "id": "3fbd709932df5",
  "method": "get",
  "path": "/analytics/overview",
  "tags": [
   {
    "id": "33749b4b15b1a",
    "name": "Analytics"
   }
  ],
  "extensions": {},
  "iid": "getTeamOverview",
  "description": "Totals and rates over all campaigns of the team, with a row per campaign (documented). It takes no parameters.\nWhether `campaigns` holds every campaign or only some is undocumented.\n",
  "summary": "The team's averages and totals",
  "securityDeclarationType": "inheritedFromService",
  "responses": [
   {
    "id": "9560cb8510b5c",
    "code": "200",
    "headers": [],
    "contents": [
     {
      "id": "0a9e3f1d1fb50",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "ca5f0bd311bcf",
        "key": "documented",
        "value": {
         "summary": {
          "totalCampaigns": 15,
          "activeCampaigns": 8,
          "pausedCampaigns": 5,
          "completedCampaigns": 2,
          "totalAgents": 3,
          "activeAgents": 2,
          "totalProspects": 1250,
          "totalMessages": 3420,
          "totalQualified": 89,
          "totalAnswers": 234,
          "totalClosed": 45
         },
         "metrics": {
          "conversionRate": 7.12,
          "responseRate": 18.72,
          "averageMessagesPerProspect": 2.74,
          "qualificationRate": 38.03
         },
         "activity": {
          "last24Hours": {
           "messages": 45,
           "qualified": 3
          },
          "lastWeek": {
           "messages": 312,
           "qualified": 18
          }
         },
         "campaigns": [
          {
           "id": "campaign_123",
           "name": "Q4 Enterprise Outreach",
           "status": "active",
           "prospects": 150,
           "messages": 420,
           "qualified": 12,
           "answers": 35,
           "conversionRate": 8,
           "responseRate": 23.33
          }
         ]
        },
        "summary": "The vendor's example, verbatim"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "The team's totals and rates, with a row per campaign (documented by example).",
       "required": [
        "summary",
        "metrics",
        "activity",
        "campaigns"
       ],
       "properties": {
        "summary": {
         "type": "object",
         "description": "Totals over all campaigns (documented by example).",
         "required": [
          "totalCampaigns",
          "activeCampaigns",
          "pausedCampaigns",
          "completedCampaigns",
          "totalAgents",
          "activeAgents",
          "totalProspects",
          "totalMessages",
          "totalQualified",
          "totalAnswers",
          "totalClosed"
         ],
         "properties": {
          "totalCampaigns": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Campaigns of the team. Unit: campaigns. In the example the sum of the next three; since there are more than three statuses it need not be."
          },
          "activeCampaigns": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Campaigns that are active. Unit: campaigns."
          },
          "pausedCampaigns": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Campaigns that are paused. Unit: campaigns."
          },
          "completedCampaigns": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Campaigns that are completed. Unit: campaigns."
          },
          "totalAgents": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Agents of the team. Unit: agents."
          },
          "activeAgents": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Agents at work. Unit: agents."
          },
          "totalProspects": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Prospects in all campaigns. Unit: prospects."
          },
          "totalMessages": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Messages sent by all campaigns. Unit: messages."
          },
          "totalQualified": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Prospects judged qualified. Unit: prospects."
          },
          "totalAnswers": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Prospects who answered. Unit: prospects."
          },
          "totalClosed": {
           "type": "integer",
           "minimum": 0,
           "maximum": 9007199254740991,
           "description": "Prospects won. Unit: prospects."
          }
         }
        },
        "metrics": {
         "type": "object",
         "description": "Rates over the totals of `summary`, so they weigh a campaign by its size: they are not the mean of the campaigns' rates (inferred by arithmetic).",
         "required": [
          "conversionRate",
          "responseRate",
          "averageMessagesPerProspect",
          "qualificationRate"
         ],
         "properties": {
          "conversionRate": {
           "type": [
            "number",
            "null"
           ],
           "minimum": 0,
           "description": "100 × totalQualified / totalProspects, in percent, 0 to 100, rounded to 2 decimals (inferred: 89 / 1250 = 7.12). The page's prose says \"of prospects contacted\" and disagrees with its own numbers. Null when there are no prospects."
          },
          "responseRate": {
           "type": [
            "number",
            "null"
           ],
           "minimum": 0,
           "description": "100 × totalAnswers / totalProspects, in percent, 0 to 100, rounded to 2 decimals (inferred: 234 / 1250 = 18.72). Null when there are no prospects."
          },
          "averageMessagesPerProspect": {
           "type": [
            "number",
            "null"
           ],
           "minimum": 0,
           "description": "totalMessages / totalProspects, in messages per prospect, at least 0, rounded to 2 decimals (inferred: 3420 / 1250 = 2.74). Null when there are no prospects."
          },
          "qualificationRate": {
           "type": [
            "number",
            "null"
           ],
           "minimum": 0,
           "description": "100 × totalQualified / totalAnswers, in percent, 0 to 100, rounded to 2 decimals (inferred: 89 / 234 = 38.03). Null when nobody answered."
          }
         }
        },
        "activity": {
         "type": "object",
         "description": "What the team did lately (documented by example). Unlike a campaign's, it counts no responses.",
         "required": [
          "last24Hours",
          "lastWeek"
         ],
         "properties": {
          "last24Hours": {
           "type": "object",
           "description": "Counts of one window of time. Its exact bounds are undocumented.",
           "required": [
            "messages",
            "qualified"
           ],
           "properties": {
            "messages": {
             "type": "integer",
             "minimum": 0,
             "maximum": 9007199254740991,
             "description": "Messages sent in the window. Unit: messages."
            },
            "qualified": {
             "type": "integer",
             "minimum": 0,
             "maximum": 9007199254740991,
             "description": "Prospects judged qualified in the window. Unit: prospects."
            }
           }
          },
          "lastWeek": {
           "type": "object",
           "description": "Counts of one window of time. Its exact bounds are undocumented.",
           "required": [
            "messages",
            "qualified"
           ],
           "properties": {
            "messages": {
             "type": "integer",
             "minimum": 0,
             "maximum": 9007199254740991,
             "description": "Messages sent in the window. Unit: messages."
            },
            "qualified": {
             "type": "integer",
             "minimum": 0,
             "maximum": 9007199254740991,
             "description": "Prospects judged qualified in the window. Unit: prospects."
            }
           }
          }
         }
        },
        "campaigns": {
         "type": "array",
         "description": "Rows per campaign. Whether all campaigns are among them is undocumented.",
         "items": {
          "type": "object",
          "description": "One campaign in the team's overview (documented by example).",
          "required": [
           "id",
           "name",
           "status",
           "prospects",
           "messages",
           "qualified",
           "answers",
           "conversionRate",
           "responseRate"
          ],
          "properties": {
           "id": {
            "type": "string",
            "minLength": 1,
            "description": "The campaign's identifier.",
            "examples": [
             "campaign_123"
            ]
           },
           "name": {
            "type": "string",
            "description": "The name the team gave the campaign. Untrusted text of any length.",
            "examples": [
             "Q4 Enterprise Outreach"
            ]
           },
           "status": {
            "type": "string",
            "minLength": 1,
            "description": "The campaign's state. Open set: the vendor's OpenAPI file names `draft`, `active`, `paused` and `completed`; other pages name `disabled`, an uploading state and \"prospects needed\". Any other value must be shown, not refused.",
            "examples": [
             "active",
             "paused",
             "completed",
             "draft"
            ]
           },
           "prospects": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "description": "Prospects in the campaign. Unit: prospects."
           },
           "messages": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "description": "Messages sent. Unit: messages."
           },
           "qualified": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "description": "Prospects judged qualified. Unit: prospects."
           },
           "answers": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "description": "Prospects who answered. Unit: prospects."
           },
           "conversionRate": {
            "type": [
             "number",
             "null"
            ],
            "minimum": 0,
            "description": "100 × qualified / prospects, in percent, 0 to 100, rounded to 2 decimals (inferred: 12 / 150 = 8.0). Null when there are no prospects."
           },
           "responseRate": {
            "type": [
             "number",
             "null"
            ],
            "minimum": 0,
            "description": "100 × answers / prospects, in percent, 0 to 100, rounded to 2 decimals (inferred: 35 / 150 = 23.33). Null when there are no prospects."
           }
          }
         }
        }
       },
       "x-stoplight": {
        "id": "adb4d6479f4de"
       }
      }
     }
    ],
    "description": "The team's analytics (documented)."
   },
   {
    "id": "c7f0cadc799e6",
    "code": "401",
    "headers": [],
    "contents": [
     {
      "id": "fbd1d0c7d4313",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "a621931514204",
        "key": "missing_api_key",
        "value": {
         "error": "missing_api_key",
         "message": "API key is missing"
        },
        "summary": "No key was sent"
       },
       {
        "id": "785235a42f463",
        "key": "invalid_api_key_format",
        "value": {
         "error": "invalid_api_key_format",
         "message": "API key format is invalid"
        },
        "summary": "The key is malformed"
       },
       {
        "id": "1765f1fc8fb62",
        "key": "invalid_api_key",
        "value": {
         "error": "invalid_api_key",
         "message": "API key is invalid"
        },
        "summary": "The key is not recognised"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "f346f05ca6c2a"
       }
      }
     }
    ],
    "description": "No key was sent, it is malformed, or it is not recognised (the three codes are documented, their messages inferred). Some pages of other endpoints name the code `unauthorized`."
   },
   {
    "id": "c7e0cadc79853",
    "code": "402",
    "headers": [],
    "contents": [
     {
      "id": "16cdfa96d2391",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "1382da85355bd",
        "key": "payment_required",
        "value": {
         "error": "payment_required",
         "message": "Your team has no credits left"
        },
        "summary": "No credits left (inferred)"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "83b2f0d743aa2"
       }
      }
     }
    ],
    "description": "Legacy: until July 2026 the vendor's pages said that calls answer 402 once the team's credits reach zero. Calls no longer consume credits. The status was documented, its body never: the shape and the example are inferred."
   },
   {
    "id": "c7d0cadc79a80",
    "code": "403",
    "headers": [],
    "contents": [
     {
      "id": "d6b4a7c3db46a",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "f6e63632b851c",
        "key": "forbidden",
        "value": {
         "error": "forbidden",
         "message": "Your API key does not have permission for this resource"
        },
        "summary": "The key lacks permission"
       },
       {
        "id": "10021bf1d3b40",
        "key": "subscription_inactive",
        "value": {
         "error": "subscription_inactive",
         "message": "Your subscription is inactive"
        },
        "summary": "The subscription is inactive (code documented, message inferred)"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "61e01e137b1ad"
       }
      }
     }
    ],
    "description": "The key lacks permission, or the team's subscription is inactive (codes documented, messages inferred)."
   },
   {
    "id": "3730cadcda451",
    "code": "429",
    "headers": [
     {
      "id": "d7d0f5c0b32ec",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "integer",
       "minimum": 0,
       "x-stoplight": {
        "id": "35111f68775bb"
       }
      },
      "description": "Whole seconds to wait before the next request (documented). Required, because the vendor's pages promise it with every 429; a client still has to survive without it. The HTTP-date form of RFC 9110 is undocumented here.",
      "required": true,
      "encodings": [],
      "examples": [
       {
        "id": "df1a6059165cc",
        "value": 45,
        "key": "__default"
       }
      ]
     }
    ],
    "contents": [
     {
      "id": "d55f896f03969",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "7d121fb591153",
        "key": "rate_limit_exceeded",
        "value": {
         "error": "rate_limit_exceeded",
         "message": "Too many requests. Please try again later.",
         "retryAfter": 45
        },
        "summary": "Too many requests (documented)"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "085190086d95d"
       }
      }
     }
    ],
    "description": "The team has sent too many requests (documented). Wait for `Retry-After` seconds, and back off exponentially when it happens again (documented advice)."
   },
   {
    "id": "6450ca8833861",
    "code": "500",
    "headers": [],
    "contents": [
     {
      "id": "6a9222cdfe18e",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "9bdb017fa084b",
        "key": "internal_error",
        "value": {
         "error": "internal_error",
         "message": "An internal error occurred"
        },
        "summary": "A failure on the vendor's side"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "bc1f220342e06"
       }
      }
     }
    ],
    "description": "Something failed on the vendor's side (code documented, message inferred)."
   }
  ],
  "request": {
   "headers": [],
   "query": [],
   "cookie": [],
   "path": []
  },
  "security": [
   [
    {
     "id": "c5cdcabee3c00",
     "key": "bearerAuth",
     "extensions": {},
     "description": "`Authorization: Bearer <key>`. A key has 40 characters, the first 20 of which are the team's id (documented), so the whole key has to be kept out of logs, not only its tail.",
     "type": "http",
     "scheme": "bearer",
     "bearerFormat": "40 characters"
    }
   ]
  ],
  "servers": [
   {
    "id": "5f7c9d8d62849",
    "url": "https://api.kakiyo.com/v1",
    "name": "Kakiyo campaign analytics API",
    "description": "The live API (documented)."
   }
  ]
 },
 {
  "id": "7f312b43d5126",
  "method": "get",
  "path": "/verify",
  "tags": [
   {
    "id": "4602f2db096a2",
    "name": "Keys"
   }
  ],
  "extensions": {},
  "iid": "verifyKey",
  "description": "Answers 200 for a working key and 401 otherwise (documented). The cheapest call to test a configuration with: its\nrate limit is 60 a minute (documented).\n",
  "summary": "Whether the key works",
  "securityDeclarationType": "inheritedFromService",
  "responses": [
   {
    "id": "153b2fb3afa7d",
    "code": "200",
    "headers": [],
    "contents": [
     {
      "id": "9257a495f96ed",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "8205b206457d5",
        "key": "documented",
        "value": {
         "status": "success",
         "message": "API key is valid"
        },
        "summary": "The body on the vendor's authentication page, verbatim"
       },
       {
        "id": "e2f27a4dc39cd",
        "key": "with_team",
        "value": {
         "status": "success",
         "message": "API key is valid",
         "teamId": "abcdefghij1234567890"
        },
        "summary": "The body in the vendor's OpenAPI file, which adds the team"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "That the key works (documented).",
       "required": [
        "status",
        "message"
       ],
       "properties": {
        "status": {
         "type": "string",
         "description": "`success` in the documented body; other values are undocumented.",
         "examples": [
          "success"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people (documented).",
         "examples": [
          "API key is valid"
         ]
        },
        "teamId": {
         "type": "string",
         "description": "The team the key belongs to; only in the vendor's OpenAPI file, so optional.",
         "examples": [
          "abcdefghij1234567890"
         ]
        }
       },
       "x-stoplight": {
        "id": "c049cc4041e31"
       }
      }
     }
    ],
    "description": "The key works (documented)."
   },
   {
    "id": "bd0b2dd6ed131",
    "code": "401",
    "headers": [],
    "contents": [
     {
      "id": "c688b55b1da90",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "02372e6fda9d1",
        "key": "missing_api_key",
        "value": {
         "error": "missing_api_key",
         "message": "API key is missing"
        },
        "summary": "No key was sent"
       },
       {
        "id": "840bd3c5823c3",
        "key": "invalid_api_key_format",
        "value": {
         "error": "invalid_api_key_format",
         "message": "API key format is invalid"
        },
        "summary": "The key is malformed"
       },
       {
        "id": "10d922d3e3ade",
        "key": "invalid_api_key",
        "value": {
         "error": "invalid_api_key",
         "message": "API key is invalid"
        },
        "summary": "The key is not recognised"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "aea725b313ca2"
       }
      }
     }
    ],
    "description": "No key was sent, it is malformed, or it is not recognised (the three codes are documented, their messages inferred). Some pages of other endpoints name the code `unauthorized`."
   },
   {
    "id": "bd3b2dd6ed6d8",
    "code": "402",
    "headers": [],
    "contents": [
     {
      "id": "83d053cec722b",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "6eaf091271f50",
        "key": "payment_required",
        "value": {
         "error": "payment_required",
         "message": "Your team has no credits left"
        },
        "summary": "No credits left (inferred)"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "88e6cbfa4eab4"
       }
      }
     }
    ],
    "description": "Legacy: until July 2026 the vendor's pages said that calls answer 402 once the team's credits reach zero. Calls no longer consume credits. The status was documented, its body never: the shape and the example are inferred."
   },
   {
    "id": "bd2b2dd6ed497",
    "code": "403",
    "headers": [],
    "contents": [
     {
      "id": "2487496272f10",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "e0783ac61000e",
        "key": "forbidden",
        "value": {
         "error": "forbidden",
         "message": "Your API key does not have permission for this resource"
        },
        "summary": "The key lacks permission"
       },
       {
        "id": "42dc0bf77172a",
        "key": "subscription_inactive",
        "value": {
         "error": "subscription_inactive",
         "message": "Your subscription is inactive"
        },
        "summary": "The subscription is inactive (code documented, message inferred)"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "a79cb423bc8b3"
       }
      }
     }
    ],
    "description": "The key lacks permission, or the team's subscription is inactive (codes documented, messages inferred)."
   },
   {
    "id": "4ccb2dd68abb7",
    "code": "429",
    "headers": [
     {
      "id": "7f9c1831fbe7e",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "integer",
       "minimum": 0,
       "x-stoplight": {
        "id": "4aeea8002ec52"
       }
      },
      "description": "Whole seconds to wait before the next request (documented). Required, because the vendor's pages promise it with every 429; a client still has to survive without it. The HTTP-date form of RFC 9110 is undocumented here.",
      "required": true,
      "encodings": [],
      "examples": [
       {
        "id": "01d7af30f3dee",
        "value": 45,
        "key": "__default"
       }
      ]
     }
    ],
    "contents": [
     {
      "id": "2f844e111dbac",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "4b7a1372b37c4",
        "key": "rate_limit_exceeded",
        "value": {
         "error": "rate_limit_exceeded",
         "message": "Too many requests. Please try again later.",
         "retryAfter": 45
        },
        "summary": "Too many requests (documented)"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "33b2730d0ee50"
       }
      }
     }
    ],
    "description": "The team has sent too many requests (documented). Wait for `Retry-After` seconds, and back off exponentially when it happens again (documented advice)."
   },
   {
    "id": "896b2d99c0c33",
    "code": "500",
    "headers": [],
    "contents": [
     {
      "id": "0619db0a6d064",
      "mediaType": "application/json",
      "examples": [
       {
        "id": "bfff99d958ee8",
        "key": "internal_error",
        "value": {
         "error": "internal_error",
         "message": "An internal error occurred"
        },
        "summary": "A failure on the vendor's side"
       }
      ],
      "encodings": [],
      "schema": {
       "$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "description": "Why a request failed. `error` and `message` are documented for every error; the other fields are documented for some, and bodies may carry more.",
       "required": [
        "error",
        "message"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1,
         "description": "A code for programs. Open set: the documented ones are in the examples of each status, and pages of other endpoints name more.",
         "examples": [
          "not_found",
          "rate_limit_exceeded"
         ]
        },
        "message": {
         "type": "string",
         "description": "A sentence for people; no program should depend on its wording.",
         "examples": [
          "Campaign not found"
         ]
        },
        "details": {
         "type": "array",
         "description": "What was wrong with which parameter; only in the vendor's OpenAPI file, so optional.",
         "items": {
          "type": "object",
          "description": "One parameter's fault.",
          "properties": {
           "field": {
            "type": "string",
            "description": "The parameter's name."
           },
           "message": {
            "type": "string",
            "description": "What is wrong with it."
           }
          }
         }
        },
        "retryAfter": {
         "type": "number",
         "minimum": 0,
         "description": "Seconds to wait (documented for 429, beside the header of the same meaning). Optional: pages of other endpoints show `resetTime` in its place.",
         "examples": [
          45
         ]
        },
        "resetTime": {
         "type": "number",
         "minimum": 0,
         "description": "When requests are allowed again, in milliseconds since 1970 UTC. Documented for 429 on pages of other endpoints only."
        }
       },
       "x-stoplight": {
        "id": "38bb41bfb9779"
       }
      }
     }
    ],
    "description": "Something failed on the vendor's side (code documented, message inferred)."
   }
  ],
  "request": {
   "headers": [],
   "query": [],
   "cookie": [],
   "path": []
  },
  "security": [
   [
    {
     "id": "c5cdcabee3c00",
     "key": "bearerAuth",
     "extensions": {},
     "description": "`Authorization: Bearer <key>`. A key has 40 characters, the first 20 of which are the team's id (documented), so the whole key has to be kept out of logs, not only its tail.",
     "type": "http",
     "scheme": "bearer",
     "bearerFormat": "40 characters"
    }
   ]
  ],
  "servers": [
   {
    "id": "5f7c9d8d62849",
    "url": "https://api.kakiyo.com/v1",
    "name": "Kakiyo campaign analytics API",
    "description": "The live API (documented)."
   }
  ]
 }
] as unknown as Operation[];
