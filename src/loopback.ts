import { isIPv4 } from 'node:net';

/**
 * Whether a host name or address can only be this machine: `localhost` and names under it (RFC 6761), 127.0.0.0/8, and
 * `::1` with or without the brackets of a URL. Keys and passwords may go there unencrypted.
 */
export function isLoopbackHost(host: string): boolean {
  if (isIPv4(host)) return host.startsWith('127.');
  return /^(([a-z0-9_-]+\.)*localhost|::1|\[::1\])$/i.test(host);
}
