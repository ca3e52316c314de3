import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { foldLines } from 'nodemailer/lib/mime-funcs';

/** With what messages are signed (RFC 6376), and where its public half stands: `<selector>._domainkey.<domain>`. */
export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  /** From {@link dkimPrivateKey}. */
  readonly privateKey: KeyObject;
}

/** Fields whose number is signed even where there are none, so that nobody can add one that a reader would see or use. */
const sealed = [
  'From',
  'To',
  'Cc',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
];

/** RFC 8058 wants both List-Unsubscribe fields signed. Relays may add these where there are none. */
const sealedWherePresent = [
  'References',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'Auto-Submitted',
  'Content-Language',
];

/** Relays add one of their own beside it (Amazon SES does). */
const signed = ['Feedback-ID'];

/**
 * A private key in PEM that can sign mails: Ed25519 (RFC 8463) or RSA of 1,024 bits and more (RFC 8301, which advises
 * 2,048). Null for any other text.
 */
export function dkimPrivateKey(pem: string): KeyObject | null {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    return null;
  }
  const { asymmetricKeyType: type, asymmetricKeyDetails } = key;
  const isUsable = type === 'ed25519' || (type === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 1_024);
  return isUsable ? key : null;
}

/**
 * The message with its DKIM-Signature in front, relaxed/relaxed and without a time, so that the same message gets the same
 * bytes. Its lines must end with CRLF. nodemailer's signer is not used: it leaves a message unsigned without a word where
 * the key is Ed25519, and lists each field once at most.
 */
export function withDkimSignature(mime: Buffer, { domain, selector, privateKey }: DkimKey): Buffer {
  const text = mime.toString('latin1');
  const headerEnd = text.indexOf('\r\n\r\n');
  const fields = text.slice(0, headerEnd).split(/\r\n(?![ \t])/);
  const names = signedNames(fields);
  const isRsa = privateKey.asymmetricKeyType === 'rsa';
  const unsigned = [
    `DKIM-Signature: v=1; a=${isRsa ? 'rsa' : 'ed25519'}-sha256; c=relaxed/relaxed;`,
    ` d=${domain.toLowerCase()}; s=${selector};`,
    foldLines(` h=${names.join(': ')};`),
    ` bh=${sha256(relaxedBody(text.slice(headerEnd + 4))).toString('base64')};`,
    ' b=',
  ].join('\r\n');
  const data = [...chosen(fields, names), unsigned].map(relaxedField).join('\r\n');
  // RFC 8463: Ed25519 signs the hash, where RSA's signature holds it.
  const signature = isRsa
    ? sign('sha256', Buffer.from(data, 'latin1'), privateKey)
    : sign(null, sha256(data), privateKey);
  const folded = signature.toString('base64').replaceAll(/.{72}(?=.)/g, '$&\r\n ');
  return Buffer.concat([Buffer.from(`${unsigned}${folded}\r\n`, 'latin1'), mime]);
}

/** Once more than there are: a further one would then be taken for a signed one, and fail. */
function signedNames(fields: readonly string[]): string[] {
  const count = (name: string): number => fields.filter((field) => nameOf(field) === name.toLowerCase()).length;
  const times = (name: string, number: number): string[] => Array.from({ length: number }, () => name);
  return [
    ...sealed.flatMap((name) => times(name, count(name) + 1)),
    ...sealedWherePresent.flatMap((name) => times(name, count(name) && count(name) + 1)),
    ...signed.flatMap((name) => times(name, count(name))),
  ];
}

/** The fields of these names, of those with one name the last first (RFC 6376, 5.4.2). */
function chosen(fields: readonly string[], names: readonly string[]): string[] {
  const left = [...fields];
  return names.flatMap((name) => {
    const index = left.findLastIndex((field) => nameOf(field) === name.toLowerCase());
    return index < 0 ? [] : left.splice(index, 1);
  });
}

function nameOf(field: string): string {
  return field.slice(0, field.indexOf(':')).trimEnd().toLowerCase();
}

/** RFC 6376, 3.4.2. */
function relaxedField(field: string): string {
  const value = field.slice(field.indexOf(':') + 1).replaceAll(/[ \t\r\n]+/g, ' ');
  return `${nameOf(field)}:${value.replaceAll(/^ | $/g, '')}`;
}

/** RFC 6376, 3.4.4. */
function relaxedBody(body: string): string {
  const lines = body.replaceAll(/[ \t]+/g, ' ').replaceAll(/ (?=\r\n|$)/g, '');
  let end = lines.length;
  while (lines.endsWith('\r\n', end)) end -= 2;
  return end === 0 ? '' : `${lines.slice(0, end)}\r\n`;
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'latin1').digest();
}
