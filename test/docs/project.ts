import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { temporaryFolder } from '../support/folder.ts';
import { root } from './pages.ts';

export type Project = ReturnType<typeof temporaryFolder>;

/** A project of somebody who installed this package, as it is built, and `packages` of our own. */
export function projectWith(files: Readonly<Record<string, string>>, packages: readonly string[] = []): Project {
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

/** One with a copy of our document, as a team keeps it. */
export function projectWithDocument(): Project {
  const project = projectWith({});
  mkdirSync(join(project.path, 'api'));
  copyFileSync(join(root, 'openapi.yaml'), join(project.path, 'api/openapi.yaml'));
  return project;
}

/** As GitHub runs a step. `npx` of npm would be the same, and slow. */
export function shell(project: Project, script: string): Promise<Ended> {
  return runIn(project.path, 'sh', ['-e', '-c', script.replaceAll('npx ', 'node_modules/.bin/')]);
}

/** Runs the project's own suite. */
export async function vitest(project: Project): Promise<Ended> {
  const { code, stdout, stderr } = await runIn(project.path, process.execPath, [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
  ]);
  return { code, stdout: stripVTControlCharacters(stdout), stderr: stripVTControlCharacters(stderr) };
}
