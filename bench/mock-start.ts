import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, report } from './measure.ts';
import { commands, run } from './mock-servers.ts';

/**
 * From spawn to the first answer: our built server ÷ `prism mock`, on a warm disk. Our command keeps compiled code in the
 * temporary folder, so its very first start is measured apart, with an empty one each time.
 */
const rounds = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'campaign-pulse-bench-'));

async function start(command: (port: number) => readonly string[], temporary: string): Promise<number> {
  const TMPDIR = join(folder, temporary);
  mkdirSync(TMPDIR, { recursive: true });
  await using server = await run(command, { env: { TMPDIR } });
  return server.firstAnswerMs;
}

const times = { warm: [] as number[], first: [] as number[], prism: [] as number[] };
const sides = [
  async () => times.warm.push(await start(commands.ours, 'kept')),
  async (round: number) => times.first.push(await start(commands.ours, `round-${round}`)),
  async () => times.prism.push(await start((port) => commands.prism(port), 'kept')),
];
// Fills the disk cache and the kept folder.
await start(commands.ours, 'kept');
await start((port) => commands.prism(port), 'kept');
for (let round = 0; round < rounds; round++) {
  for (const side of round % 2 ? sides : sides.toReversed()) await side(round);
}
rmSync(folder, { recursive: true });

const [warm, first, prism] = [median(times.warm), median(times.first), median(times.prism)];
console.log(
  `ours ${warm.toFixed(0)} ms, on its very first start ${first.toFixed(0)} ms, prism mock ${prism.toFixed(0)} ms`,
);
console.log(`very first start ÷ prism mock: ${(first / prism).toFixed(2)}`);
report('first answer ÷ prism mock', warm / prism, 0.6);
