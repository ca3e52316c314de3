import type { OpenApiDocument } from '../spec/document.ts';
import type { Operation } from '../spec/operations.ts';
import { dereference, isJsonObject } from '../spec/pointer.ts';
import { addressesOf } from './recordings/api-address.ts';

export type Found =
  | { readonly operation: Operation }
  /** `otherMethods`: those that the document has for the path; none where it has no such path. */
  | { readonly otherMethods: readonly string[] };

/** A text as it is; of a segment with parameters, the texts around them. */
type Segment = string | readonly string[];

interface Route {
  readonly segments: readonly Segment[];
  readonly operation: Operation;
}

/** What finds the operation for a method and a path or URL. Of two templates, the one with fewer parameters. */
export function finderOf(
  document: OpenApiDocument,
  operations: readonly Operation[],
): (method: string, target: string) => Found {
  const routes = new Map<number, Route[]>();
  for (const operation of operations.toSorted((a, b) => parameters(a.path) - parameters(b.path))) {
    for (const base of ['', ...basePathsOf(document, operation)]) {
      const segments = `${base}${operation.path}`.split('/').map(segmentOf);
      const alike = routes.get(segments.length) ?? [];
      routes.set(segments.length, [...alike, { segments, operation }]);
    }
  }

  const search = (method: string, target: string): Found => {
    const given = segmentsOf(target);
    const alike = routes.get(given.length) ?? [];
    const wanted = method.toUpperCase();
    // HEAD is GET without its body, unless the document says otherwise.
    const operation = match(alike, wanted, given) ?? (wanted === 'HEAD' ? match(alike, 'GET', given) : undefined);
    if (operation !== undefined) return { operation };
    const others = alike.filter(({ segments }) => matches(segments, given)).map((route) => route.operation.method);
    return { otherMethods: [...new Set(others)] };
  };

  const known = new Map<string, Map<string, Found>>();
  return (method, target) => {
    const before = known.get(method)?.get(target);
    if (before !== undefined) return before;
    const found = search(method, target);
    const ofMethod = known.get(method) ?? new Map<string, Found>();
    if (known.size < mostKnown) known.set(method, ofMethod);
    if (ofMethod.size < mostKnown) ofMethod.set(target, found);
    return found;
  };
}

/** Those asked for first: a suite asks for few, again and again, and to search takes a third of a whole check. */
const mostKnown = 1_000;

function match(routes: readonly Route[], method: string, given: readonly string[]): Operation | undefined {
  for (const { segments, operation } of routes) {
    if (operation.method === method && matches(segments, given)) return operation;
  }
  return undefined;
}

/** The base paths of the servers that an operation has, such as `/v1`. */
function basePathsOf(document: OpenApiDocument, { path, value }: Operation): ReadonlySet<string> {
  const item = dereference(document, document.paths[path]);
  const servers = value.servers ?? (isJsonObject(item) ? item.servers : undefined) ?? document.servers;
  const addresses = addressesOf(servers === undefined ? document : { ...document, servers });
  return new Set(addresses.map(({ basePath }) => basePath).filter((base) => base !== ''));
}

function parameters(template: string): number {
  return template.split('{').length;
}

function segmentOf(part: string): Segment {
  return part.includes('{') ? part.split(/\{[^{}]*\}/).map(decoded) : decoded(part);
}

/** What a URL is neither encoded in nor shortened to. */
const plainPath = /^(?:\/[\w~-][\w~.-]*)+$/;

function segmentsOf(target: string): readonly string[] {
  if (plainPath.test(target)) return target.split('/');
  const pathname = URL.parse(target.startsWith('/') ? `http://server${target}` : target)?.pathname ?? target;
  return pathname.split('/').map(decoded);
}

/** Loops, since every() with a function took twice as long. */
function matches(segments: readonly Segment[], given: readonly string[]): boolean {
  for (let i = 0; i < segments.length; i++) {
    const [segment = '', text = ''] = [segments[i], given[i]];
    if (typeof segment === 'string' ? segment !== text : !fits(segment, text)) return false;
  }
  return true;
}

/** Whether a text is those texts with at least a character between each. */
function fits(around: readonly string[], text: string): boolean {
  const [start = '', end = ''] = [around[0], around.at(-1)];
  if (!text.startsWith(start) || !text.endsWith(end)) return false;
  let at = start.length;
  for (const between of around.slice(1, -1)) {
    const found = text.indexOf(between, at + 1);
    if (found === -1) return false;
    at = found + between.length;
  }
  return text.length - end.length > at;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
