import type { JsonObject } from '../../spec/document.ts';

/** What was seen at one place: JSON types, with `date` and `date-time` for texts that are all that. */
export interface SeenShape {
  readonly types: ReadonlySet<string>;
  readonly fields: ReadonlyMap<string, SeenShape>;
  readonly items: SeenShape | undefined;
}

interface GrowingShape {
  readonly types: Set<string>;
  readonly fields: Map<string, GrowingShape>;
  items: GrowingShape | undefined;
}

/** @param seen types by the way to them, `*` for an array index */
export function shapeFrom(seen: readonly { readonly way: readonly string[]; readonly type: string }[]): SeenShape {
  const create = (): GrowingShape => ({ types: new Set(), fields: new Map(), items: undefined });
  const root = create();
  for (const { way, type } of seen) {
    let at = root;
    for (const token of way) {
      const next: GrowingShape = (token === '*' ? at.items : at.fields.get(token)) ?? create();
      if (token === '*') at.items = next;
      else at.fields.set(token, next);
      at = next;
    }
    if (type !== '') at.types.add(type);
  }
  return root;
}

/** The narrowest schema of the usual kind that allows all of it. What was only ever null may be anything. */
export function schemaFrom({ types, fields, items }: SeenShape, openapi: string, description?: string): JsonObject {
  const type = typeFrom(types, openapi);
  const properties = Object.fromEntries([...fields].map(([name, field]) => [name, schemaFrom(field, openapi)]));
  return {
    ...type,
    ...(description !== undefined && { description }),
    ...(fields.size > 0 && { properties }),
    ...(types.has('array') && { items: items === undefined ? {} : schemaFrom(items, openapi) }),
  };
}

const textTypes: ReadonlySet<string> = new Set(['string', 'date', 'date-time']);

function typeFrom(types: ReadonlySet<string>, openapi: string): JsonObject {
  const texts = [...types].filter((type) => textTypes.has(type));
  const [format] = texts.length === 1 && texts[0] !== 'string' ? texts : [];
  const others = [...types].filter((type) => !textTypes.has(type) && type !== 'null');
  const numbers = others.includes('number') ? others.filter((type) => type !== 'integer') : others;
  const names = [...(texts.length > 0 ? ['string'] : []), ...numbers];
  const [name] = names;
  if (name === undefined) return {};
  const isNull = types.has('null');
  // OpenAPI 3.0 has neither several types nor null.
  if (openapi.startsWith('3.0')) {
    return { ...(names.length === 1 && { type: name }), ...(format && { format }), ...(isNull && { nullable: true }) };
  }
  const all = isNull ? [...names, 'null'] : names;
  return { type: all.length === 1 ? name : all, ...(format && { format }) };
}
