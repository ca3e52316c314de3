import type { IncomingHttpHeaders } from 'node:http';
import type { OpenApiDocument } from '../../spec/document.ts';
import { operationsOf } from '../../spec/operations.ts';
import { basePathOf } from '../base-path.ts';
import { BoundedCache, type CacheFigures } from '../bounded-cache.ts';
import type { Source } from '../engine.ts';
import { faultNames } from '../faults/faults.ts';
import { namedIn } from '../named-in-id.ts';
import { plainId } from '../plain-id.ts';
import { scenarioNames } from '../world/scenarios.ts';
import type { Seen } from './request-log.ts';
import { asSent, type Prepared } from './write-reply.ts';

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
  clear(): void;
  figures(): CacheFigures;
}

const mostKinds = 500;

/** An id that names one of them gets something else than others, or is logged otherwise. */
const named = [...faultNames, ...scenarioNames];

const operationId = 'getCampaignAnalytics';

export function createKinds(document: OpenApiDocument, source: Source): Kinds {
  const kinds = new BoundedCache<string, Remembered>(mostKinds);
  const template = operationsOf(document).find((operation) => operation.operationId === operationId)?.path ?? '';
  const [before = '', after = ''] = template.split(/\{[^}]*\}/).map(escaped);
  // What stands in front of the id in the memo's key, the id, and all behind it.
  const analytics = new RegExp(
    `^(\\d+ GET (?:${escaped(basePathOf(document))})?${before})(${plainId})(${after}\\n.*)$`,
    's',
  );
  /** Undefined where the id has a say in more than the body. */
  const parse = (key: string): { readonly kind: string; readonly campaignId: string } | undefined => {
    const [, path, campaignId = '', rest] = analytics.exec(key) ?? [];
    if (path === undefined || namedIn(campaignId, named) !== undefined) return undefined;
    return { kind: `${path}${rest}`, campaignId };
  };
  return {
    learn(key, remembered) {
      const parsed = parse(key);
      if (parsed !== undefined) kinds.set(parsed.kind, remembered);
    },
    make(key, headers) {
      const parsed = parse(key);
      const kind = parsed === undefined ? undefined : kinds.get(parsed.kind);
      if (parsed === undefined || kind === undefined) return undefined;
      const { campaignId } = parsed;
      const sourced = source(operationId, { campaignId }, { query: {}, headers: headers as Record<string, string> });
      return typeof sourced === 'object' ? withBody(kind, campaignId, sourced.body) : undefined;
    },
    clear: () => kinds.clear(),
    figures: () => kinds.figures(),
  };
}

function withBody({ prepared, seen }: Remembered, campaignId: string, body: unknown): Remembered {
  const bytes = asSent(JSON.stringify(body));
  const length = prepared.head.indexOf('content-length') + 1;
  return {
    prepared: { ...prepared, head: prepared.head.with(length, String(bytes.length)), body: bytes },
    seen: { ...seen, path: seen.path.replace(/[^/]*$/, () => campaignId) },
  };
}

/** The text as a regular expression that matches it alone. */
function escaped(text: string): string {
  return text.replace(/[^\w/-]/g, '\\$&');
}
