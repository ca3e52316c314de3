import { getHttpOperationsFromSpec } from '@stoplight/prism-http/dist/utils/operations.js';
import type { OpenApiDocument } from '../../spec/document.ts';
import type { Operation } from './parts.ts';

/** The document as Prism works with it. Prism resolves references in place, and the document is the caller's. */
export function readOperations(document: OpenApiDocument): Promise<Operation[]> {
  return getHttpOperationsFromSpec(structuredClone(document));
}
