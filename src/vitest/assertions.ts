import type { OperationId } from '../spec/api.ts';
import type { MatchOptions } from './matchers.ts';

declare module 'vitest' {
  // Not `Matchers`, which `expect.toMatchContract()` would have too: vitest calls asymmetric matchers synchronously.
  interface Assertion<R extends void | Promise<void>, T> {
    /**
     * That the response (of fetch, axios, supertest, or `{ status, headers, body }`) keeps to the OpenAPI document. To be
     * awaited. Its body can still be read afterwards.
     */
    toMatchContract(options?: MatchOptions): Promise<void>;
    /** That it does, and is a response of this operation. */
    toMatchOperation(operationId: OperationId, options?: MatchOptions): Promise<void>;
    /** Of another document, any name is taken. */
    toMatchOperation(operationId: string, options: MatchOptions & { readonly spec: string | URL }): Promise<void>;
  }
}
