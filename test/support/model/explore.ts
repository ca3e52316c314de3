import fc from 'fast-check';
import { act, type Deed } from './act.ts';
import { type Command, command, tell } from './commands.ts';
import { House } from './house.ts';
import { changesBetween, type Moment, momentOf, Promises, stillOpen } from './promises.ts';
import type { Sabotage } from './sabotage.ts';

/** Minutes between the looks when all faults are over: what waits comes to its end, and a week passes. */
const lastLooks = [2, 70, 5 * 60, 7 * 24 * 60];

/** Lives through the commands. @throws Error with what was broken, and after which command */
export async function live(commands: readonly Command[], sabotage?: Sabotage): Promise<void> {
  await using house = await House.open(sabotage);
  const promises = new Promises(house);
  const story: string[] = [];

  let before = momentOf(house);

  const go = async (what: string, does: () => Promise<Deed>): Promise<void> => {
    const reports = new Map(house.reports);
    const wasFaultless = isFaultless(house);
    const deed = await does();
    const after = momentOf(house);
    story.push(
      `${before.now.toISOString()} ${what}${deed.cutAt ? `, cut ${deed.cutAt}` : ''}${changesIn(before, after)}`,
    );
    refuse(
      promises.check({
        before,
        after,
        deed,
        reports,
        isFaultless: wasFaultless && isFaultless(house),
        isSlow: house.api.fault === 'slow',
      }),
    );
    // A look that changed nothing is a second look itself; after one in which time passed there may be something new.
    const isInstant = deed.looked && after.now.getTime() === before.now.getTime();
    const isSettled = !isInstant || changesBetween(before, after).length === 0;
    before = isSettled ? after : await lookAgain(after);
  };
  const lookAgain = async (after: Moment): Promise<Moment> => {
    await act(house, look);
    const again = momentOf(house);
    refuse(changesBetween(after, again));
    return again;
  };
  const refuse = (broken: readonly string[]): void => {
    if (broken.length > 0) throw new Error(`${broken.join('\n')}\n\nafter\n${story.join('\n')}`);
  };

  await go('look', () => act(house, look));
  for (const command of commands) await go(tell(command), () => act(house, command));

  house.api.fault = 'none';
  house.sink.break('none');
  await house.restart();
  for (const wait of lastLooks) {
    await go(`clock ${wait}`, () => act(house, { do: 'clock', minutes: wait }));
    await go('look', () => act(house, look));
  }
  refuse(stillOpen(momentOf(house)));
}

const look: Command = { do: 'look', cut: null };

function isFaultless({ api, sink }: House): boolean {
  return api.fault === 'none' && sink.isWell;
}

/** What a step has done, for whoever reads how it came to a broken promise. */
function changesIn({ sight: was, accepted }: Moment, { sight: is, accepted: acceptedSince }: Moment): string {
  const slots = [...is.slots.values()]
    .filter(({ key, state }) => was.slots.get(key)?.state !== state)
    .map(({ key, state }) => `${key} ${state}`);
  const deliveries = [...is.deliveries.values()]
    .filter(({ message_id: id, state }) => was.deliveries.get(id)?.state !== state)
    .map(({ slot_key, recipient, campaign_id, state }) => `${slot_key} ${recipient} ${campaign_id} ${state}`);
  const mails = acceptedSince > accepted ? [`${acceptedSince - accepted} accepted`] : [];
  return [...slots, ...deliveries, ...mails].map((change) => `\n    ${change}`).join('');
}

export interface Exploration {
  readonly seed: number;
  readonly runs: number;
  /** Of a run that failed before: goes on from there. */
  readonly path?: string | undefined;
  readonly sabotage?: Sabotage;
  /** False where it is enough to know that there is a failure. */
  readonly isShort?: boolean;
}

export interface Explored {
  readonly runs: number;
  readonly commands: number;
  /** Null where every promise was kept. */
  readonly failure: { readonly path: string; readonly commands: readonly Command[]; readonly message: string } | null;
}

/** Lives through as many random lives as it is told to, and makes the first that breaks a promise as short as it can. */
export async function explore({ seed, runs, path, sabotage, isShort = true }: Exploration): Promise<Explored> {
  let lived = 0;
  const commands = fc.array(command, { minLength: 1, maxLength: 31, size: 'max' });
  const property = fc.asyncProperty(commands, async (all) => {
    lived += all.length;
    await live(all, sabotage);
  });
  const out = await fc.check(property, {
    seed,
    numRuns: runs,
    unbiased: true,
    endOnFailure: !isShort,
    ...(path !== undefined && { path }),
  });
  const [found] = out.counterexample ?? [];
  if (!found) return { runs: out.numRuns, commands: lived, failure: null };
  const left = isShort ? await shortest(found, sabotage) : found;
  const message = await brokenBy(left, sabotage);
  const failure = { path: out.counterexamplePath ?? '', commands: left, message: message ?? 'kept the second time' };
  return { runs: out.numRuns, commands: lived, failure };
}

/** Leaves out one command after the other while what is left breaks something: fast-check stops before that. */
async function shortest(commands: readonly Command[], sabotage: Sabotage | undefined): Promise<readonly Command[]> {
  let left = commands;
  for (let place = left.length - 1; place >= 0; place--) {
    const fewer = left.toSpliced(place, 1);
    if ((await brokenBy(fewer, sabotage)) !== null) left = fewer;
  }
  return left;
}

/** Null where every promise was kept. */
function brokenBy(commands: readonly Command[], sabotage: Sabotage | undefined): Promise<string | null> {
  return live(commands, sabotage).then(
    () => null,
    (error) => (error instanceof Error ? error.message : String(error)),
  );
}
