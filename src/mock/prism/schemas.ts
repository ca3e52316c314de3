import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { PulseError } from '../../errors.ts';

/** As much of Prism's operations as is looked at here. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly request?: Request;
  readonly responses: readonly Response[];
}

interface Request {
  readonly path?: readonly Part[];
  readonly query?: readonly Part[];
  readonly headers?: readonly Part[];
  readonly body?: { readonly contents?: readonly Part[] };
}

interface Response {
  readonly code: string;
  readonly headers?: readonly Part[];
  readonly contents?: readonly Part[];
}

/** A parameter, a header or the content of one media type. */
interface Part {
  readonly name?: string;
  readonly mediaType?: string;
  readonly schema?: object;
}

/**
 * Prism takes a schema that Ajv cannot compile for one that allows everything.
 * @throws PulseError E_SPEC that names the first such schema.
 */
export function refuseUncompilableSchemas(
  operations: readonly Operation[],
  placeOf?: (keys: readonly string[]) => string,
): void {
  const compilers = new Map<unknown, Ajv>();
  for (const operation of operations) {
    for (const { place, keys, part } of partsOf(operation)) {
      if (part.schema === undefined) continue;
      const bundle = (operation as { __bundled__?: unknown }).__bundled__;
      const draft = draftOf(part.schema);
      const compiler = compilers.get(draft) ?? createCompiler(draft);
      compilers.set(draft, compiler);
      try {
        // The bundle holds what recursive schemas refer to.
        compiler.compile({ ...part.schema, __bundled__: bundle });
      } catch (cause) {
        const name = part.name ?? part.mediaType ?? '';
        const where = `${operation.method.toUpperCase()} ${operation.path}, ${place} ${name}`;
        const reason = cause instanceof Error ? cause.message : String(cause);
        const line = placeOf === undefined ? '' : `${placeOf(['paths', operation.path, operation.method, ...keys])}: `;
        const culprit = `${line}the schema of ${where} cannot be compiled (${reason})`;
        throw new PulseError('E_SPEC', `${culprit}; mend it, or nothing there would be validated`, { cause });
      }
    }
  }
}

interface Placed {
  /** In words. */
  readonly place: string;
  /** Below the operation. */
  readonly keys: readonly string[];
  readonly part: Part;
}

function partsOf({ request = {}, responses }: Operation): readonly Placed[] {
  const at = (place: string, keys: readonly string[], parts: readonly Part[] = []): Placed[] =>
    parts.map((part) => ({ place, keys: [...keys, part.mediaType ?? part.name ?? '', 'schema'], part }));
  return [
    ...at('path parameter', ['parameters'], request.path),
    ...at('query parameter', ['parameters'], request.query),
    ...at('request header', ['parameters'], request.headers),
    ...at('request body', ['requestBody', 'content'], request.body?.contents),
    ...responses.flatMap(({ code, headers, contents }) => [
      ...at(`response ${code} header`, ['responses', code, 'headers'], headers),
      ...at(`response ${code} body`, ['responses', code, 'content'], contents),
    ]),
  ];
}

/** Prism chooses by the schema's dialect too, and takes draft-07 where it knows none. */
function draftOf(schema: { readonly $schema?: unknown }): '2019-09' | '2020-12' | 'draft-07' {
  const dialect = String(schema.$schema);
  if (dialect.includes('2019-09')) return '2019-09';
  return dialect.includes('2020-12') ? '2020-12' : 'draft-07';
}

function createCompiler(draft: ReturnType<typeof draftOf>): Ajv {
  const Compiler = { '2019-09': Ajv2019, '2020-12': Ajv2020, 'draft-07': Ajv }[draft];
  const compiler = new Compiler({ strict: false, logger: false, allowUnionTypes: true });
  formats.default(compiler);
  return compiler;
}
