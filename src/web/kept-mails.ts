import { findReport } from '../config/load.ts';
import { PulseError } from '../errors.ts';
import type { ReceivedMessage } from '../inbox/inbox.ts';
import type { Database } from '../store/open.ts';
import type { Store } from '../store/tables.ts';
import type { Installation } from './installation.ts';
import { inboxMails, type Mail, storedMails } from './mails.ts';
import { Recent } from './recent.ts';
import { rehearse } from './rehearsal.ts';
import { collectScenario, type ScenarioWeeks } from './scenario-weeks.ts';
import type { Showing } from './showing.ts';
import { watchOverFile } from './store-file.ts';

export interface KeptMailsOptions {
  readonly inbox: readonly ReceivedMessage[];
  /** Hears of what is nobody's mistake but ours. */
  readonly onError: (error: unknown) => void;
}

/** Scenarios that are kept. Each takes 2 MB. */
const mostScenarios = 4;

/** The mails of one installation. What takes long to collect and to render is kept. */
export class KeptMails implements AsyncDisposable {
  readonly installation: Promise<Installation>;
  readonly #options: KeptMailsOptions;
  readonly #looks = new Set<Promise<unknown>>();
  readonly #collected = new Recent<ScenarioWeeks>(mostScenarios, (weeks) => this.#letGo(weeks));
  #rendered = new Recent<readonly Mail[]>(mostScenarios);
  #store: Promise<Database | null> | undefined;
  #isOutdated = (): boolean => false;

  constructor(installation: Promise<Installation>, options: KeptMailsOptions) {
    this.installation = installation;
    this.#options = options;
  }

  get inbox(): readonly ReceivedMessage[] {
    return this.#options.inbox;
  }

  /** Whether another store has come into the place of the one that is open. */
  get isOutdated(): boolean {
    return this.#isOutdated();
  }

  /** Nothing is closed before all who look have looked. */
  async lookedAtBy<Value>(look: (mails: KeptMails) => Promise<Value>): Promise<Value> {
    const looking = look(this);
    this.#looks.add(looking);
    try {
      return await looking;
    } finally {
      this.#looks.delete(looking);
    }
  }

  /** @throws PulseError of the configuration, the templates or the store */
  async of(report: string, showing: Showing): Promise<readonly Mail[]> {
    const { inbox, onError } = this.#options;
    const rendered = this.#rendered;
    const installation = await this.installation;
    const found = findReport(installation.config, report);
    if (showing.kind === 'inbox') return inboxMails(inbox);
    if (showing.kind === 'scenario') {
      const name = `${report} ${showing.scenario}`;
      return rendered.get(name, async () => {
        const { config } = installation;
        const weeks = await this.#collected.get(name, () => collectScenario(config, found, showing.scenario));
        return rehearse(installation, found, { ...weeks, onError });
      });
    }
    // What is stored changes without an edit, and is soon read.
    const store = await this.store();
    if (!store) throw new PulseError('E_HISTORY', 'nothing is stored yet; run a report first, or choose a scenario');
    return showing.kind === 'stored'
      ? storedMails(store, found, showing.slot)
      : rehearse(installation, found, { store, date: showing.date, onError });
  }

  /** Null where nothing is stored yet; whoever asks again may be luckier. @throws PulseError of the store */
  async store(): Promise<Store | null> {
    this.#store ??= this.#openStore();
    const asked = this.#store;
    const opened = await asked.catch(() => null);
    if (opened === null && this.#store === asked) this.#store = undefined;
    return asked;
  }

  async #openStore(): Promise<Database | null> {
    const { openStore } = await this.installation;
    const store = await openStore();
    if (store) this.#isOutdated = await watchOverFile(store);
    return store;
  }

  /** After an edit of what mails are written on. */
  forgetRendered(): void {
    this.#rendered = new Recent<readonly Mail[]>(mostScenarios);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.allSettled(this.#looks);
    await Promise.all([this.#store, ...this.#collected.values()].map(close));
  }

  /** Which nobody is given any more, and some may still look at. */
  #letGo(weeks: Promise<ScenarioWeeks>): void {
    Promise.allSettled(this.#looks)
      .then(() => close(weeks))
      .catch(this.#options.onError);
  }
}

/** What could not be opened is not closed; who asked for it was told. */
async function close(opened: Promise<Database | ScenarioWeeks | null> | undefined): Promise<void> {
  const given = await opened?.catch(() => null);
  if (given) await ('store' in given ? given.store : given).destroy();
}
