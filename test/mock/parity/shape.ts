type Shape = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * How the shapes of two JSON values differ: the types at each path, the items of an array taken together. Null goes with
 * any type, since the schema says where it may be; what an empty array or a null would hold is not known.
 */
export function differingShapes(one: unknown, other: unknown): readonly string[] {
  const [first, second] = [shapeOf(one), shapeOf(other)];
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((path) => {
    const [a, b] = [typesAt(first, path), typesAt(second, path)];
    return a === undefined || b === undefined || a === b || a === '' || b === '' ? [] : [`body${path}: ${a} → ${b}`];
  });
}

/** Undefined: nothing can be known of the path. Empty: null at most. */
function typesAt(shape: Shape, path: string): string | undefined {
  const types = shape.get(path);
  if (types !== undefined)
    return [...types]
      .filter((type) => type !== 'null')
      .sort()
      .join('|');
  const parent = path.replace(/(\[\]|\.[^.[]*)$/, '');
  const above = typesAt(shape, parent);
  return above === undefined || above === '' || path.endsWith('[]') ? undefined : 'missing';
}

function shapeOf(value: unknown): Shape {
  const shape = new Map<string, Set<string>>();
  const visit = (part: unknown, path: string): void => {
    const type = part === null ? 'null' : Array.isArray(part) ? 'array' : typeof part;
    shape.set(path, (shape.get(path) ?? new Set()).add(type));
    if (Array.isArray(part)) for (const item of part) visit(item, `${path}[]`);
    else if (type === 'object')
      for (const [name, held] of Object.entries(part as object)) visit(held, `${path}.${name}`);
  };
  visit(value, '');
  return shape;
}
