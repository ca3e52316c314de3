import * as z from 'zod';
import { remedyAmong } from '../insights/language/suggestion.ts';
import { builtInRules } from '../insights/rules/built-in-rules.ts';

const date = z.iso.date('must be a date such as 2026-12-31');
const campaignId = z.string().min(1);

export const findings = z
  .strictObject({
    confirmedOnly: z.boolean().default(false).describe('Leave out early signs: what the rate alone says'),
    falseDiscoveryRate: z
      .number()
      .min(0.1)
      .max(50)
      .default(5)
      .describe('Largest share of false ones among the comparisons that a report tells, in percent'),
    without: z.array(z.string()).default([]).describe('Ids of rules that this report does without'),
    mutes: z
      .array(
        z.strictObject({
          rule: z.string().describe('Id of the rule'),
          campaign: campaignId.describe('Id of the campaign'),
          until: date.describe('The last day on which it is silent, in the zone of the report'),
        }),
      )
      .default([])
      .describe('Findings that are known and need not be told for a while'),
  })
  .describe('Which findings the report tells');

export const experiments = z
  .array(
    z.strictObject({
      name: z.string().min(1).max(80).describe('What is tried, such as Subject line'),
      variants: z
        .array(campaignId)
        .min(2)
        .max(8)
        .refine((ids) => new Set(ids).size === ids.length, 'names a campaign twice')
        .describe('Ids of the campaigns; the others are compared with the first'),
    }),
  )
  .default([])
  .describe('Campaigns that are variants of each other (A/B tests)');

const amount = z.number().min(0).max(1_000_000_000);

export const costs = z
  .strictObject({
    currency: z
      .string()
      .refine((code) => Intl.supportedValuesOf('currency').includes(code), 'is not an ISO 4217 code such as EUR')
      .describe('ISO 4217 code'),
    perMessage: amount.optional(),
    perProspect: amount.optional(),
    perMonth: amount.optional().describe('For each campaign, from its creation on'),
    valuePerClose: amount.optional().describe('What a closed deal is worth'),
  })
  .optional()
  .describe('What campaigns cost and bring; a number that is left out is not configured, not zero');

interface Names {
  readonly id: string;
  readonly findings: { readonly without: readonly string[]; readonly mutes: readonly { readonly rule: string }[] };
}

interface UnknownName {
  readonly path: readonly PropertyKey[];
  readonly input: string;
  readonly message: string;
}

/** Rules and reports that are named and not there. */
export function unknownNames(
  rules: readonly { readonly id: string; readonly audience?: readonly string[] | undefined }[],
  reports: readonly Names[],
): readonly UnknownName[] {
  const ruleIds = [...builtInRules, ...rules].map(({ id }) => id);
  const reportIds = reports.map(({ id }) => id);
  const unknown = (
    known: readonly string[],
    what: string,
    path: readonly PropertyKey[],
    input: string,
  ): UnknownName[] => {
    if (known.includes(input)) return [];
    return [{ path, input, message: `is not the id of a ${what}; ${remedyAmong(input, known)}` }];
  };
  return [
    ...rules.flatMap(({ audience = [] }, rule) =>
      audience.flatMap((id, place) => unknown(reportIds, 'report', ['rules', rule, 'audience', place], id)),
    ),
    ...reports.flatMap(({ findings: { without, mutes } }, report) => [
      ...without.flatMap((id, place) =>
        unknown(ruleIds, 'rule', ['reports', report, 'findings', 'without', place], id),
      ),
      ...mutes.flatMap(({ rule }, place) =>
        unknown(ruleIds, 'rule', ['reports', report, 'findings', 'mutes', place, 'rule'], rule),
      ),
    ]),
  ];
}
