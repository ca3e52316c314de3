import type { IncomingHttpHeaders } from 'node:http';
import { BoundedCache, type CacheFigures } from '../bounded-cache.ts';
import type { Source } from '../engine.ts';
import { faultNames } from '../faults/faults.ts';
import { namedIn } from '../world/named-in-id.ts';
import type { Prepared } from './exchange.ts';
import type { Seen } from './request-log.ts';

export interface Remembered {
  readonly prepared: Prepared;
  readonly seen: Seen;
}

/**
 * Requests for campaigns' analytics that are alike in all but the campaign: Prism has decided for one of them what they
 * get, and another one differs in its body alone. That the world's bodies are valid is proved by its tests.
 */
export interface Kinds {
  /** From a reply whose body came from the source. */
  learn(key: string, remembered: Remembered): void;
  /** Undefined: no such request has been answered yet, or there is no such campaign. */
  make(key: string, headers: IncomingHttpHeaders): Remembered | undefined;
  figures(): CacheFigures;
}

const mostKinds = 500;

/** Method and path in front of an id that the document's pattern allows, and the rest of the memo's key. */
const analytics = /^(GET (?:\/v1)?\/analytics\/campaigns\/)([\w-]{1,64})(\n.*)$/s;

export function createKinds(source: Source): Kinds {
  const kinds = new BoundedCache<string, Remembered>(mostKinds);
  return {
    learn(key, remembered) {
      const [, path, , rest] = analytics.exec(key) ?? [];
      if (path !== undefined) kinds.set(`${path}${rest}`, remembered);
    },
    make(key, headers) {
      const [, path, campaignId = '', rest] = analytics.exec(key) ?? [];
      if (path === undefined || namedIn(campaignId, faultNames) !== undefined) return undefined;
      const kind = kinds.get(`${path}${rest}`);
      if (kind === undefined) return undefined;
      const asked = { query: {}, headers: headers as Record<string, string> };
      const sourced = source('getCampaignAnalytics', { campaignId }, asked);
      return typeof sourced === 'object' ? withBody(kind, campaignId, sourced.body) : undefined;
    },
    figures: () => kinds.figures(),
  };
}

function withBody({ prepared, seen }: Remembered, campaignId: string, body: unknown): Remembered {
  const bytes = Buffer.from(JSON.stringify(body));
  const length = prepared.head.indexOf('content-length') + 1;
  return {
    prepared: { ...prepared, head: prepared.head.with(length, String(bytes.length)), body: bytes },
    seen: { ...seen, path: seen.path.replace(/[^/]*$/, () => campaignId) },
  };
}
