import { PulseError } from '../../../src/errors.ts';
import { insertManualSlot } from '../../../src/run/manual.ts';
import { resolveDelivery } from '../../../src/run/resolve-delivery.ts';
import { restoreStore } from '../../../src/run/restore.ts';
import { runSlot } from '../../../src/run/run-slot.ts';
import { backUp } from '../../../src/store/backup.ts';
import { recordUnsubscribe } from '../../../src/store/unsubscribes.ts';
import type { Command, Cut } from './commands.ts';
import type { House, Process } from './house.ts';
import { dueBetween } from './planner.ts';
import { Killed } from './points.ts';
import { configured, plans, type ReportId, scheduledBy, writtenTo } from './reports.ts';
import type { Sight } from './sight.ts';

/** What a command came to, as far as the model has to know. */
export interface Deed {
  /** True where the daemon has looked at everything, undisturbed. */
  readonly looked?: boolean;
  /** Where a process was interrupted. */
  readonly cutAt?: string;
  /** Message-IDs that an operator has resolved. */
  readonly resent?: readonly string[];
  readonly settled?: readonly string[];
  readonly restored?: boolean;
  /** What the ledger said just before it was replaced. */
  readonly replaced?: Sight;
  readonly unsubscribed?: { readonly report: ReportId; readonly reader: string };
  /** Report whose settings were changed. */
  readonly edited?: ReportId;
  readonly troubles?: readonly unknown[];
}

/** Does to the installation what the command says. */
export async function act(house: House, command: Command): Promise<Deed> {
  switch (command.do) {
    case 'look':
      return await looking(house, command.cut);
    case 'look twice at once':
      return await lookTwice(house);
    case 'run':
      return await run(house, command.report, command.cut);
    case 'restart':
      await house.restart();
      return {};
    case 'clock':
      house.clock.advance(command.minutes * 60_000);
      return {};
    case 'clock to the next slot':
      house.clock.set(new Date(nextDue(house).getTime() + command.minutes * 60_000));
      return {};
    case 'api':
      house.api.fault = command.fault;
      return {};
    case 'mail server':
      house.sink.break(command.fault);
      return {};
    case 'schedule':
    case 'recipients':
    case 'remove or add':
      return edit(house, command);
    case 'unsubscribe':
      return await unsubscribe(house, command.report, command.reader);
    case 'resolve':
      return await resolve(house, command.which, command.as);
    case 'backup': {
      const { file } = await backUp(house.storePath, house.backupName());
      house.backups.push(file);
      return {};
    }
    case 'restore':
      return await restore(house, command.which);
  }
}

async function looking(house: House, cut: Cut | null): Promise<Deed> {
  const daemon = house.daemon();
  const deed = await interrupted(house, daemon, cut, () => daemon.look());
  if (!daemon.isGoing) await house.restart();
  return { ...deed, looked: deed.cutAt === undefined, troubles: daemon.troubles.splice(0) };
}

async function lookTwice(house: House): Promise<Deed> {
  const daemon = house.daemon();
  const other = house.start();
  await Promise.all([daemon.look(), other.look()]);
  await other.close();
  daemon.troubles.splice(0);
  return { cutAt: 'wherever the other was' };
}

/** A run by hand is a process of its own. */
async function run(house: House, id: ReportId, cut: Cut | null): Promise<Deed> {
  const report = house.reports.get(id)?.report;
  if (!report) return {};
  const process = house.start();
  const { workshop } = process;
  const deed = await interrupted(house, process, cut, async () => {
    await runSlot(workshop, report, await insertManualSlot(workshop.store, report, workshop.clock.now()));
  });
  await process.close();
  return deed;
}

async function interrupted(house: House, process: Process, cut: Cut | null, work: () => Promise<void>): Promise<Deed> {
  let deed: Deed = {};
  if (cut) {
    house.points.arm(cut.at, async (name) => {
      deed = { cutAt: name };
      if (cut.how === 'kill') process.die();
      if (cut.how === 'stop') process.stop();
      if (cut.how === 'stall') {
        house.clock.advance(cut.minutes * 60_000);
        deed = { ...deed, ...(await meanwhile(house, cut.meanwhile)) };
      }
    });
  }
  try {
    await work();
  } catch (error) {
    const isExpected = error instanceof PulseError || error instanceof Killed || !process.isGoing;
    if (!isExpected && deed.cutAt === undefined) throw error;
  } finally {
    house.points.disarm();
  }
  return deed;
}

/** While a process is stopped. */
async function meanwhile(house: House, what: Extract<Cut, { how: 'stall' }>['meanwhile']): Promise<Deed> {
  if (what === 'restore') return await restore(house, 0);
  if (what === 'resend') return await resolve(house, 0, 'resend');
  if (what === 'unsubscribe') return await unsubscribe(house, 'weekly', 'ben@example.com');
  const other = house.start();
  await other.look();
  await other.close();
  return {};
}

function nextDue({ clock, reports }: House): Date {
  const now = clock.now();
  const until = new Date(now.getTime() + 8 * 24 * 3_600_000);
  const next = [...reports.values()].flatMap(({ plan }) => dueBetween(plan, now, until).map(({ dueAt }) => dueAt));
  return new Date(Math.min(...next.map((dueAt) => dueAt.getTime())));
}

function edit(
  { reports }: House,
  command: Extract<Command, { do: 'schedule' | 'recipients' | 'remove or add' }>,
): Deed {
  const { report: id } = command;
  const before = reports.get(id);
  const [, daily] = plans;
  if (command.do === 'remove or add') {
    if (before) reports.delete(id);
    else if (daily) reports.set(id, configured(id, daily));
  } else if (before && command.do === 'recipients') {
    reports.set(id, writtenTo(before, command.list));
  } else if (before && command.do === 'schedule') {
    reports.set(id, scheduledBy(before, plans[command.plan] ?? before.plan));
  }
  return { edited: id };
}

async function unsubscribe({ operators, clock }: House, report: ReportId, reader: string): Promise<Deed> {
  await recordUnsubscribe(operators, report, reader, clock.now());
  return { unsubscribed: { report, reader } };
}

async function resolve(
  { operators: store, clock, observer }: House,
  which: number,
  as: 'settle' | 'resend',
): Promise<Deed> {
  const open = [...observer.look().deliveries.values()].filter(({ state }) => ['unknown', 'rejected'].includes(state));
  const id = open[which % open.length]?.message_id;
  if (id === undefined) return {};
  try {
    await resolveDelivery({ store, clock }, id, { type: as, because: 'somebody said so', by: 'ann' });
  } catch (error) {
    return refusedOf(error);
  }
  return as === 'resend' ? { resent: [id] } : { settled: [id] };
}

async function restore(house: House, which: number): Promise<Deed> {
  const file = house.backups[which % house.backups.length];
  if (file === undefined) return {};
  // What it keeps is named by the instant.
  house.clock.advance(1_000);
  const replaced = house.observer.look();
  try {
    await restoreStore(house.storePath, file, 'ann', house.clock);
  } catch (error) {
    return refusedOf(error);
  }
  return { restored: true, replaced };
}

/** Somebody else's lease: nothing was changed. */
function refusedOf(error: unknown): Deed {
  if (error instanceof PulseError && error.code === 'E_SLOT_BUSY') return {};
  throw error;
}
