import { connect } from 'node:net';

/** 10,000, each asked for once before any is asked for again: the order that is hardest on a bounded cache. */
export const campaignIds = Array.from(
  { length: 10_000 },
  (_, index) => `campaign_${String(index + 1).padStart(5, '0')}`,
);
export const headers = { authorization: 'Bearer any-key' };
export const pathOf = (id: string): string => `/analytics/campaigns/${id}`;

export interface Load {
  /** Answers that came, and those of them that were no 200. */
  readonly seen: { readonly answers: number; readonly failures: number };
  /** When the last connection is closed: after `stop`, or after `limit` answers. */
  readonly ended: Promise<unknown>;
  stop(): void;
}

const connections = 8;
const nothing: Buffer = Buffer.alloc(0);

/**
 * Asks over kept-alive connections, the next campaign as soon as an answer is complete. It does just enough of HTTP to
 * know where an answer ends: autocannon left the bare server's core half idle, so it would measure itself.
 */
export function startLoad(port: number, limit = Number.POSITIVE_INFINITY): Load {
  const requests = campaignIds.map(
    (id) => `GET ${pathOf(id)} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: ${headers.authorization}\r\n\r\n`,
  );
  const seen = { answers: 0, failures: 0 };
  let sent = 0;
  let stopped = false;

  const open = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      let received = nothing;
      const ask = (): void => {
        if (stopped || sent === limit) socket.destroy().once('close', resolve);
        else socket.write(requests[sent++ % requests.length] ?? '', 'latin1');
      };
      socket.on('connect', ask);
      socket.on('data', (chunk) => {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
        const status = statusOfWhole(received);
        if (status === undefined) return;
        received = nothing;
        seen.answers++;
        if (status !== '200') seen.failures++;
        ask();
      });
      socket.on('error', reject);
      socket.on('end', () => reject(new Error(`port ${port} closed a connection`)));
    });

  const ended = Promise.all(Array.from({ length: connections }, open));
  return {
    seen,
    ended,
    stop() {
      stopped = true;
    },
  };
}

/** The status of an answer, once all of it is there. */
function statusOfWhole(received: Buffer): string | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const head = received.toString('latin1', 0, end);
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`an answer without Content-Length: ${head}`);
  return received.length < end + 4 + Number(length) ? undefined : head.slice(9, 12);
}
