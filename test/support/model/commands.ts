import fc from 'fast-check';
import { type ApiFault, apiFaults } from './api.ts';
import { plans, type ReportId, readers, recipientLists, reportIds } from './reports.ts';
import { type MailFault, mailPhases } from './sink.ts';

/** What happens while a process is stopped (SIGSTOP), before it goes on. */
export const meanwhiles = ['look', 'restore', 'unsubscribe', 'resend'] as const;

/** How a process is interrupted at the n-th point that it comes by. */
export type Cut =
  | { readonly how: 'kill' | 'stop'; readonly at: number }
  | {
      readonly how: 'stall';
      readonly at: number;
      readonly minutes: number;
      readonly meanwhile: (typeof meanwhiles)[number];
    };

export type Command =
  | { readonly do: 'look'; readonly cut: Cut | null }
  | { readonly do: 'look twice at once' | 'restart' | 'backup' }
  | { readonly do: 'clock'; readonly minutes: number }
  | { readonly do: 'clock to the next slot'; readonly minutes: number }
  | { readonly do: 'api'; readonly fault: ApiFault }
  | { readonly do: 'mail server'; readonly fault: MailFault }
  | { readonly do: 'schedule'; readonly report: ReportId; readonly plan: number }
  | { readonly do: 'recipients'; readonly report: ReportId; readonly list: number }
  | { readonly do: 'remove or add'; readonly report: 'owners' }
  | { readonly do: 'run'; readonly report: ReportId; readonly cut: Cut | null }
  | { readonly do: 'unsubscribe'; readonly report: ReportId; readonly reader: string }
  | { readonly do: 'resolve'; readonly which: number; readonly as: 'settle' | 'resend' }
  | { readonly do: 'restore'; readonly which: number };

const hour = 60;
const day = 24 * hour;
const week = 7 * day;

const minutes: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 10 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }).map((hours) => hours * hour) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }).map((days) => days * day) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }).map((weeks) => weeks * week) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }).map((hours) => -hours * hour) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).map((weeks) => -weeks * week) },
);

const at = fc.integer({ min: 1, max: 60 });
const cut: fc.Arbitrary<Cut> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ how: fc.constant('kill' as const), at }) },
  { weight: 1, arbitrary: fc.record({ how: fc.constant('stop' as const), at }) },
  {
    weight: 2,
    arbitrary: fc.record({
      how: fc.constant('stall' as const),
      at,
      minutes: fc.constantFrom(0, 2),
      meanwhile: fc.constantFrom(...meanwhiles),
    }),
  },
);
const perhapsCut = fc.option(cut, { freq: 2 });

const report = fc.constantFrom(...reportIds);
const times = fc.constantFrom(1, 2, 100);
const mailFault: fc.Arbitrary<MailFault> = fc.oneof(
  { weight: 2, arbitrary: fc.constant('none' as const) },
  { weight: 1, arbitrary: fc.constant('refused' as const) },
  {
    weight: 4,
    arbitrary: fc.record({
      at: fc.constantFrom(...mailPhases.filter((phase) => phase !== 'taken')),
      says: fc.constantFrom('close' as const, '421' as const, '451' as const, '503' as const, '550' as const),
      times,
    }),
  },
  // Whoever has taken a mail does not refuse it.
  {
    weight: 1,
    arbitrary: fc.record({ at: fc.constant('taken' as const), says: fc.constant('close' as const), times }),
  },
);

/** One thing that happens to an installation. */
export const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('look' as const), cut: perhapsCut }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('clock to the next slot' as const), minutes: fc.constantFrom(0, 1, 30) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('clock' as const), minutes }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('api' as const), fault: fc.constantFrom(...apiFaults) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('mail server' as const), fault: mailFault }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('look twice at once' as const, 'restart' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('schedule' as const), report, plan: fc.nat(plans.length - 1) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('recipients' as const), report, list: fc.nat(recipientLists.length - 1) }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'remove or add', report: 'owners' } as const) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('run' as const), report, cut: perhapsCut }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('unsubscribe' as const), report, reader: fc.constantFrom(...readers) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('resolve' as const),
      which: fc.nat(3),
      as: fc.constantFrom('settle' as const, 'resend' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'backup' } as const) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restore' as const), which: fc.nat(2) }) },
);

/** As a person would tell it. */
export function tell({ do: what, ...rest }: Command): string {
  const details = Object.values(rest).filter((detail) => detail !== null);
  return [what, ...details.map((detail) => (typeof detail === 'object' ? JSON.stringify(detail) : detail))].join(' ');
}
