import type { Engine } from '../engine.ts';
import { headerOf, isJson, type Manner, type MockRequest, preferring, type Reply } from '../message.ts';

/**
 * What a test wants in place of the usual answer. Every field may be left out; what is left out stays as usual.
 * The usual security and validation are not applied where `body` or `raw` says it all.
 */
export interface Override {
  /** Without a body: the document's own example for this status, such as the documented 403. */
  readonly status?: number;
  /** The name of one of the document's examples for `status`. */
  readonly example?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Changes the usual JSON body, for example one field to a wrong type. It gets a copy of its own. */
  readonly change?: (body: unknown) => unknown;
  /** Sent as it is, or made of the usual text: `(text) => text.slice(0, 100)` is broken JSON. */
  readonly raw?: string | ((text: string) => string);
  /** Milliseconds before the answer. */
  readonly delayMs?: number;
  /** Sends the body slowly, or ends the connection in the middle of it. */
  readonly manner?: Manner;
  /** Cuts the connection instead of answering. */
  readonly reset?: boolean;
}

/** An override, or a function of the request that may return none, for answers that differ from call to call. */
export type Overriding = Override | ((request: MockRequest) => Override | undefined);

/** Matches every path that has no override of its own. */
const anyPath = '*';

/** The override for a request among those set by path. */
export function overrideFor(set: ReadonlyMap<string, Overriding>, request: MockRequest): Override | undefined {
  const overriding = set.get(request.path) ?? set.get(anyPath);
  return typeof overriding === 'function' ? overriding(request) : overriding;
}

export async function overriddenReply(override: Override, request: MockRequest, engine: Engine): Promise<Reply> {
  const { status, example, change, raw, manner } = override;
  const json = { 'content-type': 'application/json' };
  const usual = async (): Promise<Reply> => {
    const reply = await engine.answer(status === undefined ? request : preferring(request, status, example));
    if (status === undefined || reply.status === status) return reply;
    // The document has no such response (or the request has not got so far).
    return {
      status,
      headers: json,
      text: JSON.stringify({ error: 'mock', message: `Status ${status} was asked for` }),
    };
  };
  const said = 'body' in override || typeof raw === 'string';
  const reply: Reply = said ? { status: status ?? 200, headers: json, text: '' } : await usual();
  const headers = { ...reply.headers, ...lowerCased(override.headers) };
  const asItWas = { ...reply, headers, ...(manner !== undefined && { manner }) };
  if (!said && change === undefined && raw === undefined) return asItWas;
  const { bytes: _, ...rest } = asItWas;
  return { ...rest, text: text() };

  function text(): string {
    if (typeof raw === 'string') return raw;
    const body = 'body' in override ? JSON.stringify(override.body) : reply.text;
    const changed =
      change === undefined || !isJson(headerOf(reply, 'content-type'))
        ? body
        : JSON.stringify(change(JSON.parse(body)));
    return raw === undefined ? changed : raw(changed);
  }
}

function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
