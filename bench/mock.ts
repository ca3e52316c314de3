import { setTimeout as delay } from 'node:timers/promises';
import { median, reportAtLeast } from './measure.ts';
import { campaignIds, headers, pathOf, startLoad } from './mock-load.ts';
import { commands, cpuMs, pinMyself, prismCli, type Running, run } from './mock-servers.ts';

/**
 * The analytics operation over 10,000 campaigns: our built server ÷ Prism's command and a bare node:http server with the
 * same bytes. Each round starts each server anew, one at a time, the order turned round every other time.
 */
const rounds = Number(process.argv[2] ?? 3);
/** Prism gets faster still after it. Our first pass over the campaigns takes about as long. */
const warmUpMs = Number(process.argv[3] ?? 1_500);
const measuredMs = 3_000;

interface Figures {
  readonly answers: number;
  readonly rps: number;
  readonly cpuUs: number;
  /** Shares of a core. Where neither is near 1, other programs had the cores. */
  readonly serverBusy: number;
  readonly clientBusy: number;
}

interface Sample {
  readonly warmUp: Figures;
  readonly measured: Figures;
}

async function sample(server: Running): Promise<Sample> {
  const load = startLoad(server.port);
  const look = () => ({
    answers: load.seen.answers,
    server: cpuMs(server.pid),
    client: cpuMs(process.pid),
    at: performance.now(),
  });
  const start = look();
  await Promise.race([delay(warmUpMs), load.ended]);
  const warm = look();
  await Promise.race([delay(measuredMs), load.ended]);
  const end = look();
  load.stop();
  await load.ended;
  if (load.seen.failures > 0) throw new Error(`${load.seen.failures} of ${load.seen.answers} answers were no 200`);
  const between = (from: typeof start, to: typeof start): Figures => {
    const [answers, ms, cpu] = [to.answers - from.answers, to.at - from.at, to.server - from.server];
    return {
      answers,
      rps: (answers / ms) * 1_000,
      cpuUs: (cpu / answers) * 1_000,
      serverBusy: cpu / ms,
      clientBusy: (to.client - from.client) / ms,
    };
  };
  return { warmUp: between(start, warm), measured: between(warm, end) };
}

/** Throws unless both answer every campaign with the same bytes. */
async function compareBodies(one: Running, other: Running): Promise<void> {
  for (const path of campaignIds.map(pathOf)) {
    const [a, b] = await Promise.all(
      [one, other].map(async ({ origin }) => (await fetch(origin + path, { headers })).text()),
    );
    if (a !== b) throw new Error(`${path} differs from the bare server's`);
  }
}

const onServerCore = { core: 0 };
const sides = {
  ours: () => run(commands.ours, onServerCore),
  'ours, memo off': () => run(commands.withoutMemo, onServerCore),
  'prism mock': () => run((port) => commands.prism(port), onServerCore),
  'prism mock -v silent': () => run((port) => commands.prism(port, '-v', 'silent'), onServerCore),
  'prism mock --dynamic': () => run((port) => commands.prism(port, '--dynamic'), onServerCore),
  bare: startBare,
};
type Side = keyof typeof sides;

/** Filled from one of our servers, and compared with another. */
async function startBare(): Promise<Running> {
  await using source = await run(commands.ours);
  return await run((port) => commands.bare(port, source.origin), onServerCore);
}

console.log(
  pinMyself(1)
    ? 'servers on core 0, client on core 1'
    : 'no taskset, or one core: servers and client share what there is',
);
console.log(`Prism: ${prismCli}`);
{
  await using bare = await startBare();
  await using ours = await run(commands.ours);
  await compareBodies(ours, bare);
}
const names = Object.keys(sides) as Side[];
const samples = Object.fromEntries(names.map((name) => [name, [] as Sample[]])) as Record<Side, Sample[]>;
for (let round = 0; round < rounds; round++) {
  for (const name of round % 2 ? names.toReversed() : names) {
    await using server = await sides[name]();
    samples[name].push(await sample(server));
  }
}

const middle = (name: Side, figure: keyof Figures, part: keyof Sample = 'measured'): number =>
  median(samples[name].map((each) => each[part][figure]));
const ratio = (one: Side, other: Side): number => middle(one, 'rps') / middle(other, 'rps');
const percent = (share: number): string => `${Math.round(share * 100)} %`;
console.table(
  Object.fromEntries(
    names.map((name) => {
      const all = samples[name].map(({ measured }) => Math.round(measured.rps));
      const row = {
        'requests/s': Math.round(middle(name, 'rps')),
        range: `${Math.min(...all)}..${Math.max(...all)}`,
        'ours ÷ it': ratio('ours', name).toFixed(2),
        'CPU µs/request': middle(name, 'cpuUs').toFixed(1),
        'its CPU ÷ ours': (middle(name, 'cpuUs') / middle('ours', 'cpuUs')).toFixed(2),
        'server busy': percent(middle(name, 'serverBusy')),
        'client busy': percent(middle(name, 'clientBusy')),
        'warm-up: answers': middle(name, 'answers', 'warmUp'),
        'CPU µs': middle(name, 'cpuUs', 'warmUp').toFixed(1),
      };
      return [name, row];
    }),
  ),
);
reportAtLeast('ours ÷ prism mock', ratio('ours', 'prism mock'), 25);
reportAtLeast('both silent: ours ÷ prism mock -v silent', ratio('ours', 'prism mock -v silent'), 10);
reportAtLeast('ours ÷ prism mock --dynamic', ratio('ours', 'prism mock --dynamic'), 60);
reportAtLeast('ours ÷ bare node:http', ratio('ours', 'bare'), 0.7);
reportAtLeast('ours with memo off ÷ prism mock', ratio('ours, memo off', 'prism mock'), 8);
