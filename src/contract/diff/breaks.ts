import { type OpenApiDocument, ownDocument } from '../../spec/document.ts';
import { operationsOf } from '../../spec/operations.ts';
import { tokensOf } from '../../spec/pointer.ts';
import type { Change, Meeting } from './change.ts';
import { countedOn, readBy, ruleLines, shownBy } from './field-uses.ts';
import { child, keysOf, type Node, resolve, rootOf, step } from './node.ts';
import { fieldsOf, keywordOf, type Schema, schemaAt } from './schema.ts';
import type { TemplateRead } from './template-reads.ts';

/** What of ours stops working, or stops being true, with a change. */
export interface Broken {
  readonly kind: 'rule' | 'template' | 'code';
  /** Of a rule. */
  readonly name: string | null;
  /** `path:line` */
  readonly place: string;
}

/** A template with what it reads of the view. */
export interface TemplateFile {
  readonly path: string;
  readonly reads: readonly TemplateRead[];
}

/**
 * The rules, template lines and lines of code that count on what changed; none for a safe change, and none in an API of
 * others. `ours`: the document that they are written for.
 */
export function brokenBy(
  change: Change,
  templates: readonly TemplateFile[],
  ours: OpenApiDocument = ownDocument,
): readonly Broken[] {
  if (change.severity === 'safe') return [];
  const counted = new Set(change.at.flatMap((meeting) => countedLines(change, meeting)));
  const fields = new Set(change.at.flatMap((meeting) => fieldsAt(ours, change, meeting)));
  const uses = [...fields].flatMap((field) => (Object.hasOwn(readBy, field) ? [readBy[field]] : []));
  const names = new Set(uses.flatMap((use) => use?.rules ?? []));
  const lines = new Set([...uses.flatMap((use) => use?.lines ?? []), ...counted]);
  return [
    ...Object.entries(ruleLines).flatMap(([name, place]): readonly Broken[] =>
      names.has(name) ? [{ kind: 'rule', name, place }] : [],
    ),
    ...templates.flatMap(({ path, reads }) => {
      const shown = reads.filter((read) => shownBy[read.path]?.some((field) => fields.has(field)));
      return [...new Set(shown.map(({ line }) => line))].map(
        (line): Broken => ({ kind: 'template', name: null, place: `${path}:${line}` }),
      );
    }),
    ...[...lines].map((place): Broken => ({ kind: 'code', name: null, place })),
  ];
}

/** Lines of the client that name the operation, the status or the header. */
function countedLines({ rule }: Change, { operation, part, status, name }: Meeting): readonly string[] {
  const keys =
    part === 'operation' || part === 'request'
      ? [operation ?? '']
      : part === 'header'
        ? [`header ${name}`]
        : part === 'status' && rule.startsWith('status-')
          ? [`status ${status}`, `status ${status?.charAt(0)}XX`]
          : [];
  return keys.flatMap((key) => (Object.hasOwn(countedOn, key) ? (countedOn[key] ?? []) : []));
}

/** Rules that take whole answers away, or put them behind what our client does not send. */
const ofWholeAnswers =
  /^(operation-removed|security-(added|changed)|server-removed|required-(parameter|body)-added|media-type-removed|status-removed)$/;

/** Rules that leave what the field holds as it was. */
const ofOneField = /description|object-opened|required-|null-/;

/** `Component.field` of ours at the place of the change, and of all that it holds. */
function fieldsAt(
  ours: OpenApiDocument,
  { rule }: Change,
  { operation, part, status, pointer }: Meeting,
): readonly string[] {
  const whole = ofWholeAnswers.test(rule);
  if (operation === null || (part !== 'body' && !whole)) return [];
  const own = operationsOf(ours).find((one) => templateOf(`${one.method} ${one.path}`) === templateOf(operation));
  if (own === undefined) return [];
  const response = child(rootOf(ours), ...own.keys, 'responses', status ?? '200');
  const content = child(response, 'content');
  const [type] = keysOf(content);
  if (type === undefined) return [];
  const found = new Set<string>();
  walk(step(child(content, type), 'schema'), whole ? [] : tokensOf(pointer), !ofOneField.test(rule), found);
  return [...found];
}

function templateOf(operation: string): string {
  return operation.replaceAll(/\{[^{}]*\}/g, '{}');
}

/** Follows the tokens, and gathers the field that they end at and, if it goes deep, those below it. */
function walk(at: Node, [token, ...rest]: readonly string[], deep: boolean, found: Set<string>): void {
  const schema = schemaAt(at);
  if (token === undefined) {
    if (deep) gather(schema, found);
    return;
  }
  const below = token === '*' ? keywordOf(schema, 'items') : rawField(schema, token);
  if (below?.value === undefined) return;
  if (rest.length === 0 && token !== '*') found.add(nameOf(below));
  walk(below, rest, deep, found);
}

function gather(schema: Schema, found: Set<string>): void {
  for (const name of fieldsOf(schema, 'response').keys()) {
    const field = rawField(schema, name);
    if (field === undefined || found.has(nameOf(field))) continue;
    found.add(nameOf(field));
    gather(schemaAt(field), found);
  }
  const items = keywordOf(schema, 'items');
  if (items.value !== undefined) gather(schemaAt(items), found);
}

/** Where the field stands, which may be a reference: its name is that of the schema that has it. */
function rawField({ parts }: Schema, name: string): Node | undefined {
  return parts.map((part) => step(resolve(step(part, 'properties')), name)).find(({ value }) => value !== undefined);
}

/** `Error.details.field` of `/components/schemas/Error/properties/details/items/properties/field`. */
function nameOf({ id }: Node): string {
  const [, ...tokens] = id.replace(/^\/components\/schemas/, '').split('/');
  return tokens.filter((token, i) => i === 0 || (token !== 'properties' && token !== 'items')).join('.');
}
