import type { ReportConfig } from '../../../src/config/definition.ts';
import { checkConfig } from '../../../src/config/load.ts';
import type { Plan } from './planner.ts';

/** What the schedules are edited to and fro between: weekly and daily, with a repeated hour and other dates elsewhere. */
export const plans: readonly Plan[] = [
  { expression: '0 8 * * 1', weekday: 1, hour: 8, minute: 0, zone: 'Europe/Berlin' },
  { expression: '30 17 * * *', weekday: null, hour: 17, minute: 30, zone: 'America/New_York' },
  { expression: '30 2 * * 0', weekday: 0, hour: 2, minute: 30, zone: 'Europe/Berlin' },
  { expression: '0 8 * * *', weekday: null, hour: 8, minute: 0, zone: 'Pacific/Auckland' },
  { expression: '15 0 * * 2', weekday: 2, hour: 0, minute: 15, zone: 'UTC' },
];

export const readers = ['ann@example.com', 'ben@example.com', 'cy@example.com'] as const;
const [ann, ben, cy] = readers;
export const recipientLists = [[ann, ben], [cy], [ben, 'Ann@example.com']] as const;

/** One mail on all campaigns, and one on each to its owners. */
export const reportIds = ['weekly', 'owners'] as const;
export type ReportId = (typeof reportIds)[number];

const { reports, from } = checkConfig({
  smtp: { host: 'localhost', security: 'none' },
  from: { address: 'pulse@example.com' },
  reports: [
    { id: 'weekly', recipients: [ann, ben] },
    {
      id: 'owners',
      variant: 'campaign',
      campaigns: { ids: ['alpha', 'beta'] },
      recipients: [cy],
      owners: { alpha: [ann] },
      catchUpHours: 24,
    },
    ...recipientLists.map((recipients, index) => ({ id: `recipients-${index}`, recipients: [...recipients] })),
  ],
});

export const sender = from;

/** A report's settings at one time, and its schedule as the model knows it. */
export interface Configured {
  readonly plan: Plan;
  readonly report: ReportConfig;
}

export function configured(id: ReportId, plan: Plan): Configured {
  const report = reports.find((report) => report.id === id);
  if (!report) throw new Error(`${id} is configured above`);
  return scheduledBy({ plan, report }, plan);
}

export function scheduledBy({ report }: Configured, plan: Plan): Configured {
  return { plan, report: { ...report, schedule: plan.expression, timeZone: plan.zone } };
}

export function writtenTo({ plan, report }: Configured, list: number): Configured {
  const recipients = reports.find(({ id }) => id === `recipients-${list}`)?.recipients ?? report.recipients;
  return { plan, report: { ...report, recipients } };
}

/** Who gets a mail of the report, and on which campaign: as `recipient campaign`, in lower case. */
export function mailsOf({ report: { variant, recipients, owners } }: Configured): readonly string[] {
  const campaigns = variant === 'digest' ? [''] : ['alpha', 'beta'];
  return campaigns.flatMap((id) =>
    (owners[id] ?? recipients).map(({ address }) => `${address.toLowerCase()} ${id}`.trim()),
  );
}
