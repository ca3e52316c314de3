import { describe, expect, test } from 'vitest';
import { SmtpSession } from '../../src/delivery/smtp.ts';
import { insertManualSlot } from '../../src/run/manual.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import { scan } from '../../src/run/scan.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { openStore } from '../../src/store/open.ts';
import { findSlot, slotsOf, watchedSince } from '../../src/store/slots.ts';
import { reportConfig, testWorkshop } from '../support/workshop.ts';

const hour = 3_600_000;
const day = 24 * hour;
const monday = { schedule: '0 8 * * 1', campaigns: { ids: ['campaign_123'] } };

describe('a scan', () => {
  test('runs nothing on the first look: the past before it is nobody else’s promise', async () => {
    await using house = await testWorkshop(monday);
    await scan(house.workshop, [house.report]);
    expect(await slotsOf(house.store, 'weekly', 10)).toEqual([]);
  });

  test('runs a slot once when it comes due, however often it looks', async () => {
    await using house = await testWorkshop(monday);
    house.clock.set('2026-11-22T08:00:00Z');
    for (let minute = 0; minute < 5; minute++) {
      await scan(house.workshop, [house.report]);
      house.clock.advance(day);
    }
    expect(await slotsOf(house.store, 'weekly', 10)).toMatchObject([
      { key: 'weekly/2026-11-23', state: 'done', due_at: '2026-11-23T08:00:00.000Z' },
    ]);
    expect(house.inbox.messages).toHaveLength(1);
  });

  test('S02 after three weeks away runs the newest missed slot, late, and records the others', async () => {
    await using house = await testWorkshop({ ...monday, catchUpHours: 24 * 30 });
    house.clock.set('2026-11-01T12:00:00Z');
    await scan(house.workshop, [house.report]);
    house.clock.set('2026-11-17T09:00:00Z');
    await scan(house.workshop, [house.report]);

    const slots = await slotsOf(house.store, 'weekly', 10);
    expect(slots).toMatchObject([
      { date: '2026-11-16', state: 'done' },
      { date: '2026-11-09', state: 'skipped', reason: 'overtaken by 2026-11-16' },
      { date: '2026-11-02', state: 'skipped', reason: 'overtaken by 2026-11-16' },
    ]);
    expect(JSON.parse(slots[0]?.digest ?? '')).toMatchObject({ late: true, date: '2026-11-16' });
    expect(house.inbox.messages).toHaveLength(1);
  });

  test('S03 lets a slot expire that is past its catch-up window, and sends nothing', async () => {
    await using house = await testWorkshop({ ...monday, catchUpHours: 24 });
    house.clock.set('2026-11-22T12:00:00Z');
    await scan(house.workshop, [house.report]);
    house.clock.set('2026-11-25T08:00:00Z');
    await scan(house.workshop, [house.report]);
    expect(await slotsOf(house.store, 'weekly', 10)).toMatchObject([
      { date: '2026-11-23', state: 'expired', reason: 'missed by more than 24 hours' },
    ]);
    expect(house.inbox.messages).toHaveLength(0);
  });

  test('S04 does not run a slot again when the clock goes back over it', async () => {
    await using house = await testWorkshop(monday);
    house.clock.set('2026-11-22T12:00:00Z');
    await scan(house.workshop, [house.report]);
    for (const instant of ['2026-11-23T08:00:30Z', '2026-11-23T07:00:00Z', '2026-11-23T08:00:30Z']) {
      house.clock.set(instant);
      await scan(house.workshop, [house.report]);
    }
    expect(house.inbox.messages).toHaveLength(1);
  });

  test('S15 keeps the other reports going when one has no mail to send', async () => {
    await using house = await testWorkshop(monday);
    const broken = reportConfig({ ...monday, id: 'broken', campaigns: { ids: ['campaign_not-found'] } });
    house.clock.set('2026-11-22T12:00:00Z');
    await scan(house.workshop, [broken, house.report]);
    house.clock.set('2026-11-23T08:00:00Z');
    await scan(house.workshop, [broken, house.report]);
    expect(await slotsOf(house.store, 'broken', 1)).toMatchObject([{ state: 'collecting' }]);
    expect(await slotsOf(house.store, 'weekly', 1)).toMatchObject([{ state: 'done' }]);
    expect(house.inbox.messages).toHaveLength(1);
  });

  test('R07 tries again what the API could not answer, and sends the report when it can', async () => {
    await using house = await testWorkshop({ schedule: '0 8 * * 1' });
    house.clock.set('2026-11-22T12:00:00Z');
    await scan(house.workshop, [house.report]);
    house.clock.set('2026-11-23T08:00:00Z');
    house.mock.override('*', { status: 503, body: { error: 'internal_error', message: 'Away' } });
    await scan(house.workshop, [house.report]);
    const [waiting] = await slotsOf(house.store, 'weekly', 1);
    expect(waiting).toMatchObject({ state: 'collecting', reason: expect.stringMatching(/^E_API_LIST: .*503/) });
    expect(Date.parse(waiting?.next_attempt_at ?? '')).toBeGreaterThanOrEqual(house.clock.now().getTime() + 5 * 60_000);

    house.mock.override('*', undefined);
    const asked = house.mock.requests().length;
    await scan(house.workshop, [house.report]);
    expect(house.mock.requests()).toHaveLength(asked);

    house.clock.set(waiting?.next_attempt_at ?? '');
    await scan(house.workshop, [house.report]);
    expect(await slotsOf(house.store, 'weekly', 1)).toMatchObject([{ state: 'done', reason: null }]);
    expect(house.inbox.messages).toHaveLength(1);
  });

  test('asks again for campaigns that could all not be read, and gives up when the report is no longer worth sending', async () => {
    await using house = await testWorkshop({ ...monday, catchUpHours: 2 });
    house.clock.set('2026-11-22T12:00:00Z');
    await scan(house.workshop, [house.report]);
    house.mock.override('/analytics/campaigns/campaign_123', { status: 404 });
    house.clock.set('2026-11-23T08:00:00Z');
    for (let minutes = 0; minutes <= 180; minutes += 5) {
      await scan(house.workshop, [house.report]);
      house.clock.advance(5 * 60_000);
    }
    const asked = house.mock.requests().filter(({ path }) => path.endsWith('campaign_123'));
    expect(asked.length).toBeGreaterThan(3);
    expect(await slotsOf(house.store, 'weekly', 5)).toMatchObject([
      { state: 'failed', reason: expect.stringContaining('E_ALL_UNREADABLE') },
    ]);
    expect(house.inbox.messages).toHaveLength(0);
  });

  test('does not send what was begun so long ago that nobody waits for it', async () => {
    await using house = await testWorkshop({ ...monday, catchUpHours: 24 });
    const key = await house.dueSlot('2026-11-23');
    await house.store.updateTable('slots').set({ state: 'collecting' }).where('key', '=', key).execute();
    house.clock.set('2026-12-20T08:00:00Z');
    await scan(house.workshop, [house.report]);
    expect(await slotsOf(house.store, 'weekly', 5)).toContainEqual(
      expect.objectContaining({ key, state: 'expired', reason: 'not composed within 24 hours' }),
    );
    expect(house.inbox.messages).toHaveLength(0);
  });

  test('D14 sends no message that has waited for more than 72 hours', async () => {
    await using house = await testWorkshop(monday);
    const key = await house.dueSlot('2026-11-23');
    const away = () => new SmtpSession({ host: '127.0.0.1', port: 1, security: 'none' });
    await runSlot({ ...house.workshop, connect: away }, house.report, key);
    house.clock.advance(73 * hour);
    await scan(house.workshop, [house.report]);
    expect(await deliveriesOf(house.store, key)).toMatchObject([
      { state: 'expired', detail: 'not accepted within 72 hours' },
    ]);
    expect(await findSlot(house.store, key)).toMatchObject({ state: 'failed' });
    expect(house.inbox.messages).toHaveLength(0);
  });

  test('S05 runs this week’s slot although a clock ahead of its time has passed it over', async () => {
    await using house = await testWorkshop(monday);
    house.clock.set('2026-11-22T12:00:00Z');
    await scan(house.workshop, [house.report]);
    house.clock.set('2027-01-05T12:00:00Z');
    await scan(house.workshop, [house.report]);
    const mailsOfTheFuture = house.inbox.messages.length;
    house.clock.set('2026-11-23T08:00:00Z');
    await scan(house.workshop, [house.report]);
    expect(await findSlot(house.store, 'weekly/2026-11-23')).toMatchObject({ state: 'done' });
    expect(house.inbox.messages).toHaveLength(mailsOfTheFuture + 1);
  });

  test('lets a run by hand alone that was called off, and one that somebody is just doing', async () => {
    await using house = await testWorkshop(monday);
    const old = await insertManualSlot(house.store, house.report, house.clock.now());
    house.clock.advance(hour);
    const young = await insertManualSlot(house.store, house.report, house.clock.now());
    await scan(house.workshop, [house.report]);
    expect(await findSlot(house.store, old)).toMatchObject({ state: 'failed' });
    expect(await findSlot(house.store, young)).toMatchObject({ state: 'due' });
    expect(house.inbox.messages).toHaveLength(0);
  });

  test('sends nothing to who is no recipient any more', async () => {
    await using house = await testWorkshop({ ...monday, recipients: ['ann@example.com', 'ben@example.com'] });
    const key = await house.dueSlot('2026-11-23');
    const away = () => new SmtpSession({ host: '127.0.0.1', port: 1, security: 'none' });
    await runSlot({ ...house.workshop, connect: away }, house.report, key);
    house.clock.advance(hour);
    await scan(house.workshop, [reportConfig({ ...monday, recipients: ['Ann@example.com'] })]);
    expect(house.inbox.messages.map(({ to }) => to)).toEqual([['ann@example.com']]);
    expect(await deliveriesOf(house.store, key)).toMatchObject([
      { recipient: 'ann@example.com', state: 'accepted' },
      { recipient: 'ben@example.com', state: 'cancelled', detail: 'no longer a recipient' },
    ]);
  });

  test.each([
    [
      'a campaign that was given to somebody else',
      'campaign',
      { campaign_123: ['ben@example.com'], campaign_bank_cisos: ['ann@example.com'] },
    ],
    [
      'all campaigns, once the report has a mail for each',
      'digest',
      { campaign_123: ['ann@example.com'], campaign_bank_cisos: ['ann@example.com'] },
    ],
  ] as const)('sends nobody a mail that is no longer theirs: on %s', async (_name, variant, owners) => {
    const campaigns = { ids: ['campaign_123', 'campaign_bank_cisos'] };
    const recipients = variant === 'digest' ? ['ann@example.com'] : ['lead@example.com'];
    const before = {
      ...monday,
      campaigns,
      variant,
      recipients,
      owners: { campaign_123: ['ann@example.com'], campaign_bank_cisos: ['ann@example.com'] },
    };
    await using house = await testWorkshop(before);
    const key = await house.dueSlot('2026-11-23');
    const away = () => new SmtpSession({ host: '127.0.0.1', port: 1, security: 'none' });
    await runSlot({ ...house.workshop, connect: away }, house.report, key);
    house.clock.advance(hour);
    const after = {
      ...before,
      variant: 'campaign' as const,
      recipients: ['lead@example.com'],
      owners: Object.fromEntries(Object.entries(owners).map(([id, all]) => [id, [...all]])),
    };
    await scan(house.workshop, [reportConfig(after)]);
    const sent = await deliveriesOf(house.store, key);
    const told = sent.map(({ recipient, campaign_id, state }) => `${recipient} ${campaign_id || 'all'} ${state}`);
    expect(told).toEqual(
      variant === 'digest'
        ? ['ann@example.com all cancelled']
        : ['ann@example.com campaign_123 cancelled', 'ann@example.com campaign_bank_cisos accepted'],
    );
    expect(house.inbox.messages).toHaveLength(variant === 'digest' ? 0 : 1);
  });

  test('ends the slots of a report that is configured no longer, and says so', async () => {
    await using house = await testWorkshop(monday);
    const key = await house.dueSlot('2026-11-23');
    const away = () => new SmtpSession({ host: '127.0.0.1', port: 1, security: 'none' });
    await runSlot({ ...house.workshop, connect: away }, house.report, key);
    house.clock.advance(hour);
    await scan(house.workshop, [reportConfig({ ...monday, id: 'renamed' })]);
    expect(await findSlot(house.store, key)).toMatchObject({
      state: 'failed',
      reason: 'report weekly is configured no longer',
    });
    expect(await deliveriesOf(house.store, key)).toMatchObject([{ state: 'cancelled' }]);
    expect(house.events.at(-1)).toMatchObject({ type: 'ended', state: 'failed' });
    expect(house.inbox.messages).toHaveLength(0);
  });

  test('says of a report that is configured no longer which of its mails may have arrived', async () => {
    await using house = await testWorkshop({ ...monday, recipients: ['ann@example.com', 'ben@example.com'] });
    const key = await house.dueSlot('2026-11-23');
    const away = () => new SmtpSession({ host: '127.0.0.1', port: 1, security: 'none' });
    await runSlot({ ...house.workshop, connect: away }, house.report, key);
    // As a process leaves them that was killed.
    for (const [state, recipient] of [
      ['handed', 'ann@example.com'],
      ['sending', 'ben@example.com'],
    ] as const) {
      await house.store.updateTable('deliveries').set({ state }).where('recipient', '=', recipient).execute();
    }
    await scan(house.workshop, [reportConfig({ ...monday, id: 'renamed' })]);
    expect(await deliveriesOf(house.store, key)).toMatchObject([{ state: 'unknown' }, { state: 'cancelled' }]);
    expect(await findSlot(house.store, key)).toMatchObject({ state: 'failed' });
  });

  test('S15 goes on with the newer slots of a report when an older one is in trouble', async () => {
    await using house = await testWorkshop(monday);
    const broken = await house.dueSlot('2026-11-16');
    await house.store.updateTable('slots').set({ state: 'frozen', digest: '{' }).where('key', '=', broken).execute();
    house.clock.advance(1_000);
    const key = await house.dueSlot('2026-11-23');
    await scan(house.workshop, [house.report]);
    expect(house.events.filter(({ type }) => type === 'trouble')).toHaveLength(1);
    expect(await findSlot(house.store, key)).toMatchObject({ state: 'done' });
  });

  test('sends one report where several processes look at the same store', async () => {
    await using house = await testWorkshop(monday);
    await watchedSince(house.store, 'weekly', new Date('2026-11-22T12:00:00Z'));
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(house.storePath)));
    await Promise.all(stores.map((store) => scan({ ...house.workshop, store }, [house.report])));
    await Promise.all(stores.map((store) => store.destroy()));
    expect(await slotsOf(house.store, 'weekly', 10)).toMatchObject([{ state: 'done' }]);
    expect(house.inbox.messages).toHaveLength(1);
  });

  test('sends a deferred message when its time has come', async () => {
    await using house = await testWorkshop(monday);
    house.clock.set('2026-11-22T12:00:00Z');
    await scan(house.workshop, [house.report]);
    house.clock.set('2026-11-23T08:00:00Z');
    const { port } = house.inbox;
    await house.inbox[Symbol.asyncDispose]();
    await scan(house.workshop, [house.report]);
    expect(await slotsOf(house.store, 'weekly', 1)).toMatchObject([{ state: 'delivering' }]);
    expect(house.events.at(-1)).toMatchObject({
      type: 'delivery',
      state: 'deferred',
      detail: expect.stringContaining(String(port)),
    });
  });
});
