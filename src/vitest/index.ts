import { expect } from 'vitest';
import { toMatchContract, toMatchOperation } from './matchers.ts';
import './assertions.ts';
import './tell-reporter.ts';

export type { CheckOptions } from '../contract/contract.ts';
export { type Checked, type Listener, onCheck } from '../contract/recorder.ts';
export type { Violation } from '../contract/violation.ts';
export type { OperationId } from '../spec/api.ts';
export type { Problem } from '../spec/problem.ts';
export type { MatchOptions } from './matchers.ts';
export { type ContractSettings, contract, type Judging, type TestContract, useContract } from './settings.ts';

expect.extend({ toMatchContract, toMatchOperation });
