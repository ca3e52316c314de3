import { describe, expect, test } from 'vitest';
import { holdingSlot } from '../../src/run/lease.ts';
import { resolveDelivery } from '../../src/run/resolve-delivery.ts';
import { scan } from '../../src/run/scan.ts';
import { deliveriesOf, findDelivery, findMessage, historyOf, moveDeliveries } from '../../src/store/deliveries.ts';
import { findSlot } from '../../src/store/slots.ts';
import { recordUnsubscribe } from '../../src/store/unsubscribes.ts';
import { deliveredTo } from '../support/ledger.ts';
import { type TestWorkshop, testWorkshop } from '../support/workshop.ts';

const oneCampaign = { campaigns: { ids: ['campaign_123'] } };
const ann = { by: 'ann', because: 'the log of the mail server says so' } as const;

/** A house whose slot of 23 November has ended, with its last answer lost: the delivery is unknown. */
async function houseWithUnknown(): Promise<{
  readonly house: TestWorkshop;
  readonly id: string;
  readonly key: string;
}> {
  const house = await testWorkshop(oneCampaign);
  const [row] = await deliveredTo(house, '2026-11-23', { dot: 'close' });
  if (row?.state !== 'unknown') throw new Error(`the delivery is ${row?.state}`);
  return { house, id: row.message_id, key: row.slot_key };
}

describe('an unknown delivery', () => {
  test('D04 is not sent again by itself, however often the daemon looks', async () => {
    const { house, id, key } = await houseWithUnknown();
    await using _house = house;
    for (let look = 0; look < 3; look++) {
      house.clock.advance(24 * 3_600_000);
      await scan(house.workshop, [house.report]);
    }
    expect(await findDelivery(house.store, id)).toMatchObject({ state: 'unknown', attempts: 1 });
    expect(await findSlot(house.store, key)).toMatchObject({ state: 'failed' });
    expect(house.inbox.messages.filter(({ raw }) => raw.includes(id))).toHaveLength(0);
  });

  test('that has arrived is accepted from then on, its slot done, and the record says who decided it, when and why', async () => {
    const { house, id, key } = await houseWithUnknown();
    await using _house = house;
    house.clock.advance(60_000);
    await resolveDelivery(house.workshop, id, { type: 'settle', ...ann });

    expect(await findDelivery(house.store, id)).toMatchObject({ state: 'accepted', detail: ann.because });
    expect(await findSlot(house.store, key)).toMatchObject({ state: 'done', reason: null, lease_until: null });
    expect(await historyOf(house.store, id)).toMatchObject([
      { from: 'pending', to: 'sending', by: null },
      { from: 'sending', to: 'handed', by: null },
      { from: 'handed', to: 'unknown', by: null, detail: expect.any(String) },
      { from: 'unknown', to: 'accepted', by: 'ann', detail: ann.because, at: '2026-11-23T08:01:00.000Z' },
    ]);
    await scan(house.workshop, [house.report]);
    expect(house.inbox.messages).toHaveLength(0);
  });

  test('that is to be sent again goes out once at the next look: the stored bytes, under the same Message-ID', async () => {
    const { house, id, key } = await houseWithUnknown();
    await using _house = house;
    await resolveDelivery(house.workshop, id, { type: 'resend', ...ann });
    expect(await findSlot(house.store, key)).toMatchObject({ state: 'delivering', reason: null, lease_until: null });
    await scan(house.workshop, [house.report]);
    await scan(house.workshop, [house.report]);

    const { mime } = await findMessage(house.store, id);
    expect(house.inbox.messages.map(({ raw }) => raw.equals(mime))).toEqual([true]);
    expect(Buffer.from(mime).includes(`Message-ID: <${id}>`)).toBe(true);
    expect(await findDelivery(house.store, id)).toMatchObject({ state: 'accepted', attempts: 2 });
    expect(await findSlot(house.store, key)).toMatchObject({ state: 'done' });
  });

  test('that is sent again after a week has 72 hours of its own', async () => {
    const { house, id } = await houseWithUnknown();
    await using _house = house;
    house.clock.advance(7 * 24 * 3_600_000);
    await resolveDelivery(house.workshop, id, { type: 'resend', ...ann });
    await scan(house.workshop, [house.report]);
    expect(await findDelivery(house.store, id)).toMatchObject({ state: 'accepted' });
  });

  test('goes to nobody who is no recipient any more, or has unsubscribed', async () => {
    const { house, id } = await houseWithUnknown();
    await using _house = house;
    await resolveDelivery(house.workshop, id, { type: 'resend', ...ann });
    await recordUnsubscribe(house.store, 'weekly', 'ann@example.com', house.clock.now());
    await scan(house.workshop, [house.report]);
    expect(await findDelivery(house.store, id)).toMatchObject({ state: 'cancelled', detail: 'unsubscribed' });
    expect(house.inbox.messages).toHaveLength(0);
  });
});

test('D02 a rejected delivery is sent again once what was wrong is mended, beside those that were accepted', async () => {
  await using house = await testWorkshop({ ...oneCampaign, recipients: ['ann@example.com', 'ben@example.com'] });
  const rows = await deliveredTo(house, '2026-11-23', { rcpt: ['250 fine', '550 5.1.1 no such user'] });
  expect(rows.map(({ state }) => state)).toEqual(['accepted', 'rejected']);
  const [, ben] = rows;
  await resolveDelivery(house.workshop, ben?.message_id ?? '', { type: 'resend', ...ann });
  await scan(house.workshop, [house.report]);
  expect(house.inbox.messages.map(({ to }) => to)).toEqual([['ben@example.com']]);
  expect(await findSlot(house.store, ben?.slot_key ?? '')).toMatchObject({ state: 'done', reason: null });
});

describe('what cannot be resolved', () => {
  test.each(['pending', 'sending', 'handed', 'accepted', 'deferred', 'cancelled', 'expired'])(
    'is a delivery that is %s: nothing is changed',
    async (state) => {
      const { house, id, key } = await houseWithUnknown();
      await using _house = house;
      const row = { message_id: id, state: 'unknown', attempts: 1 };
      await moveDeliveries(
        house.store,
        [{ from: row, to: { state, attempts: 1, next_attempt_at: null, detail: null } }],
        house.clock.now(),
      );
      const before = [
        await findDelivery(house.store, id),
        await findSlot(house.store, key),
        await historyOf(house.store, id),
      ];
      for (const type of ['settle', 'resend'] as const) {
        await expect(resolveDelivery(house.workshop, id, { type, ...ann })).rejects.toMatchObject({
          code: 'E_DELIVERY_STATE',
          message: `${id} is ${state}; only what is unknown or rejected can be resolved`,
        });
      }
      const [delivery, slot, history] = before;
      expect(await findDelivery(house.store, id)).toEqual(delivery);
      expect(await findSlot(house.store, key)).toMatchObject({ state: (slot as { state: string }).state });
      expect(await historyOf(house.store, id)).toEqual(history);
    },
  );

  test('is a delivery whose slot another process has in hand: it may be ending it', async () => {
    const { house, id, key } = await houseWithUnknown();
    await using _house = house;
    await holdingSlot(house.workshop, key, async () => {
      const resolving = resolveDelivery(house.workshop, id, { type: 'resend', ...ann });
      await expect(resolving).rejects.toMatchObject({ code: 'E_SLOT_BUSY' });
    });
    expect(await deliveriesOf(house.store, key)).toMatchObject([{ state: 'unknown' }]);
  });

  test('is a delivery that two operators resolve at once, more than once', async () => {
    const { house, id } = await houseWithUnknown();
    await using _house = house;
    const resolutions = Array.from({ length: 6 }, (_, index) =>
      resolveDelivery(house.workshop, id, { type: index % 2 ? 'settle' : 'resend', ...ann }),
    );
    const settled = await Promise.allSettled(resolutions);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await historyOf(house.store, id)).filter(({ by }) => by === 'ann')).toHaveLength(1);
  });

  test('is one that the ledger does not have', async () => {
    await using house = await testWorkshop(oneCampaign);
    await expect(resolveDelivery(house.workshop, 'nobody@here', { type: 'settle', ...ann })).rejects.toMatchObject({
      code: 'E_DELIVERY_MISSING',
    });
  });
});
