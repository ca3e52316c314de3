/**
 * The parts of Prism that answer requests, imported one by one: its index loads the forwarder, the logger and readers of
 * other formats too. Such deep imports are safe, as Prism's version is pinned exactly.
 */
import { factory } from '@stoplight/prism-core/dist/factory.js';
import type { IHttpConfig, IHttpRequest, IHttpResponse, PrismHttpComponents } from '@stoplight/prism-http';
import mockerModule, { resetJSONSchemaGenerator } from '@stoplight/prism-http/dist/mocker/index.js';
import routerModule from '@stoplight/prism-http/dist/router/index.js';
import { ProblemJsonError } from '@stoplight/prism-http/dist/types.js';
import { validateInput, validateOutput, validateSecurity } from '@stoplight/prism-http/dist/validator/index.js';
import { getHttpConfigFromRequest } from '@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js';

export type { IHttpConfig, IHttpRequest, IHttpResponse, PrismHttpComponents };
export type Operation = Parameters<PrismHttpComponents['mock']>[0]['resource'];
export {
  factory,
  getHttpConfigFromRequest,
  ProblemJsonError,
  resetJSONSchemaGenerator,
  validateInput,
  validateOutput,
  validateSecurity,
};

export const mocker = defaultOf<PrismHttpComponents['mock']>(mockerModule);
export const router = defaultOf<PrismHttpComponents['route']>(routerModule);

/** Node takes a CommonJS module's exports for its default, Vite what they call `default`. */
function defaultOf<Value>(imported: Value | { readonly default: Value }): Value {
  return typeof imported === 'object' && imported !== null && 'default' in imported ? imported.default : imported;
}
