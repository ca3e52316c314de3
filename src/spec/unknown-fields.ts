import { escapeToken } from './pointer.ts';

/** The names that a schema gives to the fields of a value, worked out once so that a walk looks nothing up. */
export interface Shape {
  /** Absent where the schema names no field: then the object is free-form. */
  readonly fields?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

/** A hostile body can hold a million odd fields; nobody reads more than these. */
const most = 100;

/** JSON pointers, `*` for an array index, of the fields of a body that its shape does not name. */
export function unknownFields(body: unknown, shape: Shape): readonly string[] {
  const found = new Set<string>();
  collect(body, shape, '', found);
  return [...found];
}

function collect(value: unknown, { fields, items }: Shape, path: string, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    if (items === undefined) return;
    const itemPath = `${path}/*`;
    for (const item of value) collect(item, items, itemPath, found);
    return;
  }
  if (fields === undefined) return;
  // Parsed JSON inherits nothing, and `in` spares a pair for each of a hundred fields.
  for (const key in value) {
    const field = value[key as keyof typeof value];
    // Not `fields[key]` alone, which every object has for `constructor` and the like.
    const known = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (known === undefined) {
      if (found.size < most) found.add(`${path}/${escapeToken(key)}`);
    } else if (typeof field === 'object') {
      collect(field, known, `${path}/${escapeToken(key)}`, found);
    }
  }
}
