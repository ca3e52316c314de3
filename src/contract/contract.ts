import { type OpenApiDocument, openApiPath, ownDocument } from '../spec/document.ts';
import { type Operation, operationsOf } from '../spec/operations.ts';
import type { Problem } from '../spec/problem.ts';
import { loadWithReferences } from '../spec/references.ts';
import { type Body, readJson } from './body.ts';
import { type Exchange, headerOf } from './exchange.ts';
import { type Found, finderOf } from './find-operation.ts';
import { redacted } from './redact.ts';
import { type DocumentedContent, type DocumentedHeader, responsesOf } from './responses.ts';
import { schemasOf } from './schemas.ts';
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
  find(method: string, path: string): Found;
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

const none: readonly Violation[] = [];

export function contractOf(document: OpenApiDocument, placeOf: (keys: readonly string[]) => string): Contract {
  const operations = operationsOf(document);
  const find = finderOf(document, operations);
  const responseOf = responsesOf(document, schemasOf(document));

  function check(exchange: Exchange, options: CheckOptions = {}): readonly Violation[] {
    const found = find(exchange.method, exchange.path);
    if ('otherMethods' in found) return [unknownOperation(exchange, found.otherMethods)];
    const { operation } = found;
    const response = responseOf(operation, exchange.status);
    if (response === undefined) {
      const expected = Object.keys(operation.value.responses ?? {}).join(', ');
      return [
        violation('status', operation, { keyword: 'status', expected, seen: String(exchange.status) }, [
          ...operation.keys,
          'responses',
        ]),
      ];
    }
    const violations = response.headers.flatMap((header) => headerViolations(exchange, operation, header));
    // What the document says of their content is what GET, or 200, would bring.
    const isBodiless = exchange.method.toUpperCase() === 'HEAD' || exchange.status === 204 || exchange.status === 304;
    if (isBodiless || response.contents.size === 0) return violations;

    const contentType = headerOf(exchange, 'content-type');
    const content = contentType === undefined ? undefined : response.contentFor(contentType);
    if (contentType === undefined || content === undefined) {
      const expected = [...response.contents.keys()].join(' or ');
      const seen = contentType === undefined ? 'nothing' : contentType;
      const problem = { keyword: 'content-type', expected, seen };
      return [...violations, violation('media type', operation, problem, [...response.keys, 'content'])];
    }
    if (!content.isJson) return violations;
    const body = bodyViolations(readJson(exchange.body, contentType), content, operation, exchange.status, options);
    return violations.length === 0 ? body : [...violations, ...body];
  }

  function unknownOperation({ method, path }: Exchange, otherMethods: readonly string[]): Violation {
    const problem =
      otherMethods.length > 0
        ? { keyword: 'method', expected: otherMethods.join(', '), seen: method.toUpperCase() }
        : { keyword: 'path', expected: 'a path of the document', seen: path.replace(/[?#].*/s, '').slice(0, 200) };
    return violation('operation', undefined, problem, undefined);
  }

  function headerViolations(
    exchange: Exchange,
    operation: Operation,
    { name, keys, isRequired, check }: DocumentedHeader,
  ): readonly Violation[] {
    const text = headerOf(exchange, name);
    const pointer = `/${name}`;
    if (text === undefined) {
      const problem = { pointer, keyword: 'required', expected: 'the header', seen: 'nothing' };
      return isRequired ? [violation('header', operation, problem, keys)] : none;
    }
    return (check?.(text) ?? []).map((problem) =>
      violation('header', operation, { ...problem, pointer: pointer + problem.pointer }, problem.keys),
    );
  }

  function bodyViolations(
    body: Body,
    { keys, check }: DocumentedContent,
    operation: Operation,
    status: number,
    { semantic = false }: CheckOptions,
  ): readonly Violation[] {
    if (body.kind === 'broken') return [violation('body', operation, body, keys)];
    if (check === undefined) return none;
    if (body.kind === 'none') {
      return [violation('body', operation, { keyword: 'required', expected: 'a body', seen: 'nothing' }, keys)];
    }
    const problems = check(body.value);
    if (problems.length > 0) return problems.map((problem) => violation('body', operation, problem, problem.keys));
    if (!semantic || status !== 200) return none;
    return semanticProblems(operation.operationId, body.value).map((problem) =>
      violation('semantic', operation, problem, problem.keys),
    );
  }

  /** @param keys of what it breaks in the document, if it says anything of it */
  function violation(
    part: Violation['part'],
    operation: Operation | undefined,
    { pointer = '', keyword, expected, seen }: Omit<Problem, 'pointer'> & Partial<Problem>,
    keys: readonly string[] | undefined,
  ): Violation {
    return {
      part,
      severity: 'error',
      pointer,
      keyword,
      expected,
      seen: redacted(seen, pointer),
      operationId: operation?.operationId ?? null,
      place: keys === undefined ? null : placeOf(keys),
    };
  }

  return {
    document,
    operations,
    find,
    check,
    checkBody(operationId, value, options = {}) {
      const operation = operations.find((one) => one.operationId === operationId);
      if (operation === undefined) throw new TypeError(`The document has no operation ${operationId}`);
      const contents = responseOf(operation, 200)?.contents.values() ?? [];
      const content = [...contents].find(({ isJson }) => isJson);
      if (content === undefined) throw new TypeError(`${operationId} has no 200 response of JSON`);
      const body: Body = typeof value === 'string' ? { kind: 'value', value } : readJson(value);
      return bodyViolations(body, content, operation, 200, options);
    },
    placeOf,
  };
}
