import { redacted } from '../contract/redact.ts';
import { oneLine } from '../one-line.ts';
import { escapeToken, tokensOf, unescapeToken } from '../spec/pointer.ts';
import { cut } from '../spec/problem.ts';

export interface ExcerptLine {
  readonly text: string;
  readonly isCulprit: boolean;
}

const widest = 80;
/** More than is shown, so that a secret is found before it is cut in two. */
const mostScanned = 1_000;

/** The culprit and its neighbours, one line each; of a body that is the culprit as a whole, its beginning. */
export function excerpt(body: unknown, pointer: string): readonly ExcerptLine[] {
  if (pointer === '') return beginning(body);
  const parentPointer = pointer.slice(0, pointer.lastIndexOf('/'));
  const key = unescapeToken(pointer.slice(parentPointer.length + 1));
  const parent = valueAt(body, parentPointer);
  if (!isContainer(parent)) return [];
  const names = Object.keys(parent);
  const at = names.indexOf(key);
  const shown = at === -1 ? [...names.slice(-2), key] : names.slice(Math.max(0, at - 1), at + 2);
  return shown.map((name) => ({ text: fieldText(parent, name, parentPointer), isCulprit: name === key }));
}

function beginning(body: unknown): readonly ExcerptLine[] {
  if (typeof body === 'string') return [{ text: plainText(body), isCulprit: true }];
  if (!isContainer(body)) return [{ text: cut(body), isCulprit: true }];
  const names = Object.keys(body).slice(0, 3);
  return names.map((name) => ({ text: fieldText(body, name, ''), isCulprit: false }));
}

/** What is not JSON: the names of secrets in it are found by their look. */
function plainText(text: string): string {
  const start = text.slice(0, mostScanned);
  const named = start.replaceAll(
    /((?:key|token|secret|password|authorization|cookie)["']?\s*[:=]\s*)[^,;&}<]+/gi,
    '$1(redacted)',
  );
  return oneLine(redacted(named, ''), widest);
}

function fieldText(parent: object, name: string, parentPointer: string): string {
  const label = Array.isArray(parent) ? `[${name}]` : cut(name);
  const text = Object.hasOwn(parent, name)
    ? redacted(summary(parent[name as keyof typeof parent]), `${parentPointer}/${escapeToken(name)}`)
    : '(missing)';
  return oneLine(`${label}: ${text}`, 2 * widest);
}

/** Closed, so that no line becomes a dump and no nested secret is shown. */
function summary(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(redacted(value.slice(0, mostScanned), '')).slice(0, widest);
  if (!isContainer(value)) return cut(value);
  const names = Object.keys(value);
  if (Array.isArray(value)) return names.length === 1 ? '[ 1 item ]' : `[ ${names.length} items ]`;
  return names.length === 0
    ? '{}'
    : `{ ${names.slice(0, 4).join(', ').slice(0, widest)}${names.length > 4 ? ', …' : ''} }`;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function valueAt(body: unknown, pointer: string): unknown {
  let value = body;
  for (const key of tokensOf(pointer)) {
    value = isContainer(value) && Object.hasOwn(value, key) ? value[key as keyof typeof value] : undefined;
  }
  return value;
}
