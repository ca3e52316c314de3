/** What a rule says of a campaign, with the numbers that made it say so. Plain JSON values: words are chosen at rendering. */

/** The rates of the documented example; see `rates.ts` for numerators and denominators. */
export type RateName = 'response' | 'qualification' | 'conversion' | 'close';

/** A rate with the counts behind it. `percent` is 0–100 with 2 decimals, null where the denominator is zero. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: number | null;
}

/** Why a rule fired: a measured rate beside its threshold, both in percent. */
export interface RateEvidence extends Rate {
  readonly rate: RateName;
  readonly relation: 'above' | 'below';
  readonly threshold: number;
}

export type StrengthId = 'strong-response' | 'strong-qualification' | 'strong-conversion';
export type OpportunityId = 'review-messaging' | 'improve-targeting' | 'enhance-follow-up';
export type RuleId = StrengthId | OpportunityId;

/** A rule and what it is a sign of. */
export type Verdict =
  | { readonly rule: StrengthId; readonly kind: 'strength' }
  | { readonly rule: OpportunityId; readonly kind: 'opportunity' };

export type Finding = Verdict & {
  readonly campaignId: string;
  /** One or two rates; the first is the one that the rule is about. */
  readonly evidence: readonly [RateEvidence, ...RateEvidence[]];
};

/** Days of the week on which more of the messages were answered than on the others. ISO weekdays, 1 = Monday. */
export interface PeakDays {
  readonly rule: 'peak-days';
  readonly weekdays: readonly number[];
  /** Responses per 100 messages on the peak days, and on the other days. */
  readonly peak: Rate;
  readonly others: Rate;
  /** Days observed. */
  readonly days: number;
}

/** Whether days with many messages are answered as well as days with few. */
export interface MessageVolume {
  readonly rule: 'message-volume';
  readonly verdict: 'diminishing' | 'steady' | 'rewarding';
  /** Messages a day that part the busy days from the quiet ones (the median). */
  readonly split: number;
  /** Responses per 100 messages on busy days, and on quiet days. */
  readonly busy: Rate;
  readonly quiet: Rate;
  readonly days: number;
}

/** How long after the messages the responses come. */
export interface ResponseTiming {
  readonly rule: 'response-timing';
  /** Whole days between messages and the responses that follow them best. */
  readonly lagDays: number;
  /** Pearson correlation of messages with responses at that lag, -1 to 1. */
  readonly correlation: number;
  readonly days: number;
}

export type Pattern = PeakDays | MessageVolume | ResponseTiming;
