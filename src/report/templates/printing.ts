import { hasBegun, isAddress, isPicture, printedAs } from './allowed-html.ts';
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
export function misplaced(name: string, field: Field, { in: where, tag, attribute, value }: HtmlPlace): string | null {
  const written = `{{${short(name)}}}`;
  const isStyle = field.kind === 'colour' || field.kind === 'number' || field.words !== undefined;
  switch (where) {
    case 'text':
    case 'comment':
      return null;
    case 'unquoted value':
      return `${written} is not in quotes; write ${attribute}="${written}"`;
    case 'style':
      return isStyle
        ? null
        : `${written} stands in a style sheet; only colours, numbers and fixed words may, such as var(--accent)`;
    case 'quoted value':
      if (attribute === 'style' && !isStyle)
        return `${written} stands in a style; only colours, numbers and fixed words may, such as var(--accent)`;
      return isAddress(attribute) ? misled(written, field, standIn(name, field), attribute, value) : null;
    default:
      return `${written} stands within <${tag}>; an expression may stand in text and in the quoted value of an attribute`;
  }
}

/** Why a field may not be printed in an address, of which `value` is there already. */
function misled(written: string, { kind }: Field, as: string, attribute: string, value: string): string | null {
  // What is wrong with an address that is written out is told when all of it is read.
  if (hasBegun(attribute, value) || value.includes(':')) return null;
  if (kind !== 'link')
    return `${written} begins the address in ${attribute}, and is no link; only footer.stop.url and brand.logo.src may`;
  if (isPicture(attribute) && as !== printedAs.picture)
    return `${written} is a link to follow, and ${attribute} shows a picture; only brand.logo.src and trend.src may stand there`;
  return null;
}

/** What stands for a field in the value of an attribute. */
export function standIn(name: string, { kind }: Field): string {
  if (kind !== 'link') return printedAs.text;
  return /(?:^|[./])src$/.test(name) ? printedAs.picture : printedAs.link;
}
