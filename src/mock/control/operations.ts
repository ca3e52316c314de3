import type { Json, OpenApiDocument } from '../../spec/document.ts';
import { isJsonObject } from '../../spec/pointer.ts';

export interface OperationSummary {
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly operationId: string | null;
  readonly summary: string | null;
  /** Such as `200`, `4XX`, `default`. */
  readonly statuses: readonly string[];
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export function operationsOf(document: OpenApiDocument): readonly OperationSummary[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    isJsonObject(item)
      ? methods.flatMap((method) => {
          const operation = item[method];
          if (!isJsonObject(operation)) return [];
          const { responses } = operation;
          return {
            method: method.toUpperCase(),
            path,
            operationId: textOrNull(operation.operationId),
            summary: textOrNull(operation.summary),
            statuses: isJsonObject(responses) ? Object.keys(responses) : [],
          };
        })
      : [],
  );
}

function textOrNull(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
