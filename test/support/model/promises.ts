import type { DeliveryState } from '../../../src/delivery/ledger.ts';
import { isTerminal } from '../../../src/delivery/ledger.ts';
import type { Digest } from '../../../src/report/digest.ts';
import { isOpen } from '../../../src/run/state.ts';
import type { Deed } from './act.ts';
import type { House } from './house.ts';
import { dueBetween } from './planner.ts';
import { type Configured, mailsOf, type ReportId } from './reports.ts';
import type { SeenDelivery, SeenSlot, Sight } from './sight.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A moment between two commands. */
export interface Moment {
  readonly now: Date;
  readonly sight: Sight;
  /** What the mail server has accepted, and the API answered, until now. */
  readonly accepted: number;
  readonly wholeAnswers: number;
}

export function momentOf({ clock, observer, sink, api }: House): Moment {
  return {
    now: clock.now(),
    sight: observer.look(),
    accepted: sink.accepted.length,
    wholeAnswers: api.wholeAnswers,
  };
}

/** A command, and the moments before and after it. */
export interface Step {
  readonly before: Moment;
  readonly after: Moment;
  readonly deed: Deed;
  /** The settings during it. */
  readonly reports: ReadonlyMap<ReportId, Configured>;
  /** True where neither API nor mail server had a fault. */
  readonly isFaultless: boolean;
  readonly isSlow: boolean;
}

/**
 * The model: what anybody outside can know of the installation, and which promises a step has broken. It asks the ledger
 * only what the ledger says, never whether that is true.
 */
export class Promises {
  readonly #house: House;
  /** What each Message-ID was ever of, as `slot recipient campaign`. */
  readonly #mailOf = new Map<string, string>();
  readonly #timesAllowed = new Map<string, number>();
  /** Sent again by an operator, and not accepted since: whatever becomes of it is right. */
  readonly #resent = new Set<string>();
  readonly #settled = new Set<string>();
  /** Accepted before the database was restored, which cannot know of it. */
  readonly #forgotten = new Set<string>();
  readonly #unsubscribed = new Set<string>();
  /** Until when each report was looked at whole, by the settings that it has. */
  readonly #lookedUntil = new Map<ReportId, Date>();
  /** Keys of slots of which there must be a row. */
  #owed = new Set<string>();

  constructor(house: House) {
    this.#house = house;
  }

  /** What the step has broken, in words. */
  check(step: Step): readonly string[] {
    const { before, after, deed } = step;
    const told = this.#noMailUnwanted(step);
    this.#learn(step);
    return [
      ...told,
      ...this.#acceptedOnce(after),
      ...this.#ledgerAgrees(after),
      ...(deed.restored ? [] : [...terminalStays(before, after, deed), ...this.#composedWhole(step)]),
      ...(deed.looked ? this.#dueRecorded(step) : []),
      ...(deed.looked && step.isFaultless ? openWaits(step) : []),
      ...(deed.looked ? (deed.troubles ?? []).map((error) => `trouble in an undisturbed look: ${error}`) : []),
      ...(deed.cutAt === undefined || deed.cutAt === 'wherever the other was' ? answersStoredOnce(step) : []),
    ];
  }

  /** Whom an operator or a reader has told us about, and what was seen of the ledger. */
  #learn({ before, after, deed, reports }: Step): void {
    const seen = [deed.replaced, after.sight].flatMap((sight) => [...(sight?.deliveries.values() ?? [])]);
    for (const { message_id, slot_key, recipient, campaign_id } of seen) {
      this.#mailOf.set(message_id, `${slot_key} ${recipient.toLowerCase()} ${campaign_id}`);
    }
    for (const id of deed.resent ?? []) {
      this.#timesAllowed.set(id, (this.#timesAllowed.get(id) ?? 1) + 1);
      this.#resent.add(id);
    }
    for (const { id } of this.#house.sink.accepted.slice(before.accepted, after.accepted)) {
      // Which of the two came first nobody outside can tell.
      if (!deed.resent?.includes(id)) this.#resent.delete(id);
    }
    for (const id of deed.settled ?? []) this.#settled.add(id);
    if (deed.unsubscribed) this.#unsubscribed.add(`${deed.unsubscribed.report} ${deed.unsubscribed.reader}`);
    if (deed.restored) {
      for (const { id } of this.#house.sink.accepted) this.#forgotten.add(id);
      this.#owed = new Set(after.sight.slots.keys());
      this.#lookedUntil.clear();
    }
    if (deed.edited) this.#lookedUntil.delete(deed.edited);
    if (!deed.looked) return;
    for (const [id, { plan }] of reports) {
      const since = this.#lookedUntil.get(id);
      if (since) for (const { date } of dueBetween(plan, since, before.now)) this.#owed.add(`${id}/${date}`);
      this.#lookedUntil.set(id, before.now);
    }
  }

  #acceptedOnce({ accepted }: Moment): readonly string[] {
    const mails = this.#house.sink.accepted.slice(0, accepted);
    const broken: string[] = [];
    const idOf = new Map<string, string>();
    const times = new Map<string, number>();
    for (const { id, recipient } of mails) {
      const mail = this.#mailOf.get(id);
      times.set(id, (times.get(id) ?? 0) + 1);
      if (!mail) {
        // A restore in the same step may have taken it away before anybody looked.
        if (!this.#forgotten.has(id)) broken.push(`the mail server accepted ${id}, which the ledger never had`);
      } else if (mail.split(' ')[1] !== recipient.toLowerCase()) broken.push(`${mail} went to ${recipient}`);
      else if ((idOf.get(mail) ?? id) !== id) broken.push(`two mails of one slot were accepted: ${mail}`);
      else idOf.set(mail, id);
    }
    for (const [id, count] of times) {
      if (count > (this.#timesAllowed.get(id) ?? 1)) broken.push(`accepted ${count} times: ${this.#mailOf.get(id)}`);
    }
    return broken;
  }

  #ledgerAgrees({ sight, accepted }: Moment): readonly string[] {
    const taken = new Set(this.#house.sink.accepted.slice(0, accepted).map(({ id }) => id));
    return [...sight.deliveries.values()].flatMap(({ message_id: id, state }) => {
      const mail = this.#mailOf.get(id);
      if (state === 'accepted' && !taken.has(id) && !this.#settled.has(id)) {
        return [`the ledger says accepted, the mail server does not: ${mail}`];
      }
      const isRight = ['accepted', 'handed', 'unknown'].includes(state);
      return taken.has(id) && !isRight && !this.#resent.has(id) && !this.#forgotten.has(id)
        ? [`the mail server accepted it, the ledger says ${state}: ${mail}`]
        : [];
    });
  }

  /** Who had unsubscribed before, or was no recipient, gets nothing. */
  #noMailUnwanted({ before, after, reports }: Step): readonly string[] {
    return this.#house.sink.accepted.slice(before.accepted, after.accepted).flatMap(({ id, recipient }) => {
      const row = after.sight.deliveries.get(id) ?? before.sight.deliveries.get(id);
      const report = row?.slot_key.slice(0, row.slot_key.indexOf('/')) as ReportId | undefined;
      const settings = report && reports.get(report);
      if (!row || !report) return [];
      if (this.#unsubscribed.has(`${report} ${recipient.toLowerCase()}`)) return [`${recipient} had unsubscribed`];
      const isMeant = settings && mailsOf(settings).includes(`${recipient.toLowerCase()} ${row.campaign_id}`.trim());
      return isMeant ? [] : [`${recipient} is no recipient of ${row.slot_key} ${row.campaign_id}`];
    });
  }

  /** A slot that was composed has each campaign as data or as unreadable, and a mail for each who wants one. */
  #composedWhole({ before, after, reports, deed }: Step): readonly string[] {
    const isNew = ({ key, composed }: SeenSlot): boolean =>
      composed === 1 && before.sight.slots.get(key)?.composed !== 1;
    return [...after.sight.slots.values()].filter(isNew).flatMap(({ key, report }) => {
      const digest = JSON.parse(this.#house.observer.digestOf(key)) as Digest;
      const told = [...digest.campaigns, ...digest.unreadable].map(({ id }) => id).sort();
      const settings = reports.get(report as ReportId);
      const mails = [...after.sight.deliveries.values()].filter(({ slot_key }) => slot_key === key);
      const written = mails.map(({ recipient, campaign_id }) => `${recipient.toLowerCase()} ${campaign_id}`.trim());
      const wanted = settings
        ? mailsOf(settings).filter((mail) => !this.#unsubscribed.has(`${report} ${mail.split(' ')[0]}`))
        : [];
      return [
        ...(told.join() === 'alpha,beta' ? [] : [`${key} tells of ${told.join() || 'nothing'}`]),
        ...(deed.cutAt !== undefined || written.sort().join() === [...wanted].sort().join()
          ? []
          : [`${key} has mails for ${written.join()}, not for ${wanted.join()}`]),
      ];
    });
  }

  /** Every due slot has a row; of those recorded now, the newest that is worth it is run and the others are passed over. */
  #dueRecorded({ before, after, reports, deed }: Step): readonly string[] {
    const lost = [...this.#owed].filter((key) => !after.sight.slots.has(key)).map((key) => `slot lost: ${key}`);
    const wrong = [...reports].flatMap(([id, { report }]) => {
      const added = [...after.sight.slots.values()].filter(
        (slot) =>
          slot.report === id &&
          slot.kind === 'scheduled' &&
          !before.sight.slots.has(slot.key) &&
          !isHeldByRestore(slot),
      );
      const newest = added.sort((one, other) => (one.due_at < other.due_at ? -1 : 1)).at(-1);
      // A clock that was ahead may have left the slot that overtakes them all.
      const isOvertaken = ({ report, date }: SeenSlot): boolean => report === id && date > (newest?.date ?? '');
      if (!newest || deed.restored || [...before.sight.slots.values()].some(isOvertaken)) return [];
      const [isLate, isLateAtLast] = [before, after].map(
        ({ now }) => now.getTime() - Date.parse(newest.due_at) > report.catchUpHours * hour,
      );
      // Between two reports the API may have been waited for.
      if (isLate !== isLateAtLast) return [];
      return added
        .filter((slot) => isPassedOver(slot) !== (slot !== newest || isLate))
        .map(({ key, state }) => `${key} is ${state}, and ${newest.key} the newest`);
    });
    return [...lost, ...wrong];
  }
}

function isHeldByRestore({ state, reason }: SeenSlot): boolean {
  return state === 'failed' && (reason ?? '').startsWith('not run:');
}

function isPassedOver({ state }: SeenSlot): boolean {
  return state === 'skipped' || state === 'expired';
}

/** What has ended stays as it is, but for what an operator does and what a clock that was ahead has passed over. */
function terminalStays(before: Moment, after: Moment, { resent = [], settled = [] }: Deed): readonly string[] {
  const resolved = [...resent, ...settled];
  const reopened = new Set(resolved.map((id) => after.sight.deliveries.get(id)?.slot_key));
  const deliveries = [...before.sight.deliveries.values()]
    .filter(({ message_id: id, state }) => isTerminal(state as DeliveryState) && !resolved.includes(id))
    .filter(({ message_id: id, state }) => after.sight.deliveries.get(id)?.state !== state)
    .map(({ message_id: id, state }) => `${id} was ${state}, is ${after.sight.deliveries.get(id)?.state}`);
  const slots = [...before.sight.slots.values()]
    .filter(({ key, state }) => !isOpen(state) && !reopened.has(key))
    .filter((slot) => !(isPassedOver(slot) && slot.created_at > after.now.toISOString()))
    .filter(({ key, state }) => after.sight.slots.get(key)?.state !== state)
    .map(({ key, state }) => `${key} was ${state}, is ${after.sight.slots.get(key)?.state}`);
  return [...deliveries, ...slots];
}

/** After a look without faults, what is open is held by somebody or waits for its time, and not for longer than such things do. */
function openWaits({ after: { now, sight }, reports }: Step): readonly string[] {
  const isSoon = (instant: string | null, withinMs: number): boolean =>
    instant !== null && Date.parse(instant) >= now.getTime() && Date.parse(instant) <= now.getTime() + withinMs;
  const waitsToSend = ({ key }: SeenSlot): boolean => {
    const open = [...sight.deliveries.values()].filter(
      ({ slot_key, state }) => slot_key === key && !isTerminal(state as DeliveryState),
    );
    return open.length > 0 && open.every(({ next_attempt_at }) => isSoon(next_attempt_at, 4 * hour));
  };
  const slots = [...sight.slots.values()];
  const isHeld = ({ lease_until }: SeenSlot): boolean => isSoon(lease_until, 5 * minute);
  /** A report has one scheduled run at a time. */
  const waitsForAnother = ({ kind, report }: SeenSlot): boolean =>
    kind === 'scheduled' &&
    slots.some((other) => other.kind === 'scheduled' && other.report === report && isHeld(other));
  return slots
    .filter(({ state, report }) => isOpen(state) && reports.has(report as ReportId))
    .filter(
      (slot) => !isHeld(slot) && !waitsForAnother(slot) && !isSoon(slot.next_attempt_at, hour) && !waitsToSend(slot),
    )
    .filter(({ kind, due_at }) => !(kind === 'manual' && isSoon(due_at, 0)) && !isYoungRun(kind, due_at, now))
    .map(({ key, state }) => `${key} is ${state}, and nobody goes on with it`);
}

/** Left for a moment to the process that has just recorded it. */
function isYoungRun(kind: SeenSlot['kind'], dueAt: string, now: Date): boolean {
  const age = now.getTime() - Date.parse(dueAt);
  return kind === 'manual' && age >= 0 && age < minute;
}

/** What the API answered is stored, and so was asked for by one process. */
function answersStoredOnce({ before, after, deed, isSlow }: Step): readonly string[] {
  const asked = after.wholeAnswers - before.wholeAnswers;
  const stored = after.sight.answers - before.sight.answers;
  // Slow answers outlast a lease that nobody renews while the clock stands still.
  return asked === stored || isSlow || deed.restored ? [] : [`${asked} answers came, ${stored} were stored`];
}

/** What two moments differ in that must not differ where there is nothing to do. */
export function changesBetween(before: Moment, after: Moment): readonly string[] {
  const rows = ({ sight }: Moment): readonly (SeenSlot | SeenDelivery)[] => [
    ...sight.slots.values(),
    ...sight.deliveries.values(),
  ];
  const [was, is] = [before, after].map((moment) => new Set(rows(moment).map((row) => JSON.stringify(row))));
  return [
    ...[...(is ?? [])].filter((row) => !was?.has(row)).map((row) => `changed by a second look: ${row}`),
    ...(before.accepted === after.accepted ? [] : ['mails were sent by a second look']),
    ...(before.wholeAnswers === after.wholeAnswers ? [] : ['the API was asked by a second look']),
  ];
}

/** When all faults are over and a week has passed, nothing is open. */
export function stillOpen({ sight }: Moment): readonly string[] {
  return [
    ...[...sight.slots.values()].filter(({ state }) => isOpen(state)).map(({ key, state }) => `${key} stays ${state}`),
    ...[...sight.deliveries.values()]
      .filter(({ state }) => !isTerminal(state as DeliveryState))
      .map(({ slot_key, recipient, state }) => `${slot_key} for ${recipient} stays ${state}`),
    ...[...sight.slots.values()]
      .filter(({ state }) => state === 'done')
      .flatMap(({ key }) =>
        [...sight.deliveries.values()]
          .filter(
            ({ slot_key, state, detail }) => slot_key === key && state !== 'accepted' && detail !== 'unsubscribed',
          )
          .map(({ recipient, state }) => `${key} is done, and ${recipient} ${state}`),
      ),
  ];
}
