import { BlockList, isIP } from 'node:net';

/**
 * IANA's special-purpose addresses that lie in private networks. Metadata services of clouds, which tell keys to whoever
 * asks, are among them (169.254.169.254, 100.100.100.200, 192.0.0.192, fd00:ec2::254) or are added.
 */
const networks = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
] as const) {
  networks.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  networks.addSubnet(network, prefix, 'ipv6');
}

/**
 * Whether the host of a URL, as `URL` writes it, lies in a private network by its address or its name. This machine does
 * not. What a public name leads to is not asked: whoever configures the name vouches for it.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const family = isIP(host);
  // Also an IPv4 address inside IPv6 (::ffff:10.0.0.1).
  if (family !== 0) return networks.check(host, family === 6 ? 'ipv6' : 'ipv4');
  if (/(^|\.)localhost$/i.test(host)) return false;
  return !host.includes('.') || /\.(internal|intranet|local|lan|home\.arpa)$/i.test(host);
}
