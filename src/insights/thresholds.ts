/** When a rule fires, in percent (0–100), and how many cases it needs before it advises. */
export interface Thresholds {
  readonly strongResponse: number;
  readonly strongQualification: number;
  readonly strongConversion: number;
  readonly lowResponse: number;
  readonly lowQualification: number;
  readonly lowClose: number;
  /** Prospects, answers and qualified prospects below which the opportunity rules stay silent. */
  readonly minimumProspects: number;
  readonly minimumAnswers: number;
  readonly minimumQualified: number;
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
};
