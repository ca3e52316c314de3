import * as z from 'zod';
import { type Address, distinctMailboxes, parseAddress } from '../delivery/address.ts';

/** Who gets a report's mails, in what language, under whose name, and with what beside the words. */

export const address = z
  .string()
  .transform((text, context) => {
    const parsed = parseAddress(text);
    if (parsed) return parsed;
    context.issues.push({
      code: 'custom',
      input: text,
      params: { code: 'E_CONFIG_RECIPIENT' },
      message: 'is not an address; write one plain address such as ann@acme.com',
    });
    return z.NEVER;
  })
  .meta({ type: 'string', description: 'One plain address such as ann@acme.com' });

export const timeZone = z
  .string()
  .refine(isTimeZone, 'is not an IANA time zone; write one such as Europe/Berlin')
  .describe('IANA time zone');

export const locale = z
  .string()
  .refine(isLocale, 'is not a BCP 47 language tag; write one such as en-GB')
  .describe('BCP 47 language tag');

/** A reader, and where one differs from the report's own settings. */
export interface Recipient {
  readonly address: Address;
  readonly locale?: string | undefined;
  readonly numberFormat?: string | undefined;
  readonly timeZone?: string | undefined;
}

const recipient = z.union([
  address.transform((address): Recipient => ({ address })),
  z.strictObject({
    address,
    locale: locale.optional().describe('Language of the words, and of dates and numbers'),
    numberFormat: locale.optional().describe('Language whose numbers are used instead, such as de-CH'),
    timeZone: timeZone.optional().describe('Zone of the times of day'),
  }),
]);

/** Two spellings of one mailbox get one mail. */
export const recipients = z
  .array(recipient)
  .min(1)
  .transform(distinctMailboxes<Recipient>);

export const variant = z
  .enum(['digest', 'campaign'])
  .default('digest')
  .describe('`digest`: one mail on all campaigns; `campaign`: one mail for each campaign, to its owners');

export const owners = z
  .record(z.string().min(1), recipients)
  .default({})
  .describe('Who gets the mail on a campaign, by its id; campaigns without an owner go to `recipients`');

const color = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #0b6e5f');

export const brand = z
  .strictObject({
    name: z.string().min(1).max(80).optional().describe('Said in place of the logo where pictures are off'),
    color: color.optional().describe('Of lines and bars; text takes a shade of it that can be read'),
    logo: z.string().min(1).optional().describe('PNG, JPEG or GIF of at most 100 kB, relative to this file'),
    footer: z
      .array(z.string().min(1).max(200))
      .max(6)
      .default([])
      .describe('Lines at the end of the mail, such as a postal address'),
  })
  .describe('How the mails look and who they are from');

export const attachments = z
  .strictObject({
    csv: z.boolean().default(false).describe('All campaigns as a table (RFC 4180)'),
    chart: z.boolean().default(false).describe('The response rate week by week, as a picture within the mail'),
  })
  .describe('What comes beside the words; none of it is needed to understand them');

// Normalised: a URL parser takes line breaks and angle brackets, a mail header must not.
const httpsUrl = z
  .url({ protocol: /^https$/, normalize: true, error: 'must be an https:// URL' })
  .max(800, 'is too long for a line of a mail header; keep it below 800 characters');

export const unsubscribe = z
  .strictObject({
    endpoint: httpsUrl
      .refine((url) => !/[?#@]/.test(url), 'must not carry a user, a query or a fragment')
      .optional()
      .describe('Where `start --http` is reached from outside; each recipient gets a link of their own below it'),
    url: httpsUrl
      .optional()
      .describe(
        'Page of another system; with {address} in it one click is enough (RFC 8058), and it receives the POST',
      ),
    mailto: address.optional(),
  })
  .refine((way) => way.endpoint || way.url || way.mailto, 'needs an endpoint, a url or a mailto')
  .refine((way) => !(way.endpoint && way.url), 'has both endpoint and url; keep one of them')
  .optional()
  .describe('Written into List-Unsubscribe and the footer');

const hostName = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i, 'is not a domain name');

export const dkim = z
  .strictObject({
    domain: hostName.describe('Signing domain (d=); the part of `from.address` after the @, or one above it'),
    selector: z
      .string()
      .regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i, 'is not a selector')
      .describe('Where the public key stands (s=): <selector>._domainkey.<domain>'),
  })
  .optional()
  .describe('Signs the mails (RFC 6376); the private key comes from DKIM_PRIVATE_KEY or DKIM_PRIVATE_KEY_FILE');

/** As Intl reads it: `UTC`, aliases and offsets too, which `Intl.supportedValuesOf` leaves out. */
export function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

function isLocale(text: string): boolean {
  try {
    // A well-formed tag of no known language, such as "german", would silently become the machine's own.
    return Intl.NumberFormat.supportedLocalesOf(text).length === 1;
  } catch {
    return false;
  }
}
