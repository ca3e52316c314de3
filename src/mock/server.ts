import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { loadDocument, type OpenApiDocument } from '../spec/document.ts';
import { sourceFrom } from './answers.ts';
import { dayOf } from './calendar.ts';
import { documentedCampaign, type MockCampaign, simulatedCampaigns } from './campaigns.ts';
import { allowOrigins, answerPreflight } from './cors.ts';
import { readRequest, writeReply } from './exchange.ts';
import { gracefulClose, listen, namesThisMachine, requireLoopback } from './listen.ts';
import { type MockRequest, problemReply, type Reply } from './message.ts';
import { type Overriding, overriddenReply, overrideFor } from './override.ts';
import { createRequestLog, type SeenRequest } from './request-log.ts';
import { createWorld, type World } from './world.ts';

export interface MockOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** Lets `host` be an address that other machines can reach. @default false */
  readonly allowNonLoopback?: boolean;
  /** Another seed, other daily numbers; the campaigns keep their character. @default 1 */
  readonly seed?: number;
  /** The world's clock. @default the system's */
  readonly now?: () => Date;
  /** The campaigns. @default the documented one and `simulatedCampaigns` */
  readonly campaigns?: readonly MockCampaign[];
  /** Path of another OpenAPI document; operations that the world does not know answer their examples. */
  readonly spec?: string;
}

export interface Mock extends AsyncDisposable {
  /** What a client takes as the base URL, such as `http://127.0.0.1:4010/v1`. The same is served without `/v1`. */
  readonly url: string;
  /** Answered requests, oldest first, at most the last 10,000; preflights are not among them. */
  requests(): readonly SeenRequest[];
  /** Freezes the world's clock. */
  setNow(now: Date): void;
  setCampaigns(campaigns: readonly MockCampaign[]): void;
  /** From now on, answers requests to `path` (below the base path, or `*` for any other) so; `undefined` ends it. */
  override(path: string, overriding: Overriding | undefined): void;
  /** Answers the requests under way, then stops. */
  close(): Promise<void>;
}

const foreignHost = problemReply(403, 'The Host header names another machine', 'Call the mock as localhost');

/**
 * Serves openapi.yaml by Prism's rules with the data of a simulated world.
 * @throws PulseError E_SPEC, E_MOCK_BIND, E_PORT_IN_USE
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = '127.0.0.1', allowNonLoopback = false, seed = 1, spec } = options;
  if (!allowNonLoopback) requireLoopback(host);
  const document = loadDocument(spec);
  const basePath = basePathOf(document);
  let now = options.now ?? (() => new Date());
  let campaigns = options.campaigns ?? [
    documentedCampaign(spec === undefined ? document : undefined),
    ...simulatedCampaigns,
  ];
  let world: { readonly day: number; readonly value: World } | undefined;
  const overrides = new Map<string, Overriding>();
  const log = createRequestLog();

  // Prism takes a third of a second to load, which nobody pays who only imports this module.
  const { createEngine } = await import('./prism/create-engine.ts');
  const source = sourceFrom(() => {
    const today = now();
    if (world?.day !== dayOf(today)) world = { day: dayOf(today), value: createWorld(seed, campaigns, today) };
    return world.value;
  });
  // The package's own document has passed the check of schemas in its tests.
  const engine = await createEngine(document, source, spec === undefined);

  /** Null: cut the connection. */
  const replyTo = async (request: MockRequest): Promise<Reply | null> => {
    const override = overrideFor(overrides, request);
    // Not a reason to stay alive by itself: the client may have gone.
    if (override?.delayMs !== undefined) await delay(override.delayMs, undefined, { ref: false });
    if (override?.reset) return null;
    // Prism refuses HEAD where the document has none; a GET without its body is what HTTP means by it.
    const asked = request.method === 'HEAD' ? { ...request, method: 'GET' } : request;
    return override === undefined ? engine.answer(asked) : overriddenReply(override, asked, engine);
  };

  const server = createServer(async (incoming, response) => {
    try {
      allowOrigins(incoming, response);
      if (answerPreflight(incoming, response)) return;
      const foreign = !allowNonLoopback && !namesThisMachine(incoming.headers.host);
      const read = foreign ? { refusal: foreignHost } : await readRequest(incoming, basePath);
      const reply = 'refusal' in read ? read.refusal : await replyTo(read.request);
      log.add(incoming.method, 'refusal' in read ? incoming.url : read.request.path, reply?.status ?? null);
      if (reply === null) incoming.socket.destroy();
      else writeReply(response, reply);
    } catch (error) {
      if (response.headersSent || response.destroyed) response.destroy();
      else writeReply(response, problemReply(500, 'The mock failed', error instanceof Error ? error.message : ''));
    }
  });
  const close = gracefulClose(server);
  const origin = await listen(server, port, host);

  return {
    url: origin + basePath,
    requests: log.all,
    setNow(instant) {
      now = () => instant;
    },
    setCampaigns(others) {
      campaigns = others;
      world = undefined;
    },
    override(path, overriding) {
      if (overriding === undefined) overrides.delete(path);
      else overrides.set(path, overriding);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** `/v1` of `https://api.kakiyo.com/v1`; empty where the document names no server with a path. */
function basePathOf(document: OpenApiDocument): string {
  const [server] = Array.isArray(document.servers) ? document.servers : [];
  const url = typeof server?.url === 'string' ? URL.parse(server.url, 'http://mock') : null;
  return url === null ? '' : url.pathname.replace(/\/+$/, '');
}
