import type { Json, JsonObject, OpenApiDocument } from '../spec/document.ts';
import { dereference, isJsonObject } from '../spec/pointer.ts';

/** The same document with its schemas as JSON Schema 2020-12 that means what OpenAPI means of a response. */
export function asJsonSchema(document: OpenApiDocument): OpenApiDocument {
  const translate = document.openapi.startsWith('3.0') ? from30 : from31;
  const walk = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(withoutWriteOnly(document, translate(value)));
    return Object.fromEntries(
      entries.map(([key, each]) => [key, each === undefined || values.has(key) ? each : walk(each)]),
    );
  };
  return walk(document) as OpenApiDocument;
}

/** What is below them is no schema. */
const values = new Set(['const', 'default', 'enum', 'example', 'examples']);

/** What Ajv would take for its own extension. */
function from31({ nullable, ...rest }: JsonObject): JsonObject {
  return typeof nullable === 'boolean' || nullable === undefined ? rest : { nullable, ...rest };
}

function from30(schema: JsonObject): JsonObject {
  // What stands beside a reference does not count.
  if (typeof schema.$ref === 'string') return { $ref: schema.$ref };
  const { nullable, minimum, maximum, exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  return {
    ...rest,
    ...(typeof nullable === 'boolean' ? nullable && withNull(schema) : nullable !== undefined && { nullable }),
    ...bound('minimum', minimum, 'exclusiveMinimum', exclusiveMinimum),
    ...bound('maximum', maximum, 'exclusiveMaximum', exclusiveMaximum),
  };
}

/** OpenAPI 3.0.3: it counts only beside a type. An enumeration without null is meant to be extended, as Prism has it. */
function withNull({ type, enum: members }: JsonObject): JsonObject {
  if (typeof type !== 'string') return {};
  const extended = Array.isArray(members) && !members.includes(null) ? { enum: [...members, null] } : {};
  return { type: [type, 'null'], ...extended };
}

function bound(name: string, limit: Json | undefined, exclusive: string, flag: Json | undefined): JsonObject {
  if (flag === true && typeof limit === 'number') return { [exclusive]: limit };
  return {
    ...(limit !== undefined && { [name]: limit }),
    ...(flag !== undefined && typeof flag !== 'boolean' && { [exclusive]: flag }),
  };
}

/** OpenAPI 3.0.3, Schema Object: what is writeOnly and required is required of requests alone. */
function withoutWriteOnly(document: OpenApiDocument, schema: JsonObject): JsonObject {
  const { required, properties } = schema;
  if (!Array.isArray(required) || !isJsonObject(properties)) return schema;
  const answered = required.filter((name) => {
    const property = typeof name === 'string' ? dereference(document, properties[name]) : undefined;
    return !(isJsonObject(property) && property.writeOnly === true);
  });
  return answered.length === required.length ? schema : { ...schema, required: answered };
}
