import type { Json } from '../../spec/document.ts';
import { type Documented, documentationOf, documentedAt, type Place } from '../../spec/documented.ts';
import { escapeToken, isJsonObject, tokensOf } from '../../spec/pointer.ts';
import type { Counted } from '../../spec/tally.ts';
import type { Contract } from '../contract.ts';
import { valuesInExamples } from './example-values.ts';
import { isStandardHeader } from './standard-headers.ts';

/** What was seen that the document does not name. Instants are ISO 8601 in UTC. */
export interface Unnamed {
  readonly kind: 'field' | 'value' | 'status' | 'header';
  /** The field's, value's, status' or header's own. */
  readonly name: string;
  /** Where it was seen, such as `GET /analytics/overview 200 /summary/owner`. */
  readonly where: readonly string[];
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Responses. */
  readonly count: number;
  /** Of the mapping or list of the document that would name it. */
  readonly keys: readonly string[];
  /** `path:line:column` of that, or of the nearest that is there. */
  readonly place: string;
  /** What was seen there, by the way from it: `['*', 'id']`. Of a status: of its body. */
  readonly types: readonly SeenType[];
  /** Of a status; empty where it is unknown. */
  readonly mediaType: string;
  /** Of a status: those beyond the standard ones. */
  readonly headers: readonly { readonly name: string; readonly type: string }[];
}

export interface SeenType {
  readonly way: readonly string[];
  readonly type: string;
}

/** What the document names and nothing showed yet. Of responses that were never seen, only the response is told. */
export interface Unseen {
  readonly kind: 'operation' | 'field' | 'value' | 'status' | 'header';
  readonly name: string;
  readonly where: string;
  readonly place: string;
}

export interface Drift {
  readonly unnamed: readonly Unnamed[];
  readonly unseen: readonly Unseen[];
}

interface Declared extends Omit<Unseen, 'place'> {
  readonly keys: readonly string[];
}

type Finding = Pick<Unnamed, 'kind' | 'name' | 'keys' | 'types'> &
  Partial<Pick<Unnamed, 'mediaType' | 'headers'>> & { readonly where: string };

export function driftOf(contract: Contract, observations: readonly Counted[]): Drift {
  const { document, operations, placeOf } = contract;
  const documentation = documentationOf(document);
  const unnamed = new Map<string, Unnamed>();
  const declared = new Map<string, Declared>();
  const seen = new Set<string>();
  const exampleValues = valuesInExamples(contract, documentation);

  for (const operation of operations) {
    const name = `${operation.method} ${operation.path}`;
    const mine = observations.filter((observation) => observation.operation === name);
    if (mine.length === 0) {
      declare({ kind: 'operation', name, where: name, keys: operation.keys });
      continue;
    }
    declareStatuses(name, operation.keys, operation.value.responses, mine);
    for (const [status, those] of Map.groupBy(mine, (observation) => observation.status)) {
      const where = `${name} ${status}`;
      const response = documentation.responseFor(operation.keys, status);
      if (response === undefined) unnamedStatus(where, [...operation.keys, 'responses'], status, those);
      else compareResponse(where, response, those);
    }
  }

  return {
    unnamed: [...unnamed.values()],
    unseen: [...declared]
      .filter(([id]) => !seen.has(id))
      .map(([, { keys, ...rest }]) => ({
        ...rest,
        place: placeOf(rest.kind === 'field' ? [...keys, rest.name] : keys),
      })),
  };

  function declareStatuses(
    operation: string,
    keys: readonly string[],
    responses: Json | undefined,
    those: readonly Counted[],
  ): void {
    for (const status of isJsonObject(responses) ? Object.keys(responses) : []) {
      if (!/^\d/.test(status)) continue;
      const pattern = new RegExp(`^${status.replaceAll(/x/gi, '\\d')}$`);
      if (those.some((observation) => pattern.test(String(observation.status)))) continue;
      declare({ kind: 'status', name: status, where: operation, keys: [...keys, 'responses', status] });
    }
  }

  function unnamedStatus(where: string, keys: readonly string[], status: number, those: readonly Counted[]): void {
    const types = those
      .filter(({ kind }) => kind === 'type')
      .map(({ pointer, value }) => ({ way: tokensOf(pointer), type: value }));
    const headers = those
      .filter(({ kind, pointer }) => kind === 'header' && !isStandardHeader(pointer))
      .map(({ pointer, value }) => ({ name: pointer, type: value }));
    for (const observation of those) {
      if (observation.kind !== 'status') continue;
      const name = String(status);
      found({ kind: 'status', name, where, keys, types, mediaType: observation.value, headers }, observation);
    }
  }

  function compareResponse(where: string, response: Place, those: readonly Counted[]): void {
    compareHeaders(where, response, those);
    for (const body of bodiesOf(response, those)) {
      declareFields(where, body, '', new Set());
      for (const observation of those) {
        if (observation.kind === 'field' || observation.kind === 'type') compareField(where, body, observation);
        if (observation.kind === 'value') compareValue(where, body, observation);
      }
    }
  }

  /** One, unless a status was answered in several media types. */
  function bodiesOf(response: Place, those: readonly Counted[]): ReadonlySet<Documented> {
    const mediaTypes = those.filter(({ kind }) => kind === 'status').map(({ value }) => value);
    const bodies = mediaTypes.map((mediaType) => documentation.bodyOf(response, mediaType));
    return new Set(bodies.filter((body) => body !== undefined));
  }

  function compareHeaders(where: string, response: Place, those: readonly Counted[]): void {
    const { value, keys } = documentation.placeAt([...response.keys, 'headers']);
    const names = isJsonObject(value) ? Object.keys(value) : [];
    for (const name of names) {
      const id = declare({ kind: 'header', name, where, keys: [...keys, name] });
      if (those.some(({ kind, pointer }) => kind === 'header' && pointer === name.toLowerCase())) seen.add(id);
    }
    for (const observation of those) {
      if (observation.kind !== 'header' || isStandardHeader(observation.pointer)) continue;
      if (names.some((name) => name.toLowerCase() === observation.pointer)) continue;
      const types = [{ way: [], type: observation.value }];
      found({ kind: 'header', name: observation.pointer, where, keys, types }, observation);
    }
  }

  function compareField(where: string, body: Documented, observation: Counted): void {
    const tokens = tokensOf(observation.pointer);
    let at: Documented | undefined = body;
    for (const [i, token] of tokens.entries()) {
      if (token === '*') {
        at = at.items();
        if (at === undefined) return;
        continue;
      }
      const next: Documented | undefined = at.field(token);
      if (next === undefined) {
        if (at.takesAnyName) return;
        const pointer = pointerOf(tokens.slice(0, i + 1));
        const way = tokens.slice(i + 1);
        const isItself = way.length === 0 && observation.kind === 'field';
        found(
          {
            kind: 'field',
            name: token,
            where: `${where} ${pointer}`,
            keys: propertiesOf(at),
            types: observation.kind === 'type' ? [{ way, type: observation.value }] : [],
          },
          isItself ? observation : { ...observation, count: 0 },
        );
        return;
      }
      seen.add(idOf('field', propertiesOf(at, token), token));
      at = next;
    }
  }

  function compareValue(where: string, body: Documented, observation: Counted): void {
    const set = documentedAt(body, observation.pointer)?.set;
    if (set === undefined) return;
    seen.add(idOf('value', set.keys, observation.value));
    if (set.values.has(observation.value) || exampleValues.get(JSON.stringify(set.keys))?.has(observation.value))
      return;
    const place = `${where} ${observation.pointer}`;
    found({ kind: 'value', name: observation.value, where: place, keys: set.keys, types: [] }, observation);
  }

  function declareFields(where: string, at: Documented, pointer: string, above: ReadonlySet<Documented>): void {
    if (above.has(at)) return;
    const within = new Set([...above, at]);
    for (const value of at.set?.values ?? []) {
      declare({ kind: 'value', name: value, where: `${where} ${pointer}`, keys: at.set?.keys ?? [] });
    }
    for (const name of at.names) {
      const field = at.field(name);
      const fieldPointer = `${pointer}/${escapeToken(name)}`;
      const keys = propertiesOf(at, name);
      declare({ kind: 'field', name, where: `${where} ${fieldPointer}`, keys });
      if (field !== undefined) declareFields(where, field, fieldPointer, within);
    }
    const items = at.items();
    if (items !== undefined) declareFields(where, items, `${pointer}/*`, within);
  }

  /** What several places of the document lead to is told once. */
  function declare(one: Declared): string {
    const id = idOf(one.kind, one.keys, one.name);
    if (!declared.has(id)) declared.set(id, one);
    return id;
  }

  function found(one: Finding, { firstSeen, lastSeen, count }: Counted): void {
    const id = idOf(one.kind, one.keys, one.name);
    const before = unnamed.get(id);
    unnamed.set(id, {
      ...one,
      place: before?.place ?? placeOf(one.keys),
      where: [...new Set([...(before?.where ?? []), one.where])],
      types: [...(before?.types ?? []), ...one.types],
      mediaType: before?.mediaType || (one.mediaType ?? ''),
      headers: before?.headers ?? one.headers ?? [],
      firstSeen: before === undefined || firstSeen < before.firstSeen ? firstSeen : before.firstSeen,
      lastSeen: before === undefined || lastSeen > before.lastSeen ? lastSeen : before.lastSeen,
      count: (before?.count ?? 0) + count,
    });
  }
}

/** Of the schema that names the field, or of the first that names any. */
function propertiesOf({ schemas }: Documented, name?: string): readonly string[] {
  const naming = schemas.find(
    ({ value: { properties } }) => isJsonObject(properties) && (name === undefined || Object.hasOwn(properties, name)),
  );
  return [...(naming?.keys ?? []), 'properties'];
}

function idOf(kind: string, keys: readonly string[], name: string): string {
  return JSON.stringify([kind, keys, name]);
}

function pointerOf(tokens: readonly string[]): string {
  return tokens.map((token) => `/${escapeToken(token)}`).join('');
}
