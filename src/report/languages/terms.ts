export type Direction = 'up' | 'down' | 'same';

export type Standing = 'above' | 'at' | 'below';

/** One thing to do, and how to begin. */
export interface Advice {
  /** In one short sentence. */
  readonly what: string;
  /** The rest. */
  readonly how: string;
}

/** A variant of an experiment and the first, each with a rate: "B", "26.0%". */
export interface BesideFirst {
  readonly letter: string;
  readonly percent: string;
  readonly first: { readonly letter: string; readonly percent: string };
}

/** The title and the advice of a rule that comes with Campaign Pulse, in another language than its own. */
export interface RuleWords {
  readonly title: string;
  /** With the same `{{values}}`. */
  readonly advice: string;
}
