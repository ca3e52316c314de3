import type { IncomingMessage } from 'node:http';
import type { Json, OpenApiDocument } from '../../spec/document.ts';
import { BoundedCache, type CacheFigures } from '../bounded-cache.ts';
import type { Source } from '../engine.ts';
import { judgeKey } from '../keys.ts';

import { createKinds, type Remembered } from './kinds.ts';
import { hasBody } from './read-request.ts';

/** Replies by all that can change them: Prism works out each once, and the next request of its kind gets the same. */
export interface Memo {
  /** Undefined: the reply to such a request is not remembered. */
  keyFor(incoming: IncomingMessage): string | undefined;
  get(key: string, incoming: IncomingMessage): Remembered | undefined;
  /** `sourced`: whether the body is what the source gave for the request. */
  set(key: string, remembered: Remembered, sourced: boolean): void;
  caches(): Readonly<Record<string, CacheFigures>>;
}

const mostReplies = 16_384;
/** With the number above, at most 256 MB; a page of 28 days is 3.5 kB. */
const longestReply = 16 * 1024;
const longestKey = 2_000;

/** Headers that Prism, the world or `corsHeaders` look at, whatever the document. The key is judged apart. */
const alwaysRead = [
  'host',
  'accept',
  'content-type',
  'prefer',
  'origin',
  'access-control-request-method',
  'access-control-request-headers',
  'access-control-expose-headers',
];

/** `edition`: another number whenever all answers may have changed. `source`: where the bodies come from, if from one. */
export function createMemo(
  document: OpenApiDocument,
  acceptedKey: string | undefined,
  edition: () => number,
  source: Source | undefined,
): Memo {
  const replies = new BoundedCache<string, Remembered>(mostReplies);
  const kinds = source === undefined ? undefined : createKinds(document, source);
  const read = [...alwaysRead, ...headersNamedBy(document)];
  let current = edition();
  return {
    keyFor(incoming) {
      const { method, url = '', headers } = incoming;
      const verdict = headers.authorization === undefined ? 'none' : judgeKey(headers.authorization, acceptedKey);
      // What is no bearer key may be a real one all the same, and is not kept.
      if (hasBody(incoming) || verdict === 'invalid_api_key_format') return undefined;
      const now = edition();
      if (now !== current) {
        replies.clear();
        kinds?.clear();
        current = now;
      }
      let key = `${now} ${method} ${url}\n${verdict}`;
      // No header holds a line break, so an absent one is like no other.
      for (const name of read) key += `\n${headers[name] ?? '\n'}`;
      return key.length <= longestKey ? key : undefined;
    },
    get(key, incoming) {
      const known = replies.get(key);
      if (known !== undefined || kinds === undefined) return known;
      const made = kinds.make(key, incoming.headers);
      if (made !== undefined) replies.set(key, made);
      return made;
    },
    set(key, remembered, sourced) {
      if (remembered.prepared.body.length > longestReply) return;
      replies.set(key, remembered);
      if (sourced) kinds?.learn(key, remembered);
    },
    caches: () => ({ replies: replies.figures(), ...(kinds && { kinds: kinds.figures() }) }),
  };
}

/** In lower case: header and cookie parameters, and API keys that are sent so. */
function headersNamedBy(document: OpenApiDocument): readonly string[] {
  const names = new Set<string>();
  const visit = (value: Json | undefined): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('in' in value && 'name' in value) {
      if (value.in === 'header' && typeof value.name === 'string') names.add(value.name.toLowerCase());
      if (value.in === 'cookie') names.add('cookie');
    }
    for (const part of Object.values(value)) visit(part as Json);
  };
  visit(document);
  return [...names].filter((name) => !alwaysRead.includes(name));
}
