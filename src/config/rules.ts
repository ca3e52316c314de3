import * as z from 'zod';
import { describe } from '../insights/language/problem.ts';
import { builtInRules } from '../insights/rules/built-in-rules.ts';
import { compiledRules } from '../insights/rules/compiled-rules.ts';
import { checkedRule, compileRule, isRule, type Rule } from '../insights/rules/rule.ts';

const condition = z.string().min(1);

/** A rule as a configuration writes it: RuleDefinition of src/insights, checked when it is read. */
export const ruleDefinition = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and hyphens, such as few-messages')
    .describe('Names the rule in `rules`, in mutes and in the store; keep it stable'),
  title: z.string().regex(/\S/, 'must say something').max(80).describe('What is seen, in a few words'),
  severity: z
    .enum(['good', 'info', 'warning', 'critical'])
    .default('warning')
    .describe('good is a strength; warning and critical make the campaign one that needs attention'),
  when: condition.describe('When it fires: CEL, such as last7Days.messages < 20 && campaign.status == "active"'),
  unless: condition.optional().describe('When it stays silent although `when` holds'),
  sample: condition.optional().describe('The least data to judge by; below it the rule says "not enough data"'),
  advice: z
    .string()
    .regex(/\S/, 'must say something')
    .max(300)
    .regex(/^[^\p{Cc}]*$/u, 'must be one line')
    .describe('What to do: one line, with {{values}} of the same variables'),
  audience: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Ids of the reports that it is for; all where it is left out'),
});

export const ruleList = z
  .array(ruleDefinition)
  .default([])
  .superRefine((rules, context) => {
    const taken = new Set(builtInRules.map(({ id }) => id));
    for (const [index, rule] of rules.entries()) {
      if (taken.has(rule.id)) {
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          input: rule.id,
          message: 'is the id of another rule; choose one of its own',
        });
      }
      taken.add(rule.id);
      const compiled = compileRule(rule);
      if (isRule(compiled)) continue;
      for (const problem of compiled) {
        context.addIssue({
          code: 'custom',
          path: [index, problem.part],
          // The text itself may be long; the place in it is in the message.
          input: undefined,
          params: { code: 'E_RULE' },
          message: describe(problem.source, problem),
        });
      }
    }
  })
  .describe('Rules of your own, beside those that come with Campaign Pulse');

/** The rules of a report: those that come with Campaign Pulse and those of the configuration, without those it does without. */
export function rulesOf(
  definitions: z.output<typeof ruleList>,
  report: { readonly id: string; readonly findings: { readonly without: readonly string[] } },
): readonly Rule[] {
  return [...compiledRules(), ...definitions.map(checkedRule)].filter(
    ({ id, audience }) => !report.findings.without.includes(id) && (audience === null || audience.includes(report.id)),
  );
}
