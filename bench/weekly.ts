import { median, report, startServer, timeProcess } from './measure.ts';

/** A weekly run ÷ a straight-line script over the same servers; whole processes, start to exit, interleaved. */
const rounds = 5;

async function compare(count: number): Promise<{ ratio: number; ours: number; peer: number; peakMb: number }> {
  using servers = await startServer<{ api: number; smtp: number }>(['bench/servers.ts', String(count)]);
  const ports = [servers.ready.api, servers.ready.smtp].map(String);
  const ours: number[] = [];
  const peer: number[] = [];
  const peaks: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const sides = [
      async () => {
        const { ms, stdout } = await timeProcess(['bench/pipeline.ts', ...ports]);
        ours.push(ms);
        peaks.push((JSON.parse(stdout) as { peakMb: number }).peakMb);
      },
      async () => peer.push((await timeProcess(['bench/straight-line.ts', ...ports])).ms),
    ];
    for (const side of round % 2 ? sides : sides.toReversed()) await side();
  }
  return { ratio: median(ours) / median(peer), ours: median(ours), peer: median(peer), peakMb: median(peaks) };
}

const thousand = await compare(1_000);
const tenThousand = await compare(10_000);
for (const [name, { ours, peer, peakMb }] of Object.entries({ '1,000': thousand, '10,000': tenThousand })) {
  console.log(
    `${name} campaigns: ours ${ours.toFixed(0)} ms, straight line ${peer.toFixed(0)} ms, peak ${peakMb.toFixed(0)} MB`,
  );
}
report('1,000 campaigns ÷ straight line', thousand.ratio, 1.5);
report('peak memory at 10,000', tenThousand.peakMb, 200, ' MB');
report('peak memory, 10,000 ÷ 1,000', tenThousand.peakMb / thousand.peakMb, 1.15);
