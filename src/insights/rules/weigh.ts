import type { Facts } from '../facts.ts';
import { isTotal } from '../facts.ts';
import type { Evidence, Grade, Range } from '../finding.ts';
import type { Claim, Comparison } from '../language/claims.ts';
import { type Failure, isFailure, type Value } from '../language/expression.ts';
import { rangeOf, rangeOfDifference } from '../range.ts';
import { discounted } from '../statistics/dispersion.ts';
import { fisherExact } from '../statistics/two-proportions.ts';

/** How much a condition that holds has behind it. */
export interface Weight {
  readonly grade: Grade;
  readonly evidence: readonly Evidence[];
  /** Null where nothing is tested. */
  readonly pValue: number | null;
}

/**
 * Weighs a claim that holds; null where it cannot be tested. `and` is as sure as its weaker side. Of an `or` the sides that
 * hold count, the surer first; where both are tested their p-values are corrected for being two.
 */
export function weigh(claim: Claim, facts: Facts): Weight | null {
  if (claim.op === 'compare') return weighComparison(claim, facts);
  if (claim.op === 'other') return { grade: claim.uncertain ? 'early' : 'confirmed', evidence: [], pValue: null };
  if (claim.op === 'and') {
    const [left, right] = [weigh(claim.left, facts), weigh(claim.right, facts)];
    return left && right && both(left, right);
  }
  const left = holds(claim.left, facts) ? weigh(claim.left, facts) : null;
  const right = holds(claim.right, facts) ? weigh(claim.right, facts) : null;
  return left && right ? either(left, right) : (left ?? right);
}

function holds(claim: Claim, facts: Facts): boolean {
  if (claim.op === 'and') return holds(claim.left, facts) && holds(claim.right, facts);
  if (claim.op === 'or') return holds(claim.left, facts) || holds(claim.right, facts);
  const value = claim.holds.evaluate(facts.context);
  return !isFailure(value) && (value === true) !== claim.negated;
}

function both(a: Weight, b: Weight): Weight {
  return {
    grade: a.grade === 'early' || b.grade === 'early' ? 'early' : 'confirmed',
    evidence: [...a.evidence, ...b.evidence],
    pValue: a.pValue === null ? b.pValue : b.pValue === null ? a.pValue : Math.max(a.pValue, b.pValue),
  };
}

function either(a: Weight, b: Weight): Weight {
  return {
    grade: a.grade === 'confirmed' || b.grade === 'confirmed' ? 'confirmed' : 'early',
    evidence: [...a.evidence, ...b.evidence],
    pValue: a.pValue === null || b.pValue === null ? null : Math.min(1, 2 * Math.min(a.pValue, b.pValue)),
  };
}

function weighComparison(comparison: Comparison, facts: Facts): Weight | null {
  switch (comparison.kind) {
    case 'mark':
      return weighMark(comparison, facts);
    case 'difference':
      return weighDifference(comparison, facts);
    case 'shift':
      return weighShift(comparison, facts);
    case 'value':
      return { grade: 'confirmed', evidence: valueEvidence(comparison, facts), pValue: null };
    case 'uncertain':
      return { grade: 'early', evidence: valueEvidence(comparison, facts), pValue: null };
  }
}

function weighMark(comparison: Comparison & { kind: 'mark' }, facts: Facts): Weight | null {
  const { chance } = comparison.rate;
  const rate = chance ? facts.rate(chance) : null;
  const threshold = comparison.right.evaluate(facts.context);
  if (!chance || !rate || typeof threshold !== 'number') return null;
  const range = rangeOf(rate);
  const { relation } = comparison;
  return {
    grade: range && liesBeyond(range, relation, threshold) ? 'confirmed' : 'early',
    evidence: [{ kind: 'rate', rate: chance.rate, ...rate, relation, threshold, range }],
    pValue: null,
  };
}

function liesBeyond({ low, high }: Range, relation: string, threshold: number): boolean {
  if (relation === 'above' || relation === 'at least') return low > threshold;
  if (relation === 'below' || relation === 'at most') return high < threshold;
  return false;
}

function weighDifference(comparison: Comparison & { kind: 'difference' }, facts: Facts): Weight | null {
  const { name, from, relation } = comparison;
  const now = facts.rate({ rate: name, of: 'now' });
  const other =
    from === 'previous' ? facts.rate({ rate: name, of: 'previous' }) : isTotal(name) ? facts.restOfTeam(name) : null;
  if (!now || !other) return null;
  const direction = relation === 'above' || relation === 'at least' ? 'greater' : 'less';
  // What a campaign's weeks usually sway by is no change.
  const dispersion = from === 'previous' && !isTotal(name) ? facts.trend(name).dispersion : 1;
  const pValue = fisherExact(discounted(now, dispersion), discounted(other, dispersion), direction);
  if (pValue === null) return null;
  const range = rangeOfDifference(now, other);
  return {
    grade: 'confirmed',
    evidence: [{ kind: 'difference', rate: name, from, now, other, range, pValue }],
    pValue,
  };
}

function weighShift(comparison: Comparison & { kind: 'shift' }, facts: Facts): Weight | null {
  const { name } = comparison;
  const shift = isTotal(name) ? null : facts.trend(name).shift;
  if (!shift) return null;
  const { weeks, weeksBefore, before, after, pValue } = shift;
  return {
    grade: 'confirmed',
    evidence: [{ kind: 'shift', rate: name, weeks, weeksBefore, before, after, pValue }],
    pValue,
  };
}

function valueEvidence({ left, relation, right }: Comparison, facts: Facts): readonly Evidence[] {
  const [value, mark] = [left.evaluate(facts.context), right.evaluate(facts.context)];
  if (!isTellable(value) || !isTellable(mark)) return [];
  return [{ kind: 'value', of: left.source, value, relation, mark }];
}

/** A division by zero gives no number that JSON has. */
function isTellable(value: Value | Failure): value is number | string | boolean {
  return !isFailure(value) && value !== null && (typeof value !== 'number' || Number.isFinite(value));
}
