import type { Json, JsonObject, OpenApiDocument } from './document.ts';

/** One reference token of a JSON pointer (RFC 6901, section 3). */
export function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The tokens of a JSON pointer, none of the empty one. */
export function tokensOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map(unescapeToken);
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value itself, or what its chain of `$ref`s to the same document ends at; undefined for a reference that leads
 * nowhere, leaves the document or runs in a circle.
 */
export function dereference(document: OpenApiDocument, value: Json | undefined): Json | undefined {
  const seen = new Set<string>();
  let current = value;
  while (isJsonObject(current) && typeof current.$ref === 'string') {
    if (seen.has(current.$ref)) return undefined;
    seen.add(current.$ref);
    current = valueAt(document, current.$ref);
  }
  return current;
}

function valueAt(document: OpenApiDocument, reference: string): Json | undefined {
  if (!reference.startsWith('#/')) return undefined;
  let current: Json | undefined = document;
  for (const key of tokensOf(decodeURIComponent(reference.slice(1)))) {
    if (Array.isArray(current)) current = current[Number(key)];
    else if (isJsonObject(current) && Object.hasOwn(current, key)) current = current[key];
    else return undefined;
  }
  return current;
}
