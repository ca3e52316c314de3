import { createHash } from 'node:crypto';
import type { TaskMeta } from 'vitest';
import type { Contract } from '../contract/contract.ts';

/** Names of cells by the document that has them: what goes from the process that runs a test to the reporter. */
export type Exercised = Readonly<Record<string, readonly string[]>>;

declare module 'vitest' {
  interface TaskMeta {
    contractCells?: Exercised;
  }
}

export function exercisedIn({ contractCells = {} }: TaskMeta): Exercised {
  return contractCells;
}

const known = new WeakMap<Contract, string>();

/** The same in another process, and on another machine for reports that are merged. */
export function fingerprint(contract: Contract): string {
  const before = known.get(contract);
  if (before !== undefined) return before;
  const hash = createHash('sha256').update(JSON.stringify(contract.document)).digest('hex').slice(0, 16);
  known.set(contract, hash);
  return hash;
}
