import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { listen } from './listen.ts';

/** What answers some of the paths. */
export interface Room {
  readonly serves: (path: string) => boolean;
  readonly answer: (incoming: IncomingMessage, path: string) => Promise<Reply>;
  /** Said where `answer` fails. */
  readonly failure: Reply;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HttpOptions {
  /** The first that serves a path answers it. */
  readonly rooms: readonly Room[];
  /** What went wrong inside. */
  readonly trouble: (error: unknown) => void;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** For one request to come in, in milliseconds. */
  readonly patienceMs?: number;
}

export interface HttpServer extends AsyncDisposable {
  /** `http://host:port`. */
  readonly url: string;
}

const mostConnections = 200;

const nothingHere: Reply = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'nothing is served here\n' };

/** The daemon's server, in plain HTTP: TLS is the proxy's in front. @throws PulseError E_PORT_IN_USE, E_HTTP_BIND */
export async function startHttpServer(options: HttpOptions): Promise<HttpServer> {
  const { rooms, patienceMs = 10_000 } = options;
  const patience = {
    headersTimeout: patienceMs,
    requestTimeout: patienceMs,
    connectionsCheckingInterval: Math.min(1_000, patienceMs),
  };
  const underWay = new Set<ServerResponse>();
  const server = createServer(patience, (incoming, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    const [path = ''] = (incoming.url ?? '').split(/[?#]/, 1);
    const room = rooms.find(({ serves }) => serves(path));
    if (!room) return send(response, nothingHere);
    room.answer(incoming, path).then(
      (reply) => send(response, reply),
      (error) => {
        // A client that went away is nobody's trouble.
        if (incoming.errored) return;
        options.trouble(error);
        send(response, room.failure);
      },
    );
  });
  server.maxConnections = mostConnections;
  const url = await listen(server, options, {
    who: '',
    inUse: 'choose another port',
    refused: 'choose another --http-host or port',
  });
  return { url, [Symbol.asyncDispose]: () => close(server, underWay) };
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  // What was not read of the request cannot be told from the next one.
  const unread = response.req.complete ? {} : { connection: 'close' };
  response.writeHead(status, { ...headers, ...unread, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** Lets what is under way be answered, for a second; a connection that asks nothing is not waited for. */
async function close(server: Server, underWay: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const patience = setTimeout(() => server.closeAllConnections(), 1_000);
  await Promise.all([...underWay].map((response) => once(response, 'close')));
  clearTimeout(patience);
  server.closeAllConnections();
  await closed;
}
