import type { ErrorObject } from 'ajv';
import type { Json, JsonObject } from './document.ts';
import { escapeToken, isJsonObject } from './pointer.ts';

/** One way in which a body breaks its schema. */
export interface Problem {
  /** JSON pointer to the culprit; of a missing field, where it would be. */
  readonly pointer: string;
  /** The JSON Schema keyword that was broken, such as `required` or `type`. */
  readonly keyword: string;
  readonly expected: string;
  /** JSON of what is there, at most 80 characters; `nothing` for a missing field. */
  readonly seen: string;
}

const mostSeen = 80;

/** An error of Ajv's, made with `verbose`. */
export function problemFrom({ instancePath, keyword, params, parentSchema, message, data }: ErrorObject): Problem {
  if (keyword === 'required') {
    const name = String(params.missingProperty);
    const properties = (parentSchema as JsonObject | undefined)?.properties;
    const schema = isJsonObject(properties) ? properties[name] : undefined;
    const expected = isJsonObject(schema) && schema.type !== undefined ? typeNames(schema.type) : 'a value';
    return { pointer: `${instancePath}/${escapeToken(name)}`, keyword, expected, seen: 'nothing' };
  }
  const expected =
    keyword === 'type' ? typeNames(params.type as Json) : (message ?? keyword).replace(/^must (be |match )?/, '');
  return { pointer: instancePath, keyword, expected, seen: cut(data) };
}

function typeNames(type: Json): string {
  return Array.isArray(type) ? type.join(' or ') : String(type);
}

/** JSON of a value, at most 80 characters. */
export function cut(value: unknown): string {
  // A long text is cut before it is quoted, so that a megabyte is not escaped for the sake of 80 characters.
  const text = json(typeof value === 'string' ? value.slice(0, mostSeen) : value);
  // A cut can halve a surrogate pair.
  return text.slice(0, mostSeen).toWellFormed();
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing';
  } catch {
    // What is nested a hundred thousand deep can be parsed, but not written.
    return Array.isArray(value) ? 'a deeply nested array' : 'a deeply nested object';
  }
}
