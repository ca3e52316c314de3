import * as z from 'zod';
import type { Address } from '../delivery/address.ts';
import { defaultThresholds } from '../insights/thresholds.ts';
import { keyAddress } from '../key-address.ts';
import { isLoopbackHost } from '../loopback.ts';
import { scheduleProblem } from '../schedule/slots.ts';
import { costs, experiments, findings, unknownNames } from './judging.ts';
import {
  address,
  attachments,
  brand,
  dkim,
  locale,
  owners,
  recipients,
  timeZone,
  unsubscribe,
  variant,
} from './mail.ts';
import { operators } from './operators.ts';
import { isPrivateHost } from './private-network.ts';
import { ruleList } from './rules.ts';

/**
 * The configuration: every setting, its default and its meaning in one place. The JSON Schema for editors
 * (schema/config.schema.json) and the types are derived from it.
 */

const percent = z.number().min(0).max(100);

const thresholds = z
  .strictObject({
    strongResponse: percent.default(defaultThresholds.strongResponse),
    strongQualification: percent.default(defaultThresholds.strongQualification),
    strongConversion: percent.default(defaultThresholds.strongConversion),
    lowResponse: percent.default(defaultThresholds.lowResponse),
    lowQualification: percent.default(defaultThresholds.lowQualification),
    lowClose: percent.default(defaultThresholds.lowClose),
    minimumProspects: z.int().min(1).default(defaultThresholds.minimumProspects),
    minimumAnswers: z.int().min(1).default(defaultThresholds.minimumAnswers),
    minimumQualified: z.int().min(1).default(defaultThresholds.minimumQualified),
    minimumMessages: z.int().min(1).default(defaultThresholds.minimumMessages),
  })
  .superRefine((marks, context) => {
    for (const [low, strong] of [
      ['lowResponse', 'strongResponse'],
      ['lowQualification', 'strongQualification'],
    ] as const) {
      if (marks[low] <= marks[strong]) continue;
      const message = `is above ${strong} (${marks[strong]}), so one rate would be both; lower it`;
      context.addIssue({ code: 'custom', path: [low], input: marks[low], message });
    }
  })
  .describe('When a rule fires, in percent; and how many cases it needs before it advises');

const selection = z
  .union(
    [
      z.strictObject({ status: z.array(z.string().min(1)).min(1).describe('Campaigns in any of these states') }),
      z.strictObject({ ids: z.array(z.string().min(1)).min(1).describe('These campaigns') }),
    ],
    'must hold either a list `status`, such as [active], or a list `ids`',
  )
  .describe('Which campaigns the report covers');

const report = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and hyphens, such as weekly')
    .describe('Names the report on the command line and in the store; keep it stable'),
  title: z.string().min(1).max(120).default('Campaign report').describe('Shown on top of the mail'),
  schedule: z
    .string()
    .default('0 8 * * 1')
    .superRefine((expression, context) => {
      const problem = scheduleProblem(expression);
      if (problem) context.addIssue({ code: 'custom', message: problem });
    })
    .describe('Cron expression, five fields, in `timeZone`; at most once a day'),
  timeZone: timeZone.default('UTC').describe('IANA time zone of the schedule and of every date in the report'),
  locale: locale
    .default('en-GB')
    .describe('BCP 47 language tag for words, where there is a translation, numbers and dates'),
  campaigns: selection.default({ status: ['active'] }),
  recipients: recipients.describe('Who gets it: one message each'),
  variant,
  owners,
  replyTo: address.optional(),
  thresholds: thresholds.prefault({}),
  findings: findings.prefault({}),
  experiments,
  costs,
  unsubscribe,
  attachments: attachments.prefault({}),
  brand: brand.optional().describe('In place of the brand of all reports'),
  templates: z
    .string()
    .min(1)
    .optional()
    .describe('Folder of templates of your own, relative to this file; see init --templates'),
  threading: z.boolean().default(false).describe('Successive mails make one conversation (References)'),
  catchUpHours: z
    .number()
    .min(1)
    .max(24 * 30)
    .default(72)
    .describe('How long after its due time a missed report is still worth sending'),
});

export const configDefinition = z
  .strictObject({
    $schema: z.string().optional(),
    api: z
      .strictObject({
        baseUrl: z
          .string()
          .default('https://api.kakiyo.com/v1')
          .superRefine((text, context) => {
            const problem = baseUrlProblem(text);
            // Without its input, which may hold a password.
            if (problem) context.addIssue({ code: 'custom', message: problem, input: undefined });
          }),
        requestsPerMinute: z
          .int()
          .min(1)
          .max(1_000_000)
          .default(30)
          .describe('The documented limit of the analytics tier, per team'),
        privateNetwork: z.boolean().default(false).describe('Lets `baseUrl` be an address of a private network'),
        deadlineSeconds: z.number().min(1).max(900).default(120).describe('For one answer, retries included'),
      })
      .superRefine(({ baseUrl, privateNetwork }, context) => {
        const checked = keyAddress(baseUrl);
        if (privateNetwork || !('url' in checked) || !isPrivateHost(checked.url.hostname)) return;
        const message =
          'is an address of a private network, or of a metadata service; if the key may go there, set api.privateNetwork to true';
        context.addIssue({ code: 'custom', path: ['baseUrl'], message, input: checked.url.host });
      })
      .prefault({}),
    smtp: z.strictObject({
      host: z.string().min(1),
      port: z.int().min(1).max(65_535).default(587),
      security: z
        .enum(['starttls', 'tls', 'none'])
        .default('starttls')
        .describe('`none` is accepted for a server on this machine only'),
      connections: z
        .int()
        .min(1)
        .max(100)
        .default(5)
        .describe('How many the server may have from us at once; a report opens one for every ten mails'),
      user: z.string().min(1).optional().describe('The password comes from SMTP_PASSWORD or SMTP_PASSWORD_FILE'),
    }),
    from: z.strictObject({
      name: z
        .string()
        .min(1)
        .max(120)
        .regex(/^[^\p{Cc}]*$/u, 'must not contain control characters')
        .default('Campaign Pulse'),
      address,
    }),
    store: z
      .strictObject({ path: z.string().min(1).default('campaign-pulse.db').describe('SQLite file') })
      .prefault({}),
    brand: brand.prefault({}),
    dkim,
    operators,
    rules: ruleList,
    reports: z
      .array(report)
      .min(1)
      .superRefine((all, context) => {
        const ids = all.map(({ id }) => id);
        const index = ids.findIndex((id, place) => ids.indexOf(id) < place);
        if (index < 0) return;
        const message = 'is the id of an earlier report; choose another';
        context.addIssue({ code: 'custom', path: [index, 'id'], input: ids[index], message });
      }),
  })
  .superRefine(({ rules, reports }, context) => {
    for (const { path, message, input } of unknownNames(rules, reports)) {
      context.addIssue({ code: 'custom', path: [...path], message, input });
    }
  })
  .superRefine(({ dkim, from }, context) => {
    const sender = from.address.slice(from.address.lastIndexOf('@') + 1);
    // DMARC's relaxed alignment: a signature of a stranger is worth nothing to the sender.
    if (!dkim || `.${sender}`.endsWith(`.${dkim.domain.toLowerCase()}`)) return;
    const message = `is neither the domain of from.address (${sender}) nor one above it; sign with ${sender}`;
    context.addIssue({ code: 'custom', path: ['dkim', 'domain'], input: dkim.domain, message });
  })
  .superRefine(({ operators, reports }, context) => {
    // Whose mailbox takes no report takes no alert either.
    const readers = new Set(reports.flatMap(addressesOf).map((address) => address.toLowerCase()));
    for (const [index, address] of (operators?.recipients ?? []).entries()) {
      if (!readers.has(address.toLowerCase())) continue;
      const message = 'gets a report too, and would not hear that it fails; name another mailbox, or a webhook';
      context.addIssue({ code: 'custom', path: ['operators', 'recipients', index], input: address, message });
    }
  })
  .superRefine(({ smtp }, context) => {
    if (smtp.security === 'none' && !isLoopbackHost(smtp.host)) {
      context.addIssue({
        code: 'custom',
        path: ['smtp', 'security'],
        message: 'may be none on this machine only; use starttls or tls',
      });
    }
  });

export type Config = z.output<typeof configDefinition>;
/** What a configuration file may say: everything with a default is optional. */
export type ConfigInput = z.input<typeof configDefinition>;
export type ReportConfig = Config['reports'][number];

/** Everybody whom a report writes to. */
export function addressesOf({ recipients, owners }: Pick<ReportConfig, 'recipients' | 'owners'>): readonly Address[] {
  return [recipients, ...Object.values(owners)].flat().map(({ address }) => address);
}

/** Types a configuration file: `export default defineConfig({ … })`. */
export function defineConfig(config: ConfigInput): ConfigInput {
  return config;
}

function baseUrlProblem(text: string): string | null {
  const checked = keyAddress(text);
  return 'url' in checked ? null : baseUrlProblems[checked.flaw];
}

const baseUrlProblems = {
  scheme: 'must be an https:// URL',
  credentials: 'must not carry a user, a query or a fragment',
  query: 'must not carry a user, a query or a fragment',
  unencrypted: 'must be https:// off this machine',
} as const;
