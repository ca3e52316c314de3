import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { planSlots } from '../src/schedule/slots.ts';
import { disagreement, weeklySlots, zoneClock } from '../test/support/zone-weeks.ts';

/**
 * S06, complete: in every time zone, a weekly schedule at every hour of the week has exactly one slot in each local week of 2026
 * to 2037, as test/support/zone-weeks.ts works it out from the changes of clocks. Where clocks change, at an odd minute of each
 * hour too.
 */
const from = Date.UTC(2026, 0, 1);
const until = Date.UTC(2038, 0, 1);

interface Found {
  readonly zone: string;
  readonly schedules: number;
  readonly slots: number;
  readonly gaps: number;
  readonly folds: number;
  readonly changes: number;
  readonly disagreements: readonly string[];
}

function prove(zone: string): Found {
  const clock = zoneClock(zone, from, until);
  const disagreements: string[] = [];
  let [schedules, slots, gaps, folds] = [0, 0, 0, 0];
  for (let hour = 0; hour < 7 * 24; hour++) {
    const odd = 15 * (1 + (hour % 3)) - (hour % 2);
    for (const minute of clock.changes.length > 0 ? [0, odd] : [0]) {
      const [weekday, hourOfDay] = [Math.floor(hour / 24), hour % 24];
      const expression = `${minute} ${hourOfDay} * * ${weekday}`;
      const expected = weeklySlots(clock, weekday, hourOfDay * 60 + minute);
      const { run, skipped } = planSlots({ expression, timeZone: zone }, new Date(from), new Date(until), until - from);
      const problem = disagreement(run ? [...skipped, run] : skipped, expected.slots);
      if (problem) disagreements.push(`${zone}, ${expression}: ${problem}`);
      schedules += 1;
      slots += expected.slots.length;
      gaps += expected.gaps;
      folds += expected.folds;
    }
  }
  return { zone, schedules, slots, gaps, folds, changes: clock.changes.length, disagreements };
}

/** Each thread takes the next zone when it is done with one. */
async function proveAll(zones: readonly string[]): Promise<readonly Found[]> {
  const found: Found[] = [];
  const waiting = [...zones];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url));
      const next = (): void => {
        const zone = waiting.shift();
        if (zone === undefined) return void worker.terminate();
        worker.postMessage(zone);
      };
      worker.on('error', reject).on('exit', () => resolve());
      worker.on('message', (result: Found) => {
        found.push(result);
        if (found.length % 50 === 0) console.error(`${found.length} of ${zones.length} zones`);
        next();
      });
      next();
    });
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return found;
}

async function main(): Promise<number> {
  const began = performance.now();
  const zones = Intl.supportedValuesOf('timeZone');
  const found = await proveAll(zones);
  const sum = (of: (one: Found) => number): string =>
    found.reduce((total, one) => total + of(one), 0).toLocaleString('en');
  const seconds = ((performance.now() - began) / 1_000).toFixed(0);
  const { user, system } = process.cpuUsage();
  const disagreements = found.flatMap((one) => one.disagreements);
  console.log(
    [
      `${sum(({ slots }) => slots)} slots of ${sum(({ schedules }) => schedules)} schedules in ${found.length} zones`,
      `${sum(({ changes }) => changes)} changes of clocks`,
      `${sum(({ gaps }) => gaps)} slots in gaps, ${sum(({ folds }) => folds)} at repeated times`,
      `${seconds} s, ${((user + system) / 1e6).toFixed(0)} s of processor`,
    ].join('; '),
  );
  for (const words of disagreements.slice(0, 20)) console.error(words);
  console.log(`${disagreements.length} schedules wrong`);
  return disagreements.length === 0 && found.length === zones.length ? 0 : 1;
}

if (isMainThread) process.exitCode = await main();
else parentPort?.on('message', (zone: string) => parentPort?.postMessage(prove(zone)));
