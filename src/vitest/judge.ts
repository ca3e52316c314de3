import { readJson } from '../contract/body.ts';
import type { CheckOptions, Contract } from '../contract/contract.ts';
import { type Exchange, headerOf } from '../contract/exchange.ts';
import { essenceOf, isJson } from '../contract/media-type.ts';
import type { Checked } from '../contract/recorder.ts';

export interface Judgement extends Omit<Checked, 'spec'> {
  /** What an excerpt is taken from: the parsed body, or the beginning of a text. */
  readonly readable: unknown;
}

export function judge(contract: Contract, exchange: Exchange, options: CheckOptions): Judgement {
  const found = contract.find(exchange.method, exchange.path);
  const contentType = headerOf(exchange, 'content-type');
  const mediaType = contentType === undefined ? null : essenceOf(contentType);
  const json = mediaType !== null && isJson(mediaType) ? readJson(exchange.body, contentType) : undefined;
  const body = json?.kind === 'value' ? json.value : undefined;
  return {
    operationId: 'operation' in found ? found.operation.operationId : null,
    method: exchange.method.toUpperCase(),
    path: pathOf(exchange.path),
    status: exchange.status,
    mediaType,
    body,
    violations: contract.check(exchange, options),
    readable: json?.kind === 'value' ? body : beginning(exchange.body),
  };
}

/** Without the query, which may hold a secret; a template stays as it is. */
function pathOf(target: string): string {
  const path = target.startsWith('/') ? target : (URL.parse(target)?.pathname ?? target);
  return path.split(/[?#]/, 1)[0] ?? '';
}

/** Bytes that are looked at for an excerpt of one line. */
const mostBytes = 1_000;

function beginning(body: unknown): unknown {
  if (!(body instanceof Uint8Array)) return body === '' ? undefined : body;
  return body.length === 0 ? undefined : new TextDecoder().decode(body.subarray(0, mostBytes));
}
