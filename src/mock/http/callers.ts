import { isLoopbackHost } from '../../loopback.ts';

/**
 * Whether a Host header names this machine; another may come from a web page whose name was rebound to 127.0.0.1.
 * Browsers always send one.
 */
export function namesThisMachine(header: string | undefined): boolean {
  if (header === undefined) return true;
  return isLoopbackHost(header.replace(/:\d+$/, ''));
}

/** Whether a page that may use the controls sent this Origin header; anything but a browser sends none. */
export function isLocalOrigin(header: string | undefined): boolean {
  if (header === undefined) return true;
  return isLoopbackHost(URL.parse(header)?.hostname ?? header);
}

/** Whether the other end of a connection is a program of this machine; an IPv6 socket shows IPv4 peers mapped. */
export function isThisMachine(remoteAddress: string | undefined): boolean {
  return remoteAddress !== undefined && isLoopbackHost(remoteAddress.replace(/^::ffff:/, ''));
}
