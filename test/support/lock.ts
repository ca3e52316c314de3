import { spawn } from 'node:child_process';
import { once } from 'node:events';

const script = `
const { DatabaseSync } = require('node:sqlite');
const [path, ms] = process.argv.slice(1);
const database = new DatabaseSync(path, { timeout: 5000 });
database.exec('begin immediate');
process.stdout.write('locked');
setTimeout(() => database.close(), Number(ms));
`;

/** Another process that keeps the database from being written to for so many milliseconds. Resolves once it does. */
export async function lockFor(path: string, ms: number): Promise<AsyncDisposable> {
  const child = spawn(process.execPath, ['-e', script, path, String(ms)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  return {
    async [Symbol.asyncDispose]() {
      await ended;
    },
  };
}
