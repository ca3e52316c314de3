import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import { type CliResult, cli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const json = [{ name: 'content-type', value: 'application/json' }];
const good = { status: 'success', message: 'API key is valid' };

function har(...entries: readonly object[]): string {
  return JSON.stringify({ log: { version: '1.2', entries } }, null, 1);
}

function entry(url: string, body: unknown, response: object = {}): object {
  const secrets = [
    { name: 'Authorization', value: 'Bearer canary-key' },
    { name: 'Cookie', value: 'session=canary-cookie' },
  ];
  return {
    request: { method: 'GET', url, headers: secrets },
    response: { status: 200, headers: json, content: { size: 1, text: JSON.stringify(body) }, ...response },
  };
}

async function check(
  content: string | undefined,
  ...options: readonly string[]
): Promise<CliResult & { junit?: string }> {
  using folder = temporaryFolder();
  if (content !== undefined) writeFileSync(join(folder.path, 'a.har'), content);
  const result = await cli(['contract', 'check', 'a.har', ...options], { cwd: folder.path });
  if (!options.includes('--junit')) return result;
  return { ...result, junit: readFileSync(join(folder.path, 'junit.xml'), 'utf8') };
}

describe('contract check', () => {
  test('tells each violation with file, line, entry and the line in the specification, and counts', async () => {
    const { code, stdout, stderr } = await check(
      har(
        entry('https://api.kakiyo.com/v1/verify', good),
        entry('https://api.kakiyo.com/v1/verify?api_key=canary-query', { ...good, status: 5 }),
        entry('https://www.example.com/canary-page', {}),
        entry('https://api.kakiyo.com/v1/campaigns', undefined, { content: { size: 99 } }),
      ),
    );
    expect(stderr).toBe('');
    const [violation, summary] = stdout.trimEnd().split('\n');
    expect(violation).toMatch(
      /^a\.har:\d+: entry 2: GET \/verify 200: body \/status: type: expected string, seen 5 \(openapi\.yaml:\d+:\d+\)$/,
    );
    expect(summary).toBe(
      "3 checked, 1 with violations; 1 without the body, which the recording left out; 1 skipped: not the API's, or not answered",
    );
    expect(stdout).not.toContain('canary');
    expect(code).toBe(1);
  });

  test('knows the API by --base-url, and is content with what the mock answers', async () => {
    await using mock = await startMock();
    const answer = await fetch(`${mock.url}/campaigns`, { headers: { authorization: 'Bearer any-key' } });
    const recorded = entry(`${mock.url}/campaigns`, await answer.json());
    const { code, stdout } = await check(har(recorded), '--base-url', mock.url, '--semantic');
    expect(stdout).toBe('1 checked, all keep to the specification\n');
    expect(code).toBe(0);
  });

  test('writes JSON and JUnit', async () => {
    const content = har(entry('https://api.kakiyo.com/v1/verify', good), entry('https://api.kakiyo.com/v1/verify', {}));
    const { code, stdout, junit } = await check(content, '--json', '--junit', 'junit.xml');
    expect(JSON.parse(stdout)).toMatchObject({
      checked: 2,
      violating: 1,
      entries: [{ file: 'a.har', entry: 2, exchange: 'GET /verify 200', violations: [{ pointer: '/status' }, {}] }],
    });
    expect(junit).toContain('<testsuites tests="2" failures="1"');
    expect(code).toBe(1);
  });

  test('reads JSON lines from stdin, 10,000 levels deep among them', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const headers = '{"content-type":"application/json"}';
    const line = `{"method":"GET","path":"/verify","status":200,"headers":${headers},"body":${deep}}\n`;
    const options = { input: line, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'contract', 'check', '-'], options);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^stdin:1: entry 1: GET \/verify 200: body/);
    expect(status).toBe(1);
  });

  test.each([
    ['that is missing', undefined, [], /^E_RECORDING: a\.har: no such file/],
    ['that is cut off', '{"log":{"entries":[{"a":"canary', [], /^E_RECORDING: a\.har:1: not JSON/],
    ['without an answer of the API', har(entry('http://localhost/', {})), [], /none of the 1 exchanges.*--base-url/],
    ['with a base URL that is none', har(), ['--base-url', 'localhost'], /^E_USAGE: --base-url is not a URL/],
    [
      'whose results cannot be written',
      har(entry('https://api.kakiyo.com/v1/verify', good)),
      ['--junit', 'no/x.xml'],
      /^E_OUTPUT/,
    ],
  ])('refuses a recording %s, in one line', async (_, content, options, line) => {
    using folder = temporaryFolder();
    if (content !== undefined) writeFileSync(join(folder.path, 'a.har'), content);
    const { code, stdout, stderr } = await cli(['contract', 'check', 'a.har', ...options], { cwd: folder.path });
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(stdout + stderr).not.toContain('canary');
    expect(code).toBe(2);
  });
});
