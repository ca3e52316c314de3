import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { namesThisMachine } from '../mock/http/callers.ts';
import { gracefulClose, listen } from '../mock/http/listen.ts';
import { prepare, send } from '../mock/http/write-reply.ts';
import { problemReply, type Reply } from '../mock/message.ts';
import { answer } from './answer.ts';
import { createChanges } from './changes.ts';
import { createMailRoom, type RoomOptions } from './mail-room.ts';

export interface PreviewOptions extends RoomOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** Hears of what is nobody's mistake but ours. */
  readonly onError: (error: unknown) => void;
}

export interface Preview extends AsyncDisposable {
  /** The page, such as `http://127.0.0.1:4020/`. */
  readonly url: string;
}

const host = '127.0.0.1';
const foreignHost = problemReply(403, 'The Host header names another machine', 'Open the preview as localhost');
const readOnly = problemReply(405, 'The preview is read, not written', 'Use GET');

/** What no reply of this server is without. */
const guards = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/**
 * Serves the page on which mails are looked at, to this machine alone. Nothing that it is asked changes anything.
 * @throws PulseError E_PORT_IN_USE, E_MOCK_BIND, and those of the configuration
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const room = createMailRoom(options);
  const changes = createChanges(room.edition);
  const server = createServer((request, response) => {
    serve(request, response).catch((error) => {
      options.onError(error);
      if (response.headersSent) response.destroy();
      else send(response, prepare(problemReply(500, 'The preview failed', 'Its terminal says why'), guards));
    });
  });

  async function serve({ method, url, headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    const reply = (one: Reply): void => send(response, prepare(one, guards));
    if (!namesThisMachine(headers.host)) return reply(foreignHost);
    if (method !== 'GET' && method !== 'HEAD') {
      return reply({ ...readOnly, headers: { ...readOnly.headers, allow: 'GET, HEAD' } });
    }
    const target = URL.parse(url ?? '/', `http://${host}`);
    if (target?.pathname === '/changes' && method === 'GET') return changes.tell(response);
    reply(target ? await answer(room, target) : problemReply(400, 'That is no address', 'Open the page at /'));
  }

  const stop = gracefulClose(server);
  const close = async (): Promise<void> => {
    changes[Symbol.dispose]();
    await stop();
    await room[Symbol.asyncDispose]();
  };
  try {
    await room.config();
    return { url: `${await listen(server, options.port, host)}/`, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}
