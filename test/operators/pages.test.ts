import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { exposition } from '../../src/operators/exposition.ts';
import { operatorPages } from '../../src/operators/pages.ts';
import { isAlive, isClockSkewed, watchVitals } from '../../src/operators/vitals.ts';
import { startHttpServer } from '../../src/serving/server.ts';
import { freeze } from '../../src/store/deliveries.ts';
import { insertSlot, writeSlot } from '../../src/store/slots.ts';
import type { Store } from '../../src/store/tables.ts';
import { at, dueSlot, heldSlot, temporaryStore } from '../support/store.ts';

/** The pages over a store, with clocks that the test moves. */
async function pages(store: Store | null, host = '127.0.0.1') {
  const time = { wall: at(0).getTime(), monotonic: 0 };
  const vitals = watchVitals({ wall: () => time.wall, monotonic: () => time.monotonic });
  const server = await startHttpServer({
    rooms: [
      operatorPages({
        store: () => store,
        watched: () => ({
          version: '1.2.3',
          reports: ['weekly', 'daily'],
          signs: vitals.signs(),
          apiCalls: new Map([['200', 7]]),
        }),
        now: () => at(90),
        host,
        patienceMs: 50,
      }),
    ],
    trouble: (error) => {
      throw error;
    },
    host: '127.0.0.1',
    port: 0,
  });
  return {
    vitals,
    pass(wallMs: number, monotonicMs = wallMs) {
      time.wall += wallMs;
      time.monotonic += monotonicMs;
    },
    async ask(path: string, { method = 'GET', host = 'localhost' } = {}) {
      const outgoing = request(server.url + path, { method, agent: false, headers: { host } }).end();
      const [incoming] = await once(outgoing, 'response');
      return { status: incoming.statusCode as number, body: await text(incoming) };
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

const minute = 60_000;

describe('/health', () => {
  test('is well while scans come, and within a long one as long as something happens', async () => {
    await using home = await pages(null);
    home.vitals.scanBegins();
    home.pass(19 * minute);
    home.vitals.stirs();
    home.pass(19 * minute);
    expect(await home.ask('/health')).toEqual({
      status: 200,
      body: '{"alive":true,"scanning":true,"silentSeconds":1140}\n',
    });
    home.vitals.scanEnds();
    home.pass(3 * minute);
    expect((await home.ask('/health')).status).toBe(200);
  });

  test('is ill where no scan came for over three minutes, or one said nothing for over twenty', async () => {
    await using home = await pages(null);
    home.pass(3 * minute + 1);
    expect((await home.ask('/health')).status).toBe(503);
    home.vitals.scanBegins();
    expect((await home.ask('/health')).status).toBe(200);
    home.pass(20 * minute + 1);
    expect((await home.ask('/health')).status).toBe(503);
  });

  test('goes by the clock that does not jump', async () => {
    await using home = await pages(null);
    home.pass(24 * 60 * minute, minute);
    expect((await home.ask('/health')).status).toBe(200);
  });
});

describe('/ready', () => {
  test('is false until the store is open, and true then', async () => {
    await using migrating = await pages(null);
    expect(await migrating.ask('/ready')).toEqual({
      status: 503,
      body: '{"ready":false,"problems":["the store is being opened"]}\n',
    });
    await using house = await temporaryStore();
    await using open = await pages(house.store);
    expect(await open.ask('/ready')).toEqual({ status: 200, body: '{"ready":true,"problems":[]}\n' });
  });

  test('O01 is false from a look that the store failed to a whole one that it did not', async () => {
    await using house = await temporaryStore();
    await using home = await pages(house.store);
    const looks = async (code?: string): Promise<number[]> => {
      home.vitals.scanBegins();
      if (code) home.vitals.storeFails(code);
      const during = await home.ask('/ready');
      home.vitals.scanEnds();
      return [during.status, (await home.ask('/ready')).status];
    };
    expect(await looks()).toEqual([200, 200]);
    expect(await looks('E_STORE_FULL')).toEqual([503, 503]);
    expect((await home.ask('/ready')).body).toContain('the store failed at the last look (E_STORE_FULL)');
    expect(await looks()).toEqual([503, 200]);
  });

  test('is false while the store takes no writes, or does not answer', async () => {
    await using house = await temporaryStore();
    await using home = await pages(house.store);
    await sql`pragma query_only = on`.execute(house.store);
    expect(await home.ask('/ready')).toMatchObject({ status: 503, body: expect.stringContaining('takes no writes') });
    await sql`pragma query_only = off`.execute(house.store);
    await house.store.transaction().execute(async () => {
      expect(await home.ask('/ready')).toMatchObject({ status: 503, body: expect.stringContaining('does not answer') });
    });
    expect((await home.ask('/ready')).status).toBe(200);
  });

  test.each([
    ['S05 +8 days', 8 * 24 * 60 * minute],
    ['S04 an hour back', -60 * minute],
    ['61 seconds', 61_000],
  ])('is false after the clock jumped: %s; and true again a scan later', async (_, jumpMs) => {
    await using house = await temporaryStore();
    await using home = await pages(house.store);
    home.vitals.scanBegins();
    home.pass(minute + jumpMs, minute);
    expect(home.vitals.scanBegins()).toBe(jumpMs);
    expect(await home.ask('/ready')).toEqual({
      status: 503,
      body: `{"ready":false,"problems":["the clock jumped by ${jumpMs / 1_000} seconds"]}\n`,
    });
    home.pass(minute + 30_000, minute);
    home.vitals.scanBegins();
    expect((await home.ask('/ready')).status).toBe(200);
  });
});

describe('/metrics', () => {
  test('has every state of every report from the start, and nobody’s name', async () => {
    await using house = await temporaryStore();
    const lease = await heldSlot(house.store);
    const message = (id: string, recipient: string) => ({
      id,
      subject: 's',
      mime: Buffer.from('m'),
      sha256: 'h',
      recipient,
      campaign: '',
    });
    await freeze(
      house.store,
      lease,
      '{}',
      [message('1@x', 'ann@example.com'), message('2@x', 'ben@example.com')],
      at(1),
    );
    await house.store.updateTable('deliveries').set({ state: 'unknown' }).where('message_id', '=', '1@x').execute();
    await insertSlot(house.store, dueSlot('weekly/2026-11-30', { date: '2026-11-30', due_at: at(60).toISOString() }));
    await insertSlot(house.store, dueSlot('daily/2026-11-23', { report: 'daily' }));
    const daily = await house.store
      .updateTable('slots')
      .set({ epoch: 1 })
      .where('report', '=', 'daily')
      .returning(['key', 'epoch'])
      .executeTakeFirstOrThrow();
    await writeSlot(house.store, daily, { state: 'done' }, at(5));
    await using home = await pages(house.store);
    const { status, body } = await home.ask('/metrics');

    expect(status).toBe(200);
    for (const line of [
      'campaign_pulse_build_info{version="1.2.3"} 1',
      'campaign_pulse_api_calls_total{status="200"} 7',
      'campaign_pulse_slots{report="weekly",state="frozen"} 1',
      'campaign_pulse_slots{report="weekly",state="due"} 1',
      'campaign_pulse_slots{report="daily",state="failed"} 0',
      'campaign_pulse_deliveries{report="weekly",state="unknown"} 1',
      'campaign_pulse_deliveries{report="weekly",state="pending"} 1',
      'campaign_pulse_unknown_deliveries{report="weekly"} 1',
      'campaign_pulse_unknown_deliveries{report="daily"} 0',
      'campaign_pulse_oldest_due_slot_seconds{report="weekly"} 5400',
      'campaign_pulse_oldest_due_slot_seconds{report="daily"} 0',
      `campaign_pulse_last_success_timestamp_seconds{report="daily"} ${at(5).getTime() / 1_000}`,
      'campaign_pulse_last_success_timestamp_seconds{report="weekly"} 0',
    ]) {
      expect(body.split('\n')).toContain(line);
    }
    expect(body).not.toMatch(/@|ann|example/);
    const lines = body.trimEnd().split('\n');
    const form =
      /^(# (HELP|TYPE) campaign_pulse_\w+ .+|campaign_pulse_\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? \d+(\.\d+)?)$/;
    expect(lines.filter((line) => !form.test(line))).toEqual([]);
  });

  test('writes labels so that no text can end them', () => {
    const samples = [{ labels: { a: 'x"\\\ny' }, value: 1 }];
    expect(exposition([{ name: 'm', help: 'h', type: 'gauge', samples }])).toBe(
      '# HELP m h\n# TYPE m gauge\nm{a="x\\"\\\\\\ny"} 1\n',
    );
  });

  test('says of the process what it can before the store is open', async () => {
    await using home = await pages(null);
    const { status, body } = await home.ask('/metrics');
    expect(status).toBe(200);
    expect(body).toContain('campaign_pulse_build_info');
    expect(body).not.toContain('campaign_pulse_slots');
  });
});

describe('X03 the pages of operators', () => {
  test.each([
    ['localhost', 200],
    ['127.0.0.1:8025', 200],
    ['[::1]', 200],
    ['10.1.2.3', 200],
    ['reports.example.com', 421],
    ['evil.com', 421],
    ['10.1.2.4', 421],
  ])('called by the name %j answer %i', async (host, status) => {
    await using house = await temporaryStore();
    await using home = await pages(house.store, '10.1.2.3');
    for (const path of ['/health', '/ready', '/metrics'])
      expect(await home.ask(path, { host })).toMatchObject({ status });
  });

  test('can only be read', async () => {
    await using home = await pages(null);
    expect((await home.ask('/metrics', { method: 'POST' })).status).toBe(405);
    expect(await home.ask('/metrics', { method: 'HEAD' })).toEqual({ status: 200, body: '' });
    expect((await home.ask('/other')).status).toBe(404);
  });
});

test('the limits of life and of the clock are what the page says', () => {
  const signs = { isScanning: false, silentMs: 3 * minute, lastScanAt: null, skewMs: 60_000 };
  expect(isAlive(signs)).toBe(true);
  expect(isClockSkewed(signs)).toBe(false);
});
