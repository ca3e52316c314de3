import { checkConfig } from '../../src/config/load.ts';
import { type Subscription, subscriptionsOf } from '../../src/unsubscribe/subscriptions.ts';

export const secret = 'a-secret-of-more-than-32-characters';

const config = checkConfig({
  smtp: { host: 'localhost', security: 'none' },
  from: { address: 'pulse@example.com' },
  reports: [
    {
      id: 'weekly',
      title: 'Outreach <b>& more</b>',
      recipients: ['ann@example.com', { address: 'Ben@example.com', locale: 'de-CH' }],
      owners: { campaign_1: ['BEN@example.com', { address: 'noa@example.com', locale: 'he' }] },
      unsubscribe: { endpoint: 'https://mail.example.com/pulse/unsubscribe/' },
    },
    {
      id: 'monthly',
      recipients: ['ann@example.com'],
      unsubscribe: { endpoint: 'https://other.example.com/stop' },
    },
    { id: 'elsewhere', recipients: ['ann@example.com'], unsubscribe: { url: 'https://elsewhere.example.com/u' } },
    { id: 'never', recipients: ['ann@example.com'] },
  ],
});

export const subscriptions = subscriptionsOf(config, secret);

export function subscriptionOf(report: string, address: string): Subscription {
  const found = subscriptions.find((one) => one.report === report && one.address === address);
  if (!found) throw new Error(`${address} does not read ${report}`);
  return found;
}
