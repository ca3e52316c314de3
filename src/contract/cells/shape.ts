import type { Json, JsonObject, OpenApiDocument } from '../../spec/document.ts';
import { dereference, isJsonObject } from '../../spec/pointer.ts';

/**
 * What a schema says of the values it allows, read through references and combinations. `if`, `not` and the
 * `dependent…` keywords are left out: what they allow depends on the value.
 */
export interface Shape {
  /** Undefined where any type goes. An integer is a number. */
  readonly types: ReadonlySet<string> | undefined;
  /** JSON texts; undefined where the schema is no enum. */
  readonly values: ReadonlySet<string> | undefined;
  readonly fields: ReadonlyMap<string, Field>;
  /** Of the fields that have no name of their own. */
  readonly otherFields: Json | undefined;
  readonly items: Json | undefined;
  /** What was referred to on the way. */
  readonly references: ReadonlySet<string>;
}

export interface Field {
  readonly required: boolean;
  readonly schema: Json;
}

const anything: Shape = {
  types: undefined,
  values: undefined,
  fields: new Map(),
  otherFields: undefined,
  items: undefined,
  references: new Set(),
};

export function shapeOf(document: OpenApiDocument, schema: Json | undefined): Shape {
  const read = (value: Json | undefined, underWay: ReadonlySet<string>): Shape => {
    if (!isJsonObject(value)) return anything;
    const parts = [own(value)];
    const { $ref } = value;
    if (typeof $ref === 'string' && !underWay.has($ref)) {
      const target = read(dereference(document, { $ref }), new Set([...underWay, $ref]));
      parts.push({ ...target, references: new Set([...target.references, $ref]) });
    }
    for (const part of listOf(value.allOf)) parts.push(read(part, underWay));
    for (const alternatives of [listOf(value.anyOf), listOf(value.oneOf)]) {
      if (alternatives.length > 0) parts.push(either(alternatives.map((part) => read(part, underWay))));
    }
    return parts.reduce(both);
  };
  return read(schema, new Set());
}

function own(schema: JsonObject): Shape {
  const values = Array.isArray(schema.enum) ? (schema.enum as readonly Json[]) : undefined;
  const required = listOf(schema.required);
  const properties = isJsonObject(schema.properties) ? Object.entries(schema.properties) : [];
  const patterns = isJsonObject(schema.patternProperties) ? Object.values(schema.patternProperties) : [];
  return {
    types: values === undefined ? typesOf(schema) : new Set(values.map(typeOf)),
    values: values && new Set(values.filter((value) => value !== null).map((value) => JSON.stringify(value))),
    fields: new Map(
      properties.flatMap(([name, property]) => {
        const forbidden = property === undefined || property === false;
        // A field that is only ever sent.
        if (forbidden || (isJsonObject(property) && property.writeOnly === true)) return [];
        return [[name, { required: required.includes(name), schema: property }]];
      }),
    ),
    otherFields: combined('anyOf', [schema.additionalProperties, schema.unevaluatedProperties, ...patterns]),
    items: combined('anyOf', [schema.items, ...listOf(schema.prefixItems)]),
    references: anything.references,
  };
}

function both(a: Shape, b: Shape): Shape {
  const names = new Set([...a.fields.keys(), ...b.fields.keys()]);
  return {
    types: a.types && b.types ? shared(a.types, b.types) : (a.types ?? b.types),
    values: a.values && b.values ? shared(a.values, b.values) : (a.values ?? b.values),
    fields: new Map(
      [...names].map((name) => {
        const fields = [a.fields.get(name), b.fields.get(name)].filter((field) => field !== undefined);
        const schema =
          combined(
            'allOf',
            fields.map((field) => field.schema),
          ) ?? true;
        return [name, { required: fields.some(({ required }) => required), schema }];
      }),
    ),
    otherFields: combined('allOf', [a.otherFields, b.otherFields]),
    items: combined('allOf', [a.items, b.items]),
    references: new Set([...a.references, ...b.references]),
  };
}

function either(shapes: readonly Shape[]): Shape {
  const objects = shapes.filter(({ types }) => types?.has('object') ?? true);
  const names = new Set(objects.flatMap(({ fields }) => [...fields.keys()]));
  const valued = shapes.flatMap(({ values }) => values ?? []);
  return {
    types: shapes.every(({ types }) => types !== undefined)
      ? new Set(shapes.flatMap(({ types }) => [...(types ?? [])]))
      : undefined,
    values: valued.length > 0 ? new Set(valued.flatMap((values) => [...values])) : undefined,
    fields: new Map(
      [...names].map((name) => {
        const fields = objects.map((shape) => shape.fields.get(name));
        const schema =
          combined(
            'anyOf',
            fields.map((field) => field?.schema),
          ) ?? true;
        return [name, { required: fields.every((field) => field?.required === true), schema }];
      }),
    ),
    otherFields: combined(
      'anyOf',
      shapes.map(({ otherFields }) => otherFields),
    ),
    items: combined(
      'anyOf',
      shapes.map(({ items }) => items),
    ),
    references: new Set(shapes.flatMap(({ references }) => [...references])),
  };
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((each) => b.has(each)));
}

/** Truth values say nothing about what is within. */
function combined(how: 'allOf' | 'anyOf', schemas: readonly (Json | undefined)[]): Json | undefined {
  const telling = schemas.filter((schema) => schema !== undefined && typeof schema !== 'boolean');
  return telling.length > 1 ? { [how]: telling } : (telling[0] ?? schemas.find((schema) => schema === true));
}

function typesOf({ type, nullable }: JsonObject): ReadonlySet<string> | undefined {
  const types = typeof type === 'string' ? [type] : listOf(type);
  if (types.length === 0) return undefined;
  // OpenAPI 3.0 says it so.
  const all = nullable === true ? [...types, 'null'] : types;
  return new Set(all.map((each) => (each === 'integer' ? 'number' : String(each))));
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
