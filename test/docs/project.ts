import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { temporaryFolder } from '../support/folder.ts';
import { root } from './pages.ts';

/** A project of somebody who installed this package, as it is built, and `packages` of our own. */
export function projectWith(
  files: Readonly<Record<string, string>>,
  packages: readonly string[] = [],
): ReturnType<typeof temporaryFolder> {
  const folder = temporaryFolder();
  const modules = join(folder.path, 'node_modules');
  const link = (name: string, target: string): void => {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, target), join(modules, name));
  };
  link('campaign-pulse', '.');
  link('.bin/campaign-pulse', 'dist/cli/main.js');
  for (const name of packages) link(name, join('node_modules', name));
  for (const [name, content] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
    writeFileSync(join(folder.path, name), content);
  }
  return folder;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in the project's folder, with nothing of this process' environment that test runners look at. */
export async function runIn(cwd: string, program: string, args: readonly string[]): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  const path = [dirname(process.execPath), PATH].join(delimiter);
  const child = spawn(program, args, { cwd, env: { PATH: path, HOME }, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, stdout, stderr };
}
