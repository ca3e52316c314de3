import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Packs the package, installs the tarball into an empty folder as a user would, and runs it there. */
const { version, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'campaign-pulse-packed-'));
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  run('npm', ['pack', '--silent', '--pack-destination', folder], '.');
  const manifest = { private: true, type: 'module', allowScripts: { node: true } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  // With the Node.js that it needs, for machines that have an older one.
  const packages = [resolve(folder, `campaign-pulse-${version}.tgz`), `node@${devDependencies.node}`];
  run('npm', ['install', '--silent', '--no-audit', ...packages], folder);

  const printed = run('npx', ['campaign-pulse', '--version'], folder).trim();
  if (printed !== version) throw new Error(`campaign-pulse --version prints ${printed}, not ${version}`);
  const { messages } = JSON.parse(run('npx', ['campaign-pulse', 'demo', '--json'], folder));
  if (messages.length !== 4) throw new Error(`the packed demo sent ${messages.length} messages, not 4`);
  const use =
    "import { createClient } from 'campaign-pulse'; import { startMock } from 'campaign-pulse/mock'; console.log(typeof createClient, typeof startMock)";
  const types = run('npx', ['node', '--input-type=module', '-e', use], folder).trim();
  if (types !== 'function function') throw new Error(`the packed exports are ${types}`);
  console.log(`campaign-pulse-${version}.tgz installs and runs`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
