import type { Severity } from '../finding.ts';
import { type Claim, claimOf, isTested } from '../language/claims.ts';
import { type Expression, isProblem, parseCondition } from '../language/expression.ts';
import { describe, type Problem } from '../language/problem.ts';
import { adviceReads } from './advice.ts';
import type { RuleDefinition } from './definition.ts';

/** A rule that was checked and can be asked. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly advice: string;
  readonly adviceReads: readonly string[];
  readonly audience: readonly string[] | null;
  readonly when: Expression;
  readonly unless: Expression | null;
  readonly sample: Expression | null;
  readonly claim: Claim;
  /** A part of it is tested, which is corrected for all tests of the report. */
  readonly tested: boolean;
}

/** What is wrong with a rule: which of its texts, and where in it. */
export interface RuleProblem extends Problem {
  readonly rule: string;
  readonly part: 'when' | 'unless' | 'sample' | 'advice';
  readonly source: string;
}

/** The checked rule, or all that is wrong with it. */
export function compileRule(definition: RuleDefinition): Rule | readonly [RuleProblem, ...RuleProblem[]] {
  const problems: RuleProblem[] = [];
  const condition = (part: 'when' | 'unless' | 'sample', source: string): Expression | null => {
    const parsed = parseCondition(source);
    if (!isProblem(parsed)) return parsed;
    problems.push({ rule: definition.id, part, source, ...parsed });
    return null;
  };
  const { id, title, severity, advice, audience = null } = definition;
  const when = condition('when', definition.when);
  const unless = definition.unless === undefined ? null : condition('unless', definition.unless);
  const sample = definition.sample === undefined ? null : condition('sample', definition.sample);
  const named = adviceReads(advice);
  if ('message' in named) problems.push({ rule: id, part: 'advice', source: advice, ...named });
  const [first, ...others] = problems;
  if (first) return [first, ...others];
  if (!when || 'message' in named) throw new Error(`${id}: a part that is not there has no problem`);
  const claim = claimOf(when.node);
  return {
    id,
    title,
    severity,
    advice,
    adviceReads: named,
    audience,
    when,
    unless,
    sample,
    claim,
    tested: isTested(claim),
  };
}

/** Of a definition that was checked before. */
export function checkedRule(definition: RuleDefinition): Rule {
  const rule = compileRule(definition);
  if (isRule(rule)) return rule;
  throw new Error(`${describeRuleProblem(rule[0])}, though it was checked`);
}

export function isRule(compiled: Rule | readonly RuleProblem[]): compiled is Rule {
  return !Array.isArray(compiled);
}

/** `review-messaging: when 1:9 metrics has no field "respnseRate"; did you mean responseRate?` */
export function describeRuleProblem(problem: RuleProblem): string {
  return `${problem.rule}: ${problem.part} ${describe(problem.source, problem)}`;
}
