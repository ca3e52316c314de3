// Generated from src/report/view.ts by scripts/generate.ts; do not edit.
import type { Fields } from './field.ts';

export const viewFields: Fields = {
 "lang": {
  "kind": "text",
  "nullable": false,
  "doc": "Of the words, which may differ from the locale of the numbers."
 },
 "dir": {
  "kind": "text",
  "nullable": false,
  "doc": "",
  "words": [
   "ltr",
   "rtl"
  ]
 },
 "start": {
  "kind": "text",
  "nullable": false,
  "doc": "Where lines start and end: left and right, or right and left.",
  "words": [
   "left",
   "right"
  ]
 },
 "end": {
  "kind": "text",
  "nullable": false,
  "doc": "",
  "words": [
   "left",
   "right"
  ]
 },
 "subject": {
  "kind": "text",
  "nullable": false,
  "doc": ""
 },
 "preheader": {
  "kind": "text",
  "nullable": false,
  "doc": ""
 },
 "brand": {
  "kind": "object",
  "nullable": false,
  "doc": "The shades of the brand's colour, and what stands at both ends of the mail.",
  "fields": {
   "logo": {
    "kind": "object",
    "nullable": true,
    "doc": "",
    "fields": {
     "src": {
      "kind": "link",
      "nullable": false,
      "doc": ""
     },
     "alt": {
      "kind": "text",
      "nullable": false,
      "doc": ""
     },
     "width": {
      "kind": "number",
      "nullable": false,
      "doc": ""
     },
     "height": {
      "kind": "number",
      "nullable": false,
      "doc": ""
     }
    }
   },
   "footer": {
    "kind": "list",
    "nullable": false,
    "doc": "",
    "item": {
     "kind": "text",
     "nullable": false,
     "doc": ""
    }
   },
   "color": {
    "kind": "colour",
    "nullable": false,
    "doc": ""
   },
   "accent": {
    "kind": "colour",
    "nullable": false,
    "doc": "Of text and full bars."
   },
   "accentOnDark": {
    "kind": "colour",
    "nullable": false,
    "doc": ""
   },
   "soft": {
    "kind": "colour",
    "nullable": false,
    "doc": "Of bars that stand back."
   },
   "softOnDark": {
    "kind": "colour",
    "nullable": false,
    "doc": ""
   }
  }
 },
 "title": {
  "kind": "text",
  "nullable": false,
  "doc": "Of the report, or the campaign's name."
 },
 "date": {
  "kind": "text",
  "nullable": false,
  "doc": ""
 },
 "about": {
  "kind": "text",
  "nullable": true,
  "doc": "\"Active · 60 prospects\", of a mail on one campaign."
 },
 "verdict": {
  "kind": "text",
  "nullable": false,
  "doc": ""
 },
 "summary": {
  "kind": "text",
  "nullable": false,
  "doc": ""
 },
 "notices": {
  "kind": "list",
  "nullable": false,
  "doc": "",
  "item": {
   "kind": "text",
   "nullable": false,
   "doc": ""
  }
 },
 "keyFigures": {
  "kind": "list",
  "nullable": false,
  "doc": "",
  "item": {
   "kind": "object",
   "nullable": false,
   "doc": "One of the three rates of all campaigns together.",
   "fields": {
    "label": {
     "kind": "text",
     "nullable": false,
     "doc": ""
    },
    "value": {
     "kind": "text",
     "nullable": false,
     "doc": ""
    },
    "change": {
     "kind": "object",
     "nullable": true,
     "doc": "\"▲ 1.8 points\": the arrow is for the eye, `word` says the same. Neither where nothing changed.",
     "fields": {
      "tone": {
       "kind": "text",
       "nullable": false,
       "doc": "",
       "words": [
        "up",
        "down",
        "same"
       ]
      },
      "arrow": {
       "kind": "text",
       "nullable": true,
       "doc": ""
      },
      "word": {
       "kind": "text",
       "nullable": true,
       "doc": ""
      },
      "text": {
       "kind": "text",
       "nullable": false,
       "doc": ""
      }
     }
    },
    "beside": {
     "kind": "list",
     "nullable": false,
     "doc": "Last week, target, team average: what the value is to be seen beside.",
     "item": {
      "kind": "text",
      "nullable": false,
      "doc": ""
     }
    },
    "bar": {
     "kind": "object",
     "nullable": true,
     "doc": "A bar from 0 to twice the target, with the target's mark in the middle. Widths are percent of the bar; cells without width are left out, for some clients draw them anyway.",
     "fields": {
      "left": {
       "kind": "list",
       "nullable": false,
       "doc": "",
       "item": {
        "kind": "object",
        "nullable": false,
        "doc": "",
        "fields": {
         "width": {
          "kind": "number",
          "nullable": false,
          "doc": ""
         },
         "filled": {
          "kind": "boolean",
          "nullable": false,
          "doc": ""
         }
        }
       }
      },
      "right": {
       "kind": "list",
       "nullable": false,
       "doc": "",
       "item": {
        "kind": "object",
        "nullable": false,
        "doc": "",
        "fields": {
         "width": {
          "kind": "number",
          "nullable": false,
          "doc": ""
         },
         "filled": {
          "kind": "boolean",
          "nullable": false,
          "doc": ""
         }
        }
       }
      }
     }
    },
    "first": {
     "kind": "boolean",
     "nullable": false,
     "doc": ""
    }
   }
  }
 },
 "week": {
  "kind": "object",
  "nullable": true,
  "doc": "",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": ""
   },
   "items": {
    "kind": "list",
    "nullable": false,
    "doc": "",
    "item": {
     "kind": "object",
     "nullable": false,
     "doc": "One number of the last 7 days.",
     "fields": {
      "value": {
       "kind": "text",
       "nullable": false,
       "doc": ""
      },
      "label": {
       "kind": "text",
       "nullable": false,
       "doc": "\"messages\", behind the value."
      },
      "before": {
       "kind": "text",
       "nullable": true,
       "doc": "\"1,540 last week\"; null where it is not known."
      }
     }
    }
   },
   "more": {
    "kind": "text",
    "nullable": true,
    "doc": "\"and 7 more\" where not all are shown."
   }
  }
 },
 "trend": {
  "kind": "object",
  "nullable": true,
  "doc": "The response rate week by week, as a picture and in words.",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": ""
   },
   "alt": {
    "kind": "text",
    "nullable": false,
    "doc": "Heading and values, for the picture."
   },
   "src": {
    "kind": "link",
    "nullable": false,
    "doc": ""
   },
   "width": {
    "kind": "number",
    "nullable": false,
    "doc": ""
   },
   "height": {
    "kind": "number",
    "nullable": false,
    "doc": ""
   },
   "values": {
    "kind": "list",
    "nullable": false,
    "doc": "\"9 November 20.0%\" for each week, and the target.",
    "item": {
     "kind": "text",
     "nullable": false,
     "doc": ""
    }
   }
  }
 },
 "findings": {
  "kind": "list",
  "nullable": false,
  "doc": "",
  "item": {
   "kind": "object",
   "nullable": false,
   "doc": "Findings that share a heading.",
   "fields": {
    "heading": {
     "kind": "text",
     "nullable": false,
     "doc": ""
    },
    "note": {
     "kind": "text",
     "nullable": true,
     "doc": "Said where the group has no items."
    },
    "items": {
     "kind": "list",
     "nullable": false,
     "doc": "",
     "item": {
      "kind": "object",
      "nullable": false,
      "doc": "",
      "fields": {
       "state": {
        "kind": "text",
        "nullable": true,
        "doc": "\"New\", \"Resolved\"; null where it goes on as before."
       },
       "grade": {
        "kind": "text",
        "nullable": true,
        "doc": "\"Early sign\", where chance may have made it."
       },
       "tone": {
        "kind": "text",
        "nullable": false,
        "doc": "",
        "words": [
         "signal",
         "accent",
         "quiet"
        ]
       },
       "title": {
        "kind": "text",
        "nullable": false,
        "doc": ""
       },
       "name": {
        "kind": "text",
        "nullable": false,
        "doc": ""
       },
       "evidence": {
        "kind": "list",
        "nullable": false,
        "doc": "The numbers, as sentences.",
        "item": {
         "kind": "text",
         "nullable": false,
         "doc": ""
        }
       },
       "action": {
        "kind": "object",
        "nullable": true,
        "doc": "One thing to do, and how to begin.",
        "fields": {
         "what": {
          "kind": "text",
          "nullable": false,
          "doc": ""
         },
         "how": {
          "kind": "text",
          "nullable": false,
          "doc": ""
         }
        }
       }
      }
     }
    }
   }
  }
 },
 "moreFindings": {
  "kind": "text",
  "nullable": true,
  "doc": "\"and 390 more findings\", and how many there are of each rule, where not all are shown."
 },
 "findingTotals": {
  "kind": "text",
  "nullable": true,
  "doc": ""
 },
 "campaigns": {
  "kind": "object",
  "nullable": true,
  "doc": "",
  "fields": {
   "columns": {
    "kind": "object",
    "nullable": false,
    "doc": "",
    "fields": {
     "campaign": {
      "kind": "text",
      "nullable": false,
      "doc": ""
     },
     "response": {
      "kind": "text",
      "nullable": false,
      "doc": ""
     },
     "qualification": {
      "kind": "text",
      "nullable": false,
      "doc": ""
     },
     "conversion": {
      "kind": "text",
      "nullable": false,
      "doc": ""
     },
     "spark": {
      "kind": "text",
      "nullable": false,
      "doc": ""
     }
    }
   },
   "sparkNote": {
    "kind": "text",
    "nullable": true,
    "doc": "About the spark bars, for the HTML part alone; null where there are none."
   },
   "attached": {
    "kind": "text",
    "nullable": true,
    "doc": "Where the table with all campaigns is."
   },
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": ""
   },
   "items": {
    "kind": "list",
    "nullable": false,
    "doc": "",
    "item": {
     "kind": "object",
     "nullable": false,
     "doc": "A campaign's row in the table.",
     "fields": {
      "name": {
       "kind": "text",
       "nullable": false,
       "doc": ""
      },
      "tag": {
       "kind": "text",
       "nullable": true,
       "doc": ""
      },
      "tone": {
       "kind": "text",
       "nullable": false,
       "doc": "",
       "words": [
        "signal",
        "accent",
        "quiet"
       ]
      },
      "status": {
       "kind": "text",
       "nullable": false,
       "doc": ""
      },
      "prospects": {
       "kind": "text",
       "nullable": false,
       "doc": ""
      },
      "rank": {
       "kind": "text",
       "nullable": true,
       "doc": "\"rank 2–5 of 8\"; null where there is little to rank."
      },
      "rates": {
       "kind": "list",
       "nullable": false,
       "doc": "",
       "item": {
        "kind": "object",
        "nullable": false,
        "doc": "",
        "fields": {
         "name": {
          "kind": "text",
          "nullable": false,
          "doc": ""
         },
         "value": {
          "kind": "text",
          "nullable": false,
          "doc": ""
         },
         "change": {
          "kind": "object",
          "nullable": true,
          "doc": "A change as it stands in a table's cell: \"+2.1\", \"−2.1\", \"no change\", \"new\". The sign tells what the colour tells.",
          "fields": {
           "tone": {
            "kind": "text",
            "nullable": false,
            "doc": "",
            "words": [
             "up",
             "down",
             "same"
            ]
           },
           "text": {
            "kind": "text",
            "nullable": false,
            "doc": ""
           }
          }
         }
        }
       }
      },
      "rateWords": {
       "kind": "text",
       "nullable": false,
       "doc": "The rates for the text part: put together there, they would be half of all the blocks that its template runs."
      },
      "spark": {
       "kind": "object",
       "nullable": true,
       "doc": "Responses by day. `label` says what the bars show.",
       "fields": {
        "label": {
         "kind": "text",
         "nullable": false,
         "doc": ""
        },
        "levels": {
         "kind": "list",
         "nullable": false,
         "doc": "0 to `sparkLevels`, each campaign on its own scale; a day with any response has at least 1.",
         "item": {
          "kind": "number",
          "nullable": false,
          "doc": ""
         }
        }
       }
      }
     }
    }
   },
   "more": {
    "kind": "text",
    "nullable": true,
    "doc": "\"and 7 more\" where not all are shown."
   }
  }
 },
 "experiments": {
  "kind": "object",
  "nullable": true,
  "doc": "",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": ""
   },
   "items": {
    "kind": "list",
    "nullable": false,
    "doc": "",
    "item": {
     "kind": "object",
     "nullable": false,
     "doc": "",
     "fields": {
      "name": {
       "kind": "text",
       "nullable": false,
       "doc": ""
      },
      "variants": {
       "kind": "list",
       "nullable": false,
       "doc": "",
       "item": {
        "kind": "object",
        "nullable": false,
        "doc": "Sentences call it by its letter.",
        "fields": {
         "letter": {
          "kind": "text",
          "nullable": false,
          "doc": ""
         },
         "name": {
          "kind": "text",
          "nullable": false,
          "doc": ""
         }
        }
       }
      },
      "results": {
       "kind": "list",
       "nullable": false,
       "doc": "What came of it so far, as sentences.",
       "item": {
        "kind": "text",
        "nullable": false,
        "doc": ""
       }
      }
     }
    }
   },
   "more": {
    "kind": "text",
    "nullable": true,
    "doc": "\"and 7 more\" where not all are shown."
   }
  }
 },
 "money": {
  "kind": "object",
  "nullable": true,
  "doc": "",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": ""
   },
   "items": {
    "kind": "list",
    "nullable": false,
    "doc": "",
    "item": {
     "kind": "object",
     "nullable": false,
     "doc": "",
     "fields": {
      "label": {
       "kind": "text",
       "nullable": false,
       "doc": ""
      },
      "value": {
       "kind": "text",
       "nullable": false,
       "doc": ""
      }
     }
    }
   },
   "more": {
    "kind": "text",
    "nullable": true,
    "doc": "\"and 7 more\" where not all are shown."
   }
  }
 },
 "activity": {
  "kind": "object",
  "nullable": true,
  "doc": "The bars of all campaigns together, day by day.",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": ""
   },
   "messagesAxis": {
    "kind": "text",
    "nullable": false,
    "doc": ""
   },
   "responsesAxis": {
    "kind": "text",
    "nullable": false,
    "doc": ""
   },
   "peak": {
    "kind": "text",
    "nullable": false,
    "doc": "Which day was answered most, as a sentence."
   },
   "days": {
    "kind": "list",
    "nullable": false,
    "doc": "",
    "item": {
     "kind": "object",
     "nullable": false,
     "doc": "",
     "fields": {
      "words": {
       "kind": "text",
       "nullable": false,
       "doc": "The whole day as words, for the text part and for those who hear the mail."
      },
      "initial": {
       "kind": "text",
       "nullable": false,
       "doc": ""
      },
      "dayOfMonth": {
       "kind": "text",
       "nullable": false,
       "doc": ""
      },
      "responses": {
       "kind": "text",
       "nullable": true,
       "doc": "Numbers over the bars; null where they are too wide to stand side by side on a phone."
      },
      "messages": {
       "kind": "text",
       "nullable": true,
       "doc": ""
      },
      "responseHeight": {
       "kind": "number",
       "nullable": false,
       "doc": "Pixels."
      },
      "messageHeight": {
       "kind": "number",
       "nullable": false,
       "doc": ""
      },
      "isPeak": {
       "kind": "boolean",
       "nullable": false,
       "doc": "The day answered most."
      }
     }
    }
   },
   "chart": {
    "kind": "text",
    "nullable": false,
    "doc": "The chart in words, for those who hear the mail."
   },
   "emptyColumns": {
    "kind": "number",
    "nullable": false,
    "doc": "Columns to leave empty, so that few days are not drawn as broad blocks; 0 for none."
   }
  }
 },
 "patterns": {
  "kind": "object",
  "nullable": true,
  "doc": "",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": ""
   },
   "items": {
    "kind": "list",
    "nullable": false,
    "doc": "",
    "item": {
     "kind": "text",
     "nullable": false,
     "doc": ""
    }
   },
   "more": {
    "kind": "text",
    "nullable": true,
    "doc": "\"and 7 more\" where not all are shown."
   }
  }
 },
 "unreadable": {
  "kind": "object",
  "nullable": true,
  "doc": "",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": ""
   },
   "items": {
    "kind": "list",
    "nullable": false,
    "doc": "",
    "item": {
     "kind": "object",
     "nullable": false,
     "doc": "Something that is missing or doubtful.",
     "fields": {
      "name": {
       "kind": "text",
       "nullable": false,
       "doc": "Of the campaign, or all of them."
      },
      "text": {
       "kind": "text",
       "nullable": false,
       "doc": ""
      }
     }
    }
   },
   "more": {
    "kind": "text",
    "nullable": true,
    "doc": "\"and 7 more\" where not all are shown."
   }
  }
 },
 "dataNotes": {
  "kind": "object",
  "nullable": true,
  "doc": "",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": ""
   },
   "items": {
    "kind": "list",
    "nullable": false,
    "doc": "",
    "item": {
     "kind": "object",
     "nullable": false,
     "doc": "Something that is missing or doubtful.",
     "fields": {
      "name": {
       "kind": "text",
       "nullable": false,
       "doc": "Of the campaign, or all of them."
      },
      "text": {
       "kind": "text",
       "nullable": false,
       "doc": ""
      }
     }
    }
   },
   "more": {
    "kind": "text",
    "nullable": true,
    "doc": "\"and 7 more\" where not all are shown."
   }
  }
 },
 "ruleErrors": {
  "kind": "object",
  "nullable": true,
  "doc": "",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": ""
   },
   "items": {
    "kind": "list",
    "nullable": false,
    "doc": "",
    "item": {
     "kind": "object",
     "nullable": false,
     "doc": "Something that is missing or doubtful.",
     "fields": {
      "name": {
       "kind": "text",
       "nullable": false,
       "doc": "Of the campaign, or all of them."
      },
      "text": {
       "kind": "text",
       "nullable": false,
       "doc": ""
      }
     }
    }
   },
   "more": {
    "kind": "text",
    "nullable": true,
    "doc": "\"and 7 more\" where not all are shown."
   }
  }
 },
 "footer": {
  "kind": "object",
  "nullable": false,
  "doc": "",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": ""
   },
   "notes": {
    "kind": "list",
    "nullable": false,
    "doc": "",
    "item": {
     "kind": "text",
     "nullable": false,
     "doc": ""
    }
   },
   "reason": {
    "kind": "text",
    "nullable": false,
    "doc": "Why the recipient gets this."
   },
   "stop": {
    "kind": "object",
    "nullable": true,
    "doc": "",
    "fields": {
     "text": {
      "kind": "text",
      "nullable": false,
      "doc": ""
     },
     "url": {
      "kind": "link",
      "nullable": false,
      "doc": ""
     }
    }
   }
  }
 }
};
