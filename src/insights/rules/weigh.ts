import type { Facts } from '../facts.ts';
import type { Evidence, Grade, Range, Relation } from '../finding.ts';
import { type Claim, type Comparison, isTested } from '../language/claims.ts';
import { isFailure } from '../language/expression.ts';
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
  const weight = left && right ? either(left, right) : (left ?? right);
  // Of two tests one is passed by chance twice as often, whether the other holds or not.
  const tests = isTested(claim.left) && isTested(claim.right) ? 2 : 1;
  return weight && weight.pValue !== null ? { ...weight, pValue: Math.min(1, tests * weight.pValue) } : weight;
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

/** Of two that hold, one that needs no test is enough, and the other proves nothing until it is tested. */
function either(a: Weight, b: Weight): Weight {
  if (a.pValue === null && b.pValue !== null) return a;
  if (b.pValue === null && a.pValue !== null) return b;
  return {
    grade: a.grade === 'confirmed' || b.grade === 'confirmed' ? 'confirmed' : 'early',
    evidence: [...a.evidence, ...b.evidence],
    pValue: a.pValue === null || b.pValue === null ? null : Math.min(a.pValue, b.pValue),
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
      return weighValue(comparison, 'confirmed', facts);
    case 'uncertain':
      return weighValue(comparison, 'early', facts);
  }
}

function weighMark({ name, of, relation, right }: Comparison & { kind: 'mark' }, facts: Facts): Weight | null {
  const rate = facts.rate({ rate: name, of });
  const threshold = right.evaluate(facts.context);
  if (!rate || typeof threshold !== 'number') return null;
  const range = rangeOf(rate);
  return {
    grade: range && liesBeyond(range, relation, threshold) ? 'confirmed' : 'early',
    evidence: [{ kind: 'rate', rate: name, of, ...rate, relation, threshold, range }],
    pValue: null,
  };
}

function liesBeyond({ low, high }: Range, relation: Relation, threshold: number): boolean {
  if (relation === 'above') return low > threshold;
  if (relation === 'below') return high < threshold;
  if (relation === 'at least') return low >= threshold;
  return relation === 'at most' && high <= threshold;
}

function weighDifference(comparison: Comparison & { kind: 'difference' }, facts: Facts): Weight | null {
  const { name, from, direction, relation } = comparison;
  const now = facts.rate({ rate: name, of: 'now' });
  const other = from === 'previous' ? facts.rate({ rate: name, of: 'previous' }) : facts.restOfTeam(name);
  if (!now || !other) return null;
  // What a campaign's weeks usually sway by is no change.
  const dispersion = from === 'previous' ? facts.trend(name).dispersion : 1;
  const [sample, beside] = [discounted(now, dispersion), discounted(other, dispersion)];
  const pValue = fisherExact(sample, beside, direction);
  if (pValue === null) return null;
  const range = rangeOfDifference(sample, beside);
  const mark = from === 'previous' ? comparison.right.evaluate(facts.context) : 0;
  const isBeyond = range !== null && typeof mark === 'number' && mark !== 0 ? liesBeyond(range, relation, mark) : true;
  return {
    // That it changed at all is what the test says; that it did by more than a mark is the range's to say.
    grade: isBeyond ? 'confirmed' : 'early',
    evidence: [{ kind: 'difference', rate: name, from, now, other, range, pValue }],
    pValue,
  };
}

function weighShift({ name }: Comparison & { kind: 'shift' }, facts: Facts): Weight | null {
  const { shift } = facts.trend(name);
  if (!shift) return null;
  const { weeks, weeksBefore, before, after, pValue } = shift;
  return {
    grade: 'confirmed',
    evidence: [{ kind: 'shift', rate: name, weeks, weeksBefore, before, after, pValue }],
    pValue,
  };
}

/** Null where something is divided by zero, though the comparison holds: what is infinite is no evidence. */
function weighValue({ left, relation, right }: Comparison, grade: Grade, facts: Facts): Weight | null {
  const [value, mark] = [left.evaluate(facts.context), right.evaluate(facts.context)];
  if (isFailure(value) || isFailure(mark)) return null;
  const evidence =
    value === null || mark === null ? [] : [{ kind: 'value' as const, of: left.source, value, relation, mark }];
  return { grade, evidence, pValue: null };
}
