import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const compileCache = join(tmpdir(), 'node-compile-cache');
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments of node itself. */
  readonly nodeArguments?: readonly string[];
  /** Beyond it, writing to a file fails. */
  readonly largestFileKb?: number;
  /** Becomes `KAKIYO_API_KEY_FILE` as a pipe. */
  readonly pipedKey?: string;
}

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a child process, without a terminal and with no secret of this process' environment. */
export async function cli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = spawnCli(args, options);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, stdout, stderr };
}

export type RunningCli = ChildProcess & {
  readonly stdout: NodeJS.ReadableStream;
  readonly stderr: NodeJS.ReadableStream;
};

export function spawnCli(args: readonly string[], options: CliOptions = {}): RunningCli {
  const { cwd, env, nodeArguments = [], largestFileKb, pipedKey } = options;
  const { PATH = '', HOME = '' } = process.env;
  const command = [process.execPath, ...nodeArguments, main, ...args];
  // What only a shell can do for the process that takes its place.
  const before = [
    ...(largestFileKb === undefined ? [] : [`ulimit -f ${largestFileKb};`]),
    ...(pipedKey === undefined ? [] : [`KAKIYO_API_KEY_FILE=<(printf %s '${pipedKey}')`]),
  ];
  const [program = '', ...rest] =
    before.length === 0 ? command : ['bash', '-c', `${before.join(' ')} exec "$0" "$@"`, ...command];
  return spawn(program, rest, {
    cwd,
    // Stripping types anew takes each process 35 ms.
    env: { PATH, HOME, TZ: 'UTC', NODE_COMPILE_CACHE: compileCache, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The first line of the stream that matches. Rejects where the stream ends without one. */
export async function lineMatching(stream: NodeJS.ReadableStream, pattern: RegExp): Promise<string> {
  const seen: string[] = [];
  for await (const line of createInterface({ input: stream })) {
    if (pattern.test(line)) {
      stream.resume();
      return line;
    }
    seen.push(line);
  }
  throw new Error(`no line matches ${pattern}:\n${seen.join('\n')}`);
}
