import PostalMime, { decodeWords } from 'postal-mime';
import { type Opening, openingOf } from './opening.ts';

/** A message as a mail program reads it. All of it is untrusted text. */
export interface ReadMail extends Opening {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** ISO 8601; empty without a Date. */
  readonly date: string;
  /** Empty where there is none. */
  readonly html: string;
  readonly text: string;
  /** In their order, unfolded and decoded. */
  readonly headers: readonly Header[];
  /** As they are in the message. */
  readonly rawHeaders: string;
  readonly attachments: readonly Attachment[];
  /** In bytes; of the parts, decoded. */
  readonly size: { readonly message: number; readonly html: number; readonly text: number };
}

export interface Header {
  readonly name: string;
  readonly value: string;
}

export interface Attachment {
  readonly name: string;
  readonly type: string;
  /** Content-ID without its angle brackets; null of what the HTML does not show. */
  readonly cid: string | null;
  readonly content: Uint8Array;
}

export async function readMail(raw: Uint8Array): Promise<ReadMail> {
  const mail = await PostalMime.parse(raw);
  const { html = '', text = '', subject = '' } = mail;
  const block =
    Buffer.from(raw)
      .toString('utf8')
      .split(/\r?\n\r?\n/, 1)[0] ?? '';
  return {
    from: mail.from?.name || (mail.from?.address ?? ''),
    to: mail.to?.map(({ address }) => address ?? '').join(', ') ?? '',
    subject,
    date: mail.date ?? '',
    html,
    text,
    ...openingOf(html),
    headers: headersOf(block),
    rawHeaders: block,
    attachments: mail.attachments.map(({ filename, mimeType, contentId, content }) => ({
      name: filename ?? 'unnamed',
      type: mimeType,
      cid: contentId?.replace(/^<|>$/g, '') ?? null,
      content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    })),
    size: { message: raw.byteLength, html: Buffer.byteLength(html), text: Buffer.byteLength(text) },
  };
}

function headersOf(block: string): readonly Header[] {
  return block
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 1 ? [] : [{ name: line.slice(0, colon), value: decodeWords(line.slice(colon + 1).trim()) }];
    });
}
