import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Sample {
  readonly ms: number;
  readonly stdout: string;
}

/** Wall time of a whole process, from spawn to exit. */
export async function timeProcess(args: readonly string[]): Promise<Sample> {
  const start = performance.now();
  const { stdout } = await run(process.execPath, [...args]);
  return { ms: performance.now() - start, stdout };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** Starts a server script; its first line of output is JSON. */
export async function startServer<Ready>(args: readonly string[]): Promise<Disposable & { readonly ready: Ready }> {
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  return { ready: JSON.parse(String(line)) as Ready, [Symbol.dispose]: () => child.kill() };
}

/** Prints a figure beside its ceiling and remembers whether it holds. */
export function report(what: string, value: number, ceiling: number, unit = ''): void {
  const holds = value <= ceiling;
  console.log(`${holds ? 'ok  ' : 'OVER'} ${what}: ${value.toFixed(2)}${unit} (at most ${ceiling}${unit})`);
  if (!holds) process.exitCode = 1;
}
