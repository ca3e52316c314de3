import type { Field } from './field.ts';
import { short } from './field-lookup.ts';
import type { HtmlPlace } from './html-place.ts';

/** Why a field cannot be printed; null where it can. */
export function unprintable(name: string, { kind, fields = {} }: Field): string | null {
  if (kind === 'list') return `${short(name)} is a list; write {{#each ${short(name)}}}…{{/each}}`;
  if (kind === 'object') return `${short(name)} is a group of fields; name one of ${Object.keys(fields).join(', ')}`;
  if (kind === 'boolean') return `${short(name)} is a yes or no; ask with {{#if ${short(name)}}}`;
  return null;
}

/** Why a field may not be printed in a place of the HTML; null where it may. Escaping guards text and quoted values alone. */
export function misplaced(name: string, field: Field, place: HtmlPlace): string | null {
  const { tag, attribute, value } = place;
  const written = `{{${short(name)}}}`;
  switch (place.in) {
    case 'text':
    case 'comment':
      return null;
    case 'unquoted value':
      return `${written} is not in quotes; write ${attribute}="${written}"`;
    case 'raw text':
      if (tag === 'script') return `${written} stands in a script; mail programs run none, so leave it out`;
      return isStyle(field)
        ? null
        : `${written} stands in a style sheet; only colours, numbers and fixed words may, such as var(--accent)`;
    case 'quoted value':
      if (attribute.startsWith('on') || attribute === 'srcdoc')
        return `${written} stands in code (${attribute}); leave it out`;
      if (attribute === 'style' && !isStyle(field))
        return `${written} stands in a style; only colours, numbers and fixed words may, such as var(--accent)`;
      if (addresses.has(attribute) && field.kind !== 'link' && !hasBegun(value)) {
        return `${written} begins the address in ${attribute}, and is no link; only footer.stop.url and brand.logo.src may`;
      }
      return null;
    default:
      return `${written} stands within <${tag}>; an expression may stand in text and in the quoted value of an attribute`;
  }
}

/** What no style can be made to mean something else by. */
function isStyle({ kind, words }: Field): boolean {
  return kind === 'colour' || kind === 'number' || words !== undefined;
}

/** Attributes that hold an address, in HTML and in MJML. */
const addresses = new Set([
  'href',
  'src',
  'srcset',
  'background',
  'background-url',
  'poster',
  'action',
  'formaction',
  'data',
]);

/** Whether what follows can no longer choose the scheme of an address, such as `javascript:`. */
export function hasBegun(address: string): boolean {
  return /[:/?#]/.test(address);
}
