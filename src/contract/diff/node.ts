import type { Json, JsonObject, OpenApiDocument } from '../../spec/document.ts';
import { escapeToken, isJsonObject, tokensOf } from '../../spec/pointer.ts';

/** A value of a document, or the place where one is not, and how it was reached. */
export interface Node {
  readonly document: OpenApiDocument;
  readonly value: Json | undefined;
  /** Keys from the root, through references; what `placeOf` takes. */
  readonly way: readonly string[];
  /** JSON pointer without a reference on the way: the same from wherever it was reached. */
  readonly id: string;
}

export function rootOf(document: OpenApiDocument): Node {
  return { document, value: document, way: [], id: '' };
}

/** The value below a key as it stands there, which may be a reference; a node without value where there is none. */
export function step(node: Node, key: string): Node {
  const { value } = node;
  const below = Array.isArray(value)
    ? (value as readonly Json[])[Number(key)]
    : isJsonObject(value) && Object.hasOwn(value, key)
      ? value[key]
      : undefined;
  return { ...node, value: below, way: [...node.way, key], id: `${node.id}/${escapeToken(key)}` };
}

/** What the keys lead to, through references. */
export function child(node: Node, ...keys: readonly string[]): Node {
  return keys.reduce((at, key) => resolve(step(at, key)), node);
}

/** What a chain of references ends at; nothing for one that leads nowhere or runs in a circle. */
export function resolve(node: Node): Node {
  const seen = new Set<string>();
  let at = node;
  while (isJsonObject(at.value) && typeof at.value.$ref === 'string') {
    const { $ref } = at.value;
    if (seen.has($ref) || !$ref.startsWith('#/')) return { ...node, value: undefined };
    seen.add($ref);
    at = tokensOf(decodeURIComponent($ref.slice(1))).reduce(step, rootOf(node.document));
  }
  return { ...at, way: node.way };
}

export function objectOf({ value }: Node): JsonObject {
  return isJsonObject(value) ? value : {};
}

export function keysOf(node: Node): readonly string[] {
  return Object.keys(objectOf(node));
}

export function itemsOf(node: Node): readonly Node[] {
  return Array.isArray(node.value) ? node.value.map((_, i) => step(node, String(i))) : [];
}

export function textOf(node: Node, key: string): string {
  const text = objectOf(node)[key];
  return typeof text === 'string' ? text : '';
}

/** JSON whose keys stand in order, so that two that mean the same read the same. */
export function canonical(value: Json | undefined): string {
  return (
    JSON.stringify(value, (_, part: Json) =>
      isJsonObject(part)
        ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : part,
    ) ?? 'nothing'
  );
}
