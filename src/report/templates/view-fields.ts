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
  "doc": "Which way the words run.",
  "words": [
   "ltr",
   "rtl"
  ]
 },
 "start": {
  "kind": "text",
  "nullable": false,
  "doc": "The side on which lines start: left, or right in Hebrew.",
  "words": [
   "left",
   "right"
  ]
 },
 "end": {
  "kind": "text",
  "nullable": false,
  "doc": "The other side.",
  "words": [
   "left",
   "right"
  ]
 },
 "subject": {
  "kind": "text",
  "nullable": false,
  "doc": "One line: the verdict."
 },
 "preheader": {
  "kind": "text",
  "nullable": false,
  "doc": "What inboxes show after the subject; stands first in the HTML part, hidden."
 },
 "brand": {
  "kind": "object",
  "nullable": false,
  "doc": "The shades of the brand's colour, and what stands at both ends of the mail.",
  "fields": {
   "logo": {
    "kind": "object",
    "nullable": true,
    "doc": "Null where none is configured.",
    "fields": {
     "src": {
      "kind": "link",
      "nullable": false,
      "doc": "Of the picture, which travels in the mail."
     },
     "alt": {
      "kind": "text",
      "nullable": false,
      "doc": "Said where pictures are off."
     },
     "width": {
      "kind": "number",
      "nullable": false,
      "doc": "Pixels, as it is shown."
     },
     "height": {
      "kind": "number",
      "nullable": false,
      "doc": "Pixels, as it is shown."
     }
    }
   },
   "footer": {
    "kind": "list",
    "nullable": false,
    "doc": "The lines of the configuration.",
    "item": {
     "kind": "text",
     "nullable": false,
     "doc": ""
    }
   },
   "color": {
    "kind": "colour",
    "nullable": false,
    "doc": "As configured, which may be hard to read as text."
   },
   "accent": {
    "kind": "colour",
    "nullable": false,
    "doc": "Of text and full bars."
   },
   "accentOnDark": {
    "kind": "colour",
    "nullable": false,
    "doc": "The same in dark mode."
   },
   "soft": {
    "kind": "colour",
    "nullable": false,
    "doc": "Of bars that stand back."
   },
   "softOnDark": {
    "kind": "colour",
    "nullable": false,
    "doc": "The same in dark mode."
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
  "doc": "Of the report, with its weekday."
 },
 "about": {
  "kind": "text",
  "nullable": true,
  "doc": "\"Active · 60 prospects\", of a mail on one campaign."
 },
 "verdict": {
  "kind": "text",
  "nullable": false,
  "doc": "How the response rate moved, and how many campaigns need attention."
 },
 "summary": {
  "kind": "text",
  "nullable": false,
  "doc": "The rate beside target and team, and what stands out."
 },
 "notices": {
  "kind": "list",
  "nullable": false,
  "doc": "What to know before trusting the figures: that they are late, or not of all campaigns.",
  "item": {
   "kind": "text",
   "nullable": false,
   "doc": ""
  }
 },
 "keyFigures": {
  "kind": "list",
  "nullable": false,
  "doc": "The three rates of all campaigns together.",
  "item": {
   "kind": "object",
   "nullable": false,
   "doc": "One of the three rates of all campaigns together.",
   "fields": {
    "label": {
     "kind": "text",
     "nullable": false,
     "doc": "Name of the rate."
    },
    "value": {
     "kind": "text",
     "nullable": false,
     "doc": "\"22.9%\", or a dash where it cannot be measured."
    },
    "change": {
     "kind": "object",
     "nullable": true,
     "doc": "\"▲ 1.8 points\": the arrow is for the eye, `word` says the same. Neither where nothing changed.",
     "fields": {
      "tone": {
       "kind": "text",
       "nullable": false,
       "doc": "For the colour.",
       "words": [
        "up",
        "down",
        "same"
       ]
      },
      "arrow": {
       "kind": "text",
       "nullable": true,
       "doc": "\"▲\" or \"▼\"."
      },
      "word": {
       "kind": "text",
       "nullable": true,
       "doc": "\"up\": what the arrow says."
      },
      "text": {
       "kind": "text",
       "nullable": false,
       "doc": "Without a sign: \"1.8 points\"."
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
       "doc": "Up to the target.",
       "item": {
        "kind": "object",
        "nullable": false,
        "doc": "",
        "fields": {
         "width": {
          "kind": "number",
          "nullable": false,
          "doc": "Percent of the bar, 50 on each side."
         },
         "filled": {
          "kind": "boolean",
          "nullable": false,
          "doc": "Coloured, or else the bar's ground."
         }
        }
       }
      },
      "right": {
       "kind": "list",
       "nullable": false,
       "doc": "Beyond it.",
       "item": {
        "kind": "object",
        "nullable": false,
        "doc": "",
        "fields": {
         "width": {
          "kind": "number",
          "nullable": false,
          "doc": "Percent of the bar, 50 on each side."
         },
         "filled": {
          "kind": "boolean",
          "nullable": false,
          "doc": "Coloured, or else the bar's ground."
         }
        }
       }
      }
     }
    },
    "first": {
     "kind": "boolean",
     "nullable": false,
     "doc": "True of the one that needs no gap before it."
    }
   }
  }
 },
 "week": {
  "kind": "object",
  "nullable": true,
  "doc": "The last 7 days in numbers.",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": "Above it."
   },
   "items": {
    "kind": "list",
    "nullable": false,
    "doc": "Those shown, in order.",
    "item": {
     "kind": "object",
     "nullable": false,
     "doc": "One number of the last 7 days.",
     "fields": {
      "value": {
       "kind": "text",
       "nullable": false,
       "doc": "How many."
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
    "doc": "Above it."
   },
   "alt": {
    "kind": "text",
    "nullable": false,
    "doc": "Heading and values, for the picture."
   },
   "src": {
    "kind": "link",
    "nullable": false,
    "doc": "Of the picture, which travels in the mail."
   },
   "width": {
    "kind": "number",
    "nullable": false,
    "doc": "Pixels, as it is shown."
   },
   "height": {
    "kind": "number",
    "nullable": false,
    "doc": "Pixels, as it is shown."
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
  "doc": "What changed first, then what goes on.",
  "item": {
   "kind": "object",
   "nullable": false,
   "doc": "Findings that share a heading.",
   "fields": {
    "heading": {
     "kind": "text",
     "nullable": false,
     "doc": "Above it."
    },
    "note": {
     "kind": "text",
     "nullable": true,
     "doc": "Said where the group has no items."
    },
    "items": {
     "kind": "list",
     "nullable": false,
     "doc": "Those shown, the most important first.",
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
        "doc": "Signal asks for action, accent is good, quiet is neither.",
        "words": [
         "signal",
         "accent",
         "quiet"
        ]
       },
       "title": {
        "kind": "text",
        "nullable": false,
        "doc": "Of the rule."
       },
       "name": {
        "kind": "text",
        "nullable": false,
        "doc": "Of the campaign."
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
          "doc": "In one short sentence."
         },
         "how": {
          "kind": "text",
          "nullable": false,
          "doc": "The rest."
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
  "doc": "\"and 390 more findings\", where not all are shown."
 },
 "findingTotals": {
  "kind": "text",
  "nullable": true,
  "doc": "How many there are of each rule, where not all are shown."
 },
 "campaigns": {
  "kind": "object",
  "nullable": true,
  "doc": "A row each; null in a mail on one campaign.",
  "fields": {
   "columns": {
    "kind": "object",
    "nullable": false,
    "doc": "Headings of the columns.",
    "fields": {
     "campaign": {
      "kind": "text",
      "nullable": false,
      "doc": "Over the names."
     },
     "response": {
      "kind": "text",
      "nullable": false,
      "doc": "Over the first of the rates."
     },
     "qualification": {
      "kind": "text",
      "nullable": false,
      "doc": "Over the second."
     },
     "conversion": {
      "kind": "text",
      "nullable": false,
      "doc": "Over the third."
     },
     "spark": {
      "kind": "text",
      "nullable": false,
      "doc": "Over the spark bars."
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
    "doc": "Above it."
   },
   "items": {
    "kind": "list",
    "nullable": false,
    "doc": "Those shown, in order.",
    "item": {
     "kind": "object",
     "nullable": false,
     "doc": "A campaign's row in the table.",
     "fields": {
      "name": {
       "kind": "text",
       "nullable": false,
       "doc": "As the API has it, or the id."
      },
      "tag": {
       "kind": "text",
       "nullable": true,
       "doc": "\"Needs attention\"; null where there is nothing to say."
      },
      "tone": {
       "kind": "text",
       "nullable": false,
       "doc": "Signal asks for action, accent is good, quiet is neither.",
       "words": [
        "signal",
        "accent",
        "quiet"
       ]
      },
      "status": {
       "kind": "text",
       "nullable": false,
       "doc": "As the API has it; translated where it is documented."
      },
      "prospects": {
       "kind": "text",
       "nullable": false,
       "doc": "How many it has, and the word."
      },
      "rank": {
       "kind": "text",
       "nullable": true,
       "doc": "\"rank 2–5 of 8\"; null where there is little to rank."
      },
      "rates": {
       "kind": "list",
       "nullable": false,
       "doc": "Response, qualification and conversion, as the columns.",
       "item": {
        "kind": "object",
        "nullable": false,
        "doc": "",
        "fields": {
         "name": {
          "kind": "text",
          "nullable": false,
          "doc": "Of the rate."
         },
         "value": {
          "kind": "text",
          "nullable": false,
          "doc": "\"8.6%\", or a dash where it cannot be measured."
         },
         "change": {
          "kind": "object",
          "nullable": true,
          "doc": "A change as it stands in a table's cell: \"+2.1\", \"−2.1\", \"no change\", \"new\". The sign tells what the colour tells.",
          "fields": {
           "tone": {
            "kind": "text",
            "nullable": false,
            "doc": "For the colour.",
            "words": [
             "up",
             "down",
             "same"
            ]
           },
           "text": {
            "kind": "text",
            "nullable": false,
            "doc": "Points, with their sign."
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
       "doc": "Responses by day, as bars; null where there were none.",
       "fields": {
        "label": {
         "kind": "text",
         "nullable": false,
         "doc": "The bars in words."
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
  "doc": "The A/B tests of the configuration.",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": "Above it."
   },
   "items": {
    "kind": "list",
    "nullable": false,
    "doc": "Those shown, in order.",
    "item": {
     "kind": "object",
     "nullable": false,
     "doc": "",
     "fields": {
      "name": {
       "kind": "text",
       "nullable": false,
       "doc": "As configured."
      },
      "variants": {
       "kind": "list",
       "nullable": false,
       "doc": "In the order configured.",
       "item": {
        "kind": "object",
        "nullable": false,
        "doc": "",
        "fields": {
         "letter": {
          "kind": "text",
          "nullable": false,
          "doc": "A, B, …: what sentences call it."
         },
         "name": {
          "kind": "text",
          "nullable": false,
          "doc": "Of its campaign."
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
  "doc": "What it costs and brings; null where no costs are configured.",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": "Above it."
   },
   "items": {
    "kind": "list",
    "nullable": false,
    "doc": "Those shown, in order.",
    "item": {
     "kind": "object",
     "nullable": false,
     "doc": "",
     "fields": {
      "label": {
       "kind": "text",
       "nullable": false,
       "doc": "What the amount is."
      },
      "value": {
       "kind": "text",
       "nullable": false,
       "doc": "With its currency; in words where it is not configured or cannot be measured."
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
    "doc": "Above it."
   },
   "messagesAxis": {
    "kind": "text",
    "nullable": false,
    "doc": "What the lower bars count."
   },
   "responsesAxis": {
    "kind": "text",
    "nullable": false,
    "doc": "What the upper bars count."
   },
   "peak": {
    "kind": "text",
    "nullable": false,
    "doc": "Which day was answered most, as a sentence."
   },
   "days": {
    "kind": "list",
    "nullable": false,
    "doc": "Oldest first, 14 at most.",
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
       "doc": "Of the weekday."
      },
      "dayOfMonth": {
       "kind": "text",
       "nullable": false,
       "doc": "In the digits of the recipient."
      },
      "responses": {
       "kind": "text",
       "nullable": true,
       "doc": "Number over the bar; null where the numbers are too wide to stand side by side on a phone."
      },
      "messages": {
       "kind": "text",
       "nullable": true,
       "doc": "The same of the messages."
      },
      "responseHeight": {
       "kind": "number",
       "nullable": false,
       "doc": "Pixels, 1 for none."
      },
      "messageHeight": {
       "kind": "number",
       "nullable": false,
       "doc": "Pixels, 1 for none."
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
  "doc": "What goes with answers: days, volume, timing.",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": "Above it."
   },
   "items": {
    "kind": "list",
    "nullable": false,
    "doc": "Those shown, in order.",
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
  "doc": "Campaigns without figures, and why.",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": "Above it."
   },
   "items": {
    "kind": "list",
    "nullable": false,
    "doc": "Those shown, in order.",
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
       "doc": "What is wrong."
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
  "doc": "Figures of the API that contradict each other.",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": "Above it."
   },
   "items": {
    "kind": "list",
    "nullable": false,
    "doc": "Those shown, in order.",
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
       "doc": "What is wrong."
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
  "doc": "Rules that could not be evaluated, and where.",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": "Above it."
   },
   "items": {
    "kind": "list",
    "nullable": false,
    "doc": "Those shown, in order.",
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
       "doc": "What is wrong."
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
  "doc": "How to read the mail, why it came, how to stop it.",
  "fields": {
   "heading": {
    "kind": "text",
    "nullable": false,
    "doc": "Above the notes."
   },
   "notes": {
    "kind": "list",
    "nullable": false,
    "doc": "Of what the rates are, what they are compared with, as of when, and in which zone.",
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
    "doc": "How to get no more; null where no way is configured.",
    "fields": {
     "text": {
      "kind": "text",
      "nullable": false,
      "doc": "\"Unsubscribe\"."
     },
     "url": {
      "kind": "link",
      "nullable": false,
      "doc": "To a page, or a mail to write."
     }
    }
   }
  }
 }
};
