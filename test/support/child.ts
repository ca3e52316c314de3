import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export interface ChildEnd {
  readonly status: number | null;
  readonly stderr: string;
}

/** Runs one of this folder's scripts in a process of its own, as user `uid` where given. */
export async function runChild(script: string, args: readonly string[], uid?: number): Promise<ChildEnd> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [stderr, status] = await Promise.all([text(child.stderr), ended]);
  return { status, stderr };
}
