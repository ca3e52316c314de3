import { once } from 'node:events';
import { connect } from 'node:net';

export interface RawRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Sends all requests over one connection, without waiting between them, and returns each response as its bytes in
 * Latin-1, without the Date header. Several times faster than a client that waits.
 */
export async function pipeline(port: number, requests: readonly RawRequest[]): Promise<readonly string[]> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const sent = requests.map(({ method, target, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    return `${method} ${target} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${lines.join('')}\r\n`;
  });
  socket.write(sent.join(''), 'latin1');

  const responses: string[] = [];
  let waiting = '';
  for await (const chunk of socket.setEncoding('latin1')) {
    waiting += chunk;
    for (;;) {
      const method = requests[responses.length]?.method;
      const end = waiting.indexOf('\r\n\r\n');
      if (method === undefined || end === -1) break;
      const head = waiting.slice(0, end);
      const length = method === 'HEAD' ? 0 : Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
      const size = end + 4 + length;
      if (waiting.length < size) break;
      responses.push(waiting.slice(0, size).replace(/^date: .*\r\n/im, ''));
      waiting = waiting.slice(size);
    }
    if (responses.length === requests.length) break;
  }
  socket.destroy();
  if (responses.length < requests.length) throw new Error(`the server stopped after ${responses.length} responses`);
  return responses;
}
