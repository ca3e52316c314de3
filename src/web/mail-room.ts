import { resolve } from 'node:path';
import type { Config, ReportConfig } from '../config/definition.ts';
import { findReport } from '../config/load.ts';
import { PulseError } from '../errors.ts';
import type { ReceivedMessage } from '../inbox/inbox.ts';
import { scenarios } from '../mock/index.ts';
import { renderPast } from '../run/dry-run.ts';
import { scheduledKey } from '../run/state.ts';
import { loadStationery } from '../run/stationery.ts';
import type { Database } from '../store/open.ts';
import { digestedSlots } from '../store/slots.ts';
import type { Store } from '../store/tables.ts';
import { fingerprint } from './fingerprint.ts';
import { inboxMails, type Mail, renderedMails, storedMails } from './mails.ts';
import { rehearsal } from './rehearsal.ts';
import { collectScenario, type ScenarioWeeks } from './scenario-weeks.ts';
import type { Showing } from './showing.ts';

/** A configuration and what is beside it. */
export interface Installation {
  readonly config: Config;
  /** Which paths in the configuration are relative to. */
  readonly folder: string;
  /** Whether somebody wrote it, rather than nobody yet. */
  readonly isConfigured: boolean;
  /** Null where nothing is stored yet. Closed by the room. */
  readonly openStore: () => Promise<Database | null>;
}

export interface RoomOptions {
  /** Called at the first look, and after an edit of one of `files`. */
  readonly load: () => Promise<Installation>;
  /** The configuration, wherever it may be. */
  readonly files: readonly string[];
  readonly inbox?: readonly ReceivedMessage[];
}

/** What there is to choose from. Titles and purposes are text of this machine's own. */
export interface Choices {
  readonly isConfigured: boolean;
  readonly inbox: number;
  readonly reports: readonly {
    readonly id: string;
    readonly title: string;
    /** Newest first. */
    readonly stored: readonly { readonly slot: string; readonly date: string; readonly isScheduled: boolean }[];
  }[];
  readonly scenarios: readonly { readonly name: string; readonly purpose: string }[];
  /** Why the stored messages cannot be shown; null where they can. */
  readonly storeProblem: string | null;
}

/** Stored runs on offer: a year of weeks. */
const shownRuns = 52;

/** Everything that can be looked at. What is collected and rendered is kept until something that it is made of changes. */
export interface MailRoom extends AsyncDisposable {
  /** Rises with each edit of the configuration, a template or a logo; looks at the files. */
  edition(): number;
  /** @throws PulseError of the configuration */
  choices(): Promise<Choices>;
  /** @throws PulseError of the configuration, the templates or the store */
  mails(report: string, showing: Showing): Promise<readonly Mail[]>;
  config(): Promise<Config>;
}

/** Of one edition: whoever began with it ends with it, whatever is edited meanwhile. */
interface Desk {
  readonly installation: Promise<Installation>;
  readonly collected: Map<string, Promise<ScenarioWeeks>>;
  readonly rendered: Map<string, Promise<readonly Mail[]>>;
}

export function createMailRoom({ load, files, inbox = [] }: RoomOptions): MailRoom {
  let edition = 0;
  let configPrint = fingerprint(files);
  let papers: readonly string[] = [];
  let paperPrint = '';
  let store: Promise<Database | null> | undefined;
  let desk = newDesk();

  function newDesk(): Desk {
    const installation = load();
    installation.then(
      ({ config, folder }) => {
        papers = papersOf(config, folder);
        paperPrint = fingerprint(papers);
      },
      // Told to whoever asks.
      () => {},
    );
    return { installation, collected: new Map(), rendered: new Map() };
  }

  function look(): Desk {
    const config = fingerprint(files);
    const paper = fingerprint(papers);
    if (config !== configPrint) {
      edition++;
      configPrint = config;
      void clear(desk);
      desk = newDesk();
    } else if (paper !== paperPrint) {
      edition++;
      paperPrint = paper;
      desk = { ...desk, rendered: new Map() };
    }
    return desk;
  }

  /** Closes what was opened for it. */
  async function clear({ collected, rendered }: Desk): Promise<void> {
    const open = [store, ...[...collected.values()].map(async (weeks) => (await weeks).store)];
    store = undefined;
    await Promise.allSettled(rendered.values());
    for (const one of await Promise.allSettled(open)) if (one.status === 'fulfilled') await one.value?.destroy();
  }

  async function openStore(installation: Installation): Promise<Store | null> {
    store ??= installation.openStore();
    const opened = await store.catch((error) => {
      store = undefined;
      throw error;
    });
    if (opened === null) store = undefined;
    return opened;
  }

  async function render(of: Desk, report: ReportConfig, showing: Showing): Promise<readonly Mail[]> {
    const installation = await of.installation;
    if (showing.kind === 'inbox') return inboxMails(inbox);
    if (showing.kind === 'scenario') {
      const { store, date } = await remember(of.collected, `${report.id} ${showing.scenario}`, () =>
        collectScenario(installation.config, report, showing.scenario),
      );
      return write(installation, report, store, date);
    }
    const store = await openStore(installation);
    if (!store) throw new PulseError('E_HISTORY', 'nothing is stored yet; run a report first, or choose a scenario');
    return showing.kind === 'stored'
      ? storedMails(store, report, showing.slot)
      : write(installation, report, store, showing.date);
  }

  return {
    edition() {
      look();
      return edition;
    },
    async config() {
      return (await look().installation).config;
    },
    async choices() {
      const installation = await look().installation;
      const opened = await openStore(installation).then(
        (store) => ({ store, problem: null }),
        (error) => ({ store: null, problem: error instanceof PulseError ? error.line : String(error) }),
      );
      return {
        isConfigured: installation.isConfigured,
        inbox: inbox.length,
        reports: await Promise.all(
          installation.config.reports.map(async ({ id, title }) => ({
            id,
            title,
            stored: opened.store ? await storedRuns(opened.store, id) : [],
          })),
        ),
        scenarios: Object.entries(scenarios).map(([name, { purpose }]) => ({ name, purpose })),
        storeProblem: opened.problem,
      };
    },
    async mails(id, showing) {
      const own = look();
      const report = findReport((await own.installation).config, id);
      // What is stored or comes in changes without an edit, and is soon read.
      if (showing.kind !== 'scenario') return render(own, report, showing);
      return remember(own.rendered, `${id} ${showing.scenario}`, () => render(own, report, showing));
    },
    [Symbol.asyncDispose]: () => clear(desk),
  };
}

async function write(
  { config, folder }: Installation,
  report: ReportConfig,
  store: Store,
  date: string,
): Promise<readonly Mail[]> {
  // Of this report alone: a mistake in another one's templates is not its own.
  const stationeryOf = await loadStationery({ ...config, reports: [report] }, folder);
  return renderedMails(await renderPast(rehearsal(config, store, stationeryOf(report)), report, date));
}

/** Files and folders that mails are made of. */
function papersOf({ reports, brand }: Config, folder: string): readonly string[] {
  const named = reports.flatMap((report) => [report.templates, (report.brand ?? brand).logo]);
  return [...new Set(named.filter((path) => path !== undefined))].map((path) => resolve(folder, path));
}

async function storedRuns(store: Store, report: string): Promise<Choices['reports'][number]['stored']> {
  const runs = (await digestedSlots(store, report)).slice(0, shownRuns);
  return runs.map(({ key, date }) => ({ slot: key, date, isScheduled: key === scheduledKey(report, date) }));
}

/** Asked twice at the same time, it is made once. A failure is forgotten: the next one who asks may be luckier. */
function remember<Value>(kept: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const known = kept.get(key);
  if (known) return known;
  const made = make();
  kept.set(key, made);
  made.catch(() => {
    if (kept.get(key) === made) kept.delete(key);
  });
  return made;
}
