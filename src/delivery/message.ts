import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { type Address, mailtoUrl } from './address.ts';

export interface MessageContent {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface MessageEnvelope {
  readonly from: { readonly name: string; readonly address: Address };
  readonly to: Address;
  readonly replyTo?: Address | undefined;
  readonly unsubscribe?: { readonly url?: string | undefined; readonly mailto?: Address | undefined } | undefined;
  readonly date: Date;
  /** Names the delivery for ever: the same key gives the same Message-ID. */
  readonly deliveryKey: string;
}

export interface Message {
  /** RFC 5322 Message-ID without its angle brackets. */
  readonly id: string;
  readonly mime: Buffer;
  /** SHA-256 of `mime`, hex. */
  readonly sha256: string;
}

/** Composes the message: multipart/alternative, text before HTML. The same input gives the same bytes. */
export async function composeMessage(envelope: MessageEnvelope, content: MessageContent): Promise<Message> {
  const { from, to, replyTo, unsubscribe, date, deliveryKey } = envelope;
  const key = hash(deliveryKey).slice(0, 40);
  const id = `${key}@${from.address.slice(from.address.lastIndexOf('@') + 1)}`;
  const ways = [unsubscribe?.url, unsubscribe?.mailto && mailtoUrl(unsubscribe.mailto)].filter((way) => way);
  const text = crlf(content.text);
  const html = crlf(content.html);
  const mime = await new MailComposer({
    // Addresses as objects: a string would be parsed, and a CRLF in it could become another recipient.
    from: { ...from },
    to: { name: '', address: to },
    ...(replyTo && { replyTo: { name: '', address: replyTo } }),
    subject: content.subject,
    text,
    html,
    messageId: `<${id}>`,
    date,
    // Of the parts themselves, so that nobody can write one that holds its own boundary.
    baseBoundary: hash(text + html).slice(0, 40),
    headers: {
      // RFC 3834: nobody's out-of-office should answer.
      'Auto-Submitted': 'auto-generated',
      ...(ways.length > 0 && {
        'List-Unsubscribe': { prepared: true, value: ways.map((way) => `<${way}>`).join(', ') },
      }),
      // RFC 8058: one click, where an https address takes the POST.
      ...(unsubscribe?.url && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  return { id, mime, sha256: hash(mime) };
}

/** SHA-256 in hex. */
function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** SMTP's line ending (RFC 5321, 2.3.8): what is stored is then what is sent, byte for byte. */
function crlf(text: string): string {
  return text.replaceAll(/\r\n?|\n/g, '\r\n');
}

/** True where the stored bytes are those that were composed. */
export function isIntact(mime: Uint8Array, sha256: string): boolean {
  return hash(mime) === sha256;
}
