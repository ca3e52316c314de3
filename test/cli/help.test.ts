import { expect, test } from 'vitest';
import { cli } from '../support/cli.ts';

/** Prints on exit the packages that were loaded. */
const recorder = `data:text/javascript,${encodeURIComponent(`
import { registerHooks } from 'node:module';
const packages = new Set();
registerHooks({ load(url, context, next) {
  const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1];
  if (name) packages.add(name);
  return next(url, context);
} });
process.on('exit', () => process.stderr.write('packages ' + JSON.stringify([...packages])));
`)}`;

test('--help names every command and loads nothing but the argument parser', async () => {
  const { code, stdout, stderr } = await cli(['--help'], { nodeArguments: ['--import', recorder] });
  expect(code).toBe(0);
  for (const command of [
    'demo',
    'init',
    'doctor',
    'preview',
    'run',
    'start',
    'status',
    'deliveries',
    'backup',
    'restore',
    'unsubscribes',
    'rules',
    'mock',
    'contract',
  ]) {
    expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  }
  expect(stderr).toBe('packages ["commander"]');
});

test('--version is the package’s', async () => {
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
  expect((await cli(['--version'])).stdout).toBe(`${manifest.version}\n`);
});
