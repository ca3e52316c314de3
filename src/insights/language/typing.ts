import type { Environment } from '@marcbachmann/cel-js';

/** Types of an object's fields by their names in the library, and of the objects in it. */
export type Schema = { [name: string]: string | Schema };

/** Makes an instance of a declared type of a plain object. */
export type Typing = (value: object) => object;

/**
 * Declares the type of an object, and of those in it. Of plain objects the library makes such instances itself, but for
 * each expression anew, and of a day for each step of a macro: 50 rules took 1.1 s over 10,000 campaigns instead of 0.6.
 * Those of a list it would not make at all: `activity.dailyBreakdown[0]` was an error.
 */
export function declareType(environment: Environment, name: string, schema: Schema): Typing {
  const Type = class {};
  const inner: (readonly [field: string, typing: Typing])[] = [];
  const fields: Record<string, string> = {};
  for (const [field, type] of Object.entries(schema)) {
    if (typeof type === 'string') {
      fields[field] = type;
    } else {
      fields[field] = `${name}.${field}`;
      inner.push([field, declareType(environment, fields[field], type)]);
    }
  }
  const convert: Typing = (value) => {
    const instance = Object.assign(new Type() as Record<string, unknown>, value);
    for (const [field, typing] of inner) {
      if (instance[field] !== undefined) instance[field] = typing(instance[field] as object);
    }
    return instance;
  };
  environment.registerType(name, { ctor: Type, convert, fields });
  return convert;
}
