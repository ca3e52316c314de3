import type { CheckOptions, Contract } from '../contract/contract.ts';
import type { Violation } from '../contract/violation.ts';
import { oneLine } from '../one-line.ts';
import { operationOf } from './operation.ts';

/** What vitest knows its asymmetric matchers by; it takes them from anybody. */
const asymmetricMatcher = Symbol.for('jest.asymmetricMatcher');

/** @throws TypeError when the document has no such operation */
export function bodyMatcher(contract: Contract, operationId: string, options: CheckOptions): object {
  operationOf(contract, operationId);
  const name = `contract.body('${operationId}')`;
  let violations: readonly Violation[] = [];
  return {
    $$typeof: asymmetricMatcher,
    asymmetricMatch(body: unknown): boolean {
      violations = contract.checkBody(operationId, body, options);
      return violations.length === 0;
    },
    toString: () => name,
    getExpectedType: () => 'object',
    /** Stands in the diff when it did not match: the only place to say why. */
    toAsymmetricMatcher() {
      const [first, ...others] = violations;
      if (first === undefined) return name;
      const reason = `${first.pointer} ${first.keyword}: expected ${first.expected}, seen ${first.seen}`.trim();
      return oneLine(`${name} ✗ ${reason}${others.length === 0 ? '' : `; and ${others.length} more`}`);
    },
  };
}
