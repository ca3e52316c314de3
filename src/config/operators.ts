import * as z from 'zod';
import type { Address } from '../delivery/address.ts';
import { isLoopbackHost } from '../loopback.ts';
import { address } from './mail.ts';

/** Who is told when a report does not go out as it should, and how: never through the report itself. */

/** Its last part is often a secret: it is never told again, not even where it is wrong. */
const privateUrl = z.string().superRefine((text, context) => {
  const problem = urlProblem(text);
  if (problem) context.addIssue({ code: 'custom', message: problem, input: undefined });
});

export const operators = z
  .strictObject({
    recipients: z
      .array(address)
      .min(1)
      .transform((addresses): readonly Address[] => [...new Set(addresses)])
      .optional()
      .describe('Get a plain mail; none of them may be a recipient of a report'),
    webhook: privateUrl.optional().describe('Gets a POST with JSON (`text` and `alerts`)'),
    ping: privateUrl
      .optional()
      .describe(
        "Dead man's switch: gets a GET once all mails of a slot are accepted; `{report}` becomes the report's id",
      ),
    graceMinutes: z
      .int()
      .min(1)
      .max(7 * 24 * 60)
      .default(60)
      .describe('How long after its due time a report counts as missing'),
  })
  .refine(
    (ways) => ways.recipients || ways.webhook || ways.ping,
    'needs recipients, a webhook or a ping; without any of them nobody would be told',
  )
  .optional()
  .describe('Who is told of failed, partial, missing and unknown; see operations.md');

export type Operators = NonNullable<z.output<typeof operators>>;

function urlProblem(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return 'must be an https:// URL';
  if (url.username !== '' || url.password !== '') return 'must not carry a user';
  return url.protocol === 'http:' && !isLoopbackHost(url.hostname) ? 'must be https:// off this machine' : null;
}
