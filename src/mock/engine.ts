import type { OpenApiDocument } from '../spec/document.ts';
import type { CacheFigures } from './bounded-cache.ts';
import type { MockRequest, Reply } from './message.ts';

/** Decides what a request is answered. */
export interface Engine {
  /** Never rejects. */
  answer(request: MockRequest): Promise<Reply>;
  /** How full each cache is and what it saved, by name. */
  caches(): Readonly<Record<string, CacheFigures>>;
}

export interface EngineOptions {
  readonly document: OpenApiDocument;
  /** Whether that is the package's own, whose operations are at hand and whose schemas are known to be sound. */
  readonly own?: boolean;
  /** `file:line:col` of the value in the document that keys lead to. */
  readonly placeOf?: (keys: readonly string[]) => string;
  /** Bodies for operations. @default examples, else what the schema allows */
  readonly source?: Source;
  /** Generated data are the same for the same seed, method, path and query. */
  readonly seed?: string;
  /** Whether data are generated where the request does not say, by `Prefer: dynamic`. @default false */
  readonly dynamic?: boolean;
  /** Generated dates that are relative to now count from the midnight (UTC) before. */
  readonly now?: () => Date;
  /** Answers in place of the mock, so that only validation is left to do. */
  readonly upstream?: (request: MockRequest) => Promise<Reply>;
}

/** The body that an operation answers with; `undefined`: the engine's own; `not found`: the document's 404. */
export type Source = (
  operationId: string,
  pathParameters: Readonly<Record<string, string>>,
  request: Pick<MockRequest, 'query' | 'headers'>,
) => { readonly body: unknown } | 'not found' | undefined;

/** Prism refuses HEAD where the document has none; a GET without its body is what HTTP means by it. */
export function answeringHead(engine: Engine): Engine {
  return {
    ...engine,
    async answer(request) {
      const reply = await engine.answer(request);
      const refused = request.method === 'HEAD' && reply.status === 405;
      return refused ? engine.answer({ ...request, method: 'GET' }) : reply;
    },
  };
}
