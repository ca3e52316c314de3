import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { firstTables } from '../../src/store/migrations/0001-first-tables.ts';
import { deliveriesByCampaign } from '../../src/store/migrations/0004-deliveries-by-campaign.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { sqliteDialect } from '../../src/store/sqlite.ts';
import type { Tables } from '../../src/store/tables.ts';

test('migrations stand in the order of their names, which is the one they run in', () => {
  const names = Object.keys(migrations('blob'));
  expect(names).toEqual(names.toSorted());
});

test('the ledger of mails on all campaigns goes on as it was once there are mails on one', async () => {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(':memory:') });
  await firstTables('blob').up(db);
  const at = '2026-11-23T08:00:00.000Z';
  const slot = { key: 'weekly/2026-11-23', report: 'weekly', kind: 'scheduled', date: '2026-11-23' } as const;
  await db
    .insertInto('slots')
    .values({ ...slot, due_at: at, state: 'delivering', created_at: at, updated_at: at } as never)
    .execute();
  await db
    .insertInto('messages')
    .values({ id: 'm', subject: 's', mime: new Uint8Array([0]), sha256: 'x' })
    .execute();
  const delivery = {
    message_id: 'm',
    slot_key: slot.key,
    recipient: 'ann@example.com',
    state: 'handed',
    attempts: 2,
    next_attempt_at: null,
    detail: 'half-way',
    created_at: at,
    updated_at: at,
  };
  await db
    .insertInto('deliveries')
    .values(delivery as never)
    .execute();

  await deliveriesByCampaign.up(db);

  expect(await db.selectFrom('deliveries').selectAll().execute()).toEqual([{ ...delivery, campaign_id: '' }]);
  const twice = db.insertInto('deliveries').values({ ...delivery, message_id: 'm2', campaign_id: '' });
  await expect(twice.execute()).rejects.toThrow(/constraint failed/);
  await db.destroy();
});
