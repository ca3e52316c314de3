import type { Severity } from '../finding.ts';

/** A rule as it is written, in the configuration or here. The three conditions are CEL over `language/variables.ts`. */
export interface RuleDefinition {
  /** Lower-case letters, digits and hyphens; the store, the mutes and `rules` know the rule by it. */
  readonly id: string;
  /** What is seen, in a few words. */
  readonly title: string;
  readonly severity: Severity;
  /** When it fires. */
  readonly when: string;
  /** When it does not fire although `when` holds. */
  readonly unless?: string | undefined;
  /** The least data to judge by. Where it does not hold the rule says "not enough data" and gives no advice. */
  readonly sample?: string | undefined;
  /** One line of Handlebars over the same variables, such as "Only {{last7Days.messages}} messages went out." */
  readonly advice: string;
  /** The reports whose readers it is for. @default all */
  readonly audience?: readonly string[] | undefined;
}
