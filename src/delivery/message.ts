import { hash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Attachment } from 'nodemailer/lib/mailer';
import { type Address, mailtoUrl } from './address.ts';
import { type DkimKey, withDkimSignature } from './dkim.ts';
import { field, phrase, unstructured } from './header-text.ts';

export interface MessageContent {
  readonly subject: string;
  /** A mail without it is plain text. */
  readonly html?: string | undefined;
  readonly text: string;
  /** Shown where the HTML says `cid:` and their `cid`. */
  readonly pictures?: readonly (FilePart & { readonly cid: string })[] | undefined;
  readonly attachments?: readonly FilePart[] | undefined;
}

export interface FilePart {
  /** Letters, digits, dot, underscore and hyphen. */
  readonly filename: string;
  /** Media type, such as `text/csv; charset=utf-8`. */
  readonly type: string;
  readonly content: string | Uint8Array;
}

export interface MessageEnvelope {
  readonly from: { readonly name: string; readonly address: Address };
  readonly to: Address;
  readonly replyTo?: Address | undefined;
  readonly unsubscribe?: UnsubscribeWays | undefined;
  /** The report as a mailing list of its own. */
  readonly list?: MailingList | undefined;
  /** Earlier messages of the conversation: Message-IDs without angle brackets, oldest first. */
  readonly references?: readonly string[] | undefined;
  /** BCP 47 tag of the language of the words. */
  readonly language?: string | undefined;
  readonly dkim?: DkimKey | undefined;
  readonly date: Date;
  /** Names the delivery for ever: the same key gives the same Message-ID. */
  readonly deliveryKey: string;
}

/** How to stop the mails (RFC 2369). */
export interface UnsubscribeWays {
  readonly url?: string | undefined;
  /** True where `url` is this recipient's own and takes a POST (RFC 8058). */
  readonly isOneClick?: boolean;
  readonly mailto?: Address | undefined;
}

interface MailingList {
  /** Id of the report: lower-case letters, digits and hyphens. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  /** Such as `digest`. */
  readonly variant: string;
  /** Of the report, YYYY-MM-DD. */
  readonly day: string;
}

export interface Message {
  /** RFC 5322 Message-ID without its angle brackets. */
  readonly id: string;
  readonly mime: Buffer;
  /** SHA-256 of `mime`, hex. */
  readonly sha256: string;
}

/**
 * Composes the message: multipart/alternative, text before HTML; pictures beside the HTML (multipart/related), attachments
 * beside both (multipart/mixed). The same input gives the same bytes.
 */
export async function composeMessage(envelope: MessageEnvelope, content: MessageContent): Promise<Message> {
  const { from, to, replyTo, references = [], date, dkim } = envelope;
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  const id = `${hash('sha256', envelope.deliveryKey).slice(0, 40)}@${domain}`;
  const text = crlf(content.text);
  const html = content.html === undefined ? '' : crlf(content.html);
  const unsigned = await new MailComposer({
    // Addresses as objects: a string would be parsed, and a CRLF in it could become another recipient.
    from: { ...from },
    to: { name: '', address: to },
    ...(replyTo && { replyTo: { name: '', address: replyTo } }),
    ...(references.length > 0 && { references: references.map((reference) => `<${checked(reference, messageId)}>`) }),
    text,
    ...(html && { html }),
    attachments: [
      ...(content.pictures ?? []).map((picture) => ({ ...fileNode(picture), cid: checked(picture.cid, contentId) })),
      ...(content.attachments ?? []).map(fileNode),
    ],
    messageId: `<${id}>`,
    date,
    // Of the parts themselves, so that nobody can write one that holds its own boundary. Base64 cannot hold any.
    baseBoundary: hash('sha256', text + html).slice(0, 40),
    headers: {
      Subject: field('Subject', unstructured(content.subject)),
      // RFC 3834: nobody's out-of-office should answer.
      'Auto-Submitted': 'auto-generated',
      ...(envelope.language && { 'Content-Language': checked(envelope.language, languageTag) }),
      ...(envelope.list && listHeaders(envelope.list, domain)),
      ...unsubscribeHeaders(envelope.unsubscribe),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  const mime = dkim ? withDkimSignature(unsigned, dkim) : unsigned;
  return { id, mime, sha256: hash('sha256', mime) };
}

type PreparedHeaders = Readonly<Record<string, string | { readonly prepared: true; readonly value: string }>>;

/** RFC 2919; and Feedback-ID, by which Gmail counts complaints: the day, the report, the variant, and who sends. */
function listHeaders({ id, name, variant, day }: MailingList, domain: string): PreparedHeaders {
  return {
    'List-Id': field('List-Id', `${phrase(name)} <${checked(id, listLabel)}.${domain}>`.trimStart()),
    'Feedback-ID': `${checked(day, listLabel)}:${id}:${checked(variant, listLabel)}:campaignpulse`,
  };
}

function unsubscribeHeaders(unsubscribe: MessageEnvelope['unsubscribe']): PreparedHeaders {
  const ways = [unsubscribe?.url, unsubscribe?.mailto && mailtoUrl(unsubscribe.mailto)].filter((way) => way);
  if (ways.length === 0) return {};
  return {
    // Each whole on a line of its own: an address must not be folded.
    'List-Unsubscribe': { prepared: true, value: ways.map((way) => `<${way}>`).join(',\r\n ') },
    ...(unsubscribe?.url && unsubscribe.isOneClick && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
}

function fileNode({ filename, type, content }: FilePart): Attachment {
  return {
    filename: checked(filename, fileName),
    contentType: checked(type, mediaType),
    content: typeof content === 'string' ? content : Buffer.from(content),
  };
}

const messageId = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,253}$/;
const contentId = /^[\w.-]{1,64}@[\w.-]{1,253}$/;
const listLabel = /^[a-z0-9][a-z0-9-]{0,62}$/;
const languageTag = /^[A-Za-z0-9-]{2,35}$/;
const fileName = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/;
const mediaType = /^[a-z]+\/[a-z0-9.+-]+(?:; charset=utf-8)?$/;

/** What we name ourselves is refused rather than mended where it is not a name. */
function checked(name: string, pattern: RegExp): string {
  if (pattern.test(name)) return name;
  throw new Error(`${JSON.stringify(name.slice(0, 80))} cannot stand in a header: it must match ${pattern}`);
}

/** SMTP's line ending (RFC 5321, 2.3.8): what is stored is then what is sent, byte for byte. */
function crlf(text: string): string {
  return text.replaceAll(/\r\n?|\n/g, '\r\n');
}

/** The header fields of a message, unfolded, in their order. */
export function headersOf(mime: Uint8Array): readonly (readonly [name: string, value: string])[] {
  const text = Buffer.from(mime).toString('utf8');
  const head = text.slice(0, text.indexOf('\r\n\r\n')).replaceAll(/\r\n(?=[ \t])/g, '');
  return head.split('\r\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
}

/** True where the stored bytes are those that were composed. */
export function isIntact(mime: Uint8Array, sha256: string): boolean {
  return hash('sha256', mime) === sha256;
}
