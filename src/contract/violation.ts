import { oneLine } from '../one-line.ts';
import type { Problem } from '../spec/problem.ts';

/** One way in which a response breaks the contract. */
export interface Violation extends Problem {
  /** The part of the response that breaks it; `semantic`: the document's arithmetic, beyond its schemas. */
  readonly part: 'operation' | 'status' | 'media type' | 'header' | 'body' | 'semantic';
  readonly severity: 'error' | 'warning';
  readonly operationId: string | null;
  /** `path:line:column` of what is broken in the document; null where nothing there says it. */
  readonly place: string | null;
}

/** Such as `body /metrics/totalProspects: type: expected integer, seen "many" (openapi.yaml:571:17)`. */
export function describe({ part, pointer, keyword, expected, seen, place }: Violation): string {
  // A body's names are as long, and hold such characters, as its sender likes.
  const where = pointer === '' ? part : `${part} ${oneLine(pointer)}`;
  return `${where}: ${keyword}: expected ${expected}, seen ${seen}${place === null ? '' : ` (${place})`}`;
}
