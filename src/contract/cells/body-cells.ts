import type { Json, OpenApiDocument } from '../../spec/document.ts';
import { escapeToken } from '../../spec/pointer.ts';
import { type Shape, shapeOf } from './shape.ts';

/** One thing of a body that can be seen or not. */
export interface BodyCell {
  /** Such as `/campaign/agent null` or `/status "active"`; `*` stands for any item, and for any field without a name. */
  readonly name: string;
  readonly kind: 'field' | 'enum value';
}

export interface BodyCells {
  readonly cells: readonly BodyCell[];
  /** The names of those that a body exercises. */
  exercised(body: unknown): ReadonlySet<string>;
}

/** A place in a body. A name is undefined where there is nothing to tell apart. */
interface Place {
  readonly present: string | undefined;
  readonly absent: string | undefined;
  readonly null: string | undefined;
  /** By the JSON text of the value. */
  readonly values: ReadonlyMap<string, string>;
  readonly fields: Map<string, Place>;
  otherFields: Place | undefined;
  items: Place | undefined;
}

/** Documents whose schemas refer to each other in all directions have no end of places; the outer ones count. */
const mostPlaces = 2_000;

export function bodyCells(document: OpenApiDocument, schema: Json | undefined): BodyCells {
  const root = placesOf(document, schema);
  return {
    cells: [...new Map(cellsOf(root).map((cell) => [cell.name, cell])).values()],
    exercised(body) {
      const names = new Set<string>();
      see(root, body, names);
      return names;
    },
  };
}

/** Level by level, so that the limit cuts what is deepest. A schema is not entered again within itself. */
function placesOf(document: OpenApiDocument, schema: Json | undefined): Place {
  const shape = shapeOf(document, schema);
  const root = placeOf('', shape, false);
  const open = [{ place: root, shape, pointer: '', around: new Set<string>() as ReadonlySet<string> }];
  let places = 1;
  for (const { place, shape, pointer, around } of open) {
    if ([...shape.references].some((reference) => around.has(reference))) continue;
    const inner = new Set([...around, ...shape.references]);
    const add = (token: string, schema: Json, optional: boolean): Place | undefined => {
      if (places === mostPlaces) return undefined;
      places += 1;
      const next = { pointer: `${pointer}/${token}`, shape: shapeOf(document, schema), around: inner };
      const added = placeOf(next.pointer, next.shape, optional);
      open.push({ ...next, place: added });
      return added;
    };
    for (const [name, field] of shape.fields) {
      const added = add(escapeToken(name), field.schema, !field.required);
      if (added !== undefined) place.fields.set(name, added);
    }
    if (shape.otherFields !== undefined) place.otherFields = add('*', shape.otherFields, false);
    if (shape.items !== undefined) place.items = add('*', shape.items, false);
  }
  return root;
}

function placeOf(pointer: string, { types, values }: Shape, optional: boolean): Place {
  const at = pointer === '' ? 'body' : pointer;
  const nullable = types?.has('null') === true;
  return {
    present: optional || (nullable && types.size > 1) ? `${at} present` : undefined,
    absent: optional ? `${at} absent` : undefined,
    null: nullable ? `${at} null` : undefined,
    values: new Map([...(values ?? [])].map((value) => [value, `${at} ${value}`])),
    fields: new Map(),
    otherFields: undefined,
    items: undefined,
  };
}

function cellsOf(place: Place): readonly BodyCell[] {
  const states = [place.present, place.null, place.absent].filter((name) => name !== undefined);
  const inner = [...place.fields.values(), place.otherFields, place.items].filter((each) => each !== undefined);
  return [
    ...states.map((name) => ({ name, kind: 'field' as const })),
    ...[...place.values.values()].map((name) => ({ name, kind: 'enum value' as const })),
    ...inner.flatMap(cellsOf),
  ];
}

function see(place: Place, value: unknown, names: Set<string>): void {
  const state = value === null ? place.null : place.present;
  if (state !== undefined) names.add(state);
  const name = place.values.size > 0 ? place.values.get(JSON.stringify(value)) : undefined;
  if (name !== undefined) names.add(name);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    if (place.items !== undefined) for (const item of value) see(place.items, item, names);
    return;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  for (const [key, field] of place.fields) {
    if (Object.hasOwn(fields, key)) see(field, fields[key], names);
    else if (field.absent !== undefined) names.add(field.absent);
  }
  if (place.otherFields === undefined) return;
  for (const [key, field] of Object.entries(fields)) {
    if (!place.fields.has(key)) see(place.otherFields, field, names);
  }
}
