/** When a rule fires, in percent (0–100), and how many cases it needs before it advises. */
export interface Thresholds {
  readonly strongResponse: number;
  readonly strongQualification: number;
  readonly strongConversion: number;
  readonly lowResponse: number;
  readonly lowQualification: number;
  readonly lowClose: number;
  /** Cases below which a rule says "not enough data". */
  readonly minimumProspects: number;
  readonly minimumAnswers: number;
  readonly minimumQualified: number;
  /** Messages in each of two weeks that are compared. */
  readonly minimumMessages: number;
}

/**
 * The three strengths are the vendor's words ("Response rate > 20%, Qualification rate > 30%, Conversion rate > 5%").
 * It names no figure for "low": 15 % response is the low mark of its dashboard guide; 15 % qualification (half of
 * strong) and 25 % closing are ours, as are the minimum samples (the guide asks for 50–100 prospects to compare).
 */
export const defaultThresholds: Thresholds = {
  strongResponse: 20,
  strongQualification: 30,
  strongConversion: 5,
  lowResponse: 15,
  lowQualification: 15,
  lowClose: 25,
  minimumProspects: 50,
  minimumAnswers: 20,
  minimumQualified: 8,
  minimumMessages: 50,
};

/** For the reference of variables. */
export const thresholdMeanings: Readonly<Record<keyof Thresholds, string>> = {
  strongResponse: 'Response rate above which a campaign is strong. Unit: percent.',
  strongQualification: 'Qualification rate above which a campaign is strong. Unit: percent.',
  strongConversion: 'Conversion rate above which a campaign is strong. Unit: percent.',
  lowResponse: 'Response rate below which the messages should be reviewed. Unit: percent.',
  lowQualification: 'Qualification rate below which the targeting should be improved. Unit: percent.',
  lowClose: 'Close rate below which the follow-up should be enhanced. Unit: percent.',
  minimumProspects: 'Prospects that are data enough. Unit: prospects.',
  minimumAnswers: 'Answers that are data enough. Unit: prospects.',
  minimumQualified: 'Qualified prospects that are data enough. Unit: prospects.',
  minimumMessages: 'Messages in a week that are data enough to compare it with another. Unit: messages.',
};
