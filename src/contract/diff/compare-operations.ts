import type { Json } from '../../spec/document.ts';
import { isJsonObject } from '../../spec/pointer.ts';
import { essenceOf } from '../media-type.ts';
import type { Meeting, Tell, Told } from './change.ts';
import type { CompareSchemas } from './compare-schemas.ts';
import { canonical, child, itemsOf, keysOf, type Node, objectOf, resolve, step, textOf } from './node.ts';
import { meetingOf, type Placed } from './placed.ts';
import type { Direction, OtherRule } from './rules.ts';
import { compareSecurity, compareServers } from './security.ts';
import { compareWords } from './words.ts';

/** Tells how an operation differs for who calls it. */
export function compareOperations(tell: Tell, compareSchemas: CompareSchemas, old: Placed, now: Placed): void {
  const meeting = meetingOf(old.operation);
  const say = (
    rule: OtherRule,
    a: Node,
    b: Node,
    was: string | null,
    is: string | null,
    where: Partial<Meeting> = {},
  ): void => tell({ rule, old: a, new: b, was, is }, { ...meeting, ...where });
  const told =
    (where: Partial<Meeting>) =>
    (one: Told): void =>
      tell(one, { ...meeting, ...where });

  const [was, is] = [old.operation.operationId, now.operation.operationId];
  if (was !== is) say('operation-id-changed', step(old.node, 'operationId'), step(now.node, 'operationId'), was, is);
  describeBoth(old.node, now.node, {});
  deprecation(old.node, now.node, {});
  for (const key of ['tags', 'externalDocs']) {
    const [a, b] = [step(old.node, key), step(now.node, key)];
    if (canonical(a.value) !== canonical(b.value)) say('about-changed', a, b, key, key);
  }
  compareOthers(old.node, now.node, ['callbacks'], {});
  compareSecurity(told({}), old, now);
  compareServers(told({}), old, now);
  compareParameters();
  compareBodies();
  compareResponses();

  function describeBoth(a: Node, b: Node, where: Partial<Meeting>): void {
    for (const key of ['summary', 'description']) {
      compareWords(told(where), textOf(a, key), textOf(b, key), step(a, key), step(b, key));
    }
  }

  function deprecation(a: Node, b: Node, where: Partial<Meeting>): void {
    const [before, after] = [a, b].map((node) => objectOf(node).deprecated === true);
    if (before === after) return;
    say(after ? 'deprecated' : 'undeprecated', step(a, 'deprecated'), step(b, 'deprecated'), null, null, where);
  }

  function compareOthers(a: Node, b: Node, keys: readonly string[], where: Partial<Meeting>): void {
    for (const key of keys) {
      const [one, other] = [step(a, key), step(b, key)];
      if (canonical(one.value) !== canonical(other.value)) say('other-changed', one, other, key, key, where);
    }
  }

  function compareExamples(a: Node, b: Node, where: Partial<Meeting>): void {
    for (const key of ['example', 'examples']) {
      const [one, other] = [step(a, key), step(b, key)];
      if (resolvedJson(one) !== resolvedJson(other)) say('example-changed', one, other, null, null, where);
    }
  }

  function compareParameters(): void {
    const [before, after] = [parametersOf(old), parametersOf(now)];
    for (const [key, a] of before) {
      const b = after.get(key);
      const where = { part: 'request', name: parameterName(a) } as const;
      if (b === undefined) {
        say('parameter-removed', a, step(now.node, 'parameters'), parameterName(a), null, where);
        continue;
      }
      if (parameterName(a) !== parameterName(b)) {
        say('parameter-renamed', step(a, 'name'), step(b, 'name'), parameterName(a), parameterName(b), where);
      }
      required('parameter-made-required', 'parameter-made-optional', a, b, where);
      describeBoth(a, b, where);
      deprecation(a, b, where);
      compareExamples(a, b, where);
      compareStyle(a, b, where);
      compareSchemas('request', schemaOf(a), schemaOf(b), { ...meeting, ...where });
    }
    for (const [key, b] of after) {
      if (before.has(key)) continue;
      const rule = isRequired(b) ? 'required-parameter-added' : 'parameter-added';
      say(rule, step(old.node, 'parameters'), b, null, parameterName(b), { part: 'request', name: parameterName(b) });
    }
  }

  function compareStyle(a: Node, b: Node, where: Partial<Meeting>): void {
    const [before, after] = [styleOf(a), styleOf(b)];
    if (before !== after) say('parameter-style-changed', step(a, 'style'), step(b, 'style'), before, after, where);
  }

  function required(made: OtherRule, freed: OtherRule, a: Node, b: Node, where: Partial<Meeting>): void {
    if (isRequired(a) === isRequired(b)) return;
    const name = where.name ?? null;
    say(isRequired(b) ? made : freed, step(a, 'required'), step(b, 'required'), name, name, where);
  }

  function compareBodies(): void {
    const [a, b] = [child(old.node, 'requestBody'), child(now.node, 'requestBody')];
    const where = { part: 'request', name: 'body' } as const;
    if (a.value === undefined && b.value === undefined) return;
    if (b.value === undefined) {
      say('body-removed', a, b, 'body', null, where);
      return;
    }
    if (a.value === undefined) {
      say(isRequired(b) ? 'required-body-added' : 'body-added', a, b, null, 'body', where);
      return;
    }
    required('body-made-required', 'body-made-optional', a, b, where);
    describeBoth(a, b, where);
    compareContents('request', a, b, where);
  }

  function compareResponses(): void {
    const [a, b] = [child(old.node, 'responses'), child(now.node, 'responses')];
    const [before, after] = [keysOf(a), keysOf(b)];
    for (const status of before) {
      const where = { part: 'status', status } as const;
      const covering = after.includes(status) ? status : coverOf(status, after);
      if (covering === undefined) {
        say('status-removed', child(a, status), step(b, status), status, null, where);
        continue;
      }
      if (covering !== status) say('status-generalised', child(a, status), child(b, covering), status, covering, where);
      compareResponse(child(a, status), child(b, covering), where);
    }
    for (const status of after) {
      if (before.includes(status)) continue;
      const where = { part: 'status', status } as const;
      const covering = coverOf(status, before);
      if (covering !== undefined) {
        say('status-specified', child(a, covering), child(b, status), covering, status, where);
        compareResponse(child(a, covering), child(b, status), where);
        continue;
      }
      say(
        /^2/.test(status) ? 'success-status-added' : 'status-added',
        step(a, status),
        child(b, status),
        null,
        status,
        where,
      );
    }
  }

  function compareResponse(a: Node, b: Node, where: Partial<Meeting>): void {
    describeBoth(a, b, where);
    compareOthers(a, b, ['links'], where);
    compareContents('response', a, b, { ...where, part: 'body' });
    compareHeaders(a, b, where);
  }

  function compareContents(direction: Direction, a: Node, b: Node, where: Partial<Meeting>): void {
    const [before, after] = [contentsOf(a), contentsOf(b)];
    const [gone, come] =
      direction === 'response'
        ? (['media-type-removed', 'media-type-added'] as const)
        : (['request-media-type-removed', 'request-media-type-added'] as const);
    const named = (type: string) => (direction === 'response' ? { ...where, name: type } : where);
    for (const [type, one] of before) {
      const other = after.get(type);
      if (other === undefined) {
        say(gone, one, step(b, 'content'), type, null, named(type));
        continue;
      }
      compareExamples(one, other, named(type));
      compareSchemas(direction, step(one, 'schema'), step(other, 'schema'), { ...meeting, ...named(type) });
    }
    for (const [type, other] of after) {
      if (!before.has(type)) say(come, step(a, 'content'), other, null, type, named(type));
    }
  }

  function compareHeaders(a: Node, b: Node, response: Partial<Meeting>): void {
    const [before, after] = [headersOf(a), headersOf(b)];
    for (const [name, one] of before) {
      const where = { ...response, part: 'header', name } as const;
      const other = after.get(name);
      if (other === undefined) {
        const rule = isRequired(one) ? 'header-removed' : 'optional-header-removed';
        say(rule, one, step(b, 'headers'), name, null, where);
        continue;
      }
      required('header-made-required', 'header-made-optional', one, other, where);
      describeBoth(one, other, where);
      deprecation(one, other, where);
      compareExamples(one, other, where);
      compareSchemas('response', schemaOf(one), schemaOf(other), { ...meeting, ...where });
    }
    for (const [name, other] of after) {
      if (!before.has(name))
        say('header-added', step(a, 'headers'), other, null, name, { ...response, part: 'header', name });
    }
  }
}

/** By what identifies them: a parameter of the path by its place there, which a new name does not change. */
function parametersOf({ operation, root, node }: Placed): ReadonlyMap<string, Node> {
  const places = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);
  const item = child(root, ...operation.keys.slice(0, -1));
  const all = [item, node].flatMap((holder) => itemsOf(step(holder, 'parameters')).map(resolve));
  return new Map(
    all.flatMap((parameter): [string, Node][] => {
      const [where, name] = [textOf(parameter, 'in'), textOf(parameter, 'name')];
      // OpenAPI 3.1, Parameter Object: these are ignored.
      if (where === 'header' && /^(accept|content-type|authorization)$/i.test(name)) return [];
      const key = where === 'path' ? String(places.indexOf(name)) : where === 'header' ? name.toLowerCase() : name;
      return [[`${where} ${key}`, parameter]];
    }),
  );
}

function parameterName(parameter: Node): string {
  return `${textOf(parameter, 'in')} ${textOf(parameter, 'name')}`;
}

function isRequired(node: Node): boolean {
  return objectOf(node).required === true;
}

/** OpenAPI 3.1, Parameter Object: how values are written, with the defaults. */
function styleOf(parameter: Node): string {
  const { style, explode, allowReserved } = objectOf(parameter);
  const usual = ['query', 'cookie'].includes(textOf(parameter, 'in')) ? 'form' : 'simple';
  const written = typeof style === 'string' ? style : usual;
  return `${written}${(explode ?? written === 'form') ? ', exploded' : ''}${allowReserved === true ? ', reserved' : ''}`;
}

/** Of a parameter or header, which may have it below its only media type. */
function schemaOf(node: Node): Node {
  const [only] = [...contentsOf(node).values()];
  return step(only ?? node, 'schema');
}

function contentsOf(node: Node): ReadonlyMap<string, Node> {
  const content = child(node, 'content');
  return new Map(keysOf(content).map((type) => [essenceOf(type), child(content, type)]));
}

function headersOf(response: Node): ReadonlyMap<string, Node> {
  const headers = child(response, 'headers');
  const names = keysOf(headers).filter((name) => name.toLowerCase() !== 'content-type');
  return new Map(names.map((name) => [name.toLowerCase(), child(headers, name)]));
}

/** The range or default that a status falls under. */
function coverOf(status: string, among: readonly string[]): string | undefined {
  return [`${status.charAt(0)}XX`, 'default'].find((name) => name !== status && among.includes(name));
}

/** Examples may stand elsewhere and be referred to. */
function resolvedJson(node: Node): string {
  if (!isJsonObject(node.value)) return canonical(node.value);
  const entries = keysOf(node).map((key): [string, Json | undefined] => [key, child(node, key).value]);
  return canonical(Object.fromEntries(entries));
}
