export { type CheckOptions, type Contract, contractOf, loadContract } from './contract.ts';
export { type Coverage, type CoverageOptions, type CoverageReport, createCoverage } from './coverage.ts';
export type { Exchange } from './exchange.ts';
export type { Checked } from './recorder.ts';
export { describe, type Violation } from './violation.ts';
