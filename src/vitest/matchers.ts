import type { MatcherState } from 'vitest';
import type { Contract } from '../contract/contract.ts';
import type { Exchange } from '../contract/exchange.ts';
import { record } from '../contract/recorder.ts';
import { oneLine } from '../one-line.ts';
import { failureMessage, places } from './failure.ts';
import { judge } from './judge.ts';
import { operationOf } from './operation.ts';
import { readResponse } from './response.ts';
import { contractFor, currentSettings, type Judging, specPath } from './settings.ts';

export interface MatchOptions extends Judging {
  /** Of the request. @default what the response says; where it says nothing the operation's, or GET */
  readonly method?: string;
  /** Of the request: a path or a URL. @default what the response says; where it says nothing the operation's */
  readonly path?: string;
}

interface Result {
  readonly pass: boolean;
  readonly message: () => string;
}

export async function toMatchContract(this: MatcherState, value: unknown, options: MatchOptions = {}): Promise<Result> {
  const { contract, judging } = inForce(options);
  const received = await readResponse(await value);
  const path = options.path ?? received.path;
  if (path === undefined) {
    throw new Error(
      "This response does not say which request it answers; say it, as in toMatchContract({ method: 'GET', path: '/…' })",
    );
  }
  const method = options.method ?? received.method ?? 'GET';
  return resultOf(contract, { ...received, method, path }, judging, this);
}

export async function toMatchOperation(
  this: MatcherState,
  value: unknown,
  operationId: string,
  options: MatchOptions = {},
): Promise<Result> {
  const { contract, judging } = inForce(options);
  const operation = operationOf(contract, operationId);
  const received = await readResponse(await value);
  const method = options.method ?? received.method ?? operation.method;
  const path = options.path ?? received.path ?? operation.path;
  return resultOf(contract, { ...received, method, path }, judging, this, operationId);
}

function inForce(options: MatchOptions): { readonly contract: Contract; readonly judging: Judging } {
  const judging = { ...currentSettings(), ...options };
  return { contract: contractFor(judging.spec), judging };
}

/** @param wanted the operation that the response has to be of */
function resultOf(
  contract: Contract,
  exchange: Exchange,
  { spec, semantic = false }: Judging,
  { utils }: MatcherState,
  wanted?: string,
): Result {
  const { readable, ...judged } = judge(contract, exchange, { semantic });
  const checked = { spec: specPath(spec), ...judged };
  record(checked);
  currentSettings().onExchange?.(checked);

  const { operationId, violations } = checked;
  const answer = oneLine(`${checked.method} ${checked.path} → ${checked.status}`);
  const isKnown = violations[0]?.part !== 'operation';
  if (wanted !== undefined && operationId !== wanted && isKnown) {
    const other = operationId ?? 'another operation';
    return { pass: false, message: () => `${answer} is a response of ${other}, not of ${wanted}` };
  }
  const contractName = operationId === null ? 'the contract' : `the contract of ${operationId}`;
  if (violations.length === 0) {
    return { pass: true, message: () => `${answer} keeps to ${contractName}, and was expected to break it` };
  }
  const headline = `${answer} breaks ${contractName} ${places(violations.length)}`;
  return { pass: false, message: () => failureMessage(headline, violations, readable, utils) };
}
