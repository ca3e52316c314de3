import type { Facts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { type Expression, type Failure, isFailure, valueAt } from '../language/expression.ts';
import type { Rule } from './rule.ts';
import { type Weight, weigh } from './weigh.ts';

/** What a rule says of one campaign. */
export type Outcome =
  /** `tested` where a test was made and says so. */
  | { readonly says: 'nothing'; readonly tested: boolean }
  /** It reads something that is not measurable, such as a rate of nobody. */
  | { readonly says: 'not measurable'; readonly path: string }
  /** It would fire, and its sample is too small to. */
  | { readonly says: 'not enough data' }
  /** `pValue` is null where it was not tested; a test's finding stands only if it outlives the correction. */
  | { readonly says: 'finding'; readonly finding: Finding; readonly pValue: number | null }
  | { readonly says: 'error'; readonly message: string };

const nothing: Outcome = { says: 'nothing', tested: false };
const testedNothing: Outcome = { says: 'nothing', tested: true };
const tooLittle: Outcome = { says: 'not enough data' };

export function evaluateRule(rule: Rule, facts: Facts): Outcome {
  const fires = rule.when.evaluate(facts.context);
  if (isFailure(fires)) return outcomeOf(fires);
  // A sample that is too small is no test, and the correction must not pay for it.
  if (fires !== true) return rule.tested && isEnough(rule, facts) ? testedNothing : nothing;
  const excepted = holds(rule.unless, facts);
  if (isFailure(excepted)) return outcomeOf(excepted);
  if (excepted) return nothing;
  const enough = rule.sample === null || holds(rule.sample, facts);
  if (isFailure(enough)) return outcomeOf(enough);
  if (!enough) return tooLittle;
  const weight = weigh(rule.claim, facts);
  if (weight === null) return rule.tested ? tooLittle : { says: 'not measurable', path: rule.when.source };
  return { says: 'finding', finding: findingOf(rule, facts, weight), pValue: weight.pValue };
}

function isEnough({ sample }: Rule, facts: Facts): boolean {
  return sample === null || holds(sample, facts) === true;
}

/** False where it reads something that is not measurable: an exception or a sample that is not known is not there. */
function holds(condition: Expression | null, { context }: Facts): boolean | (Failure & { failed: 'error' }) {
  const value = condition?.evaluate(context) ?? false;
  if (!isFailure(value)) return value === true;
  return value.failed === 'error' ? value : false;
}

function outcomeOf(failure: Failure): Outcome {
  return failure.failed === 'unmeasurable'
    ? { says: 'not measurable', path: failure.path }
    : { says: 'error', message: failure.message };
}

function findingOf(
  { id, severity, title, advice, adviceReads }: Rule,
  { campaignId, context }: Facts,
  { grade, evidence, pValue }: Weight = { grade: 'early', evidence: [], pValue: null },
): Finding {
  const isEvent = pValue !== null && evidence.some((one) => one.kind === 'difference' && one.from === 'previous');
  const values: Record<string, number | string> = {};
  for (const path of adviceReads) {
    const value = valueAt(context, path.split('.'));
    if (typeof value === 'number' || typeof value === 'string') values[path] = value;
  }
  return { rule: id, severity, title, advice, values, campaignId, grade, isEvent, evidence };
}
