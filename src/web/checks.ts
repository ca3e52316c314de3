import { mostHtmlBytes } from '../report/fit.ts';
import { loadedBy, loadedByStyle } from './loads.ts';
import { type Element, elementsOf, withOutlooks } from './markup.ts';
import type { ReadMail } from './read-mail.ts';

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** What was found, or what is wrong and what comes of it. */
  readonly says: string;
}

export interface Circumstances {
  /** Whether a key signs the mails of this configuration when they are sent. */
  readonly signs: boolean;
  /** Whether each mail gets a one-click link of its own when it is sent. */
  readonly oneClick: boolean;
  /** Whether these are the bytes that were sent, or were to be. */
  readonly final: boolean;
}

/** Characters that inboxes of computers show (RFC 5322 recommends lines of 78 at most); phones show half of them. */
const longestSubject = 78;
/** Bytes of HTML from which Gmail hides the rest behind a link. */
export const gmailClip = 102_000;

/** What a careful sender looks at before a mail goes out. */
export function checksOf(mail: ReadMail, circumstances: Circumstances): readonly Check[] {
  const elements = elementsOf(mail.html);
  return [
    subject(mail),
    preheader(mail),
    textPart(mail),
    htmlSize(mail),
    alternatives(elements),
    remote(mail, elements),
    links(elements),
    active(elements),
    unsubscribing(mail, circumstances),
    identity(mail),
    signature(mail, circumstances),
  ];
}

function subject({ subject }: ReadMail): Check {
  const length = [...new Intl.Segmenter().segment(subject)].length;
  const name = 'Subject';
  if (length === 0) return { name, ok: false, says: 'is missing' };
  const ok = length <= longestSubject;
  return {
    name,
    ok,
    says: ok ? `${length} characters` : `${length} characters; inboxes cut it after ${longestSubject}`,
  };
}

function preheader({ preheader, firstWords }: ReadMail): Check {
  const name = 'Preheader';
  if (preheader !== null) return { name, ok: true, says: `${preheader.length} characters` };
  return {
    name,
    ok: false,
    says: firstWords ? 'none; inboxes show the first words of the mail' : 'none, and no words',
  };
}

function textPart({ text, size }: ReadMail): Check {
  const ok = text.trim() !== '';
  return { name: 'Text part', ok, says: ok ? shownSize(size.text) : 'none; some readers and filters want one' };
}

function htmlSize({ size: { html } }: ReadMail): Check {
  const name = 'Size of the HTML';
  if (html > gmailClip) return { name, ok: false, says: `${shownSize(html)}; Gmail hides what is beyond 102 kB` };
  if (html > mostHtmlBytes)
    return { name, ok: false, says: `${shownSize(html)}; close to the 102 kB that Gmail shows` };
  return {
    name,
    ok: html > 0,
    says: html > 0 ? `${shownSize(html)} of the 102 kB that Gmail shows` : 'there is no HTML',
  };
}

function alternatives(elements: readonly Element[]): Check {
  const name = 'Pictures';
  const pictures = elements.filter((element) => element.name === 'img');
  const without = pictures.filter(({ attributes }) => !attributes.has('alt')).length;
  if (pictures.length === 0) return { name, ok: true, says: 'none' };
  if (without === 0) return { name, ok: true, says: `${pictures.length}, each with words in its place` };
  return {
    name,
    ok: false,
    says: `${without} of ${pictures.length} without alt text; nothing is said where pictures are off`,
  };
}

function remote({ html }: ReadMail, elements: readonly Element[]): Check {
  const name = 'Loads nothing';
  const outlooks = withOutlooks(html);
  const [elsewhere] = (outlooks === html ? elements : elementsOf(outlooks)).flatMap(
    (element) => loadedByElement(element) ?? [],
  );
  if (elsewhere === undefined) return { name, ok: true, says: 'all of it is in the mail' };
  return { name, ok: false, says: `${shortened(elsewhere)} is fetched from elsewhere, where readers allow it` };
}

function loadedByElement({ name, attributes, text }: Element): string | null {
  if (name === 'style') return loadedByStyle(text)?.address ?? null;
  const loaded = [...attributes].map(([attribute, value]) => loadedBy(name, attribute, value));
  return loaded.find((address) => address !== null) ?? null;
}

function links(elements: readonly Element[]): Check {
  const name = 'Links';
  const targets = elements.flatMap((element) => (element.name === 'a' ? (element.attributes.get('href') ?? []) : []));
  const wrong = targets.find((target) => !/^(?:https:\/\/|mailto:|#)/i.test(target));
  if (wrong !== undefined) return { name, ok: false, says: `${shortened(wrong)} is neither https nor mailto` };
  return { name, ok: true, says: targets.length === 0 ? 'none' : `${targets.length}, all https or mailto` };
}

const removed = ['script', 'form', 'iframe', 'object', 'embed', 'video', 'svg'];

function active(elements: readonly Element[]): Check {
  const found = removed.filter((name) => elements.some((element) => element.name === name));
  const handlers = elements.some(({ attributes }) => [...attributes.keys()].some((name) => name.startsWith('on')));
  const says = [...found.map((name) => `<${name}>`), ...(handlers ? ['event handlers'] : [])];
  const ok = says.length === 0;
  return {
    name: 'Markup',
    ok,
    says: ok ? 'only what mail programs keep' : `${says.join(', ')}: removed by mail programs`,
  };
}

function unsubscribing({ headers }: ReadMail, { oneClick, final }: Circumstances): Check {
  const name = 'Unsubscribing';
  const [ways, post] = ['list-unsubscribe', 'list-unsubscribe-post'].map((header) => headerOf(headers, header));
  if (post !== undefined && /<https:/i.test(ways ?? '')) return { name, ok: true, says: 'one click (RFC 8058)' };
  if (oneClick && !final) return { name, ok: true, says: 'one click when it is sent; previews make no working links' };
  if (ways === undefined) return { name, ok: false, says: 'no List-Unsubscribe; Gmail and Yahoo ask for it' };
  return { name, ok: true, says: 'by mail; one click needs unsubscribe.endpoint or unsubscribe.url' };
}

function identity({ headers }: ReadMail): Check {
  const missing = ['Message-ID', 'Date', 'From', 'To', 'MIME-Version'].filter(
    (header) => headerOf(headers, header.toLowerCase()) === undefined,
  );
  const ok = missing.length === 0;
  return {
    name: 'Headers',
    ok,
    says: ok ? 'Message-ID, Date and what else belongs there' : `${missing.join(', ')} missing`,
  };
}

function signature({ headers }: ReadMail, { signs, final }: Circumstances): Check {
  const name = 'DKIM';
  const signed = headerOf(headers, 'dkim-signature');
  if (signed !== undefined)
    return { name, ok: true, says: `signed by ${/\bd=([^;\s]+)/.exec(signed)?.[1] ?? 'nobody'}` };
  if (signs && !final) return { name, ok: true, says: 'signed when it is sent; previews know no keys' };
  return {
    name,
    ok: false,
    says: signs ? 'not signed, though dkim is configured' : 'not signed; dkim is not configured',
  };
}

function headerOf(headers: ReadMail['headers'], wanted: string): string | undefined {
  return headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
}

function shownSize(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
