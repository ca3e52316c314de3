import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { version } from '../../src/cli/version.ts';

const log = new URL('../../src/cli/log.ts', import.meta.url).href;

/** The lines that a daemon's log writes when `code` runs with it, in an environment without secrets. */
async function linesOf(code: string): Promise<Record<string, unknown>[]> {
  const script = `import { createLog } from '${log}'; const log = createLog({}); ${code}`;
  const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env: {} });
  return stderr
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('X05 the log leaves out, by their place, what nobody knows the value of; and names slot and run', async () => {
  const [dump, trouble] = await linesOf(`
    log.info('asked', {
      password: 'canary-1',
      request: { url: 'https://api.example/v1?key=canary-2&limit=5', headers: { 'x-api-key': 'canary-3' } },
      deep: { smtp: { token: 'canary-4' } },
    });
    const error = new Error('GET https://api.example/v1?api_key=canary-5 failed');
    error.config = { headers: { authorization: 'canary-6' } };
    log.tell({ type: 'trouble', report: 'weekly', slot: 'weekly/2026-11-23', run: 3, error });`);
  expect(dump).toMatchObject({
    msg: 'asked',
    password: '[secret]',
    request: { url: 'https://api.example/v1?key=[secret]&limit=5', headers: '[secret]' },
    deep: { smtp: { token: '[secret]' } },
  });
  expect(trouble).toMatchObject({ slot: 'weekly/2026-11-23', run: 3, report: 'weekly' });
  expect(trouble?.problem).toContain('api_key=[secret] failed');
  expect(JSON.stringify([dump, trouble])).not.toContain('canary');
});

test('the version that is told is the package’s', () => {
  const { version: published } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(version).toBe(published);
});
