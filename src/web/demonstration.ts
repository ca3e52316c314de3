import type { Config } from '../config/definition.ts';
import { checkConfig } from '../config/load.ts';

/** What is shown where nothing is configured yet: both kinds of report, and readers of three languages. */
export function demonstration(): Config {
  const recipients = [
    'ann@example.com',
    { address: 'jonas@example.com', locale: 'de-DE', timeZone: 'Europe/Berlin' },
    { address: 'noa@example.com', locale: 'he-IL', timeZone: 'Asia/Jerusalem' },
  ];
  const shared = {
    campaigns: { status: ['active', 'paused'] },
    recipients,
    unsubscribe: { mailto: 'pulse@example.com' },
  };
  return checkConfig({
    smtp: { host: 'localhost', security: 'none' },
    from: { name: 'Campaign Pulse', address: 'pulse@example.com' },
    reports: [
      { ...shared, id: 'weekly', title: 'Outreach, week by week', attachments: { csv: true } },
      { ...shared, id: 'owners', title: 'Your campaign, week by week', variant: 'campaign' },
    ],
  });
}
