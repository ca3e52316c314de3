import type { ASTNode } from '@marcbachmann/cel-js';
import type { RateName, Relation } from '../finding.ts';
import { isTotal, type TotalRateName, type WeekRateName } from '../rates.ts';
import { type Expression, partOf, pathOf } from './expression.ts';
import { type Chance, variableAt } from './variables.ts';

/**
 * What a condition claims, as far as statistics can weigh it: `and` and `or` over comparisons, negations taken in.
 *
 * - `mark`: a rate beside a number. Its interval says how sure it is.
 * - `difference`: a weekly rate beside the week before, or a rate beside the team's. Tested.
 * - `shift`: a trend's level shift beside a number. Tested.
 * - `value`: a comparison that chance has no part in, such as a count of messages.
 * - `uncertain`: any other comparison that it has a part in. Never more than an early sign.
 * - `other`: what is no comparison; `uncertain` where chance has a part in it.
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

/** Which way the first of two rates is said to differ. */
export type Direction = 'less' | 'greater';

type Kind =
  | { readonly kind: 'mark'; readonly name: RateName; readonly of: 'now' | 'previous' }
  | {
      readonly kind: 'difference';
      readonly from: 'previous';
      readonly name: WeekRateName;
      readonly direction: Direction;
    }
  | { readonly kind: 'difference'; readonly from: 'team'; readonly name: TotalRateName; readonly direction: Direction }
  | { readonly kind: 'shift'; readonly name: WeekRateName }
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

/** True where a part of the claim is tested. */
export function isTested(claim: Claim): boolean {
  if (claim.op === 'and' || claim.op === 'or') return isTested(claim.left) || isTested(claim.right);
  return claim.op === 'compare' && (claim.kind === 'difference' || claim.kind === 'shift');
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
  const kind = kindOf(left, relation, right);
  if (kind) return { op: 'compare', holds, negated, left, relation, right, ...kind };
  const turned = kindOf(right, mirrored[relation], left);
  if (turned)
    return { op: 'compare', holds, negated, left: right, relation: mirrored[relation], right: left, ...turned };
  return { op: 'compare', holds, negated, left, relation, right, kind: 'uncertain' };
}

/** Null where the two would have to stand the other way round, or chance has a part that no test is made for. */
function kindOf(left: Expression, relation: Relation, right: Expression): Kind | null {
  const leftIs = chanceOf(left);
  const rightIs = chanceOf(right);
  const direction = directions[relation] ?? null;
  if (!isUncertain(right)) {
    if (!isUncertain(left)) return isLiteral(left) && !isLiteral(right) ? null : { kind: 'value' };
    if (leftIs?.of === 'now' || leftIs?.of === 'previous') return { kind: 'mark', name: leftIs.rate, of: leftIs.of };
    const isChange = direction !== null && (literalOf(right) ?? Number.NaN) * signs[direction] >= 0;
    if (!leftIs || !isChange || isTotal(leftIs.rate)) return null;
    if (leftIs.of === 'shift') return { kind: 'shift', name: leftIs.rate };
    return leftIs.of === 'change' ? { kind: 'difference', from: 'previous', name: leftIs.rate, direction } : null;
  }
  if (direction === null || leftIs?.of !== 'now' || leftIs.rate !== rightIs?.rate) return null;
  const name = leftIs.rate;
  if (isTotal(name)) return rightIs.of === 'team' ? { kind: 'difference', from: 'team', name, direction } : null;
  // Totals of two weeks are mostly the same prospects, so only weeks are compared with each other.
  return rightIs.of === 'previous' ? { kind: 'difference', from: 'previous', name, direction } : null;
}

const directions: Readonly<Partial<Record<Relation, Direction>>> = {
  above: 'greater',
  below: 'less',
  'at least': 'greater',
  'at most': 'less',
};

/** A fall is said by a mark of zero or less, a rise by one of zero or more: "less than 5 points more" is neither. */
const signs: Readonly<Record<Direction, 1 | -1>> = { less: -1, greater: 1 };

function literalOf({ node }: Expression): number | null {
  const [value, sign] = node.op === '-_' ? [node.args, -1] : [node, 1];
  const isNumber = value.op === 'value' && (typeof value.args === 'number' || typeof value.args === 'bigint');
  return isNumber ? sign * Number(value.args) : null;
}

function isLiteral({ node }: Expression): boolean {
  return node.op === 'value' || (node.op === '-_' && node.args.op === 'value');
}

function chanceOf({ node }: Expression): Chance | undefined {
  return variableAt.get(pathOf(node) ?? '')?.chance;
}

function isUncertain({ reads }: Expression): boolean {
  return reads.some(({ varies }) => varies);
}
