import type { Json, JsonObject, OpenApiDocument } from './document.ts';
import { dereference, escapeToken, isJsonObject } from './pointer.ts';

/** The names that a schema gives to the fields of a value, worked out once so that a walk looks nothing up. */
interface Shape {
  readonly fields: ReadonlyMap<string, Shape>;
  readonly items: Shape | undefined;
}

/** A hostile body can hold a million odd fields; nobody reads more than these. */
const most = 100;

/** A function that lists the fields of a body that the schema does not name. */
export function unknownFieldsFinder(document: OpenApiDocument, schema: Json): (body: unknown) => readonly string[] {
  const shape = shapeOf(document, schema, new Map());
  return (body) => {
    const found = new Set<string>();
    collect(body, shape, '', found);
    return [...found];
  };
}

function collect(value: unknown, shape: Shape, path: string, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    if (shape.items === undefined) return;
    const itemPath = `${path}/*`;
    for (const item of value) collect(item, shape.items, itemPath, found);
    return;
  }
  // A schema that names no field at all describes a free-form object.
  if (shape.fields.size === 0) return;
  for (const [key, field] of Object.entries(value)) {
    const known = shape.fields.get(key);
    if (known === undefined) {
      if (found.size < most) found.add(`${path}/${escapeToken(key)}`);
    } else if (typeof field === 'object' && field !== null) {
      collect(field, known, `${path}/${escapeToken(key)}`, found);
    }
  }
}

/** Shapes are remembered by schema object, which also ends the recursion of a schema that contains itself. */
function shapeOf(document: OpenApiDocument, schema: Json | undefined, known: Map<JsonObject, Shape>): Shape {
  const fields = new Map<string, Shape>();
  const target = dereference(document, schema);
  if (!isJsonObject(target)) return { fields, items: undefined };
  const earlier = known.get(target);
  if (earlier !== undefined) return earlier;

  const shape: { fields: Map<string, Shape>; items: Shape | undefined } = { fields, items: undefined };
  known.set(target, shape);
  for (const part of parts(document, target)) {
    if (isJsonObject(part.properties)) {
      for (const [name, property] of Object.entries(part.properties)) {
        fields.set(name, shapeOf(document, property, known));
      }
    }
    if (part.items !== undefined) shape.items = shapeOf(document, part.items, known);
  }
  return shape;
}

/** The schema and all that it is composed of: a field that any of them names is known. */
function parts(document: OpenApiDocument, schema: JsonObject, found = new Set<JsonObject>()): ReadonlySet<JsonObject> {
  if (found.has(schema)) return found;
  found.add(schema);
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const list = schema[keyword];
    if (!Array.isArray(list)) continue;
    for (const item of list) {
      const part = dereference(document, item);
      if (isJsonObject(part)) parts(document, part, found);
    }
  }
  return found;
}
