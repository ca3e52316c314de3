import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { PulseError } from '../errors.ts';
import type { OperationId } from './api.ts';
import { type Json, type JsonObject, loadDocument, type OpenApiDocument } from './document.ts';
import { dereference, escapeToken, isJsonObject } from './pointer.ts';
import { unknownFieldsFinder } from './unknown-fields.ts';

/** One way in which a body breaks its schema. */
export interface Problem {
  /** JSON pointer to the culprit; of a missing field, where it would be. */
  readonly pointer: string;
  /** The JSON Schema keyword that was broken, such as `required` or `type`. */
  readonly keyword: string;
  readonly expected: string;
  /** JSON of what is there, at most 80 characters; `nothing` for a missing field. */
  readonly seen: string;
}

export interface BodyCheck {
  /** Empty for a valid body; at most 100. */
  readonly problems: readonly Problem[];
  /** JSON pointers, `*` for an array index, of fields that the schema does not name; at most 100. */
  readonly unknownFields: readonly string[];
}

export interface Validators {
  /** Checks the body of a 200 response. A schema is compiled when it is first needed. */
  checkBody(operationId: OperationId, body: unknown): BodyCheck;
}

const mostProblems = 100;
const mostSeen = 80;
const none: readonly Problem[] = Object.freeze([]);

/** @throws PulseError E_SPEC, at the first check of an operation whose 200 schema is missing or cannot be compiled. */
export function createValidators(document: OpenApiDocument = loadDocument()): Validators {
  const checks = new Map<string, (body: unknown) => BodyCheck>();
  let ajv: Ajv2020 | undefined;
  return {
    checkBody(operationId, body) {
      let check = checks.get(operationId);
      if (check === undefined) {
        ajv ??= createAjv(document);
        check = compile(ajv, document, operationId);
        checks.set(operationId, check);
      }
      return check(body);
    },
  };
}

let shared: Validators | undefined;

/** `checkBody` of validators for the package's own openapi.yaml, created at the first call. */
export function checkBody(operationId: OperationId, body: unknown): BodyCheck {
  shared ??= createValidators();
  return shared.checkBody(operationId, body);
}

// References in schemas start at the document, so it is registered as a whole, as if it were one schema.
const documentId = 'openapi';

function createAjv(document: OpenApiDocument): Ajv2020 {
  // allErrors: a report of all differences is the point. verbose: errors carry the value that was seen.
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, logger: false });
  formats.default(ajv);
  ajv.addSchema({ components: document.components ?? {}, paths: document.paths }, documentId);
  return ajv;
}

function compile(ajv: Ajv2020, document: OpenApiDocument, operationId: OperationId): (body: unknown) => BodyCheck {
  const { fragment, schema } = okSchema(document, operationId);
  let validate: ReturnType<typeof ajv.compile>;
  try {
    validate = ajv.compile({ $ref: documentId + fragment });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const culprit = `the schema of the 200 response of ${operationId} cannot be compiled (${reason})`;
    throw new PulseError('E_SPEC', `${culprit}; mend the schema in the OpenAPI document`, { cause });
  }
  const unknownFields = unknownFieldsFinder(document, schema);
  return (body) => ({
    problems: validate(body) ? none : (validate.errors ?? []).slice(0, mostProblems).map((e) => problem(document, e)),
    unknownFields: unknownFields(body),
  });
}

function okSchema(document: OpenApiDocument, operationId: string): { fragment: string; schema: Json } {
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of isJsonObject(methods) ? Object.entries(methods) : []) {
      if (!isJsonObject(operation) || operation.operationId !== operationId) continue;
      let schema: Json | undefined = operation;
      const tokens = ['responses', '200', 'content', 'application/json', 'schema'];
      for (const token of tokens) schema = isJsonObject(schema) ? schema[token] : undefined;
      if (schema !== undefined) {
        const pointer = ['paths', path, method, ...tokens].map((token) => encodeURIComponent(escapeToken(token)));
        return { fragment: `#/${pointer.join('/')}`, schema };
      }
    }
  }
  const culprit = `no operation ${operationId} with a JSON schema for 200`;
  throw new PulseError('E_SPEC', `${culprit}; add it to the OpenAPI document`);
}

function problem(document: OpenApiDocument, error: ErrorObject): Problem {
  const { instancePath, keyword, params, parentSchema } = error;
  if (keyword === 'required') {
    const name = String(params.missingProperty);
    const properties = (parentSchema as JsonObject | undefined)?.properties;
    const schema = isJsonObject(properties) ? dereference(document, properties[name]) : undefined;
    const expected = isJsonObject(schema) && schema.type !== undefined ? typeNames(schema.type) : 'a value';
    return { pointer: `${instancePath}/${escapeToken(name)}`, keyword, expected, seen: 'nothing' };
  }
  const expected =
    keyword === 'type' ? typeNames(params.type as Json) : (error.message ?? keyword).replace(/^must (be |match )?/, '');
  return { pointer: instancePath, keyword, expected, seen: cut(error.data) };
}

function typeNames(type: Json): string {
  return Array.isArray(type) ? type.join(' or ') : String(type);
}

function cut(value: unknown): string {
  // A long text is cut before it is quoted, so that a megabyte is not escaped for the sake of 80 characters.
  const text = JSON.stringify(typeof value === 'string' ? value.slice(0, mostSeen) : value) ?? 'nothing';
  // A cut can halve a surrogate pair.
  return text.slice(0, mostSeen).toWellFormed();
}
