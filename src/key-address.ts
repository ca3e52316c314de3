import { isLoopbackHost } from './loopback.ts';

/** An address that API keys are sent to, or why they may not go there. */
export type KeyAddress =
  | { readonly url: URL }
  /** The address itself is not told again: it may hold a password. */
  | { readonly flaw: 'scheme' | 'credentials' | 'query' }
  | { readonly flaw: 'unencrypted'; readonly host: string };

export function keyAddress(text: string): KeyAddress {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return { flaw: 'scheme' };
  if (url.username !== '' || url.password !== '') return { flaw: 'credentials' };
  if (url.search !== '' || url.hash !== '') return { flaw: 'query' };
  if (url.protocol === 'http:' && !isLoopbackHost(url.hostname)) return { flaw: 'unencrypted', host: url.host };
  return { url };
}
