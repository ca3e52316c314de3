import { short } from './field-lookup.ts';

/** What stands in an attribute for what is printed there: characters that nobody writes. */
export const printedAs = { text: '\uE000', link: '\uE001', picture: '\uE002', refused: '\uE003' } as const;

/** Elements that run code, load something, or whose content is read in ways of its own. */
const refusedTags = new Set(
  'applet base embed frame frameset iframe link math noembed noframes object plaintext script select svg template textarea xmp'.split(
    ' ',
  ),
);

const refusedAttributes = new Set(['srcset', 'imagesrcset', 'ping', 'srcdoc']);

/** Attributes whose address a reader's program fetches, in HTML and in MJML. */
const pictures = new Set(['src', 'background', 'background-url', 'poster', 'data', 'dynsrc', 'lowsrc', 'o:href']);
/** Attributes whose address a reader may follow. */
const links = new Set(['href', 'xlink:href', 'action', 'formaction', 'cite']);

export function refusedTag(tag: string): string | null {
  return refusedTags.has(tag) ? `<${tag}> has no place in a mail; leave it out` : null;
}

/** Why an attribute may not stand in a mail, with all of its value; null where it may. */
export function refusedAttribute(tag: string, attribute: string, value: string): string | null {
  const shown = value.replaceAll(/[\uE000-\uE003]/g, '{{…}}');
  const written = `${attribute}="${short(shown)}"`;
  if (attribute.startsWith('on')) return `${attribute} is code, which mail programs do not run; leave it out`;
  if (refusedAttributes.has(attribute) || (tag === 'meta' && attribute === 'http-equiv' && /refresh/i.test(value)))
    return `${written} has no place in a mail; leave it out`;
  if (attribute === 'style') return refusedStyle(value, written);
  if (!isAddress(attribute) || value.trim() === '' || value.includes(printedAs.refused)) return null;
  if (hasBegun(attribute, value)) return null;
  if (/[\uE001\uE002]/.test(value))
    return value.length === 1 ? null : `${written} has something beside a link; write the link alone`;
  if (pictures.has(attribute)) return loadsNothing(written);
  return `${written} is no address to follow; begin it with https:, http:, mailto: or #`;
}

/** `written`: the attribute that the style stands in. */
export function refusedStyle(css: string, written?: string): string | null {
  const found = /\\|@import|(?:expression|image-set|image|cross-fade|src)\(|url\((?!\s*["']?cid:)/i.exec(css);
  if (!found) return null;
  if (found[0] === '\\') return 'a backslash in a style can spell anything; write the character itself';
  return loadsNothing(written ?? short(css.slice(found.index).replace(/[\n;}].*/s, '')));
}

function loadsNothing(written: string): string {
  return `a mail loads nothing from elsewhere, but has ${written}; use the logo of the configuration, or leave it out`;
}

export function isAddress(attribute: string): boolean {
  return pictures.has(attribute) || links.has(attribute);
}

export function isPicture(attribute: string): boolean {
  return pictures.has(attribute);
}

/** Whether what follows can no longer choose the scheme of an address, such as `javascript:`. */
export function hasBegun(attribute: string, address: string): boolean {
  return (isPicture(attribute) ? /^\s*cid:/i : /^\s*(?:https?:|mailto:|cid:|#)/i).test(address);
}
