import type { Server } from 'node:http';
import { type AddressInfo, isIP } from 'node:net';
import { PulseError } from '../../errors.ts';
import { isLoopbackHost } from '../../loopback.ts';

/**
 * @throws PulseError E_MOCK_BIND for an address that other machines can reach. The mock speaks plain HTTP, and clients
 * send it API keys, sometimes real ones.
 */
export function requireLoopback(host: string): void {
  if (isLoopbackHost(host)) return;
  const culprit = `other machines may reach ${host}, and keys sent there travel unencrypted`;
  throw new PulseError('E_MOCK_BIND', `${culprit}; listen on 127.0.0.1`);
}

/**
 * Listens and returns `http://host:port` with the real port.
 * @throws PulseError E_PORT_IN_USE, E_MOCK_BIND
 */
export function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, port, host)));
    server.listen({ port, host }, () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve(`http://${isIP(host) === 6 ? `[${host}]` : host}:${taken}`);
    });
  });
}

function refusal(error: NodeJS.ErrnoException, port: number, host: string): PulseError {
  if (error.code === 'EADDRINUSE') {
    const message = `another program listens on ${host}:${port}; stop it, or choose another port (0 takes any free one)`;
    return new PulseError('E_PORT_IN_USE', message, { cause: error });
  }
  const message = `cannot listen on ${host}:${port} (${error.code ?? error.message}); choose another host or port`;
  return new PulseError('E_MOCK_BIND', message, { cause: error });
}

/** Longer than any fault takes but one with the longest latency; a client that does not read must not hold the server. */
const graceMs = 10_000;

/**
 * Gives a function that stops the server: no further connections, the requests under way answered, then all
 * connections closed. Closing the idle ones is not enough, since Node does not count a connection as idle that has not
 * carried a request yet; fetch keeps such spares, and each would hold the server for 4 s.
 */
export function gracefulClose(server: Server, grace = graceMs): () => Promise<void> {
  let underWay = 0;
  let closing: Promise<void> | undefined;
  const ended = (): void => {
    underWay--;
    closeWhenDone();
  };
  const closeWhenDone = (): void => {
    if (closing !== undefined && underWay === 0) server.closeAllConnections();
  };
  server.on('request', (_, response) => {
    // Its connection's next request would be one more to wait for.
    if (closing !== undefined) response.shouldKeepAlive = false;
    underWay++;
    response.once('close', ended);
  });
  return () => {
    closing ??= new Promise((resolve) => {
      const patience = setTimeout(() => server.closeAllConnections(), grace);
      server.close(() => {
        clearTimeout(patience);
        resolve();
      });
    });
    closeWhenDone();
    return closing;
  };
}
