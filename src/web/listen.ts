import type { Server } from 'node:http';
import { listen as listenAt } from '../serving/listen.ts';

const remedy = 'choose another --port (0 takes any free one)';

/** Listens and returns the page's address, with the real port. @throws PulseError E_PORT_IN_USE, E_HTTP_BIND */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  return `${await listenAt(server, { host, port }, { who: 'the preview ', inUse: remedy, refused: remedy })}/`;
}
