// Generated from openapi.yaml by scripts/generate.ts; do not edit.

export const ownDocument = {
 "openapi": "3.1.0",
 "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
 "info": {
  "title": "Kakiyo campaign analytics API",
  "version": "1.0.0",
  "summary": "How outreach campaigns are doing, one campaign at a time or the whole team at once.",
  "description": "The part of the Kakiyo REST API that campaign reports are made of. The vendor's page for\n`GET /analytics/campaigns/{campaignId}` is the authority; the vendor's own OpenAPI file is a stub for that\nendpoint, so this document is written from the page and its example. Nothing in it was observed on a live server.\n\n**Documented and inferred.** Names, nesting, JSON types of the shown values and the quoted error bodies are\n*documented*. Units, ranges, denominators, what is required and what may be null are *inferred*, most of them by\narithmetic over the documented examples. Descriptions say which is which.\n\n**Required.** A field that the documented example of an endpoint shows is required, with two exceptions. A\ncampaign's `agent` and `product` are optional and may be null, because no count depends on them and nothing says\nhow a campaign without one is answered. In the campaign list only `id`, `name` and `status` are required, because\nthe vendor's own file names the other fields without requiring them and one sparse item must not spoil a whole\nlist.\n\n**Null.** Rates and averages may be null. What the API answers when the denominator is zero (0, null, or no field)\nis undocumented; null is the honest answer, so it is allowed, and a missing field is still a violation. Counts are\nnever null: a count of nothing is 0.\n\n**Ranges.** Counts are integers of at least 0. Rates are percentages from 0 to 100 rounded to 2 decimals. The\nschemas set only the lower bound, because nothing documented excludes more than 100: a reply counted twice or a\nprospect qualified by hand without an answer would put a rate above it. Such a number deserves a note beside the\nreport, not a rejected response.\n\n**Open world.** Responses may carry fields that are not named here, and `status` and `error` are open sets of\nstrings: other pages of the vendor name further values. Gateway answers (502, 503, 504) and their bodies are\nundocumented, and no `default` response is declared, since it would let every wrong answer pass.\n\n**Rate limit.** Documented in 2026: counted per team, not per key; 60 requests a minute for `GET /verify`, 30 for\ncampaigns and analytics. Whether the 30 are shared by those endpoints is undocumented. Older pages named\n`X-RateLimit-Limit`, `X-RateLimit-Remaining` and `X-RateLimit-Reset` headers; they were removed in April 2026.\n\n**Transport.** HTTPS only; plain HTTP fails (documented). Redirects are undocumented.\n",
  "contact": {
   "name": "Kakiyo developer documentation",
   "url": "https://docs.kakiyo.com"
  },
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  }
 },
 "servers": [
  {
   "url": "https://api.kakiyo.com/v1",
   "description": "The live API (documented)."
  }
 ],
 "security": [
  {
   "bearerAuth": []
  }
 ],
 "tags": [
  {
   "name": "Analytics",
   "description": "Performance of one campaign, and of the team."
  },
  {
   "name": "Campaigns",
   "description": "The campaigns of the team that the key belongs to."
  },
  {
   "name": "Keys",
   "description": "Whether an API key works."
  }
 ],
 "paths": {
  "/analytics/campaigns/{campaignId}": {
   "get": {
    "operationId": "getCampaignAnalytics",
    "summary": "Analytics of one campaign",
    "description": "Metrics, daily activity, status distribution and qualification breakdown of one campaign. Documented; there is\nno query parameter and so no date range: totals cover the campaign's whole life.\n\nThe vendor calls a campaign high-performing with a response rate above 20 %, a qualification rate above 30 %\nand a conversion rate above 5 %, and advises a weekly review against the team's averages (documented).\n",
    "tags": [
     "Analytics"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     }
    ],
    "responses": {
     "200": {
      "description": "The campaign's analytics (documented).",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CampaignAnalytics"
        },
        "examples": {
         "documented": {
          "summary": "The vendor's example, verbatim",
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
          }
         },
         "not_measurable": {
          "summary": "A campaign without prospects, whose rates have no denominator (inferred)",
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
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "402": {
      "$ref": "#/components/responses/PaymentRequired"
     },
     "403": {
      "description": "The key may not read this campaign (body documented on this endpoint's page), or the team's subscription is inactive (code documented, message inferred). Whether another team's campaign answers 403 or 404 is undocumented.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Error"
        },
        "examples": {
         "forbidden": {
          "summary": "Access denied (documented)",
          "value": {
           "error": "forbidden",
           "message": "You do not have access to this campaign"
          }
         },
         "subscription_inactive": {
          "$ref": "#/components/examples/SubscriptionInactive"
         }
        }
       }
      }
     },
     "404": {
      "description": "There is no such campaign (documented).",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Error"
        },
        "examples": {
         "not_found": {
          "summary": "Campaign not found (documented)",
          "value": {
           "error": "not_found",
           "message": "Campaign not found"
          }
         }
        }
       }
      }
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/campaigns": {
   "get": {
    "operationId": "listCampaigns",
    "summary": "The team's campaigns",
    "description": "All campaigns of the team as a plain JSON array; with `limit` or `offset`, one page of them in the same shape\n(documented). There is no total, cursor or has-more mark, and the order is undocumented: a page shorter than\n`limit` is the last one (inferred).\n\nThe vendor's general pagination page shows an envelope `{\"data\": [...], \"has_more\", \"next_cursor\"}` and an\n`after` cursor for this path. It contradicts the endpoint's own, newer page, which this document follows.\n",
    "tags": [
     "Campaigns"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Offset"
     }
    ],
    "responses": {
     "200": {
      "description": "The campaigns, possibly none (documented).",
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "description": "The campaigns in an undocumented order.",
         "items": {
          "$ref": "#/components/schemas/CampaignListItem"
         }
        },
        "examples": {
         "documented": {
          "summary": "The vendor's example, verbatim",
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
          ]
         },
         "empty": {
          "summary": "A team without campaigns (inferred)",
          "value": []
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "402": {
      "$ref": "#/components/responses/PaymentRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/analytics/overview": {
   "get": {
    "operationId": "getTeamOverview",
    "summary": "The team's averages and totals",
    "description": "Totals and rates over all campaigns of the team, with a row per campaign (documented). It takes no parameters.\nWhether `campaigns` holds every campaign or only some is undocumented.\n",
    "tags": [
     "Analytics"
    ],
    "responses": {
     "200": {
      "description": "The team's analytics (documented).",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TeamOverview"
        },
        "examples": {
         "documented": {
          "summary": "The vendor's example, verbatim",
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
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "402": {
      "$ref": "#/components/responses/PaymentRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/verify": {
   "get": {
    "operationId": "verifyKey",
    "summary": "Whether the key works",
    "description": "Answers 200 for a working key and 401 otherwise (documented). The cheapest call to test a configuration with: its\nrate limit is 60 a minute (documented).\n",
    "tags": [
     "Keys"
    ],
    "responses": {
     "200": {
      "description": "The key works (documented).",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/KeyVerification"
        },
        "examples": {
         "documented": {
          "summary": "The body on the vendor's authentication page, verbatim",
          "value": {
           "status": "success",
           "message": "API key is valid"
          }
         },
         "with_team": {
          "summary": "The body in the vendor's OpenAPI file, which adds the team",
          "value": {
           "status": "success",
           "message": "API key is valid",
           "teamId": "abcdefghij1234567890"
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "402": {
      "$ref": "#/components/responses/PaymentRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "bearerAuth": {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "40 characters",
    "description": "`Authorization: Bearer <key>`. A key has 40 characters, the first 20 of which are the team's id (documented), so the whole key has to be kept out of logs, not only its tail."
   }
  },
  "parameters": {
   "CampaignId": {
    "name": "campaignId",
    "in": "path",
    "required": true,
    "description": "The unique identifier of the campaign to analyze (documented). Opaque: examples read `campaign_123`, other pages show 20 hexadecimal digits, so no prefix is asked for. The length and the pattern are inferred: one path segment, without control characters, and neither `.` nor `..`, which URLs resolve away.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 100,
     "pattern": "^(?!\\.{1,2}$)[^/\\u0000-\\u001F\\u007F]+$"
    },
    "example": "campaign_123"
   },
   "Limit": {
    "name": "limit",
    "in": "query",
    "required": false,
    "description": "The most campaigns to answer with, at most 100 (documented). Without `limit` and `offset` the full list is answered (documented). The lower bound of 1 is inferred.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 100
    },
    "example": 20
   },
   "Offset": {
    "name": "offset",
    "in": "query",
    "required": false,
    "description": "How many campaigns to skip; 0 unless told (documented). The lower bound of 0 is inferred.",
    "schema": {
     "type": "integer",
     "minimum": 0,
     "default": 0
    },
    "example": 0
   }
  },
  "headers": {
   "RetryAfter": {
    "description": "Whole seconds to wait before the next request (documented). Required, because the vendor's pages promise it with every 429; a client still has to survive without it. The HTTP-date form of RFC 9110 is undocumented here.",
    "required": true,
    "schema": {
     "type": "integer",
     "minimum": 0
    },
    "example": 45
   }
  },
  "examples": {
   "SubscriptionInactive": {
    "summary": "The subscription is inactive (code documented, message inferred)",
    "value": {
     "error": "subscription_inactive",
     "message": "Your subscription is inactive"
    }
   }
  },
  "responses": {
   "BadRequest": {
    "description": "Parameters failed validation (code documented, message and details inferred).",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "validation_error": {
        "summary": "Parameters failed validation",
        "value": {
         "error": "validation_error",
         "message": "Request parameters failed validation"
        }
       }
      }
     }
    }
   },
   "Unauthorized": {
    "description": "No key was sent, it is malformed, or it is not recognised (the three codes are documented, their messages inferred). Some pages of other endpoints name the code `unauthorized`.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "missing_api_key": {
        "summary": "No key was sent",
        "value": {
         "error": "missing_api_key",
         "message": "API key is missing"
        }
       },
       "invalid_api_key_format": {
        "summary": "The key is malformed",
        "value": {
         "error": "invalid_api_key_format",
         "message": "API key format is invalid"
        }
       },
       "invalid_api_key": {
        "summary": "The key is not recognised",
        "value": {
         "error": "invalid_api_key",
         "message": "API key is invalid"
        }
       }
      }
     }
    }
   },
   "PaymentRequired": {
    "description": "Legacy: until July 2026 the vendor's pages said that calls answer 402 once the team's credits reach zero. Calls no longer consume credits. The status was documented, its body never: the shape and the example are inferred.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "payment_required": {
        "summary": "No credits left (inferred)",
        "value": {
         "error": "payment_required",
         "message": "Your team has no credits left"
        }
       }
      }
     }
    }
   },
   "Forbidden": {
    "description": "The key lacks permission, or the team's subscription is inactive (codes documented, messages inferred).",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "forbidden": {
        "summary": "The key lacks permission",
        "value": {
         "error": "forbidden",
         "message": "Your API key does not have permission for this resource"
        }
       },
       "subscription_inactive": {
        "$ref": "#/components/examples/SubscriptionInactive"
       }
      }
     }
    }
   },
   "TooManyRequests": {
    "description": "The team has sent too many requests (documented). Wait for `Retry-After` seconds, and back off exponentially when it happens again (documented advice).",
    "headers": {
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "rate_limit_exceeded": {
        "summary": "Too many requests (documented)",
        "value": {
         "error": "rate_limit_exceeded",
         "message": "Too many requests. Please try again later.",
         "retryAfter": 45
        }
       }
      }
     }
    }
   },
   "InternalError": {
    "description": "Something failed on the vendor's side (code documented, message inferred).",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "internal_error": {
        "summary": "A failure on the vendor's side",
        "value": {
         "error": "internal_error",
         "message": "An internal error occurred"
        }
       }
      }
     }
    }
   }
  },
  "schemas": {
   "CampaignAnalytics": {
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
      "$ref": "#/components/schemas/Campaign"
     },
     "metrics": {
      "$ref": "#/components/schemas/CampaignMetrics"
     },
     "activity": {
      "$ref": "#/components/schemas/CampaignActivity"
     },
     "statusDistribution": {
      "$ref": "#/components/schemas/StatusDistribution"
     },
     "qualificationBreakdown": {
      "$ref": "#/components/schemas/QualificationBreakdown"
     }
    }
   },
   "Campaign": {
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
      "$ref": "#/components/schemas/CampaignStatus"
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
   "CampaignStatus": {
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
   "CampaignMetrics": {
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
   "CampaignActivity": {
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
       "$ref": "#/components/schemas/DailyActivity"
      }
     },
     "last7Days": {
      "$ref": "#/components/schemas/WeeklyActivity"
     }
    }
   },
   "DailyActivity": {
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
   },
   "WeeklyActivity": {
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
   },
   "StatusDistribution": {
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
   "QualificationBreakdown": {
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
   },
   "CampaignListItem": {
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
      "$ref": "#/components/schemas/CampaignStatus"
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
      "$ref": "#/components/schemas/CampaignListStats"
     }
    }
   },
   "CampaignListStats": {
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
   },
   "TeamOverview": {
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
      "$ref": "#/components/schemas/TeamSummary"
     },
     "metrics": {
      "$ref": "#/components/schemas/TeamMetrics"
     },
     "activity": {
      "$ref": "#/components/schemas/TeamActivity"
     },
     "campaigns": {
      "type": "array",
      "description": "Rows per campaign. Whether all campaigns are among them is undocumented.",
      "items": {
       "$ref": "#/components/schemas/TeamOverviewCampaign"
      }
     }
    }
   },
   "TeamSummary": {
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
   "TeamMetrics": {
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
   "TeamActivity": {
    "type": "object",
    "description": "What the team did lately (documented by example). Unlike a campaign's, it counts no responses.",
    "required": [
     "last24Hours",
     "lastWeek"
    ],
    "properties": {
     "last24Hours": {
      "$ref": "#/components/schemas/TeamActivityWindow"
     },
     "lastWeek": {
      "$ref": "#/components/schemas/TeamActivityWindow"
     }
    }
   },
   "TeamActivityWindow": {
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
   "TeamOverviewCampaign": {
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
      "$ref": "#/components/schemas/CampaignStatus"
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
   },
   "KeyVerification": {
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
    }
   },
   "Error": {
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
    }
   }
  }
 }
};
