import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/mock/index.ts';
import { get, startOnMonday } from './served.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startOnMonday();
});
afterAll(() => mock.close());

/** Sends bytes as they are and returns all that comes back until the server closes. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1');
  // The server may hang up on garbage before it has read all of it.
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(bytes, 'latin1');
  return text(socket).catch(() => '');
}

const key = `Authorization: Bearer ${'k'.repeat(40)}`;
const request = (target: string, ...headers: string[]): string =>
  [`GET ${target} HTTP/1.1`, 'Host: 127.0.0.1', key, 'Connection: close', ...headers, '', ''].join('\r\n');

async function expectAlive(): Promise<void> {
  expect((await get(mock, '/verify')).status).toBe(200);
}

describe('a malformed request gets a client error and the server goes on', () => {
  it.each([
    ['percent-encoding that is not UTF-8', '/v1/analytics/campaigns/%E0%A4%A', 400],
    ['a lone percent sign', '/v1/analytics/campaigns/%', 400],
    ['two leading slashes', '//analytics/overview', 404],
    ['an absolute URL', 'http://elsewhere.example/v1/verify', 200],
    ['a target that is no URL', 'http://[', 400],
    ['dots that lead upwards', '/v1/../../etc/passwd', 404],
  ])('%s', async (_, target, status) => {
    const answer = await raw(request(target));
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).not.toMatch(/\n\s+at /);
    await expectAlive();
  });

  it.each(['garbage;;', ';', '/', 'a/b;c', 'text/html;q=x,,'])('Accept: %s', async (accept) => {
    const { status, headers } = await get(mock, '/campaigns', { headers: { accept } });
    expect([400, 406]).toContain(status);
    expect(headers.get('content-type')).toBe('application/problem+json');
    await expectAlive();
  });

  it('a JSON body that is not JSON, with GET and with POST', async () => {
    const body = '{"bad';
    const headers = ['Content-Type: application/json', `Content-Length: ${body.length}`];
    const unexpected = await raw(request('/v1/campaigns', ...headers) + body);
    expect(unexpected).toMatch(/^HTTP\/1.1 4\d\d /);
    const posted = await get(mock, '/campaigns', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(posted.status).toBe(405);
    await expectAlive();
  });

  it('a body of more than 10 MB', async () => {
    const size = 10 * 1024 * 1024 + 1;
    const answer = await raw(
      `POST /v1/campaigns HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${size}\r\n\r\n${'x'.repeat(size)}`,
    );
    expect(answer === '' || answer.startsWith('HTTP/1.1 413 ')).toBe(true);
    await expectAlive();
  });

  it('a path of 100 kB, and a request line that is none', async () => {
    expect(await raw(request(`/v1/${'a'.repeat(100_000)}`))).toMatch(/^HTTP\/1.1 431 |^$/);
    expect(await raw('\0\0 nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
    await expectAlive();
  });

  it('a client that leaves in the middle of its body', async () => {
    const socket = connect(Number(new URL(mock.url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.end('POST /v1/campaigns HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf');
    socket.resume();
    await once(socket, 'close');
    await expectAlive();
  });

  it('a Host header of another machine, as after DNS rebinding', async () => {
    const answer = await raw(`GET /v1/verify HTTP/1.1\r\nHost: evil.example\r\n${key}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 403 /);
    expect(await raw(`GET /v1/verify HTTP/1.1\r\nHost: [::1]:80\r\n${key}\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 200 /,
    );
  });
});

it('answers any path, query and headers with a status below 500 and well-formed JSON', async () => {
  const token = fc.stringMatching(/^[!-~]([ -~]{0,20}[!-~])?$/);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('/campaigns', '/analytics/campaigns/', '/verify?', '/campaigns?limit=', '/'),
      fc.stringMatching(/^[!"$-~]{0,30}$/),
      fc.record({ accept: token, prefer: token, 'content-type': token }, { requiredKeys: [] }),
      async (start, rest, headers) => {
        const answer = await get(mock, start + rest, { headers });
        expect(answer.status).toBeLessThan(500);
        expect(answer.json).toBeDefined();
      },
    ),
    { numRuns: 300 },
  );
});
