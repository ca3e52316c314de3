import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, isIP } from 'node:net';
import { PulseError } from '../errors.ts';

/** What is said where an address cannot be had: of whom, and what to do about it. */
export interface Refusal {
  /** "the preview "; may be empty. */
  readonly who: string;
  readonly inUse: string;
  readonly refused: string;
}

/**
 * Listens and returns `http://host:port` with the real port. 0 takes any free one.
 * @throws PulseError E_PORT_IN_USE, E_HTTP_BIND
 */
export async function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
  { who, inUse, refused }: Refusal,
): Promise<string> {
  server.listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const place = `${host}:${port}`;
    throw code === 'EADDRINUSE'
      ? new PulseError('E_PORT_IN_USE', `another program listens on ${place}; stop it, or ${inUse}`, { cause })
      : new PulseError('E_HTTP_BIND', `${who}cannot listen on ${place} (${code}); ${refused}`, { cause });
  }
  const { port: taken } = server.address() as AddressInfo;
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${taken}`;
}
