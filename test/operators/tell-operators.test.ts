import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { SmtpSession } from '../../src/delivery/smtp.ts';
import { type Inbox, startInbox } from '../../src/inbox/inbox.ts';
import { mailChannel, webhookChannel } from '../../src/operators/channels.ts';
import { type OperatorsDesk, tellOperators } from '../../src/operators/tell-operators.ts';
import { insertManualSlot } from '../../src/run/manual.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import { scan } from '../../src/run/scan.ts';
import { claimNotice } from '../../src/store/notices.ts';
import { claimSlot, watchedSince } from '../../src/store/slots.ts';
import { address } from '../delivery/addresses.ts';
import { startApi } from '../support/api-server.ts';
import { startSmtpScript } from '../support/smtp-script.ts';
import { type TestWorkshop, testWorkshop } from '../support/workshop.ts';

const minute = 60_000;
const hour = 60 * minute;
const unknownWords = 'may or may not have arrived';

interface Told {
  readonly channel: string;
  readonly problem: string | null;
}

/** A desk of a workshop's store and clock; what became of each telling goes into `told`. */
function desk(house: TestWorkshop, rest: Partial<OperatorsDesk> = {}): OperatorsDesk & { readonly log: Told[] } {
  const log: Told[] = [];
  return {
    store: house.store,
    reports: [house.report],
    now: house.clock.now,
    graceMs: hour,
    channels: [],
    redact: (text) => text,
    signal: house.stop.signal,
    told: (channel, _, problem) => log.push({ channel, problem }),
    log,
    ...rest,
  };
}

function mailTo({ workshop }: TestWorkshop, inbox: Pick<Inbox, 'host' | 'port'>) {
  const connect = (): SmtpSession => new SmtpSession({ host: inbox.host, port: inbox.port, security: 'none' });
  return mailChannel({ from: workshop.from, connect }, address('ops@example.com'));
}

/** A webhook or ping of operators, and what it got. */
async function listener(status = () => 200) {
  const bodies: string[] = [];
  const server = await startApi(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    bodies.push(body);
    response.writeHead(status()).end();
  });
  return Object.assign(server, { bodies });
}

/** The same workshop, talking to a mail server that follows a script. */
const served = ({ workshop }: TestWorkshop, { host, port }: { host: string; port: number }) => ({
  ...workshop,
  connect: () => new SmtpSession({ host, port, security: 'none' }),
});

describe('D04 a delivery that is unknown', () => {
  test('is told within five minutes, once by each channel, and never to those whom the report is for', async () => {
    await using house = await testWorkshop();
    await using inbox = await startInbox();
    await using hook = await listener();
    await using silent = await startSmtpScript({ dot: 'close' });
    await house.dueSlot('2026-11-23');
    await scan(served(house, silent), [house.report]);
    const operators = desk(house, { channels: [mailTo(house, inbox), webhookChannel(hook.url)] });
    for (let passed = 0; passed < 10; passed++) {
      await tellOperators(operators);
      house.clock.advance(minute);
    }

    expect(operators.log.map(({ channel }) => channel).sort()).toEqual(['mail:ops@example.com', 'webhook']);
    expect(operators.log.map(({ problem }) => problem)).toEqual([null, null]);
    expect(inbox.messages.map(({ to }) => to)).toEqual([['ops@example.com']]);
    const mail = await PostalMime.parse(inbox.messages[0]?.raw ?? '');
    expect(mail.html).toBeUndefined();
    expect(mail.text).toContain(`the mail to ann@example.com ${unknownWords}`);
    const { text, alerts } = JSON.parse(hook.bodies[0] ?? '');
    expect(text).toContain(unknownWords);
    expect(alerts.map(({ kind }: { kind: string }) => kind)).toEqual(['unknown', 'failed']);
  });

  test('D06 is told within five minutes of the end of its process, though no scan has come to write it down', async () => {
    await using house = await testWorkshop();
    await using hook = await listener();
    const key = await house.dueSlot('2026-11-23');
    await scan(served(house, { host: '127.0.0.1', port: 1 }), [house.report]);
    // Its process ended right after it had taken or renewed its lease of a minute.
    const until = new Date(house.clock.now().getTime() + minute);
    await claimSlot(house.store, key, house.clock.now(), until);
    await house.store.updateTable('deliveries').set({ state: 'handed', next_attempt_at: null }).execute();
    const alerts: { passed: number; alerts: { id: string; kind: string }[] }[] = [];
    const operators = desk(house, { channels: [webhookChannel(hook.url)] });
    for (let passed = 0; passed <= 10; passed++) {
      if (passed === 8) await scan(house.workshop, [house.report]);
      await tellOperators(operators);
      for (const body of hook.bodies.splice(0)) alerts.push({ passed, alerts: JSON.parse(body).alerts });
      house.clock.advance(minute);
    }
    expect(alerts).toMatchObject([
      { passed: 2, alerts: [{ kind: 'unknown', message: expect.stringContaining(unknownWords) }] },
      // What the scan makes of it is no other thing to know.
      { passed: 8, alerts: [{ kind: 'failed' }] },
    ]);
  });

  test('is told once by four daemons that look at the same time', async () => {
    await using house = await testWorkshop();
    await using hook = await listener();
    await using silent = await startSmtpScript({ dot: 'close' });
    await house.dueSlot('2026-11-23');
    await scan(served(house, silent), [house.report]);
    const looks = [1, 2, 3, 4].map(() => tellOperators(desk(house, { channels: [webhookChannel(hook.url)] })));
    await Promise.all(looks);
    const told = hook.bodies.flatMap((body) => JSON.parse(body).alerts.map(({ id }: { id: string }) => id));
    expect(told).toHaveLength(2);
    expect(new Set(told).size).toBe(2);
  });
});

describe('a slot that goes wrong is told:', () => {
  test.each([
    ['D02 rejected', { rcpt: '550 5.1.1 nobody here' } as const, ['rejected', 'failed'], '550 5.1.1 nobody here'],
    ['D12 login refused, so that nothing is sent', { greeting: '554 no' } as const, ['missing'], 'not sent whole'],
  ])('%s', async (_, script, kinds, words) => {
    await using house = await testWorkshop();
    await using hook = await listener();
    await using smtp = await startSmtpScript(script);
    await house.dueSlot('2026-11-23');
    await scan(served(house, smtp), [house.report]);
    house.clock.advance(hour + minute);
    await tellOperators(desk(house, { channels: [webhookChannel(hook.url)] }));
    const { text, alerts } = JSON.parse(hook.bodies[0] ?? '');
    expect(alerts.map(({ kind }: { kind: string }) => kind)).toEqual(kinds);
    expect(text).toContain(words);
  });

  test('by its mails alone, where it was run by hand: whoever did so has its end on the screen', async () => {
    await using house = await testWorkshop();
    await using hook = await listener();
    await using smtp = await startSmtpScript({ rcpt: '550 5.1.1 nobody here' });
    const key = await insertManualSlot(house.store, house.report, house.clock.now());
    await runSlot(served(house, smtp), house.report, key);
    expect(await house.store.selectFrom('slots').select('state').execute()).toEqual([{ state: 'failed' }]);
    await tellOperators(desk(house, { channels: [webhookChannel(hook.url)] }));
    expect(JSON.parse(hook.bodies[0] ?? '').alerts).toMatchObject([{ kind: 'rejected', slot: key }]);
  });

  test('R07 no campaign can be read, and a key that is refused', async () => {
    await using house = await testWorkshop({ campaigns: { ids: ['campaign_123'] } });
    await using hook = await listener();
    house.mock.override('/analytics/campaigns/campaign_123', { status: 401 });
    await house.dueSlot('2026-11-23');
    await scan(house.workshop, [house.report]);
    await tellOperators(desk(house, { channels: [webhookChannel(hook.url)] }));
    expect(JSON.parse(hook.bodies[0] ?? '').alerts).toMatchObject([
      { kind: 'failed', message: expect.stringContaining('E_API_REFUSED') },
    ]);
  });

  test('R06 a campaign could not be read, so that it is partial', async () => {
    await using house = await testWorkshop({ campaigns: { ids: ['campaign_123', 'campaign_hr_webinar'] } });
    await using hook = await listener();
    house.mock.override('/analytics/campaigns/campaign_hr_webinar', { status: 404 });
    await house.dueSlot('2026-11-23');
    await scan(house.workshop, [house.report]);
    await tellOperators(desk(house, { channels: [webhookChannel(hook.url)] }));
    expect(JSON.parse(hook.bodies[0] ?? '').alerts).toMatchObject([
      { kind: 'partial', message: expect.stringContaining('1 campaign could not be read') },
    ]);
  });

  test('S03 the daemon was down past its window, so that it expired', async () => {
    await using house = await testWorkshop({ schedule: '0 8 23 11 *' });
    await using hook = await listener();
    house.clock.set('2026-11-20T08:00:00Z');
    await watchedSince(house.store, 'weekly', house.clock.now());
    house.clock.set('2026-11-27T08:00:00Z');
    await scan(house.workshop, [house.report]);
    await tellOperators(desk(house, { channels: [webhookChannel(hook.url)] }));
    expect(JSON.parse(hook.bodies[0] ?? '').alerts).toMatchObject([{ kind: 'expired', slot: 'weekly/2026-11-23' }]);
    expect(house.inbox.messages).toHaveLength(0);
  });

  test('D14 the mail server is down for four days: the mail is given up, and the webhook says so', async () => {
    await using house = await testWorkshop();
    await using hook = await listener();
    await house.dueSlot('2026-11-23');
    const nowhere = served(house, { host: '127.0.0.1', port: 1 });
    const operators = desk(house, {
      channels: [mailTo(house, { host: '127.0.0.1', port: 1 }), webhookChannel(hook.url)],
    });
    for (let passed = 0; passed <= 80; passed += 8) {
      await scan(nowhere, [house.report]);
      await tellOperators(operators);
      house.clock.advance(8 * hour);
    }
    const kinds = hook.bodies.flatMap((body) => JSON.parse(body).alerts.map(({ kind }: { kind: string }) => kind));
    expect(kinds).toEqual(['missing', 'undelivered', 'failed']);
    expect(new Set(operators.log.filter(({ channel }) => channel !== 'webhook').map(({ problem }) => problem))).toEqual(
      new Set([expect.stringContaining('ECONNREFUSED')]),
    );
  });
});

describe('a report that is missing', () => {
  /** The minute after the slot's due time at which the webhook hears of it. */
  async function minuteOfAlert(house: TestWorkshop): Promise<number | null> {
    await using hook = await listener();
    const operators = desk(house, { channels: [webhookChannel(hook.url)] });
    for (let passed = 0; passed <= 120; passed++) {
      await tellOperators(operators);
      if (hook.bodies.length > 0) return passed;
      house.clock.advance(minute);
    }
    return null;
  }

  test('is told within 15 minutes of its grace where its slot is open', async () => {
    await using house = await testWorkshop();
    await house.dueSlot('2026-11-23');
    expect(await minuteOfAlert(house)).toBe(60);
  });

  test('S15 is told within 15 minutes of its grace where no scan has even recorded it', async () => {
    await using house = await testWorkshop({ schedule: '0 8 * * 1' });
    await watchedSince(house.store, 'weekly', new Date('2026-11-20T08:00:00Z'));
    expect(await minuteOfAlert(house)).toBe(60);
  });

  test('is not missed where it went out, is not due, or was never watched', async () => {
    await using house = await testWorkshop({ schedule: '0 8 * * 1' });
    expect(await minuteOfAlert(house)).toBeNull();
    house.clock.set('2026-11-23T08:00:00Z');
    await house.dueSlot('2026-11-23');
    await scan(house.workshop, [house.report]);
    expect(await minuteOfAlert(house)).toBeNull();
  });
});

describe('a webhook', () => {
  test('that fails is tried again after 1, 2, 4 minutes until it takes the alert', async () => {
    await using house = await testWorkshop();
    const answers = [500, 503, 404];
    await using hook = await listener(() => answers.shift() ?? 204);
    await house.dueSlot('2026-11-23');
    house.clock.advance(2 * hour);
    const operators = desk(house, { channels: [webhookChannel(hook.url)] });
    const tries: number[] = [];
    for (let passed = 0; passed < 30; passed++) {
      const before = hook.bodies.length;
      await tellOperators(operators);
      if (hook.bodies.length > before) tries.push(passed);
      house.clock.advance(minute);
    }
    expect(tries).toEqual([0, 1, 3, 7]);
    expect(operators.log.map(({ problem }) => problem)).toEqual(['answered 500', 'answered 503', 'answered 404', null]);
    expect(new Set(hook.requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  test('R11 that redirects is not followed', async () => {
    await using house = await testWorkshop();
    await using elsewhere = await listener();
    await using hook = await startApi((_, response) => {
      response.writeHead(307, { location: elsewhere.url }).end();
    });
    await house.dueSlot('2026-11-23');
    house.clock.advance(2 * hour);
    const operators = desk(house, { channels: [webhookChannel(hook.url)] });
    await tellOperators(operators);
    expect(operators.log).toEqual([{ channel: 'webhook', problem: 'answered 307' }]);
    expect(elsewhere.requests).toEqual([]);
  });
});

describe('an alert that may have got lost', () => {
  test('is told again five minutes after its process ended in the middle, by whoever looks', async () => {
    await using house = await testWorkshop();
    await using hook = await listener();
    await house.dueSlot('2026-11-23');
    house.clock.advance(2 * hour);
    const until = new Date(house.clock.now().getTime() + 5 * minute);
    await claimNotice(house.store, 'slot/weekly/2026-11-23/missing', 'webhook', house.clock.now(), until);
    const counts: number[] = [];
    for (let passed = 0; passed <= 6; passed++) {
      await tellOperators(desk(house, { channels: [webhookChannel(hook.url)] }));
      counts.push(hook.bodies.length);
      house.clock.advance(minute);
    }
    expect(counts).toEqual([0, 0, 0, 0, 0, 1, 1]);
  });

  test('because the mail server gave no verdict comes again, under the same Message-ID', async () => {
    await using house = await testWorkshop();
    await using smtp = await startSmtpScript({ dot: ['close', '250 2.0.0 taken'] });
    await house.dueSlot('2026-11-23');
    house.clock.advance(2 * hour);
    for (let passed = 0; passed < 5; passed++) {
      await tellOperators(desk(house, { channels: [mailTo(house, smtp)] }));
      house.clock.advance(minute);
    }
    const ids = smtp.messages.map((message) => /^Message-ID: (.+)/m.exec(message.toString())?.[1]);
    expect(ids).toEqual([ids[0], ids[0]]);
  });
});

describe('the ping of the dead man’s switch', () => {
  const pinged = async (house: TestWorkshop, status = 200): Promise<{ paths: string[]; log: readonly Told[] }> => {
    await using server = await listener(() => status);
    const operators = desk(house, { ping: `${server.url}/{report}?rid=1` });
    await tellOperators(operators);
    await tellOperators(operators);
    return { paths: server.requests.map(({ path }) => path), log: operators.log };
  };

  test('comes once when every mail of the slot was accepted', async () => {
    await using house = await testWorkshop({ recipients: ['ann@example.com', 'ben@example.com'] });
    await house.dueSlot('2026-11-23');
    expect((await pinged(house)).paths).toEqual([]);
    await scan(house.workshop, [house.report]);
    expect((await pinged(house)).paths).toEqual(['/weekly?rid=1']);
    expect((await pinged(house)).paths).toEqual([]);
  });

  test.each([
    ['unknown', { dot: ['250 2.0.0 taken', 'close'] }],
    ['rejected', { rcpt: ['250 2.1.5 fine', '550 5.1.1 nobody'] }],
    ['deferred', { rcpt: ['250 2.1.5 fine', '451 4.3.0 later'] }],
  ] as const)('does not come where one mail of two is %s', async (state, script) => {
    await using house = await testWorkshop({ recipients: ['ann@example.com', 'ben@example.com'] });
    await using smtp = await startSmtpScript(script);
    await house.dueSlot('2026-11-23');
    await scan(served(house, smtp), [house.report]);
    const rows = await house.store.selectFrom('deliveries').select('state').orderBy('recipient').execute();
    expect(rows).toEqual([{ state: 'accepted' }, { state }]);
    expect((await pinged(house)).paths).toEqual([]);
  });

  test('O08 does not come where nothing could be read, nor for a slot of two days ago', async () => {
    await using house = await testWorkshop({ campaigns: { ids: ['campaign_123'] } });
    await house.dueSlot('2026-11-23');
    await scan(house.workshop, [house.report]);
    house.clock.advance(48 * hour);
    house.mock.override('/analytics/campaigns/campaign_123', { status: 401 });
    await house.dueSlot('2026-11-25');
    await scan(house.workshop, [house.report]);
    expect((await pinged(house)).paths).toEqual([]);
  });

  test('that fails is said and tried again, and the slot stays done', async () => {
    await using house = await testWorkshop();
    await house.dueSlot('2026-11-23');
    await scan(house.workshop, [house.report]);
    expect(await pinged(house, 500)).toEqual({
      paths: ['/weekly?rid=1'],
      log: [{ channel: 'ping', problem: 'answered 500' }],
    });
    house.clock.advance(minute);
    expect((await pinged(house)).paths).toEqual(['/weekly?rid=1']);
    expect(await house.store.selectFrom('slots').select('state').execute()).toEqual([{ state: 'done' }]);
  });
});
