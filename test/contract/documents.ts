import { type Contract, contractOf } from '../../src/contract/index.ts';
import type { Json, OpenApiDocument } from '../../src/spec/document.ts';

/** The contract of `GET /it`; places are keys. */
export function answering(response: Json, { openapi = '3.1.0', components = {} } = {}): Contract {
  return contractWith({ '/it': { get: { operationId: 'getIt', responses: { 200: response } } } }, openapi, components);
}

/** The same with that schema for JSON. */
export function answeringJson(schema: Json, rest: { openapi?: string; components?: Json & object } = {}): Contract {
  return answering({ content: { 'application/json': { schema } } }, rest);
}

export function contractWith(paths: object, openapi = '3.1.0', rest: object = {}): Contract {
  const document = { openapi, paths, components: rest } as unknown as OpenApiDocument;
  return contractOf(document, (keys) => keys.join(' '));
}

/** What `GET /it` may be answered with, in lines such as `body /a: type`. */
export function wrongs(contract: Contract, body: unknown, headers: object = json, status = 200): readonly string[] {
  const exchange = { method: 'GET', path: '/it', status, headers: headers as Record<string, string>, body };
  return contract
    .check(exchange)
    .map(({ part, pointer, keyword }) => `${part}${pointer === '' ? '' : ` ${pointer}`}: ${keyword}`);
}

export const json = { 'content-type': 'application/json' };
