import { describe, expect, test } from 'vitest';
import { SmtpSession } from '../../src/delivery/smtp.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import { historyOf } from '../../src/store/deliveries.ts';
import { claimSlot } from '../../src/store/slots.ts';
import { type ScriptedSmtp, type SmtpScript, startSmtpScript } from '../support/smtp-script.ts';
import { type TestWorkshop, testWorkshop } from '../support/workshop.ts';

const many = Array.from({ length: 25 }, (_, index) => `reader${index}@example.com`);

async function deliver(house: TestWorkshop, server: ScriptedSmtp, recipients: readonly string[] = many) {
  const connect = (): SmtpSession => new SmtpSession({ host: server.host, port: server.port, security: 'none' });
  const key = await house.dueSlot('2026-11-23');
  const report = { ...house.report, recipients: house.report.recipients.slice(0, recipients.length) };
  return runSlot({ ...house.workshop, connect }, report, key);
}

function recipientsOf({ commands }: ScriptedSmtp): readonly string[] {
  return commands.filter((line) => line.startsWith('RCPT')).toSorted();
}

describe('many mails', () => {
  test.each([
    { mails: 10, conversations: 1 },
    { mails: 11, conversations: 2 },
    { mails: 25, conversations: 3 },
  ])('$mails go out in $conversations conversations, each of them once', async ({ mails, conversations }) => {
    await using house = await testWorkshop({ recipients: many });
    await using server = await startSmtpScript();
    const { state } = await deliver(house, server, many.slice(0, mails));
    expect(state).toBe('done');
    expect(server.connections).toBe(conversations);
    expect(new Set(recipientsOf(server)).size).toBe(mails);
    expect(server.messages).toHaveLength(mails);
  });

  test('go out in as many conversations as the server may have from us', async () => {
    await using house = await testWorkshop({ recipients: many });
    await using server = await startSmtpScript();
    const { state } = await deliver({ ...house, workshop: { ...house.workshop, connections: 1 } }, server);
    expect(state).toBe('done');
    expect(server.connections).toBe(1);
  });

  test('go out in one conversation where the server wants no second', async () => {
    await using house = await testWorkshop({ recipients: many });
    await using server = await startSmtpScript({ greeting: ['220 script', '421 4.7.0 one of you is enough'] });
    const { state, deliveries } = await deliver(house, server);
    expect(state).toBe('done');
    expect(deliveries.map(({ attempts }) => attempts)).toEqual(many.map(() => 1));
  });

  test('are deferred together where it wants none any more, but for those that it took', async () => {
    const script: SmtpScript = {
      greeting: ['220 script', '421 4.7.0 enough'],
      rcpt: ['250 fine', '250 fine', 'close'],
    };
    await using house = await testWorkshop({ recipients: many });
    await using server = await startSmtpScript(script);
    const { state, deliveries } = await deliver(house, server);
    expect(state).toBe('delivering');
    expect(deliveries.filter((row) => row.state === 'accepted')).toHaveLength(2);
    expect(deliveries.filter((row) => row.state === 'deferred' && row.attempts === 1)).toHaveLength(23);
  });

  test.each(['greeting', 'ehlo'] as const)(
    'wait for no further conversation that hangs at %s once all are out',
    async (phase) => {
      await using house = await testWorkshop({ recipients: many });
      const first = phase === 'greeting' ? '220 script' : '250 script';
      await using server = await startSmtpScript({ [phase]: [first, 'hang'] });
      const { state } = await deliver(house, server);
      expect(state).toBe('done');
      expect(recipientsOf(server)).toHaveLength(many.length);
    },
  );

  test('are as they were where the process is stopped before a conversation came about', async () => {
    await using house = await testWorkshop({ recipients: many });
    await using server = await startSmtpScript({ greeting: 'hang' });
    const running = deliver(house, server);
    await server.reached('greeting');
    house.stop.abort(new Error('stopped'));
    const { state, deliveries } = await running;
    expect(state).toBe('delivering');
    expect(new Set(deliveries.map((row) => row.state))).toEqual(new Set(['pending']));
    expect(deliveries.filter(({ attempts }) => attempts > 0).length).toBeLessThanOrEqual(house.workshop.connections);
  });

  test('leave each a history of its own', async () => {
    await using house = await testWorkshop({ recipients: many });
    await using server = await startSmtpScript();
    const { deliveries } = await deliver(house, server);
    for (const { message_id } of deliveries) {
      const steps = (await historyOf(house.store, message_id)).map(({ number, from, to }) => [number, from, to]);
      expect(steps).toEqual([
        [1, 'pending', 'sending'],
        [2, 'sending', 'handed'],
        [3, 'handed', 'accepted'],
      ]);
    }
  });
});

describe('a slot that another process takes over while mails are under way', () => {
  test('gets no further step from this one, and nothing more is sent', async () => {
    await using house = await testWorkshop({ recipients: many });
    await using server = await startSmtpScript({ dot: ['250 taken', '250 taken', '250 taken', 'hang'] });
    const running = deliver(house, server);
    const refused = expect(running).rejects.toMatchObject({ code: 'E_SLOT_BUSY' });
    await server.reached('dot');
    // The lease has run out by the other's clock.
    const later = new Date(house.clock.now().getTime() + 3_600_000);
    await expect.poll(() => server.messages.length, { interval: 5 }).toBeGreaterThanOrEqual(4);
    await claimSlot(house.store, 'weekly/2026-11-23', later, new Date(later.getTime() + 60_000));
    const before = await ledgerOf(house);
    server.say('250 taken');
    await refused;
    expect(await ledgerOf(house)).toEqual(before);
    expect(before.filter(({ state }) => state === 'handed').length).toBeGreaterThan(0);
  });
});

function ledgerOf({ store }: TestWorkshop) {
  return store.selectFrom('deliveries').selectAll().orderBy('message_id').execute();
}
