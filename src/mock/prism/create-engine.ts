import type { Engine, EngineOptions } from '../engine.ts';
import type { MockRequest, Reply } from '../message.ts';
import { kindOfPath } from '../plain-id.ts';
import { createGenerator } from './dynamic.ts';
import { mockFed } from './feed.ts';
import { forwardedReply, forwardTo } from './forward.ts';
import {
  factory,
  getHttpConfigFromRequest,
  type IHttpConfig,
  type Operation,
  type PrismHttpComponents,
  validateSecurity,
} from './parts.ts';
import { type Asked, rememberingOutputs, rememberingUrls, routeOnce, validateInputOnce } from './remember.ts';
import { definedHeaders, replyToFailure, violationHeader } from './reply.ts';
import { rememberingTexts } from './serialize.ts';

const mocking: IHttpConfig = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  // As `prism mock` without --errors: a violation is reported in a header, the answer is sent all the same.
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};
/** The address is not Prism's affair: `upstream` knows it. */
const forwarding: IHttpConfig = { ...mocking, isProxy: true, upstream: new URL('http://upstream') };

/**
 * Prism as a library: routing, validation, security, negotiation and assembly are its own, on every request.
 * `own` saves the 120 ms that it takes to read the document's operations and to check their schemas.
 * @throws PulseError E_SPEC for a schema that cannot be compiled; Prism would silently validate nothing instead.
 */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const { own = false, source = () => undefined, seed = '', now = () => new Date(), upstream } = options;
  const operations = own ? await ownOperations() : await checkedOperations(options);
  const urls = rememberingUrls(own ? kindOfPath : (path) => path);
  const serialize = rememberingTexts();
  const fed = mockFed(source);
  let generator: Promise<PrismHttpComponents['mock']> | undefined;
  let generated: PrismHttpComponents['mock'] | undefined;
  const loadGenerator = async (): Promise<void> => {
    generator ??= createGenerator(now);
    generated = await generator;
  };
  // The requests that Prism sends to callbacks are generated too.
  if (operations.some(({ callbacks }) => callbacks?.length)) await loadGenerator();

  const config = upstream === undefined ? mocking : forwarding;
  const prism = factory(config, {
    logger: silentLogger(),
    route: routeOnce,
    validateInput: validateInputOnce,
    validateOutput: rememberingOutputs(),
    validateSecurity: validateSecurity as unknown as PrismHttpComponents['validateSecurity'],
    mock: (options) => ((options.config as { dynamic?: boolean }).dynamic ? (generated ?? fed) : fed)(options),
    forward: forwardTo(upstream),
  });

  const mockConfigFor = async (input: Asked): Promise<IHttpConfig['mock']> => {
    const preferred = getHttpConfigFromRequest(input);
    if (preferred._tag === 'Left') throw preferred.left;
    const { exampleKey, dynamic = options.dynamic ?? false, seed: ownSeed, code } = preferred.right;
    if (dynamic) await loadGenerator();
    const { method, path, query } = input.request;
    // A fresh object per request: Prism writes the Accept header into it.
    return {
      dynamic,
      ...(exampleKey !== undefined && { exampleKey }),
      ...(dynamic && { seed: ownSeed ?? JSON.stringify([seed, method, path, query]) }),
      ...(code !== undefined && { code }),
    };
  };

  const ask = async (request: MockRequest): Promise<Reply> => {
    const input = {
      method: request.method.toLowerCase(),
      url: { path: request.path, query: request.query },
      headers: request.headers,
      body: request.body,
      request,
      findings: urls.of(request),
    } as Asked;
    const mock = upstream === undefined ? await mockConfigFor(input) : { dynamic: false };
    const outcome = await prism.request(input, operations, { ...config, mock } as IHttpConfig)();
    if (outcome._tag === 'Left') throw outcome.left;
    const { output, validations } = outcome.right;
    const violations = violationHeader(validations.input, validations.output);
    const reply = forwardedReply(output);
    if (reply !== undefined) return { ...reply, headers: { ...reply.headers, ...violations } };
    const headers = { ...definedHeaders(output.headers), ...violations };
    const text = await serialize(output.body, headers['content-type']);
    const sourced = input.sourced !== undefined && input.sourced === output.body;
    return { status: output.statusCode, headers, text, ...(sourced && { sourced }) };
  };

  return {
    answer: (request) => ask(request).catch(replyToFailure),
    caches: () => ({ urls: urls.figures() }),
  };
}

async function ownOperations(): Promise<Operation[]> {
  const { operations } = await import('./own-operations.ts');
  return operations;
}

async function checkedOperations({ document, placeOf }: EngineOptions): Promise<Operation[]> {
  const [{ readOperations }, { refuseUncompilableSchemas }] = await Promise.all([
    import('./read-operations.ts'),
    import('./schemas.ts'),
  ]);
  const operations = await readOperations(document);
  refuseUncompilableSchemas(operations, placeOf);
  return operations;
}

function silentLogger(): PrismHttpComponents['logger'] {
  const nothing = (): void => {};
  const levels = ['trace', 'debug', 'info', 'success', 'warn', 'error', 'fatal'];
  const logger: Record<string, unknown> = { level: 'silent', child: () => logger };
  for (const level of levels) logger[level] = nothing;
  return logger as unknown as PrismHttpComponents['logger'];
}
