import { BoundedCache, type CacheFigures } from '../bounded-cache.ts';
import type { MockRequest } from '../message.ts';
import { type IHttpRequest, type PrismHttpComponents, router, validateInput, validateOutput } from './parts.ts';
import { UnreadableParameter } from './reply.ts';

type Route = PrismHttpComponents['route'];
type ValidateOutput = typeof validateOutput;

/** What was found of a body when it was last answered. */
interface Checked {
  readonly resource: Parameters<ValidateOutput>[0]['resource'];
  readonly output: Parameters<ValidateOutput>[0]['element'];
  readonly result: ReturnType<ValidateOutput>;
}

/** What Prism finds for a method, a URL and a content type, as far as it was asked. */
interface Findings {
  route?: ReturnType<Route>;
  input?: ReturnType<typeof validateInput>;
}

/** The request as Prism gets it, with what stands beside it. */
export interface Asked extends IHttpRequest {
  readonly request: MockRequest;
  readonly findings: Findings;
  /** What the source gave for it. */
  sourced?: unknown;
}

/** 460 bytes each. */
const mostUrls = 12_000;
/** In characters; longer ones are not remembered, as they would take memory that no mock's user gains from. */
const longestUrl = 1_000;

export interface Urls {
  /** The place for findings on the request's URL: the same for requests that only their headers tell apart. */
  of(request: MockRequest): Findings;
  figures(): CacheFigures;
}

/** @param kindOf the path whose findings hold for a path */
export function rememberingUrls(kindOf: (path: string) => string): Urls {
  const cache = new BoundedCache<string, Findings>(mostUrls);
  return {
    of({ method, path, query, headers }) {
      // A URL's path holds no line break, nor does JSON.
      const asked = Object.keys(query).length > 0 ? JSON.stringify(query) : '';
      const key = `${method} ${kindOf(path)}\n${asked}\n${headers['content-type'] ?? ''}`;
      if (key.length > longestUrl) return {};
      let findings = cache.get(key);
      if (findings === undefined) {
        findings = {};
        cache.set(key, findings);
      }
      return findings;
    },
    figures: () => cache.figures(),
  };
}

/** Prism compares the path with that of each operation. */
export const routeOnce: Route = (options) => {
  const { findings } = options.input as Asked;
  const route = findings.route ?? router(options);
  // A refusal is an Error, whose stack takes four times the memory of the rest.
  if (route._tag === 'Right') findings.route = route;
  return route;
};

/**
 * Prism compiles a URI template per request to read path parameters: a sixth of its time. What it finds depends on the
 * URL and the content type where there is no body and the document names no header parameters.
 */
export const validateInputOnce: typeof validateInput = (options) => {
  const { resource, element } = options;
  if (element.body !== null || element.headers?.['content-length'] || resource.request?.headers?.length) {
    return readInput(options);
  }
  const { findings } = element as Asked;
  findings.input ??= withoutRequest(readInput(options));
  return findings.input;
};

const readInput: typeof validateInput = (options) => {
  try {
    return validateInput(options);
  } catch (error) {
    const tripped = error instanceof TypeError || /serialization style requires/.test(String(error));
    throw tripped ? new UnreadableParameter((error as Error).message) : error;
  }
};

/** Prism returns the request where it found nothing, and does not look at it. Kept here, it would take its headers along. */
function withoutRequest(result: ReturnType<typeof validateInput>): ReturnType<typeof validateInput> {
  return result._tag === 'Left' ? result : { _tag: 'Right', right: { method: 'get', url: { path: '' } } };
}

/** The world's bodies are the same objects until its next day, so each is checked against its schema once. */
export function rememberingOutputs(): ValidateOutput {
  const seen = new WeakMap<object, Checked>();
  return (options) => {
    const { resource, element } = options;
    const { body, statusCode, headers } = element;
    if (typeof body !== 'object' || body === null) return validateOutput(options);
    const last = seen.get(body);
    if (last?.resource === resource && last.output.statusCode === statusCode && same(last.output.headers, headers)) {
      return last.result;
    }
    const result = validateOutput(options);
    seen.set(body, { resource, output: element, result });
    return result;
  };
}

function same(some: Readonly<Record<string, unknown>> = {}, others: Readonly<Record<string, unknown>> = {}): boolean {
  for (const name in some) if (some[name] !== others[name]) return false;
  for (const name in others) if (!(name in some)) return false;
  return true;
}
