import type { ErrorObject, ValidateFunction } from 'ajv';
import { PulseError } from '../errors.ts';
import type { OpenApiDocument } from '../spec/document.ts';
import { escapeToken } from '../spec/pointer.ts';
import { type Problem, problemFrom } from '../spec/problem.ts';
import { createSchemaCompiler } from '../spec/schema-compiler.ts';

export interface SchemaProblem extends Problem {
  /** Of the keyword that was broken, from the document's root. */
  readonly keys: readonly string[];
}

/** The schemas of a document, each compiled when it is first asked for. */
export interface Schemas {
  /** @param keys of the schema, from the document's root
   *  @throws PulseError E_SPEC when it cannot be compiled */
  check(keys: readonly string[], value: unknown): readonly SchemaProblem[];
  /** A header's text, which says numbers and truth values in letters. */
  checkText(keys: readonly string[], text: string): readonly SchemaProblem[];
}

const mostProblems = 100;
const root = 'document';

export function schemasOf(document: OpenApiDocument): Schemas {
  const compilers = {
    values: createSchemaCompiler(),
    texts: createSchemaCompiler({ coerceTypes: true }),
  };
  for (const compiler of Object.values(compilers)) compiler.addSchema(document, root);
  const compiled = new Map<string, ValidateFunction>();

  const validator = (kind: keyof typeof compilers, keys: readonly string[]): ValidateFunction => {
    const pointer = keys.map((key) => `/${encodeURIComponent(escapeToken(key))}`).join('');
    const name = `${kind} ${pointer}`;
    let validate = compiled.get(name);
    if (validate === undefined) {
      try {
        validate = compilers[kind].compile({ $ref: `${root}#${pointer}` });
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const culprit = `the schema at ${keys.join(' › ')} cannot be compiled (${reason})`;
        throw new PulseError('E_SPEC', `${culprit}; mend it, or nothing there would be validated`, { cause });
      }
      compiled.set(name, validate);
    }
    return validate;
  };
  const problems = (keys: readonly string[], errors: ValidateFunction['errors']): readonly SchemaProblem[] =>
    (errors ?? []).slice(0, mostProblems).map((error) => ({ ...problemFrom(error), keys: keysOf(error, keys) }));

  return {
    check(keys, value) {
      const validate = validator('values', keys);
      return validate(value) ? [] : problems(keys, validate.errors);
    },
    checkText(keys, text) {
      const validate = validator('texts', keys);
      // Coercion writes into what holds the value.
      const holder = { text };
      return validate(text, {
        instancePath: '',
        parentData: holder,
        parentDataProperty: 'text',
        rootData: holder as never,
        dynamicAnchors: {},
      })
        ? []
        : problems(keys, validate.errors);
    },
  };
}

/** `document#/components/schemas/X/properties/y/type`, or relative to the schema that was asked for. */
function keysOf({ schemaPath }: ErrorObject, asked: readonly string[]): readonly string[] {
  const [base, pointer = ''] = schemaPath.split('#', 2);
  const tokens = pointer
    .split('/')
    .slice(1)
    .map((token) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'));
  return base === root || tokens[0] === 'components' || tokens[0] === 'paths' ? tokens : [...asked, ...tokens];
}
