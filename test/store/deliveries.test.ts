import { describe, expect, test } from 'vitest';
import {
  deliveriesOf,
  findMessage,
  freeze,
  historyOf,
  moveDeliveries,
  type NewMessage,
} from '../../src/store/deliveries.ts';
import { findSlot, LeaseLost } from '../../src/store/slots.ts';
import type { Store } from '../../src/store/tables.ts';
import { at, heldSlot, takeOver, temporaryStore } from '../support/store.ts';

function message(id: string, recipient = `${id}@example.org`): NewMessage {
  return {
    id,
    subject: `Subject ${id}`,
    mime: new TextEncoder().encode(`To: ${recipient}\r\n\r\n\0é`),
    sha256: id,
    recipient,
    campaign: '',
  };
}

async function messageCount(store: Store): Promise<number> {
  return (await store.selectFrom('messages').select('id').execute()).length;
}

describe('freezing', () => {
  test('commits digest, messages and pending deliveries together', async () => {
    await using home = await temporaryStore();
    const lease = await heldSlot(home.store);
    await freeze(home.store, lease, '{"digest":1}', [message('b'), message('a')], at(1));

    expect(await findSlot(home.store, lease.key)).toMatchObject({ state: 'frozen', digest: '{"digest":1}' });
    const deliveries = await deliveriesOf(home.store, lease.key);
    expect(deliveries.map(({ recipient }) => recipient)).toEqual(['a@example.org', 'b@example.org']);
    expect(deliveries[0]).toEqual({
      message_id: 'a',
      slot_key: lease.key,
      recipient: 'a@example.org',
      campaign_id: '',
      state: 'pending',
      attempts: 0,
      next_attempt_at: null,
      detail: null,
      created_at: at(1).toISOString(),
      updated_at: at(1).toISOString(),
      reopened_at: null,
      moved_by: null,
    });
    const { recipient: _recipient, campaign: _campaign, ...stored } = message('a');
    expect(await findMessage(home.store, 'a')).toEqual(stored);
  });

  test.each([
    ['a recipient twice', [message('a', 'same@example.org'), message('b', 'same@example.org')]],
    ['a message twice', [message('a'), message('a', 'other@example.org')]],
  ])('with %s commits nothing', async (_, messages) => {
    await using home = await temporaryStore();
    const lease = await heldSlot(home.store);
    const before = await findSlot(home.store, lease.key);
    await expect(freeze(home.store, lease, '{}', messages, at(1))).rejects.toThrow(/UNIQUE constraint failed/);
    expect(await findSlot(home.store, lease.key)).toEqual(before);
    expect(await deliveriesOf(home.store, lease.key)).toEqual([]);
    expect(await messageCount(home.store)).toBe(0);
  });

  test('happens once: a second one changes nothing', async () => {
    await using home = await temporaryStore();
    const lease = await heldSlot(home.store);
    await freeze(home.store, lease, '{"first":1}', [message('a')], at(1));
    await expect(freeze(home.store, lease, '{"second":1}', [message('a')], at(2))).rejects.toThrow();
    expect(await findSlot(home.store, lease.key)).toMatchObject({ digest: '{"first":1}' });
  });

  test('is refused to a process that lost its lease', async () => {
    await using home = await temporaryStore();
    const zombie = await heldSlot(home.store);
    await takeOver(home.store, zombie);
    const before = await findSlot(home.store, zombie.key);
    await expect(freeze(home.store, zombie, '{}', [message('a')], at(2))).rejects.toThrow(LeaseLost);
    expect(await findSlot(home.store, zombie.key)).toEqual(before);
    expect(await messageCount(home.store)).toBe(0);
  });
});

describe('moving a delivery', () => {
  const pending = { message_id: 'a', state: 'pending', attempts: 0 };
  const sending = { state: 'sending', attempts: 1, next_attempt_at: null, detail: null };

  test('happens only from the state it is expected in', async () => {
    await using home = await temporaryStore();
    const lease = await heldSlot(home.store);
    await freeze(home.store, lease, '{}', [message('a'), message('b')], at(1));

    expect(await moveDeliveries(home.store, [{ from: pending, to: sending }], at(2))).toEqual(new Set(['a']));
    expect(await moveDeliveries(home.store, [{ from: pending, to: { ...sending, attempts: 9 } }], at(3))).toEqual(
      new Set(),
    );
    expect(
      await moveDeliveries(home.store, [{ from: { ...pending, message_id: 'nothing' }, to: sending }], at(3)),
    ).toEqual(new Set());
    expect(await deliveriesOf(home.store, lease.key)).toMatchObject([
      { message_id: 'a', ...sending, updated_at: at(2).toISOString(), created_at: at(1).toISOString() },
      { message_id: 'b', state: 'pending', attempts: 0, updated_at: at(1).toISOString() },
    ]);
  });

  test('tells apart two tries that are in the same state', async () => {
    await using home = await temporaryStore();
    const lease = await heldSlot(home.store);
    await freeze(home.store, lease, '{}', [message('a')], at(1));
    await moveDeliveries(home.store, [{ from: pending, to: { ...sending, attempts: 2 } }], at(2));
    const first = { ...pending, ...sending };
    expect(await moveDeliveries(home.store, [{ from: first, to: { ...sending, state: 'handed' } }], at(3))).toEqual(
      new Set(),
    );
  });

  test('is granted to exactly one of many at once', async () => {
    await using home = await temporaryStore();
    const lease = await heldSlot(home.store);
    await freeze(home.store, lease, '{}', [message('a')], at(1));
    const moved = await Promise.all(
      Array.from({ length: 20 }, () => moveDeliveries(home.store, [{ from: pending, to: sending }], at(2))),
    );
    expect(moved.filter(({ size }) => size > 0)).toHaveLength(1);
    expect(await historyOf(home.store, 'a')).toHaveLength(1);
  });

  test('is written into its history, in order, with who did it and what was said; what did not happen is not', async () => {
    await using home = await temporaryStore();
    const lease = await heldSlot(home.store);
    await freeze(home.store, lease, '{}', [message('a'), message('b')], at(1));
    await moveDeliveries(home.store, [{ from: pending, to: sending }], at(3));
    await moveDeliveries(home.store, [{ from: pending, to: sending }], at(4));
    // A clock that goes back changes no order.
    const unknown = { ...sending, state: 'unknown', detail: 'closed' };
    await moveDeliveries(home.store, [{ from: { ...pending, ...sending }, to: unknown }], at(2), { by: 'ann' });
    expect(await historyOf(home.store, 'a')).toEqual([
      { message_id: 'a', number: 1, at: at(3).toISOString(), from: 'pending', to: 'sending', detail: null, by: null },
      {
        message_id: 'a',
        number: 2,
        at: at(2).toISOString(),
        from: 'sending',
        to: 'unknown',
        detail: 'closed',
        by: 'ann',
      },
    ]);
    expect(await historyOf(home.store, 'b')).toEqual([]);
  });

  test('moves nothing where its history cannot be written', async () => {
    await using home = await temporaryStore();
    const lease = await heldSlot(home.store);
    await freeze(home.store, lease, '{}', [message('a')], at(1));
    await home.store.schema.dropTable('delivery_events').execute();
    await expect(moveDeliveries(home.store, [{ from: pending, to: sending }], at(2))).rejects.toThrow('no such table');
    expect(await deliveriesOf(home.store, lease.key)).toMatchObject([{ state: 'pending', attempts: 0 }]);
  });
});
