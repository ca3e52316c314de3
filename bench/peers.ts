import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder of a package that only benchmarks need, installed once into the system's temporary folder as anybody would
 * get it: with the versions that npm chooses for it, and without its dependencies among ours.
 */
export function peer(name: string, version: string): string {
  const folder = join(tmpdir(), 'campaign-pulse-peers', `${name.replaceAll('/', '-')}-${version}`);
  const installed = join(folder, 'node_modules', name);
  if (!existsSync(join(folder, 'done'))) {
    console.log(`installing ${name} ${version} into ${folder}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const args = ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`];
    execFileSync('npm', args, { cwd: folder, stdio: 'inherit' });
    writeFileSync(join(folder, 'done'), '');
  }
  return installed;
}

/** Its CommonJS exports. */
export function requirePeer<Exports>(name: string, version: string): Exports {
  return createRequire(join(peer(name, version), 'package.json'))(name) as Exports;
}
