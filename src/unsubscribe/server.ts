import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, isIP } from 'node:net';
import { PulseError } from '../errors.ts';
import { isLoopbackHost } from '../loopback.ts';
import { asksToUnsubscribe } from './one-click.ts';
import { askPage, donePage, pageHeaders, plainPage } from './page.ts';
import { type Subscription, subscriptionAt } from './subscriptions.ts';

export interface UnsubscribeOptions {
  readonly subscriptions: readonly Subscription[];
  /** Called once for each valid POST, so possibly again for the same reader. */
  readonly unsubscribe: (subscription: Subscription) => Promise<void>;
  /** What went wrong inside. */
  readonly trouble: (error: unknown) => void;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** For one request to come in, in milliseconds. */
  readonly patienceMs?: number;
}

export interface UnsubscribeServer extends AsyncDisposable {
  /** `http://host:port`. */
  readonly url: string;
}

/** Bytes. One click is 26; a form of several parts a few hundred. */
const longestBody = 4_096;
const mostConnections = 200;
const methods = ['GET', 'HEAD', 'POST'];

/**
 * The page behind List-Unsubscribe, in plain HTTP: TLS is the proxy's in front. GET never changes anything; POST does the same
 * however often it comes. Addresses of pages are never logged, since they are all that unsubscribing takes.
 * @throws PulseError E_PORT_IN_USE, E_HTTP_BIND
 */
export async function startUnsubscribeServer(options: UnsubscribeOptions): Promise<UnsubscribeServer> {
  const { patienceMs = 10_000 } = options;
  const patience = {
    headersTimeout: patienceMs,
    requestTimeout: patienceMs,
    connectionsCheckingInterval: Math.min(1_000, patienceMs),
  };
  const underWay = new Set<ServerResponse>();
  const server = createServer(patience, (incoming, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    answer(options, incoming).then(
      (reply) => send(response, reply),
      (error) => {
        // A client that went away is nobody's trouble.
        if (incoming.errored) return;
        options.trouble(error);
        send(response, problem(500, 'Something went wrong', 'Nothing has changed. Please try again later.'));
      },
    );
  });
  server.maxConnections = mostConnections;
  const url = await listen(server, options);
  return { url, [Symbol.asyncDispose]: () => close(server, underWay) };
}

interface Reply {
  readonly status: number;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function answer({ subscriptions, unsubscribe }: UnsubscribeOptions, incoming: IncomingMessage): Promise<Reply> {
  const { method = '', url = '', headers } = incoming;
  if (!isOurHost(headers.host, subscriptions)) return problem(421, 'Not served here', 'This is another machine.');
  if (!methods.includes(method)) {
    return {
      ...problem(405, 'Not possible', 'This page can be looked at and posted to.'),
      headers: { allow: methods.join(', ') },
    };
  }
  const [path = ''] = url.split(/[?#]/, 1);
  const subscription = subscriptionAt(subscriptions, path.endsWith('/') ? path.slice(0, -1) : path);
  if (!subscription) {
    const remedy =
      'It is incomplete, or belongs to a report that is no longer sent to you. If mails still come, reply to one.';
    return problem(404, 'This link does not work', remedy);
  }
  if (method !== 'POST') return { status: 200, html: askPage(subscription) };
  const body = await readBody(incoming);
  if (!body) return problem(413, 'Too long', `At most ${longestBody} bytes are read.`);
  if (!(await asksToUnsubscribe(headers['content-type'], body))) {
    return problem(400, 'Not understood', 'Nothing has changed. Open the link of the mail and press the button.');
  }
  await unsubscribe(subscription);
  return { status: 200, html: donePage(subscription) };
}

function problem(status: number, heading: string, text: string): Reply {
  return { status, html: plainPage(heading, text) };
}

/** A proxy passes the name on that it was called by, or calls this machine. */
function isOurHost(header: string | undefined, subscriptions: readonly Subscription[]): boolean {
  if (!header || !URL.canParse(`http://${header}`)) return false;
  const hostname = new URL(`http://${header}`).hostname.replace(/\.$/, '');
  return isLoopbackHost(hostname) || subscriptions.some(({ url }) => url.hostname === hostname);
}

/** Null where it is too long; what is left of it is not read. */
async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(incoming.headers['content-length'] ?? 0) > longestBody) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > longestBody) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, html, headers }: Reply): void {
  // What was not read of the request cannot be told from the next one.
  const unread = response.req.complete ? {} : { connection: 'close' };
  response.writeHead(status, { ...pageHeaders, ...headers, ...unread, 'content-length': Buffer.byteLength(html) });
  response.end(html);
}

function listen(server: Server, { host, port }: UnsubscribeOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)));
    server.listen({ host, port }, () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve(`http://${isIP(host) === 6 ? `[${host}]` : host}:${taken}`);
    });
  });
}

function refusal(cause: NodeJS.ErrnoException, host: string, port: number): PulseError {
  return cause.code === 'EADDRINUSE'
    ? new PulseError('E_PORT_IN_USE', `another program listens on ${host}:${port}; stop it, or choose another port`, {
        cause,
      })
    : new PulseError(
        'E_HTTP_BIND',
        `cannot listen on ${host}:${port} (${cause.code}); choose another --http-host or port`,
        { cause },
      );
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
