import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '../../../src/client/client.ts';
import { createPace } from '../../../src/client/pace.ts';
import { rulesOf } from '../../../src/config/rules.ts';
import { SmtpSession } from '../../../src/delivery/smtp.ts';
import { plainBrand } from '../../../src/report/brand.ts';
import { scan } from '../../../src/run/scan.ts';
import type { RunEvent, Stationery, Workshop } from '../../../src/run/workshop.ts';
import { type Database, openStore } from '../../../src/store/open.ts';
import { type VirtualClock, virtualClock } from '../clock.ts';
import { temporaryFolder } from '../folder.ts';
import { Api } from './api.ts';
import { pointedStore, Turns } from './pointed-store.ts';
import { Killed, Points } from './points.ts';
import { type Configured, configured, plans, type ReportId, sender } from './reports.ts';
import type { Sabotage } from './sabotage.ts';
import { observe } from './sight.ts';
import { Sink } from './sink.ts';

/** Where files are never written to a disk, which takes a third off; undefined where there is no such place. */
const inMemory = existsSync('/dev/shm') ? '/dev/shm' : undefined;

/** A migrated database without rows: made once, since migrating takes 20 ms. */
const emptyStore: Promise<Buffer> = (async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'empty.db');
  await (await openStore(path)).destroy();
  return readFileSync(path);
})();

/** Cheap to render, and says all that is shown of campaigns. */
const stationery: Stationery = {
  brand: plainBrand,
  templates: {
    html: { path: 'none', render: () => '' },
    text: {
      path: 'names',
      render: ({ date, title, campaigns, unreadable }) =>
        [date, title, ...[campaigns?.items ?? [], unreadable?.items ?? []].flat().map(({ name }) => name)].join('\n'),
    },
  },
};

type TemporaryFolder = ReturnType<typeof temporaryFolder>;

/** One installation: a database, an API and a mail server, a clock, and processes that come and go. */
export class House implements AsyncDisposable {
  readonly clock: VirtualClock = virtualClock('2026-10-22T12:00:00Z');
  readonly points: Points;
  readonly api: Api;
  readonly reports = new Map<ReportId, Configured>();
  readonly backups: string[] = [];
  readonly storePath: string;
  readonly sink: Sink;
  readonly observer: ReturnType<typeof observe>;
  /** Another process' connection, of those who work by hand. */
  readonly operators: Database;
  readonly #folder: TemporaryFolder;
  readonly #writing = new Turns();
  readonly #sabotage: Sabotage | undefined;
  #daemon: Process | null = null;

  private constructor(points: Points, sink: Sink, folder: TemporaryFolder, sabotage: Sabotage | undefined) {
    this.points = points;
    this.api = new Api(points, this.clock);
    this.sink = sink;
    this.#folder = folder;
    this.#sabotage = sabotage;
    this.storePath = join(folder.path, 'pulse.db');
    this.observer = observe(this.storePath);
    this.operators = pointedStore(this.storePath, {
      points: new Points(),
      writing: this.#writing,
      isDead: () => false,
    });
    const [first, second] = plans;
    if (first && second) {
      this.reports.set('weekly', configured('weekly', first));
      this.reports.set('owners', configured('owners', second));
    }
  }

  static async open(sabotage?: Sabotage): Promise<House> {
    const folder = temporaryFolder(inMemory);
    writeFileSync(join(folder.path, 'pulse.db'), await emptyStore);
    const points = new Points();
    return new House(points, await Sink.start(points), folder, sabotage);
  }

  /** The daemon, started where none lives. */
  daemon(): Process {
    this.#daemon ??= this.start();
    return this.#daemon;
  }

  /** A process more. */
  start(): Process {
    return new Process(this, this.#writing, this.#sabotage);
  }

  /** Ends the daemon, which the next look starts again. */
  async restart(): Promise<void> {
    await this.#daemon?.close();
    this.#daemon = null;
  }

  backupName(): string {
    return join(this.#folder.path, `backup-${this.backups.length}.db`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.restart();
    await this.operators.destroy();
    this.observer[Symbol.dispose]();
    await this.sink[Symbol.asyncDispose]();
    this.#folder[Symbol.dispose]();
  }
}

/** All that one process has in its memory. */
export class Process {
  readonly workshop: Workshop;
  /** What it has told as trouble. */
  readonly troubles: unknown[] = [];
  readonly #house: House;
  readonly #store: Database;
  readonly #sabotage: Sabotage | undefined;
  readonly #stop = new AbortController();
  #isDead = false;

  constructor(house: House, writing: Turns, sabotage: Sabotage | undefined) {
    const { points, api, clock, sink } = house;
    const refuseDead = (): void => {
      if (this.#isDead) throw new Killed();
    };
    const mortal = {
      now: clock.now,
      sleep: async (ms: number, signal?: AbortSignal) => {
        refuseDead();
        await clock.sleep(ms, signal);
      },
    };
    this.#house = house;
    this.#sabotage = sabotage;
    this.#store = pointedStore(house.storePath, {
      points,
      writing,
      isDead: () => this.#isDead,
      rewrite: sabotage?.rewrite,
    });
    const client = createClient({
      baseUrl: 'http://127.0.0.1/v1',
      key: 'a-key-of-forty-characters-for-the-tests-',
      pace: createPace(1_000, mortal),
      clock: mortal,
      deadlineMs: 120_000,
      signal: this.#stop.signal,
      random: () => 0.5,
      fetch: async (url) => {
        refuseDead();
        const response = await api.answer(new URL(String(url)).pathname.slice('/v1'.length));
        refuseDead();
        return response;
      },
    });
    this.workshop = {
      store: this.#store,
      client,
      clock: mortal,
      stationeryOf: () => stationery,
      rulesOf: (report) => rulesOf([], report),
      from: sender,
      connect: () => {
        const session = new SmtpSession({ host: '127.0.0.1', port: sink.port, security: 'none' });
        const submit = session.submit.bind(session);
        if (sabotage?.submit)
          session.submit = (submission) => sabotage.submit?.(submission, submit) ?? submit(submission);
        return session;
      },
      connections: 1,
      boot: 'one',
      signal: this.#stop.signal,
      tell: (event: RunEvent) => {
        if (event.type === 'trouble' && !this.#stop.signal.aborted) this.troubles.push(event.error);
      },
    };
  }

  get isGoing(): boolean {
    return !this.#stop.signal.aborted;
  }

  /** One look at the clock, as far as it gets. */
  async look(): Promise<void> {
    await this.#sabotage?.beforeLook?.(this.#store);
    await scan(
      this.workshop,
      [...this.#house.reports.values()].map(({ report }) => report),
    );
  }

  /** SIGKILL. */
  die(): never {
    this.#isDead = true;
    this.#stop.abort(new Killed());
    this.#house.sink.cut();
    throw new Killed();
  }

  /** SIGTERM. */
  stop(): void {
    this.#stop.abort(new Error('SIGTERM'));
  }

  async close(): Promise<void> {
    await this.#store.destroy();
  }
}
