import { type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mock } from '../../src/mock/index.ts';
import '../../src/vitest/index.ts';
import { bearer, startOnMonday } from '../mock/served.ts';
import { startApi } from '../support/api-server.ts';
import { analytics } from './documented.ts';
import { failureOf } from './failure-of.ts';

const path = '/analytics/campaigns/campaign_123';
const headers = { 'content-type': 'application/json; charset=utf-8' };

describe('a response of fetch', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startOnMonday();
  });
  afterAll(() => mock.close());

  test('is judged by its URL, and its body can be read afterwards', async () => {
    const response = await fetch(`${mock.url}${path}?fresh=1`, { headers: bearer });
    await expect(response).toMatchContract({ semantic: true });
    await expect(response).toMatchOperation('getCampaignAnalytics');
    expect(await response.json()).toMatchObject({ campaign: { id: 'campaign_123' } });
  });

  test('may still be a promise', async () => {
    await expect(fetch(`${mock.url}/campaigns`, { headers: bearer })).toMatchContract();
  });

  test('of a refusal matches too: the document has it', async () => {
    const response = await fetch(`${mock.url}/campaigns`);
    expect(response.status).toBe(401);
    await expect(response).toMatchOperation('listCampaigns');
  });

  test('is one of GET unless the test says otherwise', async () => {
    const response = await fetch(`${mock.url}/campaigns`, { headers: bearer });
    expect(await failureOf(expect(response).toMatchContract({ method: 'POST' }))).toContain(
      'method: expected GET, seen POST',
    );
  });

  test('whose body has been read asks for what was read, with not too', async () => {
    const response = await fetch(`${mock.url}/campaigns`, { headers: bearer });
    const body = await response.text();
    for (const assertion of [expect(response), expect(response).not]) {
      expect(await failureOf(assertion.toMatchContract())).toMatch(
        /read already.*hand over \{ status, headers, body \}/,
      );
    }
    for (const headers of [response.headers, new Map(response.headers), Object.fromEntries(response.headers)]) {
      await expect({ status: response.status, headers, body }).toMatchOperation('listCampaigns');
    }
  });

  test('whose body is being read is left to its reader', async () => {
    const response = await fetch(`${mock.url}/campaigns`, { headers: bearer });
    await using reader = readerOf(response);
    expect(await failureOf(expect(response).toMatchContract())).toContain('read already');
    expect((await reader.read()).done).toBe(false);
  });

  test('whose body breaks off says so, with not too', async () => {
    await using api = await startApi((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"campaigns":', () => response.destroy());
    });
    for (const isNot of [false, true]) {
      const response = await fetch(`${api.url}/campaigns`);
      const assertion = isNot ? expect(response).not : expect(response);
      expect(await failureOf(assertion.toMatchContract())).toContain('broke off before its end');
    }
  });

  test('that a test made itself has no URL, so the test says the path', async () => {
    const response = new Response(JSON.stringify(analytics()), { headers });
    expect(await failureOf(expect(response).toMatchContract())).toContain('does not say which request it answers');
    await expect(response).toMatchContract({ path });
    await expect(response).toMatchOperation('getCampaignAnalytics');
  });
});

function readerOf(response: Response): ReadableStreamDefaultReader<Uint8Array> & AsyncDisposable {
  const reader = response.body?.getReader();
  if (reader === undefined) throw new Error('The response has a body');
  return Object.assign(reader, { [Symbol.asyncDispose]: () => reader.cancel() });
}

test('a response of node:http is judged with the body that was collected', async () => {
  await using mock = await startOnMonday();
  const [response, body] = await new Promise<[IncomingMessage, unknown]>((resolve, reject) => {
    const asking = request(mock.url + path, { headers: bearer }, async (incoming) => {
      resolve([incoming, await json(incoming)]);
    });
    asking.on('error', reject).end();
  });
  const { statusCode, headers: received } = response;
  await expect({ statusCode, headers: received, body, path }).toMatchOperation('getCampaignAnalytics');
});

/** As axios 1.21.1 hands it over. */
const axiosResponse = (data: unknown, config: object = { url: path }, status = 200) => ({
  status,
  statusText: '',
  headers,
  config: { method: 'get', baseURL: 'http://127.0.0.1:4010/v1/', ...config },
  request: {},
  data,
});

describe('a response of axios', () => {
  test.each([
    ['a path below the base URL', { url: path }],
    ['a path without its slash', { url: path.slice(1) }],
    ['a whole URL', { url: `http://127.0.0.1:4010/v1${path}` }],
    ['a URL and no base', { baseURL: undefined, url: `http://127.0.0.1:4010/v1${path}?a=1` }],
    ['a base URL that is all', { baseURL: `http://127.0.0.1:4010/v1${path}`, url: '' }],
  ])('is of the operation at %s', async (_, config) => {
    await expect(axiosResponse(analytics(), config)).toMatchOperation('getCampaignAnalytics');
  });

  test('is of the method that it was asked with', async () => {
    const posted = axiosResponse(analytics(), { method: 'post', url: path });
    expect(await failureOf(expect(posted).toMatchContract())).toContain('expected GET, seen POST');
  });

  test('has bytes as its body where they were asked for', async () => {
    const bytes = Buffer.from(JSON.stringify(analytics()));
    await expect(axiosResponse(bytes)).toMatchContract();
    await expect(axiosResponse(new Uint8Array(bytes).buffer)).toMatchContract();
    await expect(axiosResponse(Buffer.from('{'))).not.toMatchContract();
  });

  test('is found in the error of a refusal', async () => {
    const refusal = axiosResponse({ error: 'unauthorized', message: 'No such key' }, { url: path }, 401);
    const error = Object.assign(new Error('Request failed with status code 401'), { response: refusal });
    await expect(error).toMatchOperation('getCampaignAnalytics');
    await expect(Promise.reject(error)).rejects.toMatchContract();
  });

  test('that never came is the error itself', async () => {
    const error = Object.assign(new Error('connect ECONNREFUSED'), { response: undefined });
    expect(await failureOf(expect(error).not.toMatchContract())).toBe('connect ECONNREFUSED');
  });
});

/** As supertest 7.3.2 (superagent 10.4.2) hands it over, its getters aside. */
const supertestResponse = (text: string, req: object = { method: 'GET', path: `${path}?a=1` }) => ({
  req,
  request: { url: 'http://127.0.0.1:4010/somewhere' },
  status: 200,
  statusCode: 200,
  headers,
  header: headers,
  text,
  body: text === '' ? {} : JSON.parse(text),
  pipe: () => undefined,
});

describe('a response of supertest', () => {
  test('is judged by the request that was sent, and by the text that came', async () => {
    await expect(supertestResponse(JSON.stringify(analytics()))).toMatchOperation('getCampaignAnalytics');
    const doubled = JSON.stringify(analytics()).replace('{', '{"metrics":{},');
    expect(await failureOf(expect(supertestResponse(doubled)).toMatchContract())).toContain('each name once');
  });

  test('that came empty is not the object that superagent makes of it', async () => {
    expect(await failureOf(expect(supertestResponse('')).toMatchContract())).toContain('expected a body, seen nothing');
  });
});

describe('what cannot be judged fails with and without not', () => {
  test.each([
    ['nothing', undefined, 'received undefined'],
    ['a parsed body', { metrics: {} }, 'received an object with metrics'],
    ['a response without headers', { status: 200, body: '' }, 'received an object with status, body'],
    [
      'a stream',
      { statusCode: 200, headers: {}, body: new ReadableStream(), path },
      'The body of this response is a stream',
    ],
  ])('%s', async (_, received, reason) => {
    expect(await failureOf(expect(received).toMatchContract())).toContain(reason);
    expect(await failureOf(expect(received).not.toMatchContract())).toContain(reason);
  });
});
