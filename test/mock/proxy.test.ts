import { once } from 'node:events';
import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PulseError } from '../../src/errors.ts';
import { documentedCampaign, type MockOptions, startMock } from '../../src/mock/index.ts';
import { get } from './served.ts';

const path = '/analytics/campaigns/campaign_123';
const { analytics } = documentedCampaign();

interface Upstream extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly { readonly request: IncomingMessage; readonly body: Buffer }[];
}

/** An API of one's own: any answer, and what it was asked. */
async function upstream(answer: RequestListener): Promise<Upstream> {
  const seen: { request: IncomingMessage; body: Buffer }[] = [];
  const server = createServer(async (request, response) => {
    seen.push({ request, body: await buffer(request) });
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return {
    url,
    seen,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const answering =
  (status: number, body: unknown, headers: Record<string, string | string[]> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' || body instanceof Buffer ? body : JSON.stringify(body));
  };

const proxyTo = (api: Upstream, options: MockOptions = {}) => startMock({ proxy: api.url, ...options });

/** What the proxy reports of one answer. */
async function violationsOf(status: number, body: unknown, headers: Record<string, string> = {}): Promise<unknown[]> {
  await using api = await upstream(answering(status, body, headers));
  await using proxy = await proxyTo(api);
  const answer = await get(proxy, path);
  expect(answer.status).toBe(status);
  const [seen] = proxy.requests();
  expect(seen?.violations).toEqual(JSON.parse(answer.headers.get('sl-violations') ?? '[]'));
  return (seen?.violations ?? []).map(({ location, message }) => `${location.join('.')}: ${message}`);
}

describe('the proxy', () => {
  it('passes request and answer on as they are', async () => {
    const text = `${JSON.stringify(analytics, null, 2)}\n`;
    const cookies = ['a=1; Path=/', 'b=2; Path=/'];
    await using api = await upstream(answering(200, text, { etag: '"7"', 'set-cookie': cookies }));
    await using proxy = await proxyTo(api);
    const answer = await get(proxy, `${path}?limit=2&x=%20&limit=3`, {
      headers: { 'x-own': 'yes', prefer: 'code=404' },
    });
    expect([answer.status, answer.text, answer.headers.get('etag')]).toEqual([200, text, '"7"']);
    expect(answer.headers.getSetCookie()).toEqual(cookies);
    const [asked] = api.seen;
    expect(asked?.request.url).toBe(`/v1${path}?limit=2&x=%20&limit=3`);
    expect(asked?.request.headers).toMatchObject({
      authorization: `Bearer ${'k'.repeat(40)}`,
      'x-own': 'yes',
      prefer: 'code=404',
      host: new URL(api.url).host,
    });
  });

  it('passes bodies on byte for byte, in both directions', async () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), 'proxy-'));
    const spec = join(folder.path, 'files.yaml');
    writeFileSync(
      spec,
      `openapi: 3.1.0
info: { title: Files, version: '1' }
paths:
  /files:
    post:
      requestBody: { content: { application/octet-stream: {}, application/json: {} } }
      responses: { '201': { description: ok, content: { image/png: {} } } }
`,
    );
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
    await using api = await upstream(answering(201, bytes, { 'content-type': 'image/png' }));
    await using proxy = await proxyTo(api, { spec });
    const send = async (type: string, body: string | Uint8Array<ArrayBuffer>): Promise<Buffer> => {
      const response = await fetch(`${proxy.url}/files`, { method: 'POST', headers: { 'content-type': type }, body });
      expect(response.status).toBe(201);
      return Buffer.from(await response.arrayBuffer());
    };
    expect(await send('application/octet-stream', new Uint8Array(bytes))).toEqual(bytes);
    await send('application/json', '{ "a" : 1.0 }');
    expect(api.seen.map(({ body }) => body)).toEqual([bytes, Buffer.from('{ "a" : 1.0 }')]);
  });

  it('unpacks what the API compressed', async () => {
    await using api = await upstream(
      answering(200, gzipSync(JSON.stringify(analytics)), { 'content-encoding': 'gzip' }),
    );
    await using proxy = await proxyTo(api);
    const { json, headers } = await get(proxy, path);
    expect([json, headers.get('content-encoding'), headers.get('sl-violations')]).toEqual([analytics, null, null]);
  });

  it('lets a page of any origin call the API', async () => {
    await using api = await upstream(answering(200, analytics, { 'access-control-allow-origin': 'https://else.test' }));
    await using proxy = await proxyTo(api);
    const { headers } = await get(proxy, path, { headers: { origin: 'http://localhost:5173' } });
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
  });

  it('does not follow redirects, so that the key goes nowhere else', async () => {
    await using elsewhere = await upstream(answering(200, analytics));
    await using api = await upstream(answering(302, '', { location: elsewhere.url }));
    await using proxy = await proxyTo(api);
    const { status, headers } = await get(proxy, path, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, elsewhere.url]);
    expect(elsewhere.seen).toEqual([]);
  });

  it('answers for nobody: 501 stays 501', async () => {
    await using api = await upstream(answering(501, { error: 'not_implemented' }));
    await using proxy = await proxyTo(api);
    const { status, json } = await get(proxy, path);
    expect([status, json]).toEqual([501, { error: 'not_implemented' }]);
  });

  it('says in 502 that the API cannot be reached', async () => {
    const api = await upstream(answering(200, analytics));
    await using proxy = await proxyTo(api);
    await api[Symbol.asyncDispose]();
    const { status, json } = await get(proxy, path);
    expect(status).toBe(502);
    expect(json).toMatchObject({ title: 'The API cannot be reached', detail: 'It did not answer: ECONNREFUSED' });
  });

  it('asks HEAD of the API itself, and tells its length', async () => {
    await using api = await upstream((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1234' }).end();
    });
    await using proxy = await proxyTo(api);
    const { headers } = await get(proxy, path, { method: 'HEAD' });
    expect(headers.get('content-length')).toBe('1234');
    expect(api.seen.map(({ request }) => request.method)).toEqual(['HEAD']);
  });

  it('keeps headers of one connection to itself', async () => {
    await using api = await upstream(answering(200, analytics, { connection: 'x-hop', 'x-hop': '1', 'x-stays': '2' }));
    await using proxy = await proxyTo(api);
    const { headers } = await get(proxy, path);
    expect([headers.get('x-hop'), headers.get('x-stays')]).toEqual([null, '2']);
  });

  it('takes no word of a path for a fault', async () => {
    await using api = await upstream(answering(200, {}));
    await using proxy = await proxyTo(api);
    expect((await get(proxy, '/campaigns/reset')).status).toBe(200);
    expect(api.seen).toHaveLength(1);
  });

  it('does not forward to itself', async () => {
    const first = await startMock();
    const { port } = new URL(first.url);
    await first.close();
    const looping = startMock({ port: Number(port), proxy: `http://localhost:${port}/v1` });
    await expect(looping).rejects.toThrow('--proxy is the address of the mock itself; choose another port');
  });

  it('can put a fault in front of the API', async () => {
    await using api = await upstream(answering(200, analytics));
    await using proxy = await proxyTo(api);
    expect((await get(proxy, `${path}?__fault=bad-gateway`)).status).toBe(502);
    const missing = await get(proxy, `${path}?__fault=not-found`);
    expect([missing.status, missing.json]).toEqual([404, { error: 'not_found', message: 'Campaign not found' }]);
    expect(api.seen).toEqual([]);
    const changed = await get(proxy, path, { headers: { prefer: 'fault=wrong-type' } });
    expect(changed.json).toMatchObject({ metrics: { totalProspects: '150' } });
  });
});

describe('what the proxy reports', () => {
  const { metrics, ...rest } = analytics;

  it('is nothing for an answer that the document allows', async () => {
    expect(await violationsOf(200, analytics)).toEqual([]);
  });

  it.each([
    ['a missing part', 200, rest, "response.body: Response body must have required property 'metrics'"],
    [
      'a wrong type',
      200,
      { ...rest, metrics: { ...metrics, totalProspects: 'many' } },
      'response.body.metrics.totalProspects: Response body property metrics.totalProspects must be integer',
    ],
    [
      'JSON that breaks off',
      200,
      JSON.stringify(analytics).slice(0, 90),
      'response.body: Response body must be object',
    ],
    [
      'a status that is not documented',
      418,
      {},
      'response: Unable to match the returned status code with those defined in the document: 200,400,401,402,403,404,429,500',
    ],
  ])('is %s', async (_, status, body, message) => {
    expect(await violationsOf(status, body)).toEqual([message]);
  });

  it('is another media type', async () => {
    const [found] = await violationsOf(200, '<p>Sign in</p>', { 'content-type': 'text/html' });
    expect(found).toContain('text/html');
  });

  it('is the request’s part too, which is forwarded all the same', async () => {
    await using api = await upstream(answering(200, []));
    await using proxy = await proxyTo(api);
    expect((await get(proxy, '/campaigns?limit=abc')).status).toBe(200);
    expect(proxy.requests()).toMatchObject([
      {
        violations: [{ location: ['request', 'query', 'limit'], message: expect.stringContaining('must be integer') }],
      },
    ]);
    await get(proxy, '/prospects');
    expect(proxy.requests()[1]).toMatchObject({ violations: [{ message: 'Selected route not found' }] });
    expect(api.seen).toHaveLength(2);
  });

  it('never holds the key', async () => {
    await using api = await upstream(answering(401, { error: 'invalid_api_key', message: 'no' }));
    await using proxy = await proxyTo(api);
    await get(proxy, `${path}?api_key=${'k'.repeat(40)}`);
    const shown = await Promise.all(
      ['state', 'requests', 'stats'].map(async (name) => (await fetch(new URL(`/__mock/${name}`, proxy.url))).text()),
    );
    expect(shown.join()).toContain(path);
    expect(shown.join()).not.toContain('kkkk');
  });
});

it.each([
  ['http://api.example.com/v1', 'keys would travel to api.example.com unencrypted; write https://'],
  ['http://169.254.169.254/', 'keys would travel to 169.254.169.254 unencrypted; write https://'],
  ['ftp://127.0.0.1/', '--proxy is not an http or https address; write one such as https://api.example.com/v1'],
  ['api.example.com', '--proxy is not an http or https address; write one such as https://api.example.com/v1'],
  [
    'https://ann:secret@api.example.com',
    '--proxy holds a user or a password; leave it out; requests bring their own keys',
  ],
  ['https://api.example.com/?key=secret', '--proxy holds a query or a fragment; leave it out'],
])('an upstream %s is refused', async (proxy, message) => {
  const error = await startMock({ proxy }).then(
    () => undefined,
    (refused: unknown) => refused,
  );
  expect(error).toBeInstanceOf(PulseError);
  expect((error as PulseError).line).toBe(`E_MOCK_UPSTREAM: ${message}`);
});
