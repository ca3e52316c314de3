import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpConfig,
  type IHttpRequest,
  type PrismHttpComponents,
} from '@stoplight/prism-http';
// This folder's deep imports are parts that Prism's index leaves out; safe, as its version is pinned exactly.
import { getHttpConfigFromRequest } from '@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js';
import { serialize } from '@stoplight/prism-http-server/dist/serialize.js';
import type { OpenApiDocument } from '../../spec/document.ts';
import type { Engine, Source } from '../engine.ts';
import type { MockRequest, Reply } from '../message.ts';
import { mockFed } from './feed.ts';
import { rememberingInputs, rememberingOutputs } from './remember.ts';
import { definedHeaders, replyToFailure, violationHeader } from './reply.ts';
import { refuseUncompilableSchemas } from './schemas.ts';

const baseConfig: IHttpConfig = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  // As `prism mock` without --errors: a violation is reported in a header, the answer is sent all the same.
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

/**
 * Prism as a library: routing, validation, security, negotiation and assembly are its own, on every request.
 * `trusted` skips the check of the schemas (60 ms), for a document that has passed it.
 * @throws PulseError E_SPEC for a schema that cannot be compiled; Prism would silently validate nothing instead.
 */
export async function createEngine(document: OpenApiDocument, source: Source, trusted = false): Promise<Engine> {
  // Prism resolves references in place, and the document is the caller's.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  if (!trusted) refuseUncompilableSchemas(operations);
  const prism = createInstance(baseConfig, {
    logger: silentLogger(),
    mock: mockFed(source),
    validateInput: rememberingInputs(),
    validateOutput: rememberingOutputs(),
  });

  const ask = async (request: MockRequest, status?: number): Promise<Reply> => {
    const input = {
      method: request.method.toLowerCase(),
      url: { path: request.path, query: request.query },
      headers: request.headers,
      body: request.body,
    } as IHttpRequest;
    const preferred = getHttpConfigFromRequest(input);
    if (preferred._tag === 'Left') throw preferred.left;
    const { exampleKey, seed, dynamic = false, code } = preferred.right;
    // A fresh object per request: Prism writes the Accept header into it.
    const mock = {
      dynamic,
      ...(exampleKey !== undefined && status === undefined && { exampleKey }),
      ...(seed !== undefined && { seed }),
      ...((status ?? code) !== undefined && { code: status ?? code }),
    };
    const outcome = await prism.request(input, operations, { ...baseConfig, mock } as IHttpConfig)();
    if (outcome._tag === 'Left') throw outcome.left;
    const { output, validations } = outcome.right;
    const headers = { ...definedHeaders(output.headers), ...violationHeader(validations.input, validations.output) };
    return { status: output.statusCode, headers, text: String(serialize(output.body, headers['content-type']) ?? '') };
  };

  return { answer: (request, status) => ask(request, status).catch(replyToFailure) };
}

function silentLogger(): PrismHttpComponents['logger'] {
  const nothing = (): void => {};
  const levels = ['trace', 'debug', 'info', 'success', 'warn', 'error', 'fatal'];
  const logger: Record<string, unknown> = { level: 'silent', child: () => logger };
  for (const level of levels) logger[level] = nothing;
  return logger as unknown as PrismHttpComponents['logger'];
}
