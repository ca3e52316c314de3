import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type ContractVerifyOptions, contractVerify } from '../../src/cli/contract-verify.ts';
import { startMock } from '../../src/mock/index.ts';
import { startApi } from '../support/api-server.ts';
import type { CliResult } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

afterEach(() => vi.unstubAllEnvs());

const module = new URL('../../src/cli/contract-verify.ts', import.meta.url).href;
const canary = 'CanaryCanaryCanary0123456789abcdefghijkl';
const key = { KAKIYO_API_KEY: canary };
const always = { seed: 1, runs: 5, timeout: 5 };

/** The command in a process of its own, as the command line would call it. */
function verifyInChild(options: Partial<ContractVerifyOptions>, env: Readonly<Record<string, string>> = {}) {
  const script = `
    const { contractVerify } = await import(${JSON.stringify(module)});
    process.exitCode = await contractVerify(JSON.parse(process.argv[1])).catch((error) => {
      process.stderr.write((error.line ?? error.stack) + '\\n');
      return error.exitCode ?? 70;
    });`;
  const given = JSON.stringify({ ...always, ...options });
  const { PATH = '' } = process.env;
  return new Promise<CliResult>((resolve) => {
    execFile(
      process.execPath,
      ['--input-type=module', '-e', script, given],
      { env: { PATH, ...env } },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

test('of a server that keeps to the document, each status is told, and nothing is wrong, with a key from a file', async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'key');
  writeFileSync(path, `${canary}\n`, { mode: 0o600 });
  await using mock = await startMock({ apiKey: canary });
  const given = { KAKIYO_API_KEY_FILE: path };
  const { code, stdout, stderr } = await verifyInChild({ baseUrl: mock.url, semantic: true }, given);
  expect(stdout).toMatch(
    /^getCampaignAnalytics\n {2}✓ 200 +\d+ answers\n {2}✓ 400 +\d+ answers\n {2}✓ 401 +\d+ answers\n/m,
  );
  expect(stdout).toMatch(/^ {2}· 402 +not provoked: depends on the account or the server$/m);
  expect(stdout).toMatch(/^\d+ requests, 0 violations\n11 of 11 provokable statuses seen; /m);
  expect(stderr).toMatch(/^\d+ requests, at once, and at most 200 more to make a failure smaller; seed 1\n$/);
  expect(code).toBe(0);
});

test('violations are told with the command that shows them, in JSON and in JUnit too, and never with the key', async () => {
  using folder = temporaryFolder();
  const junit = join(folder.path, 'junit.xml');
  await using mock = await startMock({ apiKey: canary });
  mock.override('/verify', ({ headers }) => ({ status: 418, body: { said: headers.authorization } }));
  mock.override('/campaigns', {
    change: (body) => (body as object[]).map((one) => ({ ...one, status: canary })).slice(0, 1),
  });
  mock.override('/analytics/overview', { change: () => ({ summary: canary }) });
  const asText = await verifyInChild({ baseUrl: mock.url, junit }, key);
  const asJson = await verifyInChild({ baseUrl: mock.url, json: true }, key);
  const xml = readFileSync(junit, 'utf8');

  expect([asText.code, asJson.code]).toEqual([1, 1]);
  expect(asText.stdout).toMatch(
    /^✗ 418 of verifyKey: status: status: expected 200, .*, seen 418 \(openapi\.yaml:\d+:\d+\)\n {4}with all as documented, \d+ times\n {4}curl -sS .*"authorization: Bearer \$KAKIYO_API_KEY"/m,
  );
  const report = JSON.parse(asJson.stdout);
  expect(report).toMatchObject({ baseUrl: mock.url, seed: 1 });
  expect(report.violations).toContainEqual(
    expect.objectContaining({ operationId: 'getTeamOverview', pointer: '/metrics', keyword: 'required' }),
  );
  expect(xml).toMatch(/<testcase name="418" classname="verifyKey">\s*<failure message="status: status: expected/);
  expect(xml).toMatch(/<testcase name="402" classname="verifyKey">\s*<skipped message="not provoked/);
  expect(JSON.stringify([asText, asJson, xml])).not.toContain(canary);
});

test('what can be provoked and was not seen is exit 3', async () => {
  await using mock = await startMock();
  const { code, stdout, stderr } = await verifyInChild({ baseUrl: mock.url, maxRequests: 4 });
  expect(stderr).toMatch(/^4 requests \(\d+ of \d+ left out by --max-requests\), /);
  expect(stdout).toMatch(/^ {2}! 401 +can be provoked, but was not seen$/m);
  expect(stdout).toMatch(/^not exercised: \d+ of \d+ requests: at most 4 requests were to be sent$/m);
  expect(stderr).toContain('no KAKIYO_API_KEY: a made-up key is sent, as a mock takes any\n');
  expect(code).toBe(3);
});

test('a dry run tells requests, minutes and plan, and sends nothing', async () => {
  await using server = await startApi((_, response) => response.end());
  const local = await verifyInChild({ baseUrl: server.url, dryRun: true });
  const far = await verifyInChild({ baseUrl: 'https://api.example.com/v1', dryRun: true, json: true });
  expect(server.requests).toEqual([]);
  expect([local.code, far.code]).toEqual([0, 0]);
  expect(local.stdout).toMatch(/^GET +\/campaigns +limit above its maximum +limit=101 +expects 400$/m);
  expect(far.stderr).toMatch(
    /^(\d+) requests, 30 a minute, about \d min, and at most 20 more to make a failure smaller; seed 1\n$/,
  );
  const { requests } = JSON.parse(far.stdout);
  expect(far.stderr).toContain(`${requests.length} requests, `);
});

test.each<readonly [string, Partial<ContractVerifyOptions>, RegExp]>([
  [
    'a key that would travel unencrypted',
    { baseUrl: 'http://api.example.com/v1' },
    /^E_USAGE: the key would travel to api\.example\.com unencrypted; /,
  ],
  ['no address', { baseUrl: 'api' }, /^E_USAGE: --base-url is not an http or https address; /],
  [
    'a password in the address',
    { baseUrl: 'https://ann:secret@api.example.com' },
    /^E_USAGE: --base-url holds a user or a password; /,
  ],
  ['an id without a value', { baseUrl: 'https://api.example.com', id: ['campaignId'] }, /^E_USAGE: --id "campaignId" /],
  ['a timeout of hours', { baseUrl: 'https://api.example.com', timeout: 999_999_999 }, /^E_USAGE: --timeout /],
  ['a billion runs', { baseUrl: 'https://api.example.com', runs: 999_999_999 }, /^E_USAGE: --runs /],
  ['no key for a server elsewhere', { baseUrl: 'https://api.example.com' }, /^E_SECRET: KAKIYO_API_KEY is not set/],
  ['no document', { baseUrl: 'https://api.example.com', spec: 'none.yaml' }, /^E_SPEC: /],
])('%s is told in one line, exit 2', async (_, options, expected) => {
  vi.stubEnv('KAKIYO_API_KEY', undefined);
  const error = await contractVerify({ baseUrl: '', ...always, ...options }).catch((reason) => reason);
  expect(error).toMatchObject({ line: expect.stringMatching(expected), exitCode: 2 });
  expect(error.line).not.toMatch(/ann:secret|\n/);
});
