import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PulseError } from '../errors.ts';

/**
 * Listens and returns the page's address, with the real port. 0 takes any free one.
 * @throws PulseError E_PORT_IN_USE, E_HTTP_BIND
 */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  server.listen({ port, host });
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw refused(cause as NodeJS.ErrnoException, `${host}:${port}`);
  }
  return `http://${host}:${(server.address() as AddressInfo).port}/`;
}

function refused(cause: NodeJS.ErrnoException, place: string): PulseError {
  const remedy = 'choose another --port (0 takes any free one)';
  return cause.code === 'EADDRINUSE'
    ? new PulseError('E_PORT_IN_USE', `another program listens on ${place}; stop it, or ${remedy}`, { cause })
    : new PulseError('E_HTTP_BIND', `the preview cannot listen on ${place} (${cause.code}); ${remedy}`, { cause });
}
