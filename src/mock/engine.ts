import type { MockRequest, Reply } from './message.ts';

/** Decides what a request is answered. */
export interface Engine {
  /** Never rejects. `status` asks for that response of the document, before any Prefer header. */
  answer(request: MockRequest, status?: number): Promise<Reply>;
}

/** The body that an operation answers with; `undefined`: the engine's own; `not found`: the document's 404. */
export type Source = (
  operationId: string,
  pathParameters: Readonly<Record<string, string>>,
  query: MockRequest['query'],
) => { readonly body: unknown } | 'not found' | undefined;
