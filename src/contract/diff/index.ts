export { type Broken, brokenBy, type TemplateFile } from './breaks.ts';
export type { Change, Meeting } from './change.ts';
export { diffContracts } from './diff.ts';
export type { Severity } from './rules.ts';
export { parseTemplate, templateReads } from './template-reads.ts';
