import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { median, reportAtLeast, startServer } from './measure.ts';

/**
 * Mails submitted a second to a sink on loopback: ours, with the ledger's commits, ÷ nodemailer's own pool with as many
 * connections and the same bytes. Each sample is a process of its own that times the submissions alone.
 */
const rounds = 7;
const count = 1_000;

async function sample(script: string, ...args: readonly (string | number)[]): Promise<number> {
  const child = spawn(process.execPath, [script, ...args.map(String)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [words, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
  return count / (Number(words) / 1_000);
}

using servers = await startServer<{ smtp: number }>(['bench/servers.ts']);
const { smtp } = servers.ready;
for (const kilobytes of [4, 80]) {
  for (const connections of [1, 3, 5, 10]) {
    const ours: number[] = [];
    const peer: number[] = [];
    const sides = [
      async () => ours.push(await sample('bench/submit-ours.ts', smtp, count, connections, kilobytes)),
      async () => peer.push(await sample('bench/submit-pool.mjs', smtp, count, connections, kilobytes)),
    ];
    for (let round = 0; round < rounds; round++)
      for (const side of round % 2 ? sides : sides.toReversed()) await side();
    const [a, b] = [median(ours), median(peer)];
    console.log(
      `${count} mails of ${kilobytes} kB, ${connections} connections: ours ${a.toFixed(0)}/s, pool ${b.toFixed(0)}/s`,
    );
    reportAtLeast('ours ÷ nodemailer pool', a / b, 0.7);
  }
}
