import type { Json } from '../../spec/document.ts';
import { isJsonObject } from '../../spec/pointer.ts';
import { canonical, itemsOf, keysOf, type Node, objectOf, resolve, step } from './node.ts';
import type { Direction } from './rules.ts';

/** A schema with its references and `allOf` taken apart: all parts hold together. */
export interface Schema {
  /** Never empty. */
  readonly parts: readonly Node[];
  /** By `nullable`, or by an alternative that is null alone. */
  readonly orNull: boolean;
  /** What `oneOf` or `anyOf` leave to choose, each with the parts beside them; none where there is no choice. */
  readonly alternatives: readonly Schema[];
}

export function schemaAt(raw: Node): Schema {
  return schemaFrom(raw, new Set());
}

/** `seen`: references on the way here. A schema that contains itself without a property between says nothing. */
function schemaFrom(raw: Node, seen: ReadonlySet<string>): Schema {
  const parts = partsOf(raw, seen);
  const choice = parts.flatMap((part) =>
    ['oneOf', 'anyOf'].flatMap((key) => (key in objectOf(part) ? step(part, key) : [])),
  )[0];
  const nullable = parts.some((part) => objectOf(part).nullable === true);
  if (choice === undefined) return { parts, orNull: nullable, alternatives: [] };
  const all = itemsOf(choice);
  const others = all.filter((each) => !isNull(resolve(each)));
  const orNull = nullable || others.length < all.length;
  const met = new Set([...seen, choice.id]);
  const merged = seen.has(choice.id)
    ? []
    : others.flatMap((each): readonly Schema[] => {
        const inner = schemaFrom(each, met);
        const choices = inner.alternatives.length > 0 ? inner.alternatives : [inner];
        return choices.map((one) => ({
          parts: [...parts, ...one.parts],
          orNull: orNull || inner.orNull,
          alternatives: [],
        }));
      });
  const [only] = merged;
  if (only !== undefined && merged.length === 1) return only;
  return { parts, orNull: orNull || merged.some((one) => one.orNull), alternatives: merged };
}

function partsOf(raw: Node, seen: ReadonlySet<string>): readonly Node[] {
  const { value } = raw;
  if (value === false) return [{ ...raw, value: { not: {} } }];
  if (!isJsonObject(value)) return [{ ...raw, value: {} }];
  if (typeof value.$ref === 'string') {
    const target = resolve(raw);
    const { $ref: _, ...beside } = value;
    const own = Object.keys(beside).length > 0 ? partsOf({ ...raw, value: beside }, seen) : [];
    if (seen.has(target.id)) return own.length > 0 ? own : [{ ...raw, value: {} }];
    return [...partsOf(target, new Set([...seen, target.id])), ...own];
  }
  return [raw, ...itemsOf(step(raw, 'allOf')).flatMap((each) => partsOf(each, seen))];
}

function isNull({ value }: Node): boolean {
  return isJsonObject(value) && ['"null"', '["null"]'].includes(canonical(value.type));
}

/** What a keyword is set to, once for each part that has it. */
export function valuesOf({ parts }: Schema, keyword: string): readonly Json[] {
  return parts.flatMap((part) => (keyword in objectOf(part) ? [objectOf(part)[keyword] ?? null] : []));
}

/** The keyword's node, or the place for it where no part has it. */
export function keywordOf({ parts }: Schema, keyword: string): Node {
  return step(parts.find((part) => keyword in objectOf(part)) ?? firstOf(parts), keyword);
}

export function firstOf<Value>(values: readonly Value[]): Value {
  const [first] = values;
  if (first === undefined) throw new TypeError('A schema has at least one part');
  return first;
}

/** The same schema has the same identity, however it was reached. */
export function identityOf({ parts }: Schema): string {
  return parts.map(({ id }) => id).join(' ');
}

/** Types that are allowed, null among them; null where all are. */
export function typesOf(schema: Schema): ReadonlySet<string> | null {
  const { parts, orNull, alternatives } = schema;
  if (alternatives.length > 0) {
    const each = alternatives.map(typesOf);
    return each.some((types) => types === null) ? null : new Set(each.flatMap((types) => [...(types ?? [])]));
  }
  const listed = parts.flatMap((part) => {
    const { type } = objectOf(part);
    return type === undefined ? [] : [new Set((Array.isArray(type) ? type : [type]).map(String))];
  });
  if (listed.length === 0) return null;
  const both = listed.flatMap((types) => [...types]).filter((one) => listed.every((types) => allows(types, one)));
  return new Set([...both, ...(orNull ? ['null'] : [])]);
}

export function allows(types: ReadonlySet<string> | null, type: string): boolean {
  return types === null || types.has(type) || (type === 'integer' && types.has('number'));
}

/** Fields of an object, in the order of the document. One that several parts describe is all that they say. */
export function fieldsOf(schema: Schema, direction: Direction): ReadonlyMap<string, Schema> {
  const hidden = direction === 'response' ? 'writeOnly' : 'readOnly';
  const names = new Set(schema.parts.flatMap((part) => keysOf(step(part, 'properties'))));
  const fields = [...names].map((name) => {
    const each = schema.parts.flatMap((part) => {
      const raw = step(step(part, 'properties'), name);
      return raw.value === undefined ? [] : [schemaAt(raw)];
    });
    return [name, together(each)] as const;
  });
  return new Map(fields.filter(([, field]) => !valuesOf(field, hidden).includes(true)));
}

function together(schemas: readonly Schema[]): Schema {
  const [first, ...others] = schemas;
  if (first === undefined || others.length === 0) return firstOf(schemas);
  return { ...first, parts: schemas.flatMap(({ parts }) => parts) };
}

/** Names of required fields, and where each is said to be. */
export function requiredOf({ parts }: Schema): ReadonlyMap<string, Node> {
  return new Map(
    parts.flatMap((part) => itemsOf(step(part, 'required')).map((node) => [String(node.value), node] as const)),
  );
}

/** True where no other fields than the named ones may be. */
export function isClosed(schema: Schema): boolean {
  return ['additionalProperties', 'unevaluatedProperties'].some((keyword) => valuesOf(schema, keyword).includes(false));
}

/** The values of a closed set as JSON; null where the set is open. Null is counted among the types. */
export function choicesOf(schema: Schema): ReadonlySet<string> | null {
  const sets = schema.parts.flatMap((part) => {
    const { enum: listed, const: only } = objectOf(part);
    return [...(Array.isArray(listed) ? [listed as readonly Json[]] : []), ...(only === undefined ? [] : [[only]])];
  });
  if (sets.length === 0) return null;
  const texts = sets.map((set) => new Set(set.filter((value) => value !== null).map((value) => JSON.stringify(value))));
  return new Set([...(texts[0] ?? [])].filter((text) => texts.every((set) => set.has(text))));
}

/** What a number, a text, a list or an object must at least or at most be; null where there is no bound. */
export function boundOf(
  schema: Schema,
  keyword: string,
): { readonly limit: number; readonly exclusive: boolean } | null {
  const exclusively = `exclusive${keyword.charAt(0).toUpperCase()}${keyword.slice(1)}`;
  const bounds = schema.parts.flatMap((part) => {
    const { [keyword]: limit, [exclusively]: other } = objectOf(part);
    return [
      // OpenAPI 3.0 has the exclusive ones as flags.
      ...(typeof limit === 'number' ? [{ limit, exclusive: other === true }] : []),
      ...(typeof other === 'number' ? [{ limit: other, exclusive: true }] : []),
    ];
  });
  const sign = keyword.startsWith('min') ? 1 : -1;
  const [tightest] = bounds.toSorted((a, b) => sign * (b.limit - a.limit) || Number(b.exclusive) - Number(a.exclusive));
  // No length is less than 0.
  return tightest === undefined || (tightest.limit === 0 && /^min[A-Z]/.test(keyword)) ? null : tightest;
}
