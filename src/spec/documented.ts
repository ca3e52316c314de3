import type { Json, JsonObject, OpenApiDocument } from './document.ts';
import { responseNamesFor } from './operations.ts';
import { isJsonObject, tokensOf } from './pointer.ts';

/** A value of the document, and the keys that lead to it from the root without a reference on the way. */
export interface Place {
  readonly keys: readonly string[];
  readonly value: Json | undefined;
}

/** What the document says of one value in a response. */
export interface Documented {
  /** The schemas that speak of it, through references and combinations. */
  readonly schemas: readonly (Place & { readonly value: JsonObject })[];
  /** The fields that they name. */
  readonly names: readonly string[];
  /** Whether further names belong to it: then they are data, such as the ids in a map. */
  readonly takesAnyName: boolean;
  /** Undefined where the schemas do not name it. */
  field(name: string): Documented | undefined;
  /** Of an array. */
  items(): Documented | undefined;
  /** Undefined where its text may be any. */
  readonly set: ValueSet | undefined;
}

/** The texts that a value is known to take: a closed `enum`, or an open set with more to come. */
export interface ValueSet {
  /** Where they are listed: `enum` where they are all; where nothing lists them, the `examples` to be. */
  readonly keys: readonly string[];
  readonly values: ReadonlySet<string>;
}

export interface Documentation {
  placeAt(keys: readonly string[]): Place;
  /** The response that the document has for a status: of itself, its range, or the default. */
  responseFor(operationKeys: readonly string[], status: number): Place | undefined;
  /** Its JSON body. @param mediaType decides where the response has several kinds of JSON */
  bodyOf(response: Place, mediaType: string): Documented | undefined;
}

/** Lower case, without parameters; empty where it is none, or one that nobody would write. */
export function mediaTypeOf(contentType: string | undefined): string {
  const essence = (contentType?.split(';', 1)[0] ?? '').trim().toLowerCase();
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(essence) ? essence : '';
}

export function isJsonType(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json');
}

/** Reads a document for what it says of responses. What was looked up once is kept. */
export function documentationOf(document: OpenApiDocument): Documentation {
  const known = new Map<string, Documented>();

  function placeAt(keys: readonly string[]): Place {
    let place: Place = { keys: [], value: document };
    for (const key of keys) place = followed(childOf(place, key));
    return place;
  }

  /** Through its references; undefined is what a circle of them leads to. */
  function followed(place: Place): Place {
    let current = place;
    for (let hops = 0; isJsonObject(current.value) && typeof current.value.$ref === 'string'; hops++) {
      if (hops > 100 || !current.value.$ref.startsWith('#/')) return { keys: current.keys, value: undefined };
      let target: Place = { keys: [], value: document };
      for (const token of tokensOf(decodeURIComponent(current.value.$ref.slice(1)))) target = childOf(target, token);
      current = target;
    }
    return current;
  }

  function documented(places: readonly Place[]): Documented | undefined {
    const schemas = places.flatMap((place) => parts(place, new Set()));
    if (schemas.length === 0) return undefined;
    const id = JSON.stringify(schemas.map(({ keys }) => keys));
    const one = known.get(id) ?? create(schemas);
    known.set(id, one);
    return one;
  }

  /** A schema, what it refers to, and what it is combined of. */
  function parts(place: Place, underWay: ReadonlySet<string>): Documented['schemas'] {
    const { keys, value } = place;
    const id = keys.join(' ');
    if (!isJsonObject(value) || underWay.has(id)) return [];
    const within = new Set([...underWay, id]);
    const combined = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => {
      const list = childOf(place, keyword);
      const length = Array.isArray(list.value) ? list.value.length : 0;
      return Array.from({ length }, (_, i) => childOf(list, String(i)));
    });
    const referred = typeof value.$ref === 'string' ? [followed(place)] : [];
    // A reference may have keywords beside it.
    return [{ keys, value }, ...[...referred, ...combined].flatMap((part) => parts(part, within))];
  }

  function create(schemas: Documented['schemas']): Documented {
    const fields = new Map<string, Documented | undefined>();
    const named = (name: string): readonly Place[] =>
      schemas.flatMap((schema) => {
        const properties = childOf(schema, 'properties');
        return isJsonObject(properties.value) && Object.hasOwn(properties.value, name)
          ? [childOf(properties, name)]
          : [];
      });
    const names = [...new Set(schemas.flatMap(({ value }) => Object.keys(objectIn(value.properties))))];
    let items: Documented | undefined;
    return {
      schemas,
      names,
      takesAnyName:
        names.length === 0 ||
        schemas.some(({ value }) => isJsonObject(value.additionalProperties) || isJsonObject(value.patternProperties)),
      field(name) {
        if (!fields.has(name) && names.includes(name)) fields.set(name, documented(named(name)) ?? create([]));
        return fields.get(name);
      },
      items() {
        items ??= documented(schemas.map((schema) => childOf(schema, 'items')));
        return items;
      },
      set: setOf(schemas),
    };
  }

  return {
    placeAt,
    responseFor(operationKeys, status) {
      const responses = placeAt([...operationKeys, 'responses']);
      const name = responseNamesFor(status).find((one) => Object.hasOwn(objectIn(responses.value), one));
      return name === undefined ? undefined : followed(childOf(responses, name));
    },
    bodyOf(response, mediaType) {
      const content = followed(childOf(response, 'content'));
      const types = Object.keys(objectIn(content.value)).filter((type) => isJsonType(mediaTypeOf(type)));
      const exact = types.filter((type) => mediaTypeOf(type) === mediaType);
      return documented((exact.length > 0 ? exact : types).map((type) => childOf(childOf(content, type), 'schema')));
    },
  };
}

/** @param pointer with `*` for an array index */
export function documentedAt(body: Documented, pointer: string): Documented | undefined {
  let at: Documented | undefined = body;
  for (const token of tokensOf(pointer)) at = token === '*' ? at?.items() : at?.field(token);
  return at;
}

/** Both ways to say it are conventions: of this project's document, and of Zalando's guidelines. */
function setOf(schemas: Documented['schemas']): ValueSet | undefined {
  for (const { keys, value } of schemas) {
    const list = ['enum', 'x-extensible-enum'].find((keyword) => Array.isArray(value[keyword]));
    const isOpen = typeof value.description === 'string' && /\bopen set\b/i.test(value.description);
    const keyword = list ?? (isOpen ? 'examples' : undefined);
    if (keyword === undefined) continue;
    const values = Array.isArray(value[keyword]) ? (value[keyword] as readonly Json[]) : [];
    return { keys: [...keys, keyword], values: new Set(values.filter((each) => typeof each === 'string')) };
  }
  return undefined;
}

function objectIn(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function childOf({ keys, value }: Place, key: string): Place {
  const child = Array.isArray(value)
    ? (value as readonly Json[])[Number(key)]
    : isJsonObject(value) && Object.hasOwn(value, key)
      ? value[key]
      : undefined;
  return { keys: [...keys, key], value: child };
}
