import { escapeToken } from '../../spec/pointer.ts';
import type { Meeting, Tell, Told } from './change.ts';
import { canonical, keysOf, type Node, objectOf, step } from './node.ts';
import type { Direction, SchemaRule } from './rules.ts';
import {
  allows,
  boundOf,
  choicesOf,
  fieldsOf,
  firstOf,
  identityOf,
  isClosed,
  keywordOf,
  requiredOf,
  type Schema,
  schemaAt,
  typesOf,
  valuesOf,
} from './schema.ts';
import { compareWords } from './words.ts';

/** A schema may be met under this many pointers of one body; further ones are changed in the same way. */
const mostMeetings = 5;

/** Two schemas that stand for each other. */
interface Pair {
  readonly a: Schema;
  readonly b: Schema;
  readonly pointer: string;
  /** Of a field that need not be there. */
  readonly optional: boolean;
  /** Whether null is told of here; of alternatives, it is told of where they are listed. */
  readonly nulls: boolean;
}

interface Differences {
  /** Of the two themselves, pointers from there. */
  readonly told: readonly { readonly told: Told; readonly pointer: string }[];
  /** What they are made of. */
  readonly below: readonly Pair[];
}

export type CompareSchemas = (direction: Direction, old: Node, now: Node, meeting: Meeting) => void;

/**
 * Tells how schemas differ for who receives or sends what they describe. Each two are compared once, wherever they are
 * met: 200 schemas that refer to each other in 300 operations would otherwise take minutes.
 */
export function schemaComparer(tell: Tell): CompareSchemas {
  const known = new Map<string, Differences>();
  /** Pairs that are the same, with all that they are made of. */
  const clean = new Set<string>();

  return (direction, old, now, meeting) => {
    interface Step extends Pair, Within {
      readonly key: string;
    }
    const stepTo = (pair: Pair, from: Step | null): Step => {
      const schemas = `${identityOf(pair.a)}\n${identityOf(pair.b)}`;
      return { ...pair, from, schemas, key: [direction, pair.optional, pair.nulls, schemas].join('\n') };
    };
    const met = new Map<string, number>();
    let silent = true;
    const root = { a: schemaAt(old), b: schemaAt(now), pointer: meeting.pointer, optional: false, nulls: true };
    const open = [stepTo(root, null)];
    // The nearest first, so that the shortest pointers are told.
    for (const at of open) {
      const times = met.get(at.key) ?? 0;
      if (times >= mostMeetings || clean.has(at.key) || isAround(at)) continue;
      met.set(at.key, times + 1);
      const differences = known.get(at.key) ?? differencesOf(direction, at);
      known.set(at.key, differences);
      for (const { told, pointer } of differences.told) tell(told, { ...meeting, pointer: at.pointer + pointer });
      silent &&= differences.told.length === 0;
      for (const pair of differences.below) open.push(stepTo({ ...pair, pointer: at.pointer + pair.pointer }, at));
    }
    if (silent) for (const key of met.keys()) clean.add(key);
  };
}

interface Within {
  readonly schemas: string;
  readonly from: Within | null;
}

/** True of a schema that is met within itself. */
function isAround({ schemas, from }: Within): boolean {
  for (let at = from; at; at = at.from) if (at.schemas === schemas) return true;
  return false;
}

function differencesOf(direction: Direction, pair: Pair): Differences {
  const told: { readonly told: Told; readonly pointer: string }[] = [];
  const below: Pair[] = [];

  const compare = (a: Schema, b: Schema, pointer: string, optional: boolean, nulls = true): void => {
    below.push({ a, b, pointer, optional, nulls });
  };

  const say = (rule: SchemaRule, a: Node, b: Node, was: string | null, is: string | null, pointer: string): void =>
    sayOther({ rule: `${direction}-${rule}`, old: a, new: b, was, is }, pointer);

  const sayOther = (one: Told, pointer: string): void => {
    told.push({ told: one, pointer });
  };

  function compareAlternatives(a: Schema, b: Schema, pointer: string, optional: boolean): void {
    compareNull(a, b, pointer, optional);
    const { pairs, left, come } = pairUp(choices(a), choices(b));
    for (const [one, other] of pairs) compare(one, other, pointer, optional, false);
    const [oldPlace, newPlace] = [choiceOf(a), choiceOf(b)];
    for (const one of left) say('alternative-removed', lastOf(one), newPlace, nameOf(one), null, pointer);
    for (const one of come) say('alternative-added', oldPlace, lastOf(one), null, nameOf(one), pointer);
  }

  function compareNull(a: Schema, b: Schema, pointer: string, optional: boolean): void {
    const [before, after] = [typesOf(a), typesOf(b)];
    if (before === null || after === null || before.has('null') === after.has('null')) return;
    const added = after.has('null');
    const rule = !added ? 'null-removed' : optional ? 'null-added-to-optional' : 'null-added';
    say(rule, keywordOf(a, 'type'), keywordOf(b, 'type'), typeNames(before), typeNames(after), pointer);
  }

  function compareOne(a: Schema, b: Schema, pointer: string, optional: boolean, nulls: boolean): void {
    if (nulls) compareNull(a, b, pointer, optional);
    if (!compareTypes(a, b, pointer)) return;
    compareFormat(a, b, pointer);
    compareChoices(a, b, pointer);
    for (const keyword of bounds) compareBound(a, b, keyword, pointer);
    comparePatterns(a, b, pointer);
    compareFields(a, b, pointer);
    compareItems(a, b, pointer);
    compareDefaults(a, b, pointer);
    compareTheRest(a, b, pointer);
    const inWords = (told: Told): void => sayOther(told, pointer);
    const open = direction === 'response' && choicesOf(a) === null && choicesOf(b) === null;
    const words = (schema: Schema): string => valuesOf(schema, 'description').join('\n');
    compareWords(inWords, words(a), words(b), keywordOf(a, 'description'), keywordOf(b, 'description'));
    compareExamples(a, b, open, pointer);
    const [was, is] = [a, b].map((schema) => valuesOf(schema, 'deprecated').includes(true));
    if (was !== is) {
      const places = { old: keywordOf(a, 'deprecated'), new: keywordOf(b, 'deprecated') };
      inWords({ rule: is ? 'deprecated' : 'undeprecated', ...places, was: null, is: null });
    }
  }

  /** False where nothing below is worth comparing, for what it describes is not the same thing any more. */
  function compareTypes(a: Schema, b: Schema, pointer: string): boolean {
    const [before, after] = [typesOf(a), typesOf(b)];
    const come =
      after === null ? (before === null ? [] : ['any']) : others(after).filter((type) => !allows(before, type));
    const gone =
      before === null ? (after === null ? [] : ['any']) : others(before).filter((type) => !allows(after, type));
    if (come.length === 0 && gone.length === 0) return true;
    const places = [keywordOf(a, 'type'), keywordOf(b, 'type'), typeNames(before), typeNames(after), pointer] as const;
    if (come.length > 0 && gone.length > 0 && before !== null && after !== null) {
      const swapped = [before, after].every((types) =>
        others(types).every((type) => type === 'array' || type === 'object'),
      );
      say(swapped ? 'array-object-swapped' : 'type-changed', ...places);
      return false;
    }
    say(come.length > 0 ? 'type-widened' : 'type-narrowed', ...places);
    return true;
  }

  function compareFormat(a: Schema, b: Schema, pointer: string): void {
    const [was, is] = [a, b].map((schema) => valuesOf(schema, 'format').map(String).toSorted().join(' and '));
    if (was === undefined || is === undefined || was === is) return;
    const rule = wider(was, is) ? 'format-widened' : wider(is, was) ? 'format-narrowed' : 'format-changed';
    say(rule, keywordOf(a, 'format'), keywordOf(b, 'format'), was || null, is || null, pointer);
  }

  function compareChoices(a: Schema, b: Schema, pointer: string): void {
    const [was, is] = [choicesOf(a), choicesOf(b)];
    const places = [choicesPlace(a), choicesPlace(b)] as const;
    if (was === null || is === null) {
      if (was !== null) say('enum-opened', ...places, [...was].join(', '), null, pointer);
      if (is !== null) say('enum-closed', ...places, null, [...is].join(', '), pointer);
      return;
    }
    for (const value of is)
      if (!was.has(value)) say('enum-value-added', places[0], choice(b, value), null, value, pointer);
    for (const value of was)
      if (!is.has(value)) say('enum-value-removed', choice(a, value), places[1], value, null, pointer);
  }

  function compareBound(a: Schema, b: Schema, keyword: string, pointer: string): void {
    const [was, is] = [boundOf(a, keyword), boundOf(b, keyword)];
    if (was?.limit === is?.limit && was?.exclusive === is?.exclusive) return;
    const sign = keyword.startsWith('min') ? 1 : -1;
    const tighter =
      was === null ||
      (is !== null && (sign * (is.limit - was.limit) || Number(is.exclusive) - Number(was.exclusive)) > 0);
    const words = (bound: typeof was): string | null =>
      bound && `${keyword} ${bound.limit}${bound.exclusive ? ' (exclusive)' : ''}`;
    const places = [boundPlace(a, keyword), boundPlace(b, keyword)] as const;
    say(tighter ? 'bounds-narrowed' : 'bounds-widened', ...places, words(was), words(is), pointer);
  }

  function comparePatterns(a: Schema, b: Schema, pointer: string): void {
    for (const keyword of ['pattern', 'multipleOf', 'uniqueItems']) {
      const [was = [], is = []] = [a, b].map((schema) => valuesOf(schema, keyword).filter((value) => value !== false));
      if (canonical(was) === canonical(is)) continue;
      const rule = is.length === 0 ? 'bounds-widened' : was.length === 0 ? 'bounds-narrowed' : 'pattern-changed';
      const words = (values: typeof was): string | null =>
        values.length === 0 ? null : `${keyword} ${values.join(' and ')}`;
      say(rule, keywordOf(a, keyword), keywordOf(b, keyword), words(was), words(is), pointer);
    }
  }

  function compareFields(a: Schema, b: Schema, pointer: string): void {
    const [before, after] = [fieldsOf(a, direction), fieldsOf(b, direction)];
    const [needed, needs] = [requiredOf(a), requiredOf(b)];
    for (const [name, field] of before) {
      const at = `${pointer}/${escapeToken(name)}`;
      const same = after.get(name);
      if (same === undefined) {
        say('field-removed', firstOf(field.parts), step(keywordOf(b, 'properties'), name), name, null, at);
        continue;
      }
      compare(field, same, at, !needed.has(name) && !needs.has(name));
    }
    for (const [name, field] of after) {
      if (before.has(name)) continue;
      const [old, now] = [step(keywordOf(a, 'properties'), name), firstOf(field.parts)];
      const at = `${pointer}/${escapeToken(name)}`;
      if (direction === 'request' && needs.has(name)) {
        sayOther({ rule: 'request-required-field-added', old, new: now, was: null, is: name }, at);
      } else {
        say(isClosed(a) ? 'field-added-to-closed' : 'field-added', old, now, null, name, at);
      }
    }
    const stays = (name: string): boolean => before.has(name) === after.has(name);
    for (const [name, node] of needed) {
      if (needs.has(name) || !stays(name)) continue;
      say('required-dropped', node, keywordOf(b, 'required'), name, null, `${pointer}/${escapeToken(name)}`);
    }
    for (const [name, node] of needs) {
      if (needed.has(name) || !stays(name)) continue;
      say('required-added', keywordOf(a, 'required'), node, null, name, `${pointer}/${escapeToken(name)}`);
    }
    const [closed, closes] = [isClosed(a), isClosed(b)];
    const keyword = 'additionalProperties';
    if (closed !== closes) {
      say(
        closes ? 'object-closed' : 'object-opened',
        keywordOf(a, keyword),
        keywordOf(b, keyword),
        null,
        null,
        pointer,
      );
    } else if (!closed) {
      const [one, other] = [keywordOf(a, keyword), keywordOf(b, keyword)];
      if (one.value !== undefined || other.value !== undefined)
        compare(schemaAt(one), schemaAt(other), `${pointer}/*`, true);
    }
  }

  function compareItems(a: Schema, b: Schema, pointer: string): void {
    const [one, other] = [keywordOf(a, 'items'), keywordOf(b, 'items')];
    if (one.value === undefined && other.value === undefined) return;
    compare(schemaAt(one), schemaAt(other), `${pointer}/*`, false);
  }

  function compareDefaults(a: Schema, b: Schema, pointer: string): void {
    const [was, is] = [a, b].map((schema) =>
      valuesOf(schema, 'default')
        .map((value) => canonical(value))
        .join(' '),
    );
    if (was === undefined || is === undefined || was === is) return;
    say('default-changed', keywordOf(a, 'default'), keywordOf(b, 'default'), was || null, is || null, pointer);
  }

  /** Several examples of a text without enum list its values, as far as they are known. */
  function compareExamples(a: Schema, b: Schema, open: boolean, pointer: string): void {
    const listed = (schema: Schema) => valuesOf(schema, 'examples').filter(Array.isArray).flat();
    const [was, is] = [listed(a), listed(b)];
    const values = (list: typeof was): string =>
      list
        .map((value) => canonical(value))
        .toSorted()
        .join(', ');
    const places = [keywordOf(a, 'examples'), keywordOf(b, 'examples')] as const;
    const isSet =
      open && was.length > 1 && is.length > 1 && [...was, ...is].every((value) => typeof value === 'string');
    if (isSet && values(was) !== values(is)) {
      const [old, now] = places;
      const told = { old, new: now, was: values(was), is: values(is) };
      sayOther({ rule: 'response-open-set-changed', ...told }, pointer);
      return;
    }
    for (const keyword of ['examples', 'example']) {
      const [before, after] = [canonical([...valuesOf(a, keyword)]), canonical([...valuesOf(b, keyword)])];
      if (before === after) continue;
      const [old, now] = [keywordOf(a, keyword), keywordOf(b, keyword)];
      sayOther({ rule: 'example-changed', old, new: now, was: null, is: null }, pointer);
    }
  }

  function compareTheRest(a: Schema, b: Schema, pointer: string): void {
    const keywords = new Set([...a.parts, ...b.parts].flatMap((part) => keysOf(part)));
    for (const keyword of keywords) {
      if (compared.has(keyword)) continue;
      const [was, is] = [canonical([...valuesOf(a, keyword)]), canonical([...valuesOf(b, keyword)])];
      if (was === is) continue;
      const [old, now] = [keywordOf(a, keyword), keywordOf(b, keyword)];
      if (/^x-|^(title|\$comment|externalDocs|xml|\$id|\$anchor)$/.test(keyword)) {
        sayOther({ rule: 'about-changed', old, new: now, was: keyword, is: keyword }, pointer);
      } else {
        say(
          'keyword-changed',
          old,
          now,
          was === '[]' ? null : `${keyword} ${was}`,
          is === '[]' ? null : `${keyword} ${is}`,
          pointer,
        );
      }
    }
  }

  const { a, b, optional, nulls } = pair;
  if (a.alternatives.length > 0 || b.alternatives.length > 0) compareAlternatives(a, b, '', optional);
  else compareOne(a, b, '', optional, nulls);
  return { told, below };
}

const bounds = [
  ...['minimum', 'maximum', 'minLength', 'maxLength'],
  ...['minItems', 'maxItems', 'minProperties', 'maxProperties'],
] as const;

/** Keywords that are compared by what they mean. */
const compared = new Set([
  ...['$ref', 'allOf', 'anyOf', 'oneOf', 'type', 'nullable', 'format', 'enum', 'const', ...bounds],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'pattern', 'multipleOf', 'uniqueItems', 'required', 'properties'],
  ...['additionalProperties', 'unevaluatedProperties', 'items', 'default', 'description', 'example', 'examples'],
  ...['deprecated', 'readOnly', 'writeOnly'],
]);

function others(types: ReadonlySet<string>): readonly string[] {
  return [...types].filter((type) => type !== 'null');
}

function typeNames(types: ReadonlySet<string> | null): string {
  return types === null ? 'any' : [...types].toSorted().join(' or ');
}

const larger = new Map([
  ['int32', 'int64'],
  ['float', 'double'],
]);

/** True where a format allows all that the other does. */
function wider(from: string, to: string): boolean {
  return to === '' || larger.get(from) === to;
}

function choicesPlace(schema: Schema): Node {
  return valuesOf(schema, 'enum').length > 0 ? keywordOf(schema, 'enum') : keywordOf(schema, 'const');
}

/** The value's own place among the choices. */
function choice(schema: Schema, value: string): Node {
  const place = choicesPlace(schema);
  const at = Array.isArray(place.value) ? place.value.findIndex((one) => JSON.stringify(one) === value) : -1;
  return at === -1 ? place : step(place, String(at));
}

function boundPlace(schema: Schema, keyword: string): Node {
  const exclusively = `exclusive${keyword.charAt(0).toUpperCase()}${keyword.slice(1)}`;
  return keywordOf(
    schema,
    valuesOf(schema, keyword).length > 0
      ? keyword
      : exclusively in objectOf(firstOf(schema.parts))
        ? exclusively
        : keyword,
  );
}

function choices(schema: Schema): readonly Schema[] {
  return schema.alternatives.length > 0 ? schema.alternatives : [schema];
}

function choiceOf(schema: Schema): Node {
  return valuesOf(schema, 'anyOf').length > 0 ? keywordOf(schema, 'anyOf') : keywordOf(schema, 'oneOf');
}

/** An alternative's own part stands behind the parts that all of them share. */
function lastOf({ parts }: Schema): Node {
  return parts.at(-1) ?? firstOf(parts);
}

function nameOf(schema: Schema): string {
  const { id } = lastOf(schema);
  return /^\/components\/schemas\/([^/]+)$/.exec(id)?.[1] ?? typeNames(typesOf(schema));
}

/** Which alternatives are each other's: by name, by what they say, by title, by the fields and types they share. */
function pairUp(before: readonly Schema[], after: readonly Schema[]) {
  const pairs: [Schema, Schema][] = [];
  let left = before;
  let come = after;
  const alike: ((schema: Schema) => string)[] = [
    (schema) => `${identityOf(schema)} ${said(schema)}`,
    said,
    (schema) => /^\/components\/schemas\/[^/]+$/.exec(lastOf(schema).id)?.[0] ?? '',
    (schema) => valuesOf(schema, 'title').join(' '),
    (schema) => [typeNames(typesOf(schema)), ...fieldsOf(schema, 'response').keys()].join(' '),
    (schema) => typeNames(typesOf(schema)),
  ];
  for (const likeness of alike) {
    for (const one of left) {
      const key = likeness(one);
      const other = key === '' ? undefined : come.find((each) => likeness(each) === key);
      if (other === undefined) continue;
      pairs.push([one, other]);
      left = left.filter((each) => each !== one);
      come = come.filter((each) => each !== other);
    }
  }
  if (before.length === 1 && after.length === 1 && left[0] && come[0])
    return { pairs: [[left[0], come[0]] as const], left: [], come: [] };
  return { pairs, left, come };
}

function said({ parts }: Schema): string {
  return parts.map(({ value }) => canonical(value)).join(' ');
}
