import type { Json, OpenApiDocument } from '../spec/document.ts';
import { dereference, isJsonObject, tokensOf } from '../spec/pointer.ts';

/** What keys lead to, through the references on the way and those it is itself, and the keys that lead there without any. */
export function followKeys(
  document: OpenApiDocument,
  asked: readonly string[],
): { readonly keys: readonly string[]; readonly value: Json | undefined } {
  let keys: readonly string[] = [];
  let value: Json | undefined = document;
  for (const key of asked) {
    keys = [...keys, key];
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as never)[key] : undefined;
    const seen = new Set<string>();
    while (isJsonObject(value) && typeof value.$ref === 'string' && !seen.has(value.$ref)) {
      seen.add(value.$ref);
      keys = tokensOf(decodeURIComponent(value.$ref.slice(1)));
      value = dereference(document, { $ref: value.$ref });
    }
  }
  return { keys, value };
}
