import type { JsonObject, OpenApiDocument } from './document.ts';
import { dereference, isJsonObject } from './pointer.ts';

/** An operation of the document, and where it stands there. */
export interface Operation {
  /** Upper case. */
  readonly method: string;
  /** Its template, such as `/analytics/campaigns/{campaignId}`. */
  readonly path: string;
  readonly operationId: string | null;
  readonly value: JsonObject;
  /** From the document's root. */
  readonly keys: readonly string[];
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export function operationsOf(document: OpenApiDocument): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, value]) => {
    const item = dereference(document, value);
    if (!isJsonObject(item)) return [];
    return methods.flatMap((method) => {
      const operation = dereference(document, item[method]);
      if (!isJsonObject(operation)) return [];
      const { operationId } = operation;
      return {
        method: method.toUpperCase(),
        path,
        operationId: typeof operationId === 'string' ? operationId : null,
        value: operation,
        keys: ['paths', path, method],
      };
    });
  });
}

/** The names under which a document may tell a response with that status, the one that counts first. */
export function responseNamesFor(status: number): readonly [exact: string, range: string, other: string] {
  return [String(status), `${Math.floor(status / 100)}XX`, 'default'];
}
