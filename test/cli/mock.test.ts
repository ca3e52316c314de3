import { once } from 'node:events';
import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { cli, lineMatching, spawnCli } from '../support/cli.ts';

test('mock prints its URL, answers, and stops when asked', async () => {
  const server = spawnCli(['mock', '--port', '0']);
  const url = await lineMatching(server.stdout, /^http/);
  const response = await fetch(`${url}/analytics/campaigns/campaign_123`, { headers: { authorization: 'Bearer x' } });
  expect(await response.json()).toMatchObject({ metrics: { responseRate: 23.33 } });
  server.kill('SIGTERM');
  expect(await once(server, 'exit')).toEqual([0, null]);
});

interface Served {
  readonly url: string;
  /** All that it said, once it is stopped. */
  stop(): Promise<string>;
}

async function serve(...args: readonly string[]): Promise<Served> {
  const server = spawnCli(['mock', '--port', '0', ...args]);
  const said = text(server.stderr);
  const url = await lineMatching(server.stdout, /^http/);
  return {
    url,
    async stop() {
      server.kill('SIGTERM');
      expect(await once(server, 'exit')).toEqual([0, null]);
      return said;
    },
  };
}

const key = 'canary'.repeat(7).slice(0, 40);
const get = (url: string, path: string): Promise<Response> =>
  fetch(url + path, { headers: { authorization: `Bearer ${key}` } });
const campaign = '/analytics/campaigns/campaign_7';

describe('the options of mock', () => {
  test('--now, --scenario, --latency and --error-rate shape every answer', async () => {
    const mock = await serve(
      ...['--now', '2026-11-23T08:00Z', '--scenario', 'brand-new', '--latency', '60-80ms', '--error-rate', '50%'],
    );
    const start = performance.now();
    const answers = [];
    for (let i = 0; i < 10; i++) answers.push(await get(mock.url, campaign));
    expect(performance.now() - start).toBeGreaterThanOrEqual(10 * 59);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 500]));
    expect(await answers.find(({ status }) => status === 200)?.json()).toMatchObject({
      metrics: { totalProspects: 0 },
    });
    expect(await (await fetch(new URL('/__mock/state', mock.url))).json()).toMatchObject({
      now: '2026-11-23T08:00:00.000Z',
      frozen: true,
      scenario: 'brand-new',
    });
    await mock.stop();
  });

  test('--rate-limit alone is the documented thirty a minute', async () => {
    const mock = await serve('--rate-limit');
    const statuses = [];
    for (let i = 0; i < 31; i++) statuses.push((await get(mock.url, campaign)).status);
    expect(statuses.indexOf(429)).toBe(30);
    expect(await mock.stop()).toContain('429 GET /analytics/campaigns/campaign_7 [rate-limited]');
  });

  test('--fault, --api-key and --no-control do what they say', async () => {
    const failing = await serve('--fault', 'forbidden');
    expect((await get(failing.url, campaign)).status).toBe(403);
    const closed = await serve('--api-key', 'made-up', '--no-control');
    expect((await get(closed.url, campaign)).status).toBe(401);
    expect((await fetch(new URL('/__mock', closed.url))).status).toBe(404);
    await Promise.all([failing.stop(), closed.stop()]);
  });

  test.each([
    [['--scenario', 'gold-rush'], 'E_MOCK_OPTION: scenario "gold-rush" is none of: high-performing, '],
    [['--fault', 'constructor'], 'E_MOCK_OPTION: fault "constructor" is none of: slow, '],
    [['--now', '2026-11-23T08:00'], 'E_USAGE: --now "2026-11-23T08:00" is not a time with a zone; '],
    [['--latency', '300-50ms'], 'E_MOCK_OPTION: latency 300-50 ms is no range'],
    [['--latency', 'fast'], 'E_USAGE: --latency "fast" is not a range of times; '],
    [['--error-rate', '101%'], 'E_MOCK_OPTION: error rate 1.01 is no share from 0 to 1; '],
    [['--error-rate', 'some'], 'E_USAGE: --error-rate "some" is not a share; '],
    [['--proxy', 'http://api.example.com'], 'E_MOCK_UPSTREAM: keys would travel to api.example.com unencrypted; '],
    [['--proxy', 'https://api.example.com', '--scenario', 'paused'], 'E_MOCK_OPTION: scenario belongs to the built-in'],
  ])('%j is refused in one line', async (args, line) => {
    const { code, stdout, stderr } = await cli(['mock', '--port', '0', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(line)).toBe(true);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test('X04 --api-key takes no live key', async () => {
    const { code, stderr } = await cli(['mock', '--api-key', key], { env: { KAKIYO_API_KEY: key } });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^E_SECRET: --api-key is the key in KAKIYO_API_KEY; /)]);
    expect(stderr).not.toContain(key);
  });
});

describe('a document that is broken', () => {
  test('ends the command with its line', async () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), 'mock-cli-'));
    const spec = join(folder.path, 'broken.yaml');
    writeFileSync(spec, 'openapi: 3.1.0\ninfo: { title: Broken\npaths: {}\n');
    const { code, stderr } = await cli(['mock', '--port', '0', '--spec', spec]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^E_SPEC: .*broken\.yaml:3:\d+: not valid YAML: [^\n]+\n$/),
    ]);
  });
});

describe('a proxy', () => {
  test('says which requests broke the document, and never the key', async () => {
    await using api = await brokenApi();
    const mock = await serve('--proxy', api.url, '--verbose');
    await get(mock.url, `${campaign}?api_key=${key}`);
    const said = await mock.stop();
    expect(said).toMatch(/^200 GET \/analytics\/campaigns\/campaign_7: response .*metrics/m);
    expect(said).not.toContain('canary');
  });
});

async function brokenApi(): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"campaign": {}}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
