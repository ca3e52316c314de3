import { findReport } from '../config/load.ts';
import { PulseError } from '../errors.ts';
import type { ReceivedMessage } from '../inbox/inbox.ts';
import type { Database } from '../store/open.ts';
import type { Store } from '../store/tables.ts';
import type { Installation } from './installation.ts';
import { inboxMails, type Mail, storedMails } from './mails.ts';
import { rehearse } from './rehearsal.ts';
import { collectScenario, type ScenarioWeeks } from './scenario-weeks.ts';
import type { Showing } from './showing.ts';

export interface KeptMailsOptions {
  readonly inbox: readonly ReceivedMessage[];
  /** Hears of what is nobody's mistake but ours. */
  readonly onError: (error: unknown) => void;
}

/** The mails of one installation. What takes long to collect and to render is kept: whoever began with it ends with it. */
export class KeptMails implements AsyncDisposable {
  readonly installation: Promise<Installation>;
  readonly #options: KeptMailsOptions;
  readonly #collected = new Map<string, Promise<ScenarioWeeks>>();
  #rendered = new Map<string, Promise<readonly Mail[]>>();
  #store: Promise<Database | null> | undefined;

  constructor(installation: Promise<Installation>, options: KeptMailsOptions) {
    this.installation = installation;
    this.#options = options;
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
      return remember(rendered, name, async () => {
        const { config } = installation;
        const weeks = await remember(this.#collected, name, () => collectScenario(config, found, showing.scenario));
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
    const { openStore } = await this.installation;
    this.#store ??= openStore();
    const asked = this.#store;
    const opened = await asked.catch(() => null);
    if (opened === null) this.#store = undefined;
    return asked;
  }

  /** After an edit of what mails are written on. */
  forgetRendered(): void {
    this.#rendered = new Map();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.allSettled(this.#rendered.values());
    const stores = [this.#store, ...[...this.#collected.values()].map(async (weeks) => (await weeks).store)];
    for (const one of await Promise.allSettled(stores)) if (one.status === 'fulfilled') await one.value?.destroy();
  }
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
