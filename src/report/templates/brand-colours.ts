import { remedyAmong } from '../../insights/language/suggestion.ts';
import { short } from './field-lookup.ts';
import { viewFields } from './view-fields.ts';

/** By what style sheets call them: `--accent-on-dark` is `accentOnDark`. */
const fields: ReadonlyMap<string, string> = new Map(
  Object.entries(viewFields.brand?.fields ?? {}).flatMap(([name, { kind }]) =>
    kind === 'colour' ? [[`--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, name]] : [],
  ),
);

/** Style sheets say `var(--accent-on-dark)`, which no mail program knows, for `brand.accentOnDark` of the view. */
export function inBrandColours(source: string): string {
  return source.replaceAll(/var\(\s*(--[a-z-]+)\s*\)/g, (written, name: string) => {
    const field = fields.get(name);
    return field === undefined ? written : `{{@root.brand.${field}}}`;
  });
}

/** What `inBrandColours` leaves of variables, as "culprit; remedy", with where they stand. */
export function otherVariables(source: string): readonly { readonly at: number; readonly what: string }[] {
  return Array.from(source.matchAll(/var\(\s*(--[\w-]*)[^)]*\)?/gi), ({ 0: written, 1: name = '', index }) => {
    const remedy = fields.has(name) ? `write var(${name})` : remedyAmong(name, [...fields.keys()]);
    return { at: index, what: `${short(written)} is no brand colour, and var() is for those alone; ${remedy}` };
  });
}
