import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { type HttpServer, startHttpServer } from '../../src/serving/server.ts';
import { NotNow, unsubscribePages } from '../../src/unsubscribe/pages.ts';
import type { Subscription } from '../../src/unsubscribe/subscriptions.ts';
import { subscriptionOf, subscriptions } from './subscriptions.ts';

const ann = subscriptionOf('weekly', 'ann@example.com');
const form = 'application/x-www-form-urlencoded';
const oneClick = 'List-Unsubscribe=One-Click';

interface House extends AsyncDisposable {
  readonly server: HttpServer;
  /** Who unsubscribed, each time. */
  readonly gone: Subscription[];
  readonly troubles: unknown[];
}

async function house(options: { patienceMs?: number; fails?: Error } = {}): Promise<House> {
  const gone: Subscription[] = [];
  const troubles: unknown[] = [];
  const server = await startHttpServer({
    rooms: [
      unsubscribePages({
        subscriptions,
        unsubscribe: async (subscription) => {
          if (options.fails) throw options.fails;
          gone.push(subscription);
        },
      }),
    ],
    trouble: (error) => troubles.push(error),
    host: '127.0.0.1',
    port: 0,
    ...(options.patienceMs && { patienceMs: options.patienceMs }),
  });
  return { server, gone, troubles, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly host?: string;
  readonly type?: string | null;
  readonly body?: string | Buffer;
  readonly chunked?: boolean;
}

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** One request over a connection of its own; fetch would not let a test say who it calls. */
async function ask({ server }: House, asked: Asked = {}): Promise<Answered> {
  const { method = 'GET', path = ann.url.pathname, host = 'mail.example.com', type = form, body, chunked } = asked;
  const outgoing = request(`${server.url}${path}`, {
    method,
    agent: false,
    headers: {
      host,
      ...(body !== undefined && type && { 'content-type': type }),
      ...(body !== undefined &&
        (chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': Buffer.byteLength(body) })),
    },
  });
  outgoing.end(body);
  const [incoming] = await once(outgoing, 'response');
  return { status: incoming.statusCode, headers: incoming.headers, body: await text(incoming) };
}

describe('a POST', () => {
  test('I10 of one click unsubscribes, and may come again', async () => {
    await using home = await house();
    for (let time = 1; time <= 3; time++) {
      expect(await ask(home, { method: 'POST', body: oneClick })).toMatchObject({ status: 200 });
      expect(home.gone).toEqual(Array.from({ length: time }, () => ann));
    }
  });

  test('may be a form of several parts, as RFC 8058 prefers, or say nothing of its form', async () => {
    await using home = await house();
    const data = new FormData();
    data.set('List-Unsubscribe', 'One-Click');
    const sent = new Response(data);
    const type = sent.headers.get('content-type');
    expect(await ask(home, { method: 'POST', type, body: await sent.text() })).toMatchObject({ status: 200 });
    expect(await ask(home, { method: 'POST', type: null, body: oneClick })).toMatchObject({ status: 200 });
    expect(home.gone).toEqual([ann, ann]);
  });

  test('works below what a proxy leaves of the path, and past what a tracker adds to it', async () => {
    await using home = await house();
    for (const path of [`/unsubscribe/${ann.token}`, `/${ann.token}`, `/${ann.token}/`, `/${ann.token}?utm=mail#x`]) {
      expect(await ask(home, { method: 'POST', path, body: oneClick }), path).toMatchObject({ status: 200 });
    }
    expect(home.gone).toHaveLength(4);
  });

  test.each([
    ['nothing', form, ''],
    ['another field', form, 'unsubscribe=1'],
    ['another value', form, 'List-Unsubscribe=No'],
    ['JSON', 'application/json', '{"List-Unsubscribe":"One-Click"}'],
    ['parts without a boundary', 'multipart/form-data', oneClick],
    ['broken parts', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="List-Unsub'],
    ['bytes that are no text', form, Buffer.from([0xff, 0xfe, 0x00])],
  ])('of %s changes nothing', async (_name, type, body) => {
    await using home = await house();
    expect(await ask(home, { method: 'POST', type, body })).toMatchObject({ status: 400 });
    expect(home.gone).toEqual([]);
    expect(home.troubles).toEqual([]);
  });

  test.each([false, true])('of more than 4 kB is not read (in chunks: %s)', async (chunked) => {
    await using home = await house();
    const body = `${oneClick}&x=${'x'.repeat(5_000)}`;
    expect(await ask(home, { method: 'POST', body, chunked })).toMatchObject({ status: 413 });
    expect(home.gone).toEqual([]);
  });

  test('that announces more than 4 kB is not waited for', async () => {
    await using home = await house();
    const socket = connect(Number(new URL(home.server.url).port), '127.0.0.1');
    socket.write(`POST ${ann.url.pathname} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('that cannot be stored says so, and nothing of why', async () => {
    const fails = new Error('disk full at /var/lib/secret.db');
    await using home = await house({ fails });
    const { status, body } = await ask(home, { method: 'POST', body: oneClick });
    expect(status).toBe(500);
    expect(body).not.toContain('disk');
    expect(home.troubles).toEqual([fails]);
  });

  test('that cannot be recorded for now is told to come again, in the reader’s language, with the button', async () => {
    await using home = await house({ fails: new NotNow('locked') });
    for (const [address, heading] of [
      ['ann@example.com', 'Not unsubscribed yet'],
      ['Ben@example.com', 'Noch nicht abgemeldet'],
      ['noa@example.com', 'הרישום עדיין לא בוטל'],
    ]) {
      const { pathname } = subscriptionOf('weekly', String(address)).url;
      const { status, headers, body } = await ask(home, { method: 'POST', path: pathname, body: oneClick });
      expect([status, headers['retry-after']]).toEqual([503, '60']);
      expect(body).toContain(`<h1>${heading}</h1>`);
      expect(body).toContain('<form method="post"><button name="List-Unsubscribe" value="One-Click">');
    }
    expect(home.troubles).toEqual([]);
  });

  test('of many at once is answered to each', async () => {
    await using home = await house();
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(home, { method: 'POST', body: oneClick })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(home.gone).toHaveLength(50);
  });
});

describe('a GET', () => {
  test('I10 shows a button and changes nothing, however often a scanner comes', async () => {
    await using home = await house();
    for (const method of ['GET', 'HEAD', 'GET']) expect(await ask(home, { method })).toMatchObject({ status: 200 });
    expect(await ask(home, { path: `${ann.url.pathname}?${oneClick}` })).toMatchObject({ status: 200 });
    expect(home.gone).toEqual([]);
    const { body } = await ask(home);
    expect(body).toContain(
      '<form method="post"><button name="List-Unsubscribe" value="One-Click">Unsubscribe</button></form>',
    );
    expect((await ask(home, { method: 'HEAD' })).body).toBe('');
  });

  test('names the report and the reader as text', async () => {
    await using home = await house();
    const { body } = await ask(home);
    expect(body).toContain('Outreach &lt;b&gt;&amp; more&lt;/b&gt;');
    expect(body).toContain('<bdi>ann@example.com</bdi>');
    expect(body).not.toContain('<b>');
    const errors: string[] = [];
    parse(body, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
  });

  test.each([
    ['ann@example.com', 'lang="en" dir="ltr"', 'Stop this report?'],
    ['Ben@example.com', 'lang="de" dir="ltr"', 'Diesen Bericht abbestellen?'],
    ['noa@example.com', 'lang="he" dir="rtl"', 'להפסיק לקבל את הדוח?'],
  ])('speaks the language of %s', async (address, attributes, heading) => {
    await using home = await house();
    const { body } = await ask(home, { path: subscriptionOf('weekly', address).url.pathname });
    expect(body).toContain(`<html ${attributes}>`);
    expect(body).toContain(`<h1>${heading}</h1>`);
  });
});

describe('nothing is found', () => {
  const { token } = ann;
  const forged = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;

  test.each([
    ['the root', '/'],
    ['/favicon.ico', '/favicon.ico'],
    ['a forged token', `/pulse/unsubscribe/${forged}`],
    ['a token elsewhere', `/elsewhere/${token}`],
    ['a very long path', `/${'x'.repeat(5_000)}`],
    ['an encoded NUL', '/%00'],
    ['a path upwards', '/../../etc/passwd'],
  ])('at %s, by no method', async (_name, path) => {
    await using home = await house();
    for (const method of ['GET', 'POST']) {
      const answer = await ask(home, { method, path, body: oneClick });
      expect(answer).toMatchObject({ status: 404 });
      expect(answer.body).not.toContain('example.com');
    }
    expect(home.gone).toEqual([]);
  });
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is not allowed, and what is, is said', async (method) => {
  await using home = await house();
  const { status, headers } = await ask(home, { method });
  expect(status).toBe(405);
  expect(headers.allow).toBe('GET, HEAD, POST');
  expect(home.gone).toEqual([]);
});

test.each([
  ['mail.example.com', 200],
  ['MAIL.example.com:443', 200],
  ['127.0.0.1:8025', 200],
  ['localhost', 200],
  ['[::1]:8025', 200],
  ['evil.com', 421],
  ['mail.example.com.evil.com', 421],
  ['10.0.0.1', 421],
  ['mail.example.com@evil.com', 421],
  ['a b', 421],
])('whoever calls for %s is answered %i', async (host, status) => {
  await using home = await house();
  expect(await ask(home, { method: 'POST', host, body: oneClick })).toMatchObject({ status });
  expect(home.gone).toHaveLength(status === 200 ? 1 : 0);
});

test('every page is kept by nobody, found by nobody, and loads and runs nothing', async () => {
  await using home = await house();
  const asked: readonly Asked[] = [
    {},
    { method: 'POST', body: oneClick },
    { path: '/' },
    { method: 'PUT' },
    { host: 'evil.com' },
  ];
  for (const one of asked) {
    const { headers, body } = await ask(home, one);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(headers['set-cookie']).toBeUndefined();
    expect(body).not.toContain(ann.token);
  }
});

describe('a client', () => {
  test('that is slow with its headers or its body is let go, and changes nothing', async () => {
    await using home = await house({ patienceMs: 50 });
    const { port } = new URL(home.server.url);
    const starts = [
      'POST /x HTTP/1.1\r\nHost: localhost\r\n',
      `POST ${ann.url.pathname} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 26\r\n\r\nList-Unsub`,
    ];
    for (const start of starts) {
      const socket = connect(Number(port), '127.0.0.1');
      socket.write(start);
      expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
    }
    expect(home.gone).toEqual([]);
    expect(home.troubles).toEqual([]);
  });

  test('that goes away in the middle is nobody’s trouble', async () => {
    await using home = await house();
    const { port } = new URL(home.server.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      `POST ${ann.url.pathname} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 26\r\nExpect: 100-continue\r\n\r\n`,
    );
    // The server has read the head.
    await once(socket, 'data');
    socket.destroy();
    // Its request was noticed to have ended before another one is answered.
    expect(await ask(home)).toMatchObject({ status: 200 });
    expect(home.gone).toEqual([]);
    expect(home.troubles).toEqual([]);
  });
});

describe('the server', () => {
  test('cannot listen where another one does', async () => {
    await using home = await house();
    const port = Number(new URL(home.server.url).port);
    const options = { rooms: [], trouble: () => {}, host: '127.0.0.1', port };
    await expect(startHttpServer(options)).rejects.toMatchObject({ code: 'E_PORT_IN_USE' });
    await expect(startHttpServer({ ...options, host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
      code: 'E_HTTP_BIND',
    });
  });

  test('ends though a connection is open that never asked anything', async () => {
    const home = await house();
    const socket = connect(Number(new URL(home.server.url).port), '127.0.0.1');
    await once(socket, 'connect');
    const closed = once(socket, 'close');
    await home[Symbol.asyncDispose]();
    await closed;
    await expect(ask(home)).rejects.toThrow('ECONNREFUSED');
  });
});
