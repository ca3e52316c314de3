import { builtInRules } from '../insights/rules/built-in-rules.ts';
import type { Wording } from './wording.ts';

const originals = new Map(builtInRules.map((rule) => [rule.id, rule]));

/** In the language of the mail where it is ours; what a user wrote is shown as written. */
export function ruleTitle(rule: string, title: string, { rules }: Wording): string {
  return originals.get(rule)?.title === title ? (rules[rule]?.title ?? title) : title;
}

/** Like the title; still with its `{{values}}`. */
export function ruleAdvice(rule: string, advice: string, { rules }: Wording): string {
  return originals.get(rule)?.advice === advice ? (rules[rule]?.advice ?? advice) : advice;
}
