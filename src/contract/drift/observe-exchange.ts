import { createObserver, type Observation } from '../../spec/observe.ts';
import { readJson } from '../body.ts';
import type { Contract } from '../contract.ts';
import { type Exchange, headerOf } from '../exchange.ts';

/**
 * Says what exchanges show, for `createTally` and from there for `recordObservations` of the store. Nothing of one to an
 * operation that the contract does not have.
 */
export function exchangeObserver({ document, find }: Contract): (exchange: Exchange) => readonly Observation[] {
  const observe = createObserver(document);
  return (exchange) => {
    const found = find(exchange.method, exchange.path);
    if ('otherMethods' in found) return [];
    const { method, path } = found.operation;
    const body = readJson(exchange.body, headerOf(exchange, 'content-type'));
    return observe({
      method,
      path,
      status: exchange.status,
      headers: Object.entries(exchange.headers).flatMap(([name, value]) => {
        const text = typeof value === 'string' ? value : value?.[0];
        return text === undefined ? [] : [[name, text] as const];
      }),
      body: body.kind === 'value' ? body.value : undefined,
    });
  };
}
