import type { Client } from '../client/client.ts';
import type { Clock } from '../clock.ts';
import type { ReportConfig } from '../config/definition.ts';
import type { Address } from '../delivery/address.ts';
import type { DkimKey } from '../delivery/dkim.ts';
import type { SmtpSession } from '../delivery/smtp.ts';
import type { Rule } from '../insights/rules/rule.ts';
import type { Brand } from '../report/brand.ts';
import type { Templates } from '../report/templates/render.ts';
import type { Lease } from '../store/slots.ts';
import type { Store } from '../store/tables.ts';

/** All that a run needs from outside; every effect goes through one of these. */
export interface Workshop {
  readonly store: Store;
  readonly client: Client;
  readonly clock: Clock;
  readonly stationeryOf: (report: ReportConfig) => Stationery;
  readonly rulesOf: (report: ReportConfig) => readonly Rule[];
  readonly from: { readonly name: string; readonly address: Address };
  /** Signs the mails; undefined where `dkim` is not configured. */
  readonly dkim?: DkimKey | undefined;
  /** Makes the links of unsubscribe.endpoint; undefined where no report has one. */
  readonly unsubscribeSecret?: string | undefined;
  /** A new conversation with the mail server, not begun yet; the caller ends it. */
  readonly connect: () => SmtpSession;
  /** With how many conversations at once it is not bothered. */
  readonly connections: number;
  /** {@link currentBoot} */
  readonly boot: string;
  /** Aborted when the process is to stop: what is in hand is finished, nothing new is begun. */
  readonly signal: AbortSignal;
  readonly tell: (event: RunEvent) => void;
}

/** What a report's mails are written on. */
export interface Stationery {
  readonly templates: Templates;
  readonly brand: Brand;
}

/** The same workshop, saying of all that happens in which run of the slot it does. */
export function inRun(workshop: Workshop, { epoch }: Lease): Workshop {
  return { ...workshop, tell: (event) => workshop.tell({ ...event, run: epoch }) };
}

/** What happens, and in which of a slot's runs: the epoch of its lease. */
export type RunEvent = Happening & { readonly run?: number };

/** What happens during a run, for progress bars and logs. Names and reasons are untrusted text. */
type Happening =
  | { readonly type: 'chosen'; readonly slot: string; readonly total: number }
  | {
      readonly type: 'campaign';
      readonly slot: string;
      readonly id: string;
      /** Null where it was read. */
      readonly problem: string | null;
      readonly unknownFields: readonly string[];
    }
  | { readonly type: 'frozen'; readonly slot: string; readonly messages: number; readonly subject: string }
  | {
      readonly type: 'delivery';
      readonly slot: string;
      readonly recipient: string;
      readonly state: string;
      readonly detail: string | null;
    }
  | { readonly type: 'postponed'; readonly slot: string; readonly until: Date; readonly reason: string }
  | { readonly type: 'ended'; readonly slot: string; readonly state: string; readonly reason: string | null }
  /** `report` is null where it is nobody's in particular. */
  | { readonly type: 'trouble'; readonly report: string | null; readonly slot?: string; readonly error: unknown };
