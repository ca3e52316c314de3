import type { ASTNode } from '@marcbachmann/cel-js';
import type { Facts } from '../facts.ts';
import type { Range, Rate } from '../finding.ts';
import { environment } from '../language/environment.ts';
import { type Expression, expressionOf, type Failure, pathOf, type Value } from '../language/expression.ts';
import { childrenOf, isMacro } from '../language/guards.ts';
import { sourceOf } from '../language/source.ts';
import { variableAt } from '../language/variables.ts';
import { rangeOf } from '../range.ts';
import { evaluateRule, type Outcome } from './evaluate.ts';
import type { Rule } from './rule.ts';

/** What a rule says of one campaign, and the value of everything that it looks at. Plain JSON values. */
export interface Explanation {
  readonly outcome: Outcome;
  readonly when: ExplainedPart;
  readonly unless: ExplainedPart | null;
  readonly sample: ExplainedPart | null;
}

/** A condition, or a part of one. */
export interface ExplainedPart {
  readonly source: string;
  /** Of a list the number of its items. */
  readonly value: Value | Failure;
  readonly isList: boolean;
  /** The counts behind it, and where it likely lies; null where it is no rate. */
  readonly rate: (Rate & { readonly range: Range | null }) | null;
  /** What it is made of, without literals. */
  readonly parts: readonly ExplainedPart[];
}

/** Every condition is explained, also those that the outcome did not depend on. */
export function explainRule(rule: Rule, facts: Facts): Explanation {
  const explain = (condition: Expression | null) => condition && explainNode(condition.node, facts);
  return {
    outcome: evaluateRule(rule, facts),
    when: explainNode(rule.when.node, facts),
    unless: explain(rule.unless),
    sample: explain(rule.sample),
  };
}

function explainNode(node: ASTNode, facts: Facts): ExplainedPart {
  const source = sourceOf(node);
  const isList = kindOf(node) === 'list';
  return {
    source,
    value: expressionOf(environment.parse(isList ? `size(${source})` : source)).evaluate(facts.context),
    isList,
    rate: rateOf(node, facts),
    parts: partsOf(node).flatMap((part) => explainPart(part, facts)),
  };
}

function explainPart(node: ASTNode, facts: Facts): readonly ExplainedPart[] {
  if (isLiteral(node)) return [];
  // A day has no value of its own: `activity.dailyBreakdown[0].messages`.
  if (kindOf(node) === 'other') return partsOf(node).flatMap((part) => explainPart(part, facts));
  return [explainNode(node, facts)];
}

/** Inside a macro there is a value for each day. */
function partsOf(node: ASTNode): readonly ASTNode[] {
  if (pathOf(node) !== null) return [];
  return node.op === 'rcall' && isMacro(node.args[0]) ? [node.args[1]] : childrenOf(node);
}

function isLiteral(node: ASTNode): boolean {
  return node.op === 'value' || (['-_', 'list'].includes(node.op) && childrenOf(node).every(isLiteral));
}

function kindOf(node: ASTNode): 'plain' | 'list' | 'other' {
  const { type = '' } = environment.parse(sourceOf(node)).check();
  if (type.startsWith('list')) return 'list';
  return ['bool', 'double', 'int', 'string', 'null'].includes(type) ? 'plain' : 'other';
}

function rateOf(node: ASTNode, facts: Facts): ExplainedPart['rate'] {
  const chance = variableAt.get(pathOf(node) ?? '')?.chance;
  const rate = chance ? facts.rate(chance) : null;
  return rate && { ...rate, range: rangeOf(rate) };
}
