import type { OpenApiDocument } from './document.ts';
import { type Documented, documentationOf, isJsonType, mediaTypeOf } from './documented.ts';
import { escapeToken } from './pointer.ts';

/** One thing that a response showed. Nothing of it is a secret or anybody's text. */
export interface Observation {
  /** Such as `GET /campaigns`. */
  readonly operation: string;
  readonly status: number;
  readonly kind: 'status' | 'header' | 'field' | 'type' | 'value';
  /** JSON pointer within the body, `*` for an array index; a header's name, lower case; empty for a status. */
  readonly pointer: string;
  /**
   * Of a status its media type; of a header `integer` or `string`; of a field nothing; of the type of what the document
   * does not name a JSON type, `date` or `date-time`; of a value the text itself.
   */
  readonly value: string;
}

/** A response to an operation of the document. */
export interface SeenResponse {
  /** Upper case. */
  readonly method: string;
  /** The template, such as `/analytics/campaigns/{campaignId}`. */
  readonly path: string;
  readonly status: number;
  readonly headers: Iterable<readonly [name: string, text: string]>;
  /** Parsed JSON; undefined where there is none. */
  readonly body: unknown;
}

/** Of one response: a hostile one may hold a million names. */
const mostObservations = 500;

/** An object with more names than this, none of them documented, is a map: its names are data. */
const mostNames = 50;
const deepest = 32;

/** Says what responses show, each thing once a response. */
export function createObserver(document: OpenApiDocument): (response: SeenResponse) => readonly Observation[] {
  const documentation = documentationOf(document);
  const roots = new Map<string, Root>();
  return (response) =>
    observe(response, (mediaType) => {
      const { method, path, status } = response;
      const key = `${method} ${path} ${status} ${mediaType}`;
      let root = roots.get(key);
      if (root === undefined) {
        const place = documentation.responseFor(['paths', path, method.toLowerCase()], status);
        root = { isThere: place !== undefined, body: place && documentation.bodyOf(place, mediaType) };
        if (roots.size < mostRoots) roots.set(key, root);
      }
      return root;
    });
}

/** What the document says of a status and a media type of an operation. */
interface Root {
  readonly isThere: boolean;
  readonly body: Documented | undefined;
}

/** Looked up once; a hostile server may send any status and media type. */
const mostRoots = 100;

/** Where in a body something was seen: many rows of an array are at the same one. */
interface Spot {
  readonly pointer: string;
  readonly fields: Map<string, Spot>;
  items: Spot | undefined;
  /** Types and values. */
  readonly noted: Set<string>;
}

function spotAt(pointer: string): Spot {
  return { pointer, fields: new Map(), items: undefined, noted: new Set() };
}

function observe(response: SeenResponse, rootOf: (mediaType: string) => Root): readonly Observation[] {
  const { method, path, status } = response;
  const operation = `${method} ${path}`;
  const found: Observation[] = [];
  const note = (kind: Observation['kind'], pointer: string, value: string): void => {
    if (found.length < mostObservations) found.push({ operation, status, kind, pointer, value });
  };
  const noteAt = (spot: Spot, kind: 'type' | 'value', value: string): void => {
    if (spot.noted.has(value)) return;
    spot.noted.add(value);
    note(kind, spot.pointer, value);
  };

  const walk = (value: unknown, documented: Documented | undefined, spot: Spot, depth: number): void => {
    if (documented === undefined && depth > 0) noteAt(spot, 'type', typeOf(value));
    if (typeof value === 'string' && documented?.set !== undefined && isWord(value)) noteAt(spot, 'value', value);
    if (typeof value !== 'object' || value === null || depth > deepest) return;
    if (Array.isArray(value)) {
      const items = documented?.items();
      if (documented !== undefined && items === undefined) return;
      spot.items ??= spotAt(`${spot.pointer}/*`);
      for (const item of value) walk(item, items, spot.items, depth + 1);
      return;
    }
    const names = Object.keys(value);
    if (documented === undefined && names.length > mostNames) return;
    for (const name of names) {
      const field = documented?.field(name);
      let child = spot.fields.get(name);
      if (child === undefined) {
        if (field === undefined && (documented?.takesAnyName || !isName(name))) continue;
        child = spotAt(`${spot.pointer}/${escapeToken(name)}`);
        spot.fields.set(name, child);
        note('field', child.pointer, '');
      }
      walk(value[name as keyof typeof value], field, child, depth + 1);
    }
  };

  // A repeated header, such as Set-Cookie, is one.
  const headers = new Map([...response.headers].map(([name, text]) => [name.toLowerCase(), text]));
  for (const [name, text] of headers) {
    if (isName(name)) note('header', name, /^\d{1,15}$/.test(text) ? 'integer' : 'string');
  }
  const mediaType = mediaTypeOf(headers.get('content-type'));
  note('status', '', mediaType);
  if (response.body === undefined || (mediaType !== '' && !isJsonType(mediaType))) return found;
  const { isThere, body: documented } = rootOf(mediaType);
  // A documented response without a schema may hold anything.
  if (!isThere || documented !== undefined) walk(response.body, documented, spotAt(''), 0);
  return found;
}

/** As long as a key is, and nothing that a person calls anything. */
const secret = /[A-Za-z0-9]{32}|\bBearer\b/;

function isName(text: string): boolean {
  return text.length > 0 && text.length <= 100 && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text) && !secret.test(text);
}

/** Members of a set are words; what is longer is somebody's text. */
function isWord(text: string): boolean {
  return text.length <= 60 && isName(text);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value !== 'string') return typeof value;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return 'date';
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) ? 'date-time' : 'string';
}
