import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Address } from './address.ts';

/**
 * What an unsubscribe link holds instead of a name: 43 characters that only the holder of the secret can make and that say
 * nothing of the person. The same person has the same token in every mail of a report.
 */
export function unsubscribeToken(secret: string, report: string, address: Address): string {
  return createHmac('sha256', secret).update(`v1\n${report}\n${address.toLowerCase()}`).digest('base64url');
}

/** `endpoint` is an https URL without query and fragment. */
export function unsubscribeUrl(endpoint: string, token: string): string {
  return `${endpoint.replace(/\/+$/, '')}/${token}`;
}

/** Whether two tokens are the same, in a time that does not say how far they agree. */
export function isSameToken(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
