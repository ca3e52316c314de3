import type { CheckOptions, Contract } from '../contract.ts';
import { redacted } from '../redact.ts';
import type { Violation } from '../violation.ts';
import type { Probe } from './plan.ts';
import type { Wire } from './request.ts';
import type { Answer } from './send.ts';

/** Statuses by which a server tells of the account, and nothing of the request. */
const ofTheAccount: readonly number[] = [401, 402, 403, 429];

/** What is wrong with an answer: by the document, and for the request that it answers. */
export function judge(
  contract: Contract,
  { operation, name, request, expects, tolerates }: Probe,
  wire: Wire,
  answer: Answer,
  options: CheckOptions,
): readonly Violation[] {
  const unexpected = (keyword: string, expected: string, seen: string): Violation => ({
    part: 'status',
    severity: 'error',
    pointer: '',
    keyword,
    expected,
    seen: redacted(seen, ''),
    operationId: operation.operationId,
    place: contract.placeOf([...operation.keys, 'responses', expects[0]]),
  });
  if ('noAnswer' in answer) return [unexpected('answer', 'an answer', answer.noAnswer)];
  const { status, headers, body } = answer;
  if (covers(tolerates, status)) return [];
  const isDocumented = 'operation' in contract.find(wire.method, wire.path);
  const exchange = { method: wire.method, path: wire.path, status, headers, body };
  const violations = isDocumented ? contract.check(exchange, options) : [];
  const isExpected =
    covers(expects, status) ||
    // What a made-up id names may be there or not.
    (status === 404 && request.given.some((one) => one.in === 'path' && one.text !== null)) ||
    status === 429 ||
    (expects.some((one) => one.startsWith('2')) && ofTheAccount.includes(status)) ||
    // That it is not documented says it all.
    violations.some(({ part }) => part === 'status');
  return isExpected ? violations : [unexpected(name, expects.join(' or '), String(status)), ...violations];
}

/** Whether a status is one of those that are named, such as `404` or `4XX`. */
export function covers(names: readonly string[], status: number): boolean {
  return names.includes(String(status)) || names.includes(`${Math.floor(status / 100)}XX`);
}
