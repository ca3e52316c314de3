/** Reading HTML that mail templates made: enough to list what is in it, never to show it. */

const tag = /<(\/?)([a-z][a-z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

/** Without comments (Outlook's conditions among them) and without what is not of the mail's words. */
export function bodyOf(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?-->|<!doctype[^>]*>/gi, '')
    .replaceAll(/<(style|script|title|head)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '');
}

/** The attributes of each element of this name. */
export function elementsOf(html: string, name: string): readonly ReadonlyMap<string, string>[] {
  return [...html.matchAll(tag)].flatMap(([, closing, found = '', attributes = '']) =>
    closing === '' && found.toLowerCase() === name ? [attributesOf(attributes)] : [],
  );
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g);
  return new Map(
    [...found].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decoded(double ?? single ?? bare ?? ''),
    ]),
  );
}

/** What a mail program shows beside the subject: the first words, hidden ones too. */
export function firstWords(body: string): string {
  return plain(body.replaceAll(tag, ' ')).slice(0, 300).trim();
}

/** The first words, where they stand in an element that is not shown; null where the mail begins with words that are. */
export function preheaderOf(body: string): string | null {
  let hidden = false;
  let end = 0;
  for (const { 0: whole, 1: closing, 3: attributes = '', index } of body.matchAll(tag)) {
    const words = plain(body.slice(end, index));
    if (words !== '') return hidden ? words : null;
    end = index + whole.length;
    if (closing === '' && /display:\s*none/i.test(attributesOf(attributes).get('style') ?? '')) hidden = true;
  }
  return null;
}

/** Preheaders end in invisible characters, so that no other words follow them in the inbox. */
function plain(text: string): string {
  return decoded(text)
    .replaceAll(/(?:[\s\u00ad\u200b\u200c\u2060\ufeff]|\u034f)+/g, ' ')
    .trim();
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, digits, name) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
