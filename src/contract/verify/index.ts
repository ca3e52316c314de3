export { type Plan, type PlanOptions, type Probe, planProbes } from './plan.ts';
export { type Cell, type Finding, nameOf, type Outcome, outcomeOf, type VerifyReport } from './report.ts';
export { type Turns, type VerifyOptions, verify } from './verify.ts';
