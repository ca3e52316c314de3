import type { Operation } from '../../spec/operations.ts';
import { readJson } from '../body.ts';

/** Ids of things that the server has: told by the user, or taken from its lists as they come by. */
export interface KnownIds {
  learn(operation: Operation, body: Uint8Array): void;
  /** Undefined where nothing is known. */
  idFor(operation: Operation, parameter: string): string | undefined;
}

export function createKnownIds(told: Readonly<Record<string, string>>): KnownIds {
  /** Path of a list → its first item. */
  const firstItems = new Map<string, Readonly<Record<string, unknown>>>();
  return {
    learn({ path }, body) {
      const item = firstItemOf(readJson(body));
      if (item !== undefined) firstItems.set(path, item);
    },
    idFor({ path }, parameter) {
      if (Object.hasOwn(told, parameter)) return told[parameter];
      const at = path.indexOf(`/{${parameter}}`);
      if (at === -1) return undefined;
      const prefix = path.slice(0, at);
      const list = [...firstItems.keys()].find((one) => one === prefix) ?? sameEnding(prefix);
      const item = list === undefined ? undefined : firstItems.get(list);
      const id = item?.[parameter] ?? item?.id;
      return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
    },
  };

  /** `/campaigns` lists what `/analytics/campaigns/{campaignId}` asks for. */
  function sameEnding(prefix: string): string | undefined {
    const ending = prefix.slice(prefix.lastIndexOf('/'));
    return [...firstItems.keys()].find((path) => path.endsWith(ending));
  }
}

/** Of a list, or of the first list in an object such as `{ data: [] }`. */
function firstItemOf(body: ReturnType<typeof readJson>): Readonly<Record<string, unknown>> | undefined {
  if (body.kind !== 'value' || typeof body.value !== 'object' || body.value === null) return undefined;
  const list: unknown = Array.isArray(body.value) ? body.value : Object.values(body.value).find(Array.isArray);
  const [item]: unknown[] = Array.isArray(list) ? list : [];
  return typeof item === 'object' && item !== null ? (item as Readonly<Record<string, unknown>>) : undefined;
}
