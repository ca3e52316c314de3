import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import { evaluateRule } from './rules/evaluate.ts';
import type { Rule } from './rules/rule.ts';

/** All that the rules say of one campaign, before what is due to chance is taken out. */
export interface Judgement {
  /** `pValue` is null where nothing was tested. */
  readonly findings: readonly { readonly finding: Finding; readonly pValue: number | null }[];
  /** Rules whose test was made, whatever came of it. */
  readonly tests: number;
  /** Rules that would fire if there were more data. */
  readonly waiting: readonly string[];
  /** Rules of which it cannot be said whether they fire. */
  readonly unknown: readonly string[];
  readonly errors: readonly { readonly rule: string; readonly message: string }[];
}

export function judge(rules: readonly Rule[], facts: Facts): Judgement {
  const findings: Judgement['findings'][number][] = [];
  const waiting: string[] = [];
  const unknown: string[] = [];
  const errors: { rule: string; message: string }[] = [];
  let tests = 0;
  for (const rule of rules) {
    const outcome = evaluateRule(rule, facts);
    switch (outcome.says) {
      case 'finding':
        findings.push({ finding: outcome.finding, pValue: outcome.pValue });
        if (rule.tested) tests++;
        break;
      case 'nothing':
        if (outcome.tested) tests++;
        break;
      case 'not enough data':
        waiting.push(rule.id);
        break;
      case 'not measurable':
        unknown.push(rule.id);
        break;
      case 'error':
        errors.push({ rule: rule.id, message: outcome.message });
        break;
    }
  }
  return { findings, tests, waiting, unknown, errors };
}
