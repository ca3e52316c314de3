import type { OpenApiDocument } from '../../spec/document.ts';
import { operationsOf } from '../../spec/operations.ts';
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

export function summariesOf(document: OpenApiDocument): readonly OperationSummary[] {
  return operationsOf(document).map(({ method, path, operationId, value: { summary, responses } }) => ({
    method,
    path,
    operationId,
    summary: typeof summary === 'string' ? summary : null,
    statuses: isJsonObject(responses) ? Object.keys(responses) : [],
  }));
}
