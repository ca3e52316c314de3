import { PulseError } from '../errors.ts';
import { scenarios } from '../mock/index.ts';
import { scheduledKey } from '../run/state.ts';
import { digestedSlots } from '../store/slots.ts';
import type { Store } from '../store/tables.ts';
import type { KeptMails } from './kept-mails.ts';

/** What there is to choose from. Titles and purposes are text of this machine's own. */
export interface Choices {
  readonly isConfigured: boolean;
  readonly inbox: number;
  readonly reports: readonly {
    readonly id: string;
    readonly title: string;
    readonly stored: readonly StoredRun[];
  }[];
  readonly scenarios: readonly { readonly name: string; readonly purpose: string }[];
  /** Why the stored messages cannot be shown; null where they can. */
  readonly storeProblem: string | null;
}

interface StoredRun {
  readonly slot: string;
  readonly date: string;
  readonly isScheduled: boolean;
}

/** Stored runs on offer: a year of weeks. */
const shownRuns = 52;

/** @throws PulseError of the configuration */
export async function choicesFrom(mails: KeptMails): Promise<Choices> {
  const { config, isConfigured } = await mails.installation;
  const { store, storeProblem } = await mails.store().then(
    (store) => ({ store, storeProblem: null }),
    (error) => ({ store: null, storeProblem: error instanceof PulseError ? error.line : String(error) }),
  );
  const reports = config.reports.map(async ({ id, title }) => ({
    id,
    title,
    stored: store ? await runsOf(store, id) : [],
  }));
  return {
    isConfigured,
    inbox: mails.inbox.length,
    reports: await Promise.all(reports),
    scenarios: Object.entries(scenarios).map(([name, { purpose }]) => ({ name, purpose })),
    storeProblem,
  };
}

/** The newest first. */
async function runsOf(store: Store, report: string): Promise<readonly StoredRun[]> {
  const runs = (await digestedSlots(store, report)).slice(0, shownRuns);
  return runs.map(({ key, date }) => ({ slot: key, date, isScheduled: key === scheduledKey(report, date) }));
}
