import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../spec/operations.ts';

/** @throws TypeError that names those that there are */
export function operationOf({ operations }: Contract, operationId: string): Operation {
  const operation = operations.find((one) => one.operationId === operationId);
  if (operation !== undefined) return operation;
  const names = operations.flatMap((one) => one.operationId ?? []);
  throw new TypeError(`The document has no operation "${operationId}", but ${names.slice(0, 20).join(', ')}`);
}
