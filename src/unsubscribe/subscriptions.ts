import type { Config } from '../config/definition.ts';
import { type Address, distinctMailboxes } from '../delivery/address.ts';
import { isSameToken, unsubscribeToken, unsubscribeUrl } from '../delivery/unsubscribe-token.ts';

/** One reader of one report, and the link that ends it. */
export interface Subscription {
  readonly report: string;
  /** Title of the report. */
  readonly title: string;
  readonly address: Address;
  /** BCP 47 tag of what the reader reads. */
  readonly locale: string;
  readonly token: string;
  readonly url: URL;
}

/** Everybody who can unsubscribe through an endpoint of ours. */
export function subscriptionsOf({ reports }: Pick<Config, 'reports'>, secret: string): readonly Subscription[] {
  return reports.flatMap(({ id, title, locale, recipients, owners, unsubscribe }) => {
    const endpoint = unsubscribe?.endpoint;
    if (!endpoint) return [];
    return distinctMailboxes([recipients, ...Object.values(owners)].flat()).map((recipient): Subscription => {
      const token = unsubscribeToken(secret, id, recipient.address);
      const url = new URL(unsubscribeUrl(endpoint, token));
      return { report: id, title, address: recipient.address, locale: recipient.locale ?? locale, token, url };
    });
  });
}

/**
 * Whose link the path is, or the end of one where a proxy has taken a prefix away. Looks at all of them each time, so that
 * the time says nothing.
 */
export function subscriptionAt(subscriptions: readonly Subscription[], path: string): Subscription | undefined {
  const token = path.slice(path.lastIndexOf('/') + 1);
  let found: Subscription | undefined;
  for (const subscription of subscriptions) {
    if (isSameToken(subscription.token, token)) found = subscription;
  }
  return found?.url.pathname.endsWith(path) ? found : undefined;
}
