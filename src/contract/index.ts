export { type CheckOptions, type Contract, contractOf, loadContract } from './contract.ts';
export type { Exchange } from './exchange.ts';
export { describe, type Violation } from './violation.ts';
