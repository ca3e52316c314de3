import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Ajv2020, Options } from 'ajv/dist/2020.js';
import { PulseError } from '../errors.ts';
import type { Json, JsonObject, OpenApiDocument } from '../spec/document.ts';
import { dereference, escapeToken, isJsonObject } from '../spec/pointer.ts';
import { type Problem, problemFrom } from '../spec/problem.ts';
import { createSchemaCompiler } from '../spec/schema-compiler.ts';
import { asJsonSchema } from './dialect.ts';
import { followKeys } from './follow-keys.ts';
import { quickenDates } from './formats.ts';

export interface SchemaProblem extends Problem {
  /** Of the keyword that was broken, from the document's root. */
  readonly keys: readonly string[];
}

export type Check<Value> = (value: Value) => readonly SchemaProblem[];

/** A header's or parameter's text, which says numbers and truth values in letters; in parts, where it is a list or object. */
export type Text = string | string[] | Record<string, string>;

/** The schemas of a document, by the keys that lead to them from its root, through references, each compiled when it is first needed. */
export interface Schemas {
  /** @throws PulseError E_SPEC, from the check, when the schema cannot be compiled */
  checkOf(keys: readonly string[]): Check<unknown>;
  /** The same for a text. */
  textCheckOf(keys: readonly string[]): Check<Text>;
  check(keys: readonly string[], value: unknown): readonly SchemaProblem[];
  checkText(keys: readonly string[], text: Text): readonly SchemaProblem[];
}

const mostProblems = 100;
const root = 'document';
const none: readonly SchemaProblem[] = [];

export function schemasOf(document: OpenApiDocument): Schemas {
  const schema = asJsonSchema(document);
  const keysOf = once(() => keysByObject(schema));
  const compile = (options: Options) => {
    const compiler = once(() => compilerFor(schema, options));
    return (keys: readonly string[]) => once(() => compiled(compiler(), schema, keys));
  };
  const first = compile({ allErrors: false });
  const every = compile({});
  const text = compile({ coerceTypes: true });

  const problemsOf = ({ errors }: ValidateFunction, asked: readonly string[]): readonly SchemaProblem[] =>
    (errors ?? []).slice(0, mostProblems).map((error) => {
      const keys = keysOf().get(error.parentSchema as object) ?? asked;
      return { ...problemFrom(withTypes(schema, error)), keys: [...keys, error.keyword] };
    });

  const checkOf = (keys: readonly string[]): Check<unknown> => {
    const [isValid, allErrors] = [first(keys), every(keys)];
    return (value) => {
      try {
        if (isValid()(value)) return none;
        if (isLarge(value)) return problemsOf(isValid(), keys);
        return allErrors()(value) ? none : problemsOf(allErrors(), keys);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return [{ pointer: '', keyword: 'depth', expected: 'an end', seen: 'nesting without one, or too deep', keys }];
      }
    };
  };
  const textCheckOf = (keys: readonly string[]): Check<Text> => {
    const validate = text(keys);
    return (value) => {
      // Coercion writes into what holds the value.
      const holder = { value };
      const context = { instancePath: '', parentData: holder, parentDataProperty: 'value', rootData: holder as never };
      return validate()(value, { ...context, dynamicAnchors: {} }) ? none : problemsOf(validate(), keys);
    };
  };
  const [check, checkText] = [byKeys(checkOf), byKeys(textCheckOf)];
  return {
    checkOf,
    textCheckOf,
    check: (keys, value) => check(keys)(value),
    checkText: (keys, value) => checkText(keys)(value),
  };
}

function compilerFor(schema: OpenApiDocument, options: Options): Ajv2020 {
  // A field that the schema calls `constructor` is there only where the body itself has it.
  const ownProperties = inherited.test(JSON.stringify(schema));
  const compiler = createSchemaCompiler({ ownProperties, ...options });
  quickenDates(compiler);
  return compiler.addSchema(schema, root);
}

const inherited = new RegExp(`"(${Object.getOwnPropertyNames(Object.prototype).join('|')})"`);

function compiled(compiler: Ajv2020, document: OpenApiDocument, keys: readonly string[]): ValidateFunction {
  // What is asked for may be a reference with more beside it, which Ajv heeds.
  const [holder, last] = [followKeys(document, keys.slice(0, -1)).keys, keys.slice(-1)];
  const pointer = [...holder, ...last].map((key) => `/${encodeURIComponent(escapeToken(key))}`).join('');
  try {
    return compiler.compile({ $ref: `${root}#${pointer}` });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const culprit = `the schema at ${keys.join(' › ')} cannot be compiled (${reason})`;
    throw new PulseError('E_SPEC', `${culprit}; mend it, or nothing there would be validated`, { cause });
  }
}

/** A missing field is described by its type, which may stand behind a reference. */
function withTypes(document: OpenApiDocument, error: ErrorObject): ErrorObject {
  const properties: Json | undefined = error.parentSchema?.properties;
  if (error.keyword !== 'required' || !isJsonObject(properties)) return error;
  const name = String(error.params.missingProperty);
  return { ...error, parentSchema: { properties: { [name]: dereference(document, properties[name]) } } };
}

/** Ajv names the schema that was broken by its path in some cases, and relative to another in others. */
function keysByObject(document: OpenApiDocument): ReadonlyMap<unknown, readonly string[]> {
  const found = new Map<unknown, readonly string[]>();
  const walk = (value: Json | undefined, keys: readonly string[]): void => {
    if (typeof value !== 'object' || value === null || found.has(value)) return;
    found.set(value, keys);
    for (const [key, each] of Object.entries(value)) walk(each, [...keys, key]);
    // What stands in another file is known there by the way that leads to it.
    const { $ref } = value as JsonObject;
    if (typeof $ref === 'string' && !$ref.startsWith('#/components/')) walk(dereference(document, { $ref }), keys);
  };
  walk(document, []);
  return found;
}

/** All errors of five million wrong items would not fit into memory. */
const mostValues = 100_000;

function isLarge(value: unknown): boolean {
  const open = [value];
  for (let count = 0; open.length > 0; count++) {
    if (count + open.length > mostValues) return true;
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const within = Array.isArray(next) ? next : Object.values(next);
    if (within.length > mostValues) return true;
    for (const each of within) open.push(each);
  }
  return false;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function byKeys<Value>(make: (keys: readonly string[]) => Check<Value>): (keys: readonly string[]) => Check<Value> {
  const made = new Map<string, Check<Value>>();
  return (keys) => {
    const name = JSON.stringify(keys);
    const check = made.get(name) ?? make(keys);
    made.set(name, check);
    return check;
  };
}
