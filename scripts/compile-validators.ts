import type { AnySchemaObject } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { PulseError } from '../src/errors.ts';
import type { Json, JsonObject, OpenApiDocument } from '../src/spec/document.ts';
import { operationsOf } from '../src/spec/operations.ts';
import { dereference, isJsonObject } from '../src/spec/pointer.ts';
import { createSchemaCompiler } from '../src/spec/schema-compiler.ts';
import type { Shape } from '../src/spec/unknown-fields.ts';

/**
 * The source of src/spec/compiled.ts: of each operation, a function that validates the body of its 200 response, and the
 * shape of that body. A run so neither reads YAML nor compiles schemas, which would take 80 ms and 17 MB more.
 * @throws PulseError E_SPEC for a 200 schema that is missing or cannot be compiled
 */
export function compileValidators(document: OpenApiDocument): string {
  const ajv = createSchemaCompiler({ code: { source: true, esm: true, lines: true } });
  const shapes: Record<string, Shape> = {};
  for (const { operationId, value: operation } of operationsOf(document)) {
    if (operationId === null) continue;
    try {
      const schema = inline(document, okSchema(operation));
      ajv.addSchema(schema as AnySchemaObject, operationId);
      // Compiled here, where it is known whose schema it is.
      ajv.getSchema(operationId);
      shapes[operationId] = shapeOf(schema);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const culprit = `the schema of the 200 response of ${operationId} cannot be compiled (${reason})`;
      throw new PulseError('E_SPEC', `${culprit}; mend the schema in the OpenAPI document`, { cause });
    }
  }
  const exported = Object.fromEntries(Object.keys(shapes).map((operationId) => [operationId, operationId]));
  return `// Generated from openapi.yaml by scripts/generate.ts; do not edit.
// @ts-nocheck: Ajv writes JavaScript, and requires its CommonJS helpers.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
${standaloneCode.default(ajv, exported)}
export const shapes = ${JSON.stringify(shapes, null, 2)};
`;
}

/** The names that a schema without references gives to the fields of a value, its compositions included. */
export function shapeOf(schema: Json): Shape {
  if (!isJsonObject(schema)) return {};
  const fields: Record<string, Shape> = {};
  let items: Shape | undefined;
  for (const part of composed(schema)) {
    for (const [name, property] of Object.entries(isJsonObject(part.properties) ? part.properties : {})) {
      fields[name] = shapeOf(property ?? null);
    }
    if (part.items !== undefined) items = shapeOf(part.items);
  }
  return { ...(Object.keys(fields).length > 0 && { fields }), ...(items && { items }) };
}

/** The schema and all that it is composed of: a field that any of them names is known. */
function composed(schema: JsonObject): JsonObject[] {
  const parts = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  return [schema, ...parts.filter(isJsonObject).flatMap(composed)];
}

/** Say nothing about what is valid; a field of such a name has an object here, its schema. */
const annotations = new Set(['title', 'description', 'examples', 'deprecated']);

/**
 * A schema with its references written out and its annotations left out.
 * @param within what this one stands in
 */
function inline(document: OpenApiDocument, schema: Json | undefined, within: readonly JsonObject[] = []): Json {
  if (Array.isArray(schema)) return schema.map((item) => inline(document, item, within));
  const target = dereference(document, schema);
  if (target === undefined) throw new Error(`${JSON.stringify(schema)} leads nowhere`);
  if (!isJsonObject(target)) return target;
  if (within.includes(target)) throw new Error('a schema in it contains itself');
  return Object.fromEntries(
    Object.entries(target)
      .filter(([key, value]) => isJsonObject(value) || !annotations.has(key))
      .map(([key, value]) => [key, inline(document, value, [...within, target])]),
  );
}

function okSchema(operation: JsonObject): Json {
  let found: Json | undefined = operation;
  for (const key of ['responses', '200', 'content', 'application/json', 'schema']) {
    found = isJsonObject(found) ? found[key] : undefined;
  }
  if (found === undefined) throw new Error('there is none');
  return found;
}
