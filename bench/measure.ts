import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export interface Sample {
  /** Wall time of the whole process, from spawn to exit. */
  readonly ms: number;
  /** Peak resident memory, in MB. */
  readonly peakMb: number;
}

/** CommonJS: `--import` of a module would make `node -e 0` 14 ms slower and 2 MB larger than it is. */
const reporter = fileURLToPath(new URL('peak.cjs', import.meta.url));

/** Runs node to its end. Rejects where it fails. */
export async function timeProcess(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Sample> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', reporter, ...args], {
    ...options,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , errors, pipe] = child.stdio;
  const [[code], words, peak] = await Promise.all([
    once(child, 'close'),
    text(errors as Readable),
    text(pipe as Readable),
  ]);
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}: ${words}`);
  return { ms: performance.now() - start, peakMb: Number(peak) / 1024 };
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
  judge(value <= ceiling ? 'ok  ' : 'OVER', `${what}: ${value.toFixed(2)}${unit} (at most ${ceiling}${unit})`);
}

/** The same for a figure that has a floor. */
export function reportAtLeast(what: string, value: number, floor: number, unit = ''): void {
  judge(value >= floor ? 'ok   ' : 'UNDER', `${what}: ${value.toFixed(2)}${unit} (at least ${floor}${unit})`);
}

function judge(verdict: string, words: string): void {
  console.log(`${verdict} ${words}`);
  if (!verdict.startsWith('ok')) process.exitCode = 1;
}
