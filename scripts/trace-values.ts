/** Values as `trace.ts` knows them: not what they are, but which fields of the API's answers they are made of. */

/** `Component.field`, such as `CampaignMetrics.totalAnswers`. */
export type Field = string;

export interface Value {
  /** Fields that it is made of itself; of an object or a list, those that its being there depends on. */
  readonly origins: ReadonlySet<Field>;
  /** Constants that it may be. */
  readonly literals: ReadonlySet<string>;
  /** Schemas of the API's answers that it may be: dotted names, `[]` for an item of a list without a name. */
  readonly answers: ReadonlySet<string>;
  /** Of an object; `*` for a name that is not known. Filled while the object is written to. */
  readonly fields: Map<string, Value> | null;
  /** Of a list whose items are known one by one. */
  readonly items: readonly Value[] | null;
  /** Any item of a list, or value of a map. */
  readonly item: { value: Value; key: Value } | null;
  readonly calls: readonly unknown[];
}

const none: ReadonlySet<string> = new Set();

export const nothing: Value = {
  origins: none,
  literals: none,
  answers: none,
  fields: null,
  items: null,
  item: null,
  calls: [],
};

export function made(origins: Iterable<Field>): Value {
  const all = new Set(origins);
  return all.size === 0 ? nothing : { ...nothing, origins: all };
}

export const constant = (text: string): Value => ({ ...nothing, literals: new Set([text]) });
export const objectOf = (fields: Map<string, Value>): Value => ({ ...nothing, fields });
export const listOf = (items: readonly Value[]): Value => ({ ...nothing, items });
export const anyOf = (value: Value, key: Value = nothing): Value => ({ ...nothing, item: { value, key } });

const deepest = 12;

export function merge(a: Value, b: Value, depth = 0): Value {
  if (a === b || b === nothing || depth > deepest) return a;
  if (a === nothing) return b;
  const fields = a.fields && b.fields ? mergeFields(a.fields, b.fields, depth) : (a.fields ?? b.fields);
  const paired = a.items && b.items && a.items.length === b.items.length;
  const items = paired ? (a.items ?? []).map((item, i) => merge(item, b.items?.[i] ?? nothing, depth + 1)) : null;
  const isList = (a.items ?? a.item ?? b.items ?? b.item) !== null;
  const one = !a.items && !a.item ? b.items : !b.items && !b.item ? a.items : items;
  return {
    origins: new Set([...a.origins, ...b.origins]),
    literals: new Set([...a.literals, ...b.literals]),
    answers: new Set([...a.answers, ...b.answers]),
    fields,
    items: one,
    item:
      one === null && isList
        ? { value: merge(anItem(a), anItem(b), depth + 1), key: merge(a.item?.key ?? nothing, b.item?.key ?? nothing) }
        : null,
    calls: [...new Set([...a.calls, ...b.calls])],
  };
}

function mergeFields(a: Map<string, Value>, b: Map<string, Value>, depth: number): Map<string, Value> {
  const all = new Map(a);
  for (const [name, value] of b) all.set(name, merge(all.get(name) ?? nothing, value, depth + 1));
  return all;
}

export const mergeAll = (values: readonly Value[]): Value => values.reduce((a, b) => merge(a, b), nothing);

export function anItem({ items, item }: Value): Value {
  return items ? mergeAll(items) : (item?.value ?? nothing);
}

export const isList = ({ items, item }: Value): boolean => items !== null || item !== null;

/** All that the value and what it holds are made of. */
export function deepOrigins(value: Value, depth = 0): readonly Field[] {
  if (depth > deepest) return [];
  const held = [...(value.fields?.values() ?? []), ...(value.items ?? []), ...(value.item ? [value.item.value] : [])];
  return [...value.origins, ...held.flatMap((each) => deepOrigins(each, depth + 1))];
}

/** The value, where what it is or that it is there depends on `origins` too. One that is made of data stays what it is. */
export function dependingOn(value: Value, origins: ReadonlySet<Field>): Value {
  if (origins.size === 0 || value.answers.size > 0 || value.calls.length > 0) return value;
  const isScalar = value.fields === null && !isList(value);
  if (isScalar && value.origins.size > 0) return value;
  return {
    ...value,
    origins: new Set([...value.origins, ...origins]),
    items: value.items?.map((each) => dependingOn(each, origins)) ?? null,
    item: value.item && { ...value.item, value: dependingOn(value.item.value, origins) },
  };
}

/** The value, where all that it holds is made of `origins` too. */
export function madeOfToo(value: Value, origins: readonly Field[], depth = 0): Value {
  if (origins.length === 0 || value.answers.size > 0 || value.calls.length > 0 || depth > deepest) return value;
  const within = (each: Value): Value => madeOfToo(each, origins, depth + 1);
  return {
    ...value,
    origins: new Set([...value.origins, ...origins]),
    fields: value.fields && new Map([...value.fields].map(([name, field]) => [name, within(field)])),
    items: value.items?.map(within) ?? null,
    item: value.item && { ...value.item, value: within(value.item.value) },
  };
}
