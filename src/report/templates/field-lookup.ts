import { suggestion } from '../../insights/language/suggestion.ts';
import type { Field } from './field.ts';
import { viewFields } from './view-fields.ts';

export const view: Field = { kind: 'object', nullable: false, doc: '', fields: viewFields };

/** The field that a path leads to, or why it leads to none. */
export function fieldAt(
  { parts, depth, data, original }: hbs.AST.PathExpression,
  contexts: readonly Field[],
): Field | string {
  const [first, ...rest] = parts.map(String);
  if (data && (first !== 'root' || depth > 0)) return `there is no ${short(original)}; of names with @ there is @root`;
  const around = data ? [view] : contexts.slice(0, contexts.length - depth);
  const start = around.at(-1);
  if (!start) return `${short(original)} leads out of the view; leave ../ out`;
  const names = data ? rest : parts.map(String);
  let field = start;
  for (const [index, name] of names.entries()) {
    const next = field.fields && Object.hasOwn(field.fields, name) ? field.fields[name] : undefined;
    if (!next) return missing(name, names.slice(0, index).join('.'), field, index === 0 ? around : [], depth);
    field = next;
  }
  return field;
}

/** `of` is empty where the name is looked up in the last of `contexts`, to which `../` led `depth` times. */
function missing(name: string, of: string, { kind, fields }: Field, contexts: readonly Field[], depth: number): string {
  const outside = contexts.findLastIndex((context) => context.fields && Object.hasOwn(context.fields, name));
  const above = outside < 0 ? null : `did you mean ${'../'.repeat(depth + contexts.length - 1 - outside)}${name}?`;
  if (fields) {
    const owner = of !== '' ? of : contexts.length > 1 ? 'the item' : 'the view';
    return `${owner} has no ${short(name)}; ${above ?? suggestion(name, Object.keys(fields)) ?? listed(Object.keys(fields))}`;
  }
  const whole = kind === 'list' ? 'take its items with {{#each}}' : `write {{${of === '' ? 'this' : of}}}`;
  return `${of === '' ? 'the item' : of} is ${kindWords[kind]} and has no ${short(name)}; ${above ?? whole}`;
}

function listed(names: readonly string[]): string {
  return names.length > 12 ? 'docs/templates-reference.md lists what there is' : `choose one of: ${names.join(', ')}`;
}

export const kindWords: Readonly<Record<Field['kind'], string>> = {
  text: 'a text',
  colour: 'a colour',
  link: 'a link',
  number: 'a number',
  boolean: 'a yes or no',
  list: 'a list',
  object: 'a group of fields',
};

export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
