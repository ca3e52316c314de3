import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExpectStatic } from 'vitest';
import { type CheckOptions, type Contract, loadContract } from '../contract/contract.ts';
import type { Listener } from '../contract/recorder.ts';
import type { OperationId } from '../spec/api.ts';
import { bodyMatcher } from './body-matcher.ts';

export interface Judging extends CheckOptions {
  /** Path or file URL of an OpenAPI document; undefined for the built-in one. @default that of `useContract` */
  readonly spec?: string | URL | undefined;
}

export interface ContractSettings extends Judging {
  /** Hears of each response that a matcher judges. */
  readonly onExchange?: Listener;
}

/** A document for the matchers: fit to be their options, as in `toMatchOperation('listBooks', library)`. */
export interface TestContract<Id extends string> extends Judging {
  /**
   * Stands for any body that a 200 of the operation may have, in `toEqual`, `toMatchObject`, `toHaveBeenCalledWith` and
   * wherever else vitest takes an asymmetric matcher.
   */
  body(operationId: Id, options?: CheckOptions): ReturnType<ExpectStatic['anything']>;
}

let settings: ContractSettings = {};

/** What holds where an assertion says nothing else. */
export function currentSettings(): ContractSettings {
  return settings;
}

/**
 * Sets what the matchers judge by from now on in this test file, or in each one when a setup file calls it; without
 * settings, the built-in document again.
 * @throws PulseError E_SPEC
 */
export function useContract(
  settings: ContractSettings & { readonly spec: string | URL },
): TestContract<string> & { readonly spec: string | URL };
export function useContract(settings?: ContractSettings): TestContract<OperationId>;
export function useContract(wanted: ContractSettings = {}): TestContract<string> {
  contractFor(wanted.spec);
  settings = wanted;
  return testContract(wanted);
}

/** The built-in document. */
export const contract: TestContract<OperationId> = testContract({});

function testContract({ spec, semantic }: Judging): TestContract<string> {
  return {
    spec,
    ...(semantic === undefined ? {} : { semantic }),
    body: (operationId, options) =>
      bodyMatcher(contractFor(spec), operationId, { ...(semantic !== undefined && { semantic }), ...options }),
  };
}

const loaded = new Map<string | null, Contract>();

/** Each document is read once in a process. */
export function contractFor(spec: Judging['spec']): Contract {
  const path = specPath(spec);
  let known = loaded.get(path);
  if (known === undefined) {
    known = path === null ? loadContract() : loadContract(path);
    loaded.set(path, known);
  }
  return known;
}

export function specPath(spec: Judging['spec']): string | null {
  return spec === undefined ? null : resolve(spec instanceof URL ? fileURLToPath(spec) : spec);
}
