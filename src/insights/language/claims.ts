import type { ASTNode } from '@marcbachmann/cel-js';
import type { RateName, Relation } from '../finding.ts';
import { environment } from './environment.ts';
import { type Expression, expressionOf, pathOf } from './expression.ts';
import { sourceOf } from './source.ts';
import { type Chance, type Variable, variableAt } from './variables.ts';

/**
 * What a condition claims, as far as statistics can weigh it: `and` and `or` over comparisons, negations taken in.
 *
 * - `mark`: a rate beside a number. Its interval says how sure it is.
 * - `difference`: a weekly rate beside the week before, or a rate beside the team's. Tested.
 * - `shift`: a trend's level shift beside a number. Tested.
 * - `value`: a comparison that chance has no part in, such as a count of messages.
 * - `other`: anything else; `uncertain` where chance has a part in it.
 */
export type Claim =
  | { readonly op: 'and'; readonly left: Claim; readonly right: Claim }
  | { readonly op: 'or'; readonly left: Claim; readonly right: Claim }
  | Comparison
  | { readonly op: 'other'; readonly holds: Expression; readonly negated: boolean; readonly uncertain: boolean };

export type Comparison = {
  readonly op: 'compare';
  readonly holds: Expression;
  readonly negated: boolean;
  /** What is compared stands on the left, whatever the order in the source. */
  readonly left: Expression;
  readonly relation: Relation;
  readonly right: Expression;
} & Kind;

type Kind =
  | { readonly kind: 'mark'; readonly rate: Variable }
  | { readonly kind: 'difference'; readonly name: RateName; readonly from: 'previous' | 'team' }
  | { readonly kind: 'shift'; readonly name: RateName }
  | { readonly kind: 'value' }
  | { readonly kind: 'uncertain' };

export function claimOf(node: ASTNode, negated = false): Claim {
  if (node.op === '!_') return claimOf(node.args, !negated);
  if (node.op === '&&' || node.op === '||') {
    const isAnd = (node.op === '&&') !== negated;
    const [left, right] = [claimOf(node.args[0], negated), claimOf(node.args[1], negated)];
    return isAnd ? { op: 'and', left, right } : { op: 'or', left, right };
  }
  const holds = partOf(node);
  const relation = relations[node.op as keyof typeof relations];
  if (relation === undefined) return { op: 'other', holds, negated, uncertain: isUncertain(holds) };
  const [a, b] = (node as ASTNode & { op: '<' }).args;
  return comparisonOf(holds, negated, partOf(a), negated ? opposite[relation] : relation, partOf(b));
}

/** True where the claim holds only if a test says so. */
export function isTested(claim: Claim): boolean {
  if (claim.op === 'and' || claim.op === 'or') return isTested(claim.left) || isTested(claim.right);
  return claim.op === 'compare' && (claim.kind === 'difference' || claim.kind === 'shift');
}

/** True where the claim is of a change from the week before. */
export function comparesWeeks(claim: Claim): boolean {
  if (claim.op === 'and' || claim.op === 'or') return comparesWeeks(claim.left) || comparesWeeks(claim.right);
  return claim.op === 'compare' && claim.kind === 'difference' && claim.from === 'previous';
}

const relations = {
  '>': 'above',
  '<': 'below',
  '>=': 'at least',
  '<=': 'at most',
  '==': 'equal to',
  '!=': 'other than',
} as const;

const opposite: Readonly<Record<Relation, Relation>> = {
  above: 'at most',
  below: 'at least',
  'at least': 'below',
  'at most': 'above',
  'equal to': 'other than',
  'other than': 'equal to',
};

const mirrored: Readonly<Record<Relation, Relation>> = {
  above: 'below',
  below: 'above',
  'at least': 'at most',
  'at most': 'at least',
  'equal to': 'equal to',
  'other than': 'other than',
};

function comparisonOf(
  holds: Expression,
  negated: boolean,
  left: Expression,
  relation: Relation,
  right: Expression,
): Comparison {
  const kind = kindOf(left, right);
  if (kind) return { op: 'compare', holds, negated, left, relation, right, ...kind };
  const turned = kindOf(right, left);
  if (turned)
    return { op: 'compare', holds, negated, left: right, relation: mirrored[relation], right: left, ...turned };
  return { op: 'compare', holds, negated, left, relation, right, kind: 'uncertain' };
}

/** Null where the two would have to stand the other way round, or chance has a part that no test is made for. */
function kindOf(left: Expression, right: Expression): Kind | null {
  const leftIs = chanceOf(left);
  const rightIs = chanceOf(right);
  if (!isUncertain(right)) {
    if (!isUncertain(left)) return isLiteral(left) && !isLiteral(right) ? null : { kind: 'value' };
    if (leftIs?.of === 'shift') return { kind: 'shift', name: leftIs.rate };
    if (leftIs?.of === 'change' && isWeekly(leftIs)) return { kind: 'difference', name: leftIs.rate, from: 'previous' };
    const rate = variableAt.get(pathOf(left.node) ?? '');
    if (rate && (leftIs?.of === 'now' || leftIs?.of === 'previous')) return { kind: 'mark', rate };
    return null;
  }
  if (leftIs?.of !== 'now' || leftIs.rate !== rightIs?.rate) return null;
  if (rightIs.of === 'team') return { kind: 'difference', name: leftIs.rate, from: 'team' };
  // Totals of two weeks are mostly the same prospects, so only weeks are compared with each other.
  return rightIs.of === 'previous' && isWeekly(leftIs)
    ? { kind: 'difference', name: leftIs.rate, from: 'previous' }
    : null;
}

function isWeekly({ rate }: Chance): boolean {
  return rate === 'weekResponse' || rate === 'weekQualification';
}

function isLiteral({ node }: Expression): boolean {
  return node.op === 'value' || (node.op === '-_' && node.args.op === 'value');
}

function chanceOf({ node }: Expression): Chance | undefined {
  return variableAt.get(pathOf(node) ?? '')?.chance;
}

function isUncertain({ reads }: Expression): boolean {
  return reads.some(({ chance }) => chance !== undefined);
}

/** A part as an expression of its own. */
function partOf(node: ASTNode): Expression {
  return expressionOf(environment.parse(sourceOf(node)));
}
