import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { headers, pathOf } from './mock-load.ts';
import { peer } from './peers.ts';

if (!existsSync('dist/cli/main.js')) {
  console.error('dist/ is missing: npm run build first');
  process.exit(2);
}

/** As its users have it: here it would get the fp-ts that we pin, which makes it faster. */
export const prismCli = join(peer('@stoplight/prism-cli', '5.16.0'), 'dist/index.js');

/** Node's arguments for each server. Prism's output goes to /dev/null, which costs it less than a terminal would. */
export const commands = {
  ours: (port: number) => ['dist/cli/main.js', 'mock', '-p', `${port}`],
  withoutMemo: (port: number) => ['bench/mock-without-memo.ts', `${port}`],
  prism: (port: number, ...options: readonly string[]) => [
    ...[prismCli, 'mock', 'openapi.yaml'],
    ...['-h', '127.0.0.1', '-p', `${port}`, ...options],
  ],
  bare: (port: number, origin: string) => ['bench/mock-bare.ts', origin, `${port}`],
};

export interface Running extends AsyncDisposable {
  readonly pid: number;
  readonly origin: string;
  readonly port: number;
  /** From spawn to the first 200. */
  readonly firstAnswerMs: number;
}

/** Starts a server and waits for its first answer. */
export async function run(
  command: (port: number) => readonly string[],
  { core, env = {} }: { readonly core?: number; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Running> {
  const port = await freePort();
  const [program = '', ...args] = [...pinnedTo(core), process.execPath, ...command(port)];
  // Prism 5.16 crashes in production. Node's compile cache would be given to the sides that do not ask for it.
  const { NODE_COMPILE_CACHE: _, ...inherited } = process.env;
  const start = performance.now();
  const child = spawn(program, args, {
    env: { ...inherited, NODE_ENV: 'development', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exit = once(child, 'exit');
  const ended = Promise.all([exit, text(child.stderr)]).then(([[code], words]) => {
    throw new Error(`node ${args.join(' ')} ended with ${code}: ${words}`);
  });
  await Promise.race([firstAnswer(port), ended]);
  const firstAnswerMs = performance.now() - start;
  return {
    pid: child.pid ?? 0,
    origin: `http://127.0.0.1:${port}`,
    port,
    firstAnswerMs,
    async [Symbol.asyncDispose]() {
      child.kill();
      await exit;
    },
  };
}

/** Asks every 2 ms until the documented campaign is answered. */
async function firstAnswer(port: number): Promise<void> {
  const path = pathOf('campaign_123');
  const answered = (): Promise<boolean> =>
    new Promise((resolve) => {
      const request = get({ port, host: '127.0.0.1', path, headers, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      });
      request.on('error', () => resolve(false));
    });
  while (!(await answered())) await delay(2);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const pinning = [0, 1].every((core) => spawnSync('taskset', ['-c', `${core}`, 'true']).status === 0);

function pinnedTo(core: number | undefined): readonly string[] {
  return core === undefined || !pinning ? [] : ['taskset', '-c', `${core}`];
}

/** Pins this process with its threads; says whether the machine allows that. */
export function pinMyself(core: number): boolean {
  if (pinning) spawnSync('taskset', ['-apc', `${core}`, `${process.pid}`]);
  return pinning;
}

/** User and system time of all of a process' threads; Linux counts in hundredths of a second. */
export function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

export function residentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
