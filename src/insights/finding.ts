/** What a rule says of a campaign, with the numbers that made it say so. Plain JSON values: words are chosen at rendering. */

/**
 * Rates of the totals (`response`, `qualification`, `conversion`, `close`) and of the last seven days (`weekResponse`:
 * responses per 100 messages, `weekQualification`: qualified per 100 responses). See `rates.ts` for what is divided by what.
 */
export type RateName = 'response' | 'qualification' | 'conversion' | 'close' | 'weekResponse' | 'weekQualification';

/** A rate with the counts behind it. `percent` is 0–100 with 2 decimals, null where the denominator is zero. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: number | null;
}

/** Where the true value likely lies (95 %), in percent or percentage points with 2 decimals. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export type Relation = 'above' | 'below' | 'at least' | 'at most' | 'equal to' | 'other than';

/** A measured rate beside a mark. `range` is null where the counts are absurd, such as more answers than prospects. */
export interface RateEvidence extends Rate {
  readonly kind: 'rate';
  readonly rate: RateName;
  /** Of this report's numbers, or the earlier one's. */
  readonly of: 'now' | 'previous';
  readonly relation: Relation;
  /** Percent. */
  readonly threshold: number;
  readonly range: Range | null;
}

/** A rate beside the same rate a week earlier, or that of the rest of the team. */
export interface DifferenceEvidence {
  readonly kind: 'difference';
  readonly rate: RateName;
  readonly from: 'previous' | 'team';
  readonly now: Rate;
  readonly other: Rate;
  /** `now` less `other`, in percentage points. */
  readonly range: Range | null;
  /** One-sided, by Fisher's exact test. */
  readonly pValue: number;
}

/** A weekly rate that has been on another level since some week. */
export interface ShiftEvidence {
  readonly kind: 'shift';
  readonly rate: RateName;
  /** Weeks on the new level, and on the one before it. */
  readonly weeks: number;
  readonly weeksBefore: number;
  readonly before: Rate;
  readonly after: Rate;
  /** Two-sided, multiplied by the number of weeks at which it could have been. */
  readonly pValue: number;
}

/** Anything else that was compared. */
export interface ValueEvidence {
  readonly kind: 'value';
  /** The expression, mostly a variable's path such as `last7Days.messages`. */
  readonly of: string;
  readonly value: number | string | boolean;
  readonly relation: Relation;
  readonly mark: number | string | boolean;
}

export type Evidence = RateEvidence | DifferenceEvidence | ShiftEvidence | ValueEvidence;

/** `good` is a strength; `info` asks for nothing; `warning` and `critical` ask for something to be done. */
export type Severity = 'good' | 'info' | 'warning' | 'critical';

/** How sure a finding is: its interval or test says so, or the rate alone does. */
export type Grade = 'confirmed' | 'early';

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is seen, in the rule's own words, such as "Low response rate". */
  readonly title: string;
  /** One thing to do, still with its `{{values}}`; they are in `values`. */
  readonly advice: string;
  /** The raw values that the advice names, by their path. */
  readonly values: Readonly<Record<string, number | string>>;
  readonly campaignId: string;
  readonly grade: Grade;
  /** True of a change from week to week: news of its week, never ongoing and never resolved. */
  readonly isEvent: boolean;
  /** In the order of the rule's conditions; the first is what the rule is about. Empty where it compares nothing. */
  readonly evidence: readonly Evidence[];
}

/** True where something should be done. */
export function asksForAction(severity: Severity): boolean {
  return severity === 'warning' || severity === 'critical';
}
