import type { Json, JsonObject, OpenApiDocument } from '../spec/document.ts';
import { dereference, isJsonObject } from '../spec/pointer.ts';

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

/** The base paths of the document's servers, such as `/v1`. */
export function basePathsOf({ servers }: OpenApiDocument): readonly string[] {
  const urls = (Array.isArray(servers) ? (servers as readonly Json[]) : []).flatMap((server) =>
    isJsonObject(server) && typeof server.url === 'string' ? [URL.parse(server.url, 'http://server')] : [],
  );
  return urls.flatMap((url) => (url === null ? [] : [url.pathname.replace(/\/+$/, '')])).filter((path) => path !== '');
}

export type Found =
  | { readonly operation: Operation }
  /** `otherMethods`: those that the document has for the path; none where it has no such path. */
  | { readonly otherMethods: readonly string[] };

/** Finds the operation for a method and a path or URL. Of two templates, the one with fewer parameters. */
export function findOperation(
  operations: readonly Operation[],
  basePaths: readonly string[],
  method: string,
  target: string,
): Found {
  const pathname = URL.parse(target.startsWith('/') ? `http://server${target}` : target)?.pathname ?? target;
  const candidates = [
    pathname,
    ...basePaths.flatMap((base) => (below(pathname, base) ? [pathname.slice(base.length)] : [])),
  ];
  const matching = operations
    .filter(({ path }) => candidates.some((candidate) => matches(path, candidate)))
    .toSorted((a, b) => parameters(a.path) - parameters(b.path));
  const wanted = method.toUpperCase();
  const same = (name: string): Operation | undefined => matching.find((operation) => operation.method === name);
  // HEAD is GET without its body, unless the document says otherwise.
  const operation = same(wanted) ?? (wanted === 'HEAD' ? same('GET') : undefined);
  return operation === undefined ? { otherMethods: matching.map((each) => each.method) } : { operation };
}

function below(path: string, base: string): boolean {
  return path.startsWith(`${base}/`);
}

function parameters(template: string): number {
  return template.split('{').length;
}

function matches(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, i) => {
      const segment = given[i] ?? '';
      return part.includes('{') ? segment !== '' && partMatches(part, segment) : part === decoded(segment);
    })
  );
}

/** A segment may hold more than a parameter, such as `{name}.json`. */
function partMatches(part: string, segment: string): boolean {
  if (/^\{[^{}]+\}$/.test(part)) return true;
  const [start = '', ...ends] = part.split(/\{[^{}]+\}/);
  let at = segment.startsWith(start) ? start.length : -1;
  for (const end of ends) at = at === -1 ? -1 : after(segment, end, at + 1);
  return at === segment.length;
}

function after(segment: string, text: string, from: number): number {
  if (text === '') return segment.length;
  const found = segment.indexOf(text, from);
  return found === -1 ? -1 : found + text.length;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
