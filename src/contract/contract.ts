import { type OpenApiDocument, openApiPath, ownDocument } from '../spec/document.ts';
import { dereference, isJsonObject } from '../spec/pointer.ts';
import type { Problem } from '../spec/problem.ts';
import { loadWithReferences } from '../spec/references.ts';
import { readJson } from './body.ts';
import { type Exchange, headerOf } from './exchange.ts';
import { coveringType, essenceOf, isJson } from './media-type.ts';
import { basePathsOf, findOperation, type Operation, operationsOf } from './operations.ts';
import { redacted } from './redact.ts';
import { type SchemaProblem, schemasOf } from './schemas.ts';
import { semanticProblems } from './semantic.ts';
import type { Violation } from './violation.ts';

export interface CheckOptions {
  /** Whether the arithmetic that the built-in document tells is checked too: rates, sums, order. @default false */
  readonly semantic?: boolean;
}

/** An OpenAPI document, ready to judge responses. */
export interface Contract {
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  find(method: string, path: string): ReturnType<typeof findOperation>;
  /** All the ways in which the response breaks the document; none for one that keeps to it. */
  check(exchange: Exchange, options?: CheckOptions): readonly Violation[];
  /** The body alone, as the operation's 200 would bring it. */
  checkBody(operationId: string, body: unknown, options?: CheckOptions): readonly Violation[];
  /** `path:line:column` in the document's files of what keys lead to. */
  placeOf(keys: readonly string[]): string;
}

/**
 * The built-in contract where no path is given.
 * @throws PulseError E_SPEC
 */
export function loadContract(path?: string): Contract {
  if (path === undefined) return contractOf(ownDocument, ownPlaces());
  const loaded = loadWithReferences(path);
  if ('error' in loaded) throw loaded.error;
  return contractOf(loaded.document, loaded.placeOf);
}

/** The file is parsed for its lines when the first of them is asked for. */
function ownPlaces(): (keys: readonly string[]) => string {
  let placeOf: ((keys: readonly string[]) => string) | undefined;
  return (keys) => {
    if (placeOf === undefined) {
      const loaded = loadWithReferences(openApiPath);
      if ('error' in loaded) throw loaded.error;
      placeOf = loaded.placeOf;
    }
    return placeOf(keys).replace(/^.*(?=openapi\.yaml:)/, '');
  };
}

export function contractOf(document: OpenApiDocument, placeOf: (keys: readonly string[]) => string): Contract {
  const operations = operationsOf(document);
  const basePaths = basePathsOf(document);
  const schemas = schemasOf(document);
  const find: Contract['find'] = (method, path) => findOperation(operations, basePaths, method, path);

  const violation = (
    part: Violation['part'],
    { pointer, keyword, expected, seen }: Problem,
    keys: readonly string[] | undefined,
    operation: Operation | undefined,
  ): Violation => ({
    part,
    severity: 'error',
    pointer,
    keyword,
    expected,
    seen: redacted(seen, pointer),
    operationId: operation?.operationId ?? null,
    place: keys === undefined ? null : placeOf(keys),
  });

  function check(exchange: Exchange, options: CheckOptions = {}): readonly Violation[] {
    const found = find(exchange.method, exchange.path);
    if ('otherMethods' in found) return [unknownOperation(exchange, found.otherMethods)];
    const { operation } = found;
    const response = responseFor(operation, exchange.status);
    if (response === undefined) {
      const expected = Object.keys(isJsonObject(operation.value.responses) ? operation.value.responses : {}).join(', ');
      const problem = { pointer: '', keyword: 'status', expected, seen: String(exchange.status) };
      return [violation('status', problem, [...operation.keys, 'responses'], operation)];
    }
    return [
      ...headerViolations(exchange, operation, response),
      ...contentViolations(exchange, operation, response, options),
    ];
  }

  function unknownOperation({ method, path }: Exchange, otherMethods: readonly string[]): Violation {
    const known = otherMethods.length > 0;
    const expected = known ? otherMethods.join(', ') : 'a path of the document';
    const seen = known ? method.toUpperCase() : (path.split('?', 1)[0] ?? '').slice(0, 200);
    return violation(
      'operation',
      { pointer: '', keyword: known ? 'method' : 'path', expected, seen },
      undefined,
      undefined,
    );
  }

  /** Keys of the response object for a status: itself, its range, or the default. */
  function responseFor({ value, keys }: Operation, status: number): readonly string[] | undefined {
    const responses = isJsonObject(value.responses) ? value.responses : {};
    const name = [String(status), `${Math.floor(status / 100)}XX`, 'default'].find((one) =>
      Object.hasOwn(responses, one),
    );
    return name === undefined ? undefined : [...keys, 'responses', name];
  }

  function headerViolations(
    exchange: Exchange,
    operation: Operation,
    response: readonly string[],
  ): readonly Violation[] {
    return Object.keys(objectAt([...response, 'headers'])).flatMap((name) => {
      // OpenAPI 3.1, Response Object: a header named Content-Type is ignored.
      if (name.toLowerCase() === 'content-type') return [];
      const keys = [...response, 'headers', name];
      const header = objectAt(keys);
      const text = headerOf(exchange, name);
      const pointer = `/${name.toLowerCase()}`;
      if (text === undefined) {
        if (header.required !== true) return [];
        const problem = { pointer, keyword: 'required', expected: 'the header', seen: 'nothing' };
        return [violation('header', problem, keys, operation)];
      }
      if (header.schema === undefined) return [];
      return schemas
        .checkText(resolved([...keys, 'schema']), text)
        .map((problem) =>
          violation('header', { ...problem, pointer: pointer + problem.pointer }, problem.keys, operation),
        );
    });
  }

  function contentViolations(
    exchange: Exchange,
    operation: Operation,
    response: readonly string[],
    options: CheckOptions,
  ): readonly Violation[] {
    const types = Object.keys(objectAt([...response, 'content']));
    const bodiless = exchange.method.toUpperCase() === 'HEAD' || exchange.status === 204 || exchange.status === 304;
    if (bodiless || types.length === 0) return [];
    const contentType = headerOf(exchange, 'content-type');
    const essence = contentType === undefined ? undefined : essenceOf(contentType);
    const type = essence === undefined ? undefined : coveringType(types, essence);
    if (essence === undefined || type === undefined) {
      const problem = {
        pointer: '',
        keyword: 'content-type',
        expected: types.join(' or '),
        seen: essence ?? 'nothing',
      };
      return [violation('media type', problem, [...response, 'content'], operation)];
    }
    if (!isJson(essence)) return [];
    return bodyViolations(
      exchange.body,
      contentType,
      [...response, 'content', type],
      operation,
      exchange.status,
      options,
    );
  }

  function bodyViolations(
    received: unknown,
    contentType: string | undefined,
    content: readonly string[],
    operation: Operation,
    status: number,
    options: CheckOptions,
  ): readonly Violation[] {
    const body = readJson(received, contentType);
    if (body.kind === 'broken') return [violation('body', { pointer: '', ...body }, content, operation)];
    if (objectAt(content).schema === undefined) return [];
    if (body.kind === 'none') {
      return [
        violation(
          'body',
          { pointer: '', keyword: 'required', expected: 'a body', seen: 'nothing' },
          content,
          operation,
        ),
      ];
    }
    const problems = schemas.check(resolved([...content, 'schema']), body.value);
    if (problems.length > 0) return problems.map((problem) => violation('body', problem, problem.keys, operation));
    if (options.semantic !== true || status !== 200) return [];
    return semanticProblems(operation.operationId, body.value).map(({ keys, ...problem }: SchemaProblem) =>
      violation('semantic', problem, keys, operation),
    );
  }

  /** The object that keys lead to, through references; an empty one where there is none. */
  function objectAt(keys: readonly string[]): Readonly<Record<string, unknown>> {
    const at = walk(keys);
    return isJsonObject(at.value) ? at.value : {};
  }

  /** The keys that lead to the same without a reference on the way. */
  function resolved(keys: readonly string[]): readonly string[] {
    return walk(keys).keys;
  }

  function walk(keys: readonly string[]): {
    readonly keys: readonly string[];
    readonly value: ReturnType<typeof dereference>;
  } {
    let at: readonly string[] = [];
    let value: ReturnType<typeof dereference> = document;
    for (const [i, key] of keys.entries()) {
      at = [...at, key];
      value =
        isJsonObject(value) && Object.hasOwn(value, key)
          ? value[key]
          : Array.isArray(value)
            ? value[Number(key)]
            : undefined;
      // What is asked for last may be a reference: Ajv follows it.
      for (
        let hops = 0;
        i < keys.length - 1 && isJsonObject(value) && typeof value.$ref === 'string' && hops < 100;
        hops++
      ) {
        at = value.$ref
          .slice(2)
          .split('/')
          .map((token) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'));
        value = dereference(document, value);
      }
    }
    return { keys: at, value: dereference(document, value) };
  }

  return {
    document,
    operations,
    find,
    check,
    checkBody(operationId, body, options = {}) {
      const operation = operations.find((one) => one.operationId === operationId);
      if (operation === undefined) throw new TypeError(`The document has no operation ${operationId}`);
      const exchange = { method: operation.method, path: operation.path, status: 200, headers: {} };
      const response = responseFor(operation, exchange.status);
      if (response === undefined) throw new TypeError(`${operationId} has no 200 response`);
      const type = Object.keys(objectAt([...response, 'content'])).find((name) => isJson(essenceOf(name)));
      if (type === undefined) throw new TypeError(`The 200 response of ${operationId} has no JSON`);
      const parsed = typeof body === 'string' ? JSON.stringify(body) : body;
      return bodyViolations(parsed, undefined, [...response, 'content', type], operation, 200, options);
    },
    placeOf,
  };
}
