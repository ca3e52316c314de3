import type { Json, JsonObject, OpenApiDocument } from '../../spec/document.ts';
import type { Operation } from '../../spec/operations.ts';
import { dereference, isJsonObject } from '../../spec/pointer.ts';
import { followKeys } from '../follow-keys.ts';

/** A parameter whose value is one text: no array, object or cookie. */
export interface Parameter {
  readonly name: string;
  readonly in: Location;
  readonly required: boolean;
  readonly schema: JsonObject;
  /** Of the schema, from the document's root and without a reference on the way. */
  readonly keys: readonly string[];
  /** What the document shows: its example, or its default. */
  readonly example: string | undefined;
}

export type Location = (typeof locations)[number];
const locations = ['path', 'query', 'header'] as const;

export interface Parameters {
  readonly usable: readonly Parameter[];
  /** Names of those that a request needs and that cannot be written here. */
  readonly unusable: readonly string[];
}

/** OpenAPI 3.1, Parameter Object: header parameters of these names are ignored. */
const ignoredHeaders = ['accept', 'content-type', 'authorization'];

export function parametersOf(document: OpenApiDocument, operation: Operation): Parameters {
  const found = new Map<string, Parameter | string>();
  const item = dereference(document, document.paths[operation.path]);
  const shared = isJsonObject(item) ? item.parameters : undefined;
  // The operation's own replace those of its path.
  for (const [list, keys] of [
    [shared, operation.keys.slice(0, 2)],
    [operation.value.parameters, operation.keys],
  ] as const) {
    for (const i of listOf(list).keys()) {
      const at = followKeys(document, [...keys, 'parameters', String(i)]);
      const parameter = at.value;
      if (!isJsonObject(parameter) || typeof parameter.name !== 'string') continue;
      const { name } = parameter;
      if (parameter.in === 'header' && ignoredHeaders.includes(name.toLowerCase())) continue;
      const usable = usableFrom(document, parameter, name, at.keys);
      const needed = parameter.required === true || parameter.in === 'path';
      if (usable !== undefined || needed) found.set(`${parameter.in} ${name}`, usable ?? name);
    }
  }
  const all = [...found.values()];
  return {
    usable: all.filter((one) => typeof one !== 'string'),
    unusable: all.filter((one) => typeof one === 'string'),
  };
}

function usableFrom(
  document: OpenApiDocument,
  parameter: JsonObject,
  name: string,
  keys: readonly string[],
): Parameter | undefined {
  const location = locations.find((one) => one === parameter.in);
  const { value: schema, keys: schemaKeys } = followKeys(document, [...keys, 'schema']);
  const plainStyle = location === 'query' ? 'form' : 'simple';
  const isPlain = parameter.style === undefined || parameter.style === plainStyle;
  if (location === undefined || !isPlain || !isJsonObject(schema)) return undefined;
  if (typesOf(schema).some((type) => type === 'array' || type === 'object')) return undefined;
  return {
    name,
    in: location,
    required: parameter.required === true || location === 'path',
    schema,
    keys: schemaKeys,
    example: [
      parameter.example,
      ...examplesOf(document, parameter),
      schema.example,
      ...listOf(schema.examples),
      schema.default,
    ]
      .filter((one) => ['string', 'number', 'boolean'].includes(typeof one))
      .map(String)[0],
  };
}

export function typesOf({ type }: JsonObject): readonly Json[] {
  return type === undefined ? [] : Array.isArray(type) ? type : [type];
}

function examplesOf(document: OpenApiDocument, { examples }: JsonObject): readonly (Json | undefined)[] {
  if (!isJsonObject(examples)) return [];
  return Object.values(examples).map((one) => {
    const example = dereference(document, one);
    return isJsonObject(example) ? example.value : undefined;
  });
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
