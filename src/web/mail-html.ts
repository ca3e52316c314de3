import type { Element } from './markup.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { ReadMail } from './read-mail.ts';

/** How a mail program shows a mail. */
export interface Manner {
  readonly scheme: 'light' | 'dark';
  /** False: as where pictures wait for the reader's consent. */
  readonly images: boolean;
  /** False: as where style sheets are thrown away, which Gmail does for accounts of other providers. */
  readonly styles: boolean;
}

/** The HTML part, for a browser that knows neither Content-IDs nor which scheme was chosen. */
export function mailHtml({ html, attachments }: ReadMail, manner: Manner): string {
  const pictures = new Map(attachments.flatMap((picture) => (picture.cid === null ? [] : [[picture.cid, picture]])));
  return dressed(html, manner).replaceAll(/(["'(])cid:([^"')]+)/gi, (whole, before: string, id: string) => {
    const picture = pictures.get(id);
    return picture ? `${before}data:${picture.type};base64,${Buffer.from(picture.content).toString('base64')}` : whole;
  });
}

/** All of it as it stands, but for style sheets and for what is said of schemes. */
function dressed(html: string, { scheme, styles }: Manner): string {
  const parts: string[] = [];
  let kept = 0;
  let isHeaded = false;
  const replace = ({ from, to }: Piece, written: string): void => {
    parts.push(html.slice(kept, from), written);
    kept = to;
  };
  for (const piece of piecesOf(html)) {
    const source = html.slice(piece.from, piece.to);
    if (piece.kind === 'text') {
      if (piece.within === 'style') replace(piece, styles ? inScheme(source, scheme) : '');
    } else if (piece.name === 'style') {
      if (!styles) replace(piece, '');
    } else if (piece.kind === 'start' && saysSchemes(piece)) {
      replace(piece, '');
    } else if (piece.kind === 'start' && piece.name === 'head' && !isHeaded) {
      replace(piece, `${source}<meta name="color-scheme" content="only ${scheme}"><base target="_blank">`);
      isHeaded = true;
    }
  }
  return parts.join('') + html.slice(kept);
}

function saysSchemes({ name, attributes }: Pick<Element, 'name' | 'attributes'>): boolean {
  return name === 'meta' && /^(?:supported-)?color-schemes?$/i.test(attributes.get('name') ?? '');
}

/** The question that a sheet asks of the reader's device is answered: any width is at least 0, and none is below. */
function inScheme(sheet: string, scheme: Manner['scheme']): string {
  return sheet.replaceAll(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/gi, (_, asked: string) =>
    asked.toLowerCase() === scheme ? '(min-width: 0)' : '(width < 0px)',
  );
}

/**
 * Of the mail's own document, which is no part of the page: no script, no form, nothing from elsewhere, and links that
 * lead nowhere. The page may measure it: `allow-same-origin` gives a document without scripts no power.
 */
export function mailPolicy({ images }: Manner): string {
  return [
    'sandbox allow-same-origin',
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `img-src ${images ? 'data:' : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
