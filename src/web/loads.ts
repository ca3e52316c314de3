/** What a reader's program would fetch from elsewhere to show a mail. Of templates more is asked: report/templates/allowed-html.ts. */

const loading = new Set(['src', 'srcset', 'background', 'background-url', 'poster', 'data']);
/** Elsewhere an `href` is a link to follow, which loads nothing. */
const loadingLinks = new Set(['link', 'image', 'use']);

/** The address that an attribute has loaded from elsewhere; null where it loads nothing. `tag` in lower case. */
export function loadedBy(tag: string, attribute: string, value: string): string | null {
  if (attribute === 'style') return loadedByStyle(value)?.address ?? null;
  if (!loading.has(attribute) && !(attribute === 'href' && loadingLinks.has(tag))) return null;
  const addresses = attribute === 'srcset' ? value.split(/\s+/) : [value.trim()];
  return addresses.find(isElsewhere) ?? null;
}

/** URLs pass over tabs and line ends, and take `\` for `/` (WHATWG URL, section 4.4). */
function isElsewhere(address: string): boolean {
  return /^,*(?:https?:|[/\\]{2})/i.test(address.replaceAll(/[\t\r\n]/g, ''));
}

/**
 * The first address in a style sheet, and where it begins to be named, that is not the mail's own: `cid:`, `data:` or
 * `#`. Others are not told apart, since CSS has more ways to write one than are worth knowing.
 */
export function loadedByStyle(css: string): { readonly address: string; readonly at: number } | null {
  for (const { 1: named = '', index } of css.matchAll(/(?:url\(|image-set\(|@import)([^);]*)/gi)) {
    const address = named.replace(/^\s*(?:url\()?[\s"']*/i, '').replace(/[\s"'].*$/s, '');
    if (!/^(?:cid:|data:|#)/i.test(address)) return { address, at: index };
  }
  return null;
}
