import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { gracefulClose, listen } from '../../src/mock/http/listen.ts';
import { get, startOnMonday } from './served.ts';

it('waits for an answer that is being sent', async () => {
  const mock = await startOnMonday();
  mock.override('/campaigns', { manner: { dripMs: 300 } });
  const dripping = get(mock, '/campaigns');
  // Asked after the other, so that both have arrived.
  await get(mock, '/verify');
  await mock.close();
  expect((await dripping).json).toHaveLength(12);
});

it('ends although a client stalls in the middle of its request', async () => {
  const server = createServer((incoming, response) => {
    incoming.resume().on('end', () => response.end());
  });
  const close = gracefulClose(server, 50);
  const { port } = new URL(await listen(server, 0, '127.0.0.1'));
  const stalled = connect(Number(port), '127.0.0.1');
  stalled.on('error', () => {});
  stalled.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nabc');
  await once(server, 'request');
  await close();
});

it('ends although a client never stops asking', async () => {
  const mock = await startOnMonday({ latency: { minMs: 1, maxMs: 2 } });
  const { port } = new URL(mock.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => {});
  const ask = (): boolean => socket.write('GET /verify HTTP/1.1\r\nHost: localhost\r\n\r\n');
  ask();
  ask();
  await once(socket, 'data');
  socket.on('data', ask);
  await mock.close();
  await expect(once(request(mock.url).end(), 'response')).rejects.toThrow('ECONNREFUSED');
});
