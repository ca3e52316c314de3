import type { Json, JsonObject, OpenApiDocument } from '../../src/spec/document.ts';
import { dereference, escapeToken, isJsonObject } from '../../src/spec/pointer.ts';

/** A valid body with one keyword of its schema broken. */
export interface Mutant {
  readonly keyword: string;
  /** To what breaks it. */
  readonly pointer: string;
  /** Where the keyword stands, `*` for an index: of a missing field, in what holds it. */
  readonly schema: string;
  readonly body: unknown;
}

/** Every keyword that the schema asserts, in every place of the body where it applies. */
export function mutantsOf(document: OpenApiDocument, schema: Json | undefined, body: Json): readonly Mutant[] {
  return breaks(document, schema, body, '', '').map(({ replacement, ...mutant }) => ({ ...mutant, body: replacement }));
}

/** Each `schema keyword` that there is to break, by which a test sees whether its bodies reach all of them. */
export function keywordsOf(document: OpenApiDocument, schema: Json | undefined, path = ''): readonly string[] {
  const target = dereference(document, schema);
  if (!isJsonObject(target)) return [];
  const own = Object.entries(target).filter(([name, value]) => name in rules || (name in closing && value === false));
  return [
    ...own.map(([name]) => `${path} ${name}`),
    ...Object.entries(objectFrom(target.properties)).flatMap(([name, each]) =>
      keywordsOf(document, each, `${path}/${name}`),
    ),
    ...keywordsOf(document, target.items, `${path}/*`),
  ];
}

interface Break extends Omit<Mutant, 'body'> {
  /** Instead of the value. */
  readonly replacement: Json;
}

function breaks(
  document: OpenApiDocument,
  given: Json | undefined,
  value: Json,
  pointer: string,
  path: string,
): readonly Break[] {
  const schema = dereference(document, given);
  if (!isJsonObject(schema)) return [];
  const unknown = Object.keys(schema).find((name) => !(name in rules || name in closing || silent.has(name)));
  if (unknown !== undefined) throw new Error(`${unknown} of ${path}: no mutant is known that breaks it`);

  const own = Object.entries(schema).flatMap(([keyword, said]) => {
    const replacements =
      keyword in closing && said === false
        ? [{ ...objectFrom(value), undocumented: 1 }]
        : (rules[keyword]?.(said as never, value, schema) ?? []);
    return replacements.map((replacement) => ({ keyword, pointer, schema: path, replacement }));
  });
  const missing = requiredOf(schema).flatMap((name) => {
    if (!isJsonObject(value) || !(name in value)) return [];
    const { [name]: _, ...rest } = value;
    const at = `${pointer}/${escapeToken(name)}`;
    return [{ keyword: 'required', pointer: at, schema: path, replacement: rest }];
  });
  return [...own, ...missing, ...within(document, schema, value, pointer, path)];
}

function within(
  document: OpenApiDocument,
  { items, properties }: JsonObject,
  value: Json,
  pointer: string,
  path: string,
): readonly Break[] {
  if (Array.isArray(value)) {
    // The first and the last stand for those between.
    return [...new Set([0, value.length - 1])].flatMap((i) =>
      value[i] === undefined
        ? []
        : breaks(document, items, value[i], `${pointer}/${i}`, `${path}/*`).map((inner) => ({
            ...inner,
            replacement: value.with(i, inner.replacement),
          })),
    );
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(objectFrom(properties)).flatMap(([name, property]) => {
    const field = value[name];
    if (field === undefined) return [];
    return breaks(document, property, field, `${pointer}/${escapeToken(name)}`, `${path}/${name}`).map((inner) => ({
      ...inner,
      replacement: { ...value, [name]: inner.replacement },
    }));
  });
}

const silent = new Set(['properties', 'items', 'title', 'description', 'examples', 'example', 'default', 'deprecated']);
const closing: Readonly<Record<string, true>> = { additionalProperties: true, unevaluatedProperties: true };

type Rule = (said: never, value: Json, schema: JsonObject) => readonly Json[];

/** Of each keyword, values that break it and, as far as may be, nothing else. */
const rules: Readonly<Record<string, Rule>> = {
  // Broken a field at a time.
  required: () => [],
  type: (said: string | readonly string[]) => {
    const allowed = [said].flat();
    const fits = (name: string): boolean =>
      allowed.includes(name) || (name === 'integer' && allowed.includes('number'));
    return Object.entries(ofEachType).flatMap(([name, values]) => (fits(name) ? [] : values));
  },
  format: (said: string) => misspelt[said] ?? [],
  minimum: (said: number) => [said - 1],
  maximum: (said: number) => [said + 1],
  exclusiveMinimum: (said: number) => [said, said - 1],
  exclusiveMaximum: (said: number) => [said, said + 1],
  multipleOf: (said: number) => [said * 1.5],
  minLength: (said: number) => (said === 0 ? [] : ['x'.repeat(said - 1)]),
  maxLength: (said: number) => ['x'.repeat(said + 1)],
  pattern: (said: string) => ['', '\n', 'A', '0', '~'].filter((text) => !new RegExp(said, 'u').test(text)),
  enum: (said: readonly Json[], value) => [other(value, said)],
  const: (said: Json, value) => [other(value, [said])],
  minItems: (said: number, value) => (Array.isArray(value) ? [value.slice(0, said - 1)] : []),
  maxItems: (said: number, value) => (Array.isArray(value) ? [repeated(value, said + 1)] : []),
  uniqueItems: (_, value) => (Array.isArray(value) && value.length > 0 ? [repeated(value, value.length + 1)] : []),
  minProperties: (said: number, value) => [Object.fromEntries(Object.entries(objectFrom(value)).slice(0, said - 1))],
  maxProperties: (said: number, value) => [
    { ...objectFrom(value), ...Object.fromEntries(Array.from({ length: said + 1 }, (_, i) => [`more${i}`, 1])) },
  ],
};

const ofEachType: Readonly<Record<string, readonly Json[]>> = {
  null: [null],
  boolean: [true],
  string: ['', 'text', '1'],
  integer: [1],
  // What 1e999 is, once parsed.
  number: [0.5, Number.POSITIVE_INFINITY],
  array: [[]],
  object: [{}],
};

const misspelt: Readonly<Record<string, readonly string[]>> = {
  date: ['', 'yesterday', '2026-02-30', '2026-13-01', '2025-02-29', '20260101', '2026-01-01T00:00:00Z', ' 2026-01-01'],
  'date-time': [
    '',
    'yesterday',
    '2026-01-01',
    '2026-01-01T00:00:00',
    '2026-02-30T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:60:00Z',
    '2026-01-01T00:00:00.Z',
    '2026-01-01 00:00',
  ],
  uuid: ['', '00000000-0000-0000-0000'],
  email: ['', 'ann', 'ann@'],
  uri: ['', 'no uri'],
};

/** Of the same type, where there is one. */
function other(value: Json, allowed: readonly Json[]): Json {
  const candidates = typeof value === 'number' ? [value + 1, value + 2, value + 0.5] : [`${value}~`];
  return candidates.find((one) => !allowed.includes(one)) ?? 'other';
}

function repeated(items: readonly Json[], length: number): readonly Json[] {
  return Array.from({ length }, (_, i) => items[i % items.length] ?? 'item');
}

function requiredOf({ required }: JsonObject): readonly string[] {
  return Array.isArray(required) ? required.map(String) : [];
}

function objectFrom(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
