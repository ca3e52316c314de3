import { once } from 'node:events';
import { Agent, request as ask, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Request {
  readonly method: string;
  /** Path and query as they are sent. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Client {
  readonly port: number;
  send(request: Request): Promise<Answer>;
  close(): void;
}

/** Sends to one server over a few connections that stay open. */
export function clientOf(port: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const send = (request: Request): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { method, target, headers, body } = request;
      const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
      const options = { agent, port, host: '127.0.0.1', method, path: target, headers: { ...length, ...headers } };
      const sent = ask(options, (response) => {
        const { statusCode: status = 0, headers: received } = response;
        let all = '';
        response.setEncoding('utf8').on('data', (piece) => {
          all += piece;
        });
        response.on('end', () => resolve({ status, headers: received, body: all })).on('error', reject);
      });
      sent.setTimeout(5000, () => sent.destroy(new Error('no answer')));
      sent.on('error', (cause) => reject(new Error(`${cause.message} to ${curl(request, port)}`, { cause })));
      sent.end(body);
    });
  return { port, send, close: () => agent.destroy() };
}

/** The request as a command line, for reports. */
export function curl({ method, target, headers, body }: Request, port: number): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
  const said = Object.entries(headers).map(
    ([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`,
  );
  const data = body === undefined ? [] : [`--data-binary ${quoted(body)}`];
  const verb = method === 'HEAD' ? '-I' : `-X ${method}`;
  const url = `http://127.0.0.1:${port}`;
  const where = target.startsWith('/') ? quoted(url + target) : `--request-target ${quoted(target)} ${url}`;
  return ['curl -i --path-as-is', verb, ...said, ...data, where].join(' ');
}

/** Sends bytes as they are, and returns what comes back until the server closes: its head line by line, and its body. */
export async function sendBytes(port: number, bytes: string): Promise<readonly string[]> {
  const socket = connect(port, '127.0.0.1');
  // The server may hang up on garbage before it has read all of it.
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(bytes, 'latin1');
  const all = await text(socket).catch(() => '');
  const answer = all.replace(/^HTTP\/1.1 100 Continue\r\n\r\n/, '');
  const [head = '', ...body] = answer.split('\r\n\r\n');
  const [status = '', ...headers] = head.split('\r\n');
  const named = headers.map((line) => line.replace(/^[^:]*/, (name) => name.toLowerCase())).sort();
  return [status, ...named.filter((line) => !/^(date|vary):/.test(line)), ...body];
}
