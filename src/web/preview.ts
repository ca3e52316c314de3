import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isLoopbackHost } from '../loopback.ts';
import { answer } from './answer.ts';
import { createChanges } from './changes.ts';
import { listen } from './listen.ts';
import { createMailRoom, type RoomOptions } from './mail-room.ts';
import { type Reply, refusal, send } from './reply.ts';

export interface PreviewOptions extends RoomOptions {
  /** 0 takes any free one. */
  readonly port: number;
}

export interface Preview extends AsyncDisposable {
  /** The page, such as `http://127.0.0.1:4020/`. */
  readonly url: string;
}

const host = '127.0.0.1';
const foreignHost = refusal(403, 'the Host header names another machine; open the preview as localhost');
const readOnly = refusal(405, 'the preview is read, not written; use GET', { allow: 'GET, HEAD' });

/**
 * Serves the page on which mails are looked at, to this machine alone. Nothing that it is asked changes anything.
 * @throws PulseError E_PORT_IN_USE, E_HTTP_BIND, and those of the configuration
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const room = createMailRoom(options);
  const changes = createChanges(room.edition);
  const underWay = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const served = serve(request, response);
    underWay.add(served);
    served.finally(() => underWay.delete(served));
  });

  async function serve({ method, url, headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    // A Host of another name may come from a page whose name was rebound to 127.0.0.1.
    if (!isLoopbackHost(headers.host?.replace(/:\d+$/, '') ?? host)) return send(response, foreignHost);
    if (method !== 'GET' && method !== 'HEAD') return send(response, readOnly);
    const target = URL.parse(url ?? '/', `http://${host}`);
    if (target?.pathname === '/changes' && method === 'GET') return changes.tell(response);
    send(response, await replyTo(target));
  }

  async function replyTo(target: URL | null): Promise<Reply> {
    if (!target) return refusal(400, 'that is no address; open the page at /');
    try {
      return await room.look((mails) => answer(mails, target));
    } catch (error) {
      options.onError(error);
      return refusal(500, 'the preview failed; its terminal says why');
    }
  }

  const close = async (): Promise<void> => {
    changes[Symbol.dispose]();
    server.close();
    await Promise.all(underWay);
    server.closeAllConnections();
    await room[Symbol.asyncDispose]();
  };
  try {
    await room.look((mails) => mails.installation);
    return { url: await listen(server, options.port, host), [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}
