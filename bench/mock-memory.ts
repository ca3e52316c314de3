import { median, report } from './measure.ts';
import { startLoad } from './mock-load.ts';
import { commands, residentMb, run } from './mock-servers.ts';

/** Resident memory of our built server after 200,000 requests over 10,000 campaigns ÷ after 20,000. */
const rounds = Number(process.argv[2] ?? 3);
const few = 20_000;
const many = 200_000;

const ratios: number[] = [];
for (let round = 0; round < rounds; round++) {
  await using server = await run(commands.ours);
  const afterRequests = async (count: number): Promise<number> => {
    const load = startLoad(server.port, count);
    await load.ended;
    if (load.seen.failures > 0) throw new Error(`${load.seen.failures} of ${count} answers were no 200`);
    return residentMb(server.pid);
  };
  const [early, late] = [await afterRequests(few), await afterRequests(many - few)];
  ratios.push(late / early);
  console.log(`after ${few} requests ${early.toFixed(0)} MB, after ${many} ${late.toFixed(0)} MB`);
  if (round < rounds - 1) continue;
  const { caches } = (await (await fetch(`${server.origin}/__mock/stats`)).json()) as { readonly caches: object };
  console.table(caches);
}
report('resident memory, 200,000 ÷ 20,000 requests', median(ratios), 1.2);
