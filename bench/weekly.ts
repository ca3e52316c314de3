import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median, report, type Sample, startServer, timeProcess } from './measure.ts';

/**
 * `campaign-pulse run weekly` of the built package ÷ a straight-line script over the same servers: whole processes, start
 * to exit, interleaved, the order turned round every other time.
 */
const rounds = 7;

async function compare(count: number): Promise<{ ours: Sample; peer: Sample }> {
  using servers = await startServer<{ api: number; smtp: number }>(['bench/servers.ts', String(count)]);
  const { api, smtp } = servers.ready;
  const folder = mkdtempSync(join(tmpdir(), 'campaign-pulse-bench-'));
  const config = {
    api: { baseUrl: `http://127.0.0.1:${api}`, requestsPerMinute: 1_000_000 },
    smtp: { host: '127.0.0.1', port: smtp, security: 'none' },
    from: { address: 'pulse@example.com' },
    reports: [{ id: 'weekly', recipients: ['ann@example.com'] }],
  };
  writeFileSync(join(folder, 'campaign-pulse.config.json'), JSON.stringify(config));
  const ours: Sample[] = [];
  const peer: Sample[] = [];
  const sides = [
    async () => {
      // Each run is a first one: what is stored already would not be fetched.
      for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, `campaign-pulse.db${ending}`), { force: true });
      const env = { KAKIYO_API_KEY: 'key' };
      ours.push(await timeProcess([resolve('dist/cli/main.js'), 'run', 'weekly'], { cwd: folder, env }));
    },
    async () => {
      peer.push(await timeProcess(['bench/straight-line.mjs', String(api), String(smtp)]));
    },
  ];
  for (let round = 0; round < rounds; round++) for (const side of round % 2 ? sides : sides.toReversed()) await side();
  rmSync(folder, { recursive: true });
  return { ours: middle(ours), peer: middle(peer) };
}

function middle(samples: readonly Sample[]): Sample {
  return { ms: median(samples.map(({ ms }) => ms)), peakMb: median(samples.map(({ peakMb }) => peakMb)) };
}

const thousand = await compare(1_000);
const tenThousand = await compare(10_000);
for (const [name, { ours, peer }] of Object.entries({ '1,000': thousand, '10,000': tenThousand })) {
  const side = ({ ms, peakMb }: Sample): string => `${ms.toFixed(0)} ms, ${peakMb.toFixed(0)} MB`;
  console.log(
    `${name} campaigns: ours ${side(ours)}; straight line ${side(peer)}; ratio ${(ours.ms / peer.ms).toFixed(2)}`,
  );
}
report('1,000 campaigns ÷ straight line', thousand.ours.ms / thousand.peer.ms, 1.5);
report('peak memory at 10,000', tenThousand.ours.peakMb, 200, ' MB');
report('peak memory, 10,000 ÷ 1,000', tenThousand.ours.peakMb / thousand.ours.peakMb, 1.15);
