import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { describe, expect, test } from 'vitest';
import { deliveriesOf, findMessage, freeze, historyOf, moveDeliveries } from '../../src/store/deliveries.ts';
import { allObservations, recordObservations } from '../../src/store/observations.ts';
import { migrate } from '../../src/store/open.ts';
import { findPace, writePace } from '../../src/store/paces.ts';
import { claimSlot, findSlot, insertSlot, LeaseLost, watchedSince, writeSlot } from '../../src/store/slots.ts';
import { chooseCampaigns, snapshotBodies, snapshotPages, storeSnapshot } from '../../src/store/snapshots.ts';
import type { Tables } from '../../src/store/tables.ts';
import { postgresPrograms, startPostgres } from '../support/postgres.ts';

const now = new Date('2026-11-23T08:00:00Z');
const later = new Date('2026-11-23T08:01:00Z');

describe.skipIf(postgresPrograms === null)('PostgreSQL (skipped where it is not installed)', () => {
  test('takes the same migrations and queries as SQLite', async () => {
    await using server = await startPostgres(postgresPrograms ?? '');
    const pool = new Pool({ connectionString: server.connectionString });
    await using db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    await migrate(db, 'bytea', 'PostgreSQL');
    await migrate(db, 'bytea', 'PostgreSQL');

    const slot = {
      key: 'weekly/2026-11-23',
      report: 'weekly',
      kind: 'scheduled' as const,
      date: '2026-11-23',
      due_at: now.toISOString(),
      state: 'due',
      reason: null,
      created_at: now.toISOString(),
    };
    expect(await insertSlot(db, slot)).toBe(true);
    expect(await insertSlot(db, slot)).toBe(false);
    expect(await watchedSince(db, 'weekly', now)).toEqual(now);
    expect(await watchedSince(db, 'weekly', later)).toEqual(now);

    const zombie = await claimSlot(db, slot.key, now, now);
    const lease = await claimSlot(db, slot.key, later, later);
    if (!zombie || !lease) throw new Error('both could claim the slot, one after the other');
    await expect(writeSlot(db, zombie, { state: 'collecting' }, later)).rejects.toBeInstanceOf(LeaseLost);

    await chooseCampaigns(db, lease, [
      { id: 'campaign_1', name: 'One' },
      { id: 'campaign_2', name: null },
    ]);
    const read = {
      state: 'read' as const,
      body: '{"a":1}',
      reason: null,
      unknown_fields: null,
      fetched_at: slot.due_at,
    };
    await storeSnapshot(db, lease, 'campaign_1', read);
    await expect(storeSnapshot(db, zombie, 'campaign_2', read)).rejects.toBeInstanceOf(LeaseLost);
    expect(await snapshotBodies(db, slot.key, ['campaign_1', 'campaign_2'])).toEqual(
      new Map([
        ['campaign_1', '{"a":1}'],
        ['campaign_2', null],
      ]),
    );
    const pages = await Array.fromAsync(snapshotPages(db, slot.key));
    expect(pages.flat().map(({ campaign_id }) => campaign_id)).toEqual(['campaign_1', 'campaign_2']);

    const mime = Buffer.from('Subject: hello\r\n\r\n\u0000ÿ', 'latin1');
    const message = {
      id: 'a@example.com',
      subject: 'hello',
      mime,
      sha256: 'x',
      recipient: 'ann@example.com',
      campaign: '',
    };
    await freeze(db, lease, '{}', [message], later);
    expect(mime.equals((await findMessage(db, message.id)).mime)).toBe(true);
    const pending = { message_id: message.id, state: 'pending', attempts: 0 };
    const sending = { state: 'sending', attempts: 1, next_attempt_at: null, detail: null };
    const move = { from: pending, to: sending };
    expect(await moveDeliveries(db, [move], later, { lease: zombie })).toEqual(new Set());
    expect(await moveDeliveries(db, [move], later, { lease, by: 'ann' })).toEqual(new Set([message.id]));
    expect(await moveDeliveries(db, [move], later, { lease })).toEqual(new Set());
    expect(await historyOf(db, message.id)).toMatchObject([{ number: 1, from: 'pending', to: 'sending', by: 'ann' }]);
    expect(await deliveriesOf(db, slot.key)).toMatchObject([{ recipient: 'ann@example.com', state: 'sending' }]);
    expect(await findSlot(db, slot.key)).toMatchObject({ state: 'frozen', epoch: 2 });

    // The report has a run already.
    await writeSlot(db, lease, { lease_until: later.toISOString() }, later);
    const next = { ...slot, key: 'weekly/2026-11-30', date: '2026-11-30' };
    await insertSlot(db, next);
    expect(await claimSlot(db, next.key, later, later, true)).toBeNull();
    expect(await claimSlot(db, next.key, later, later)).toMatchObject({ epoch: 1 });

    const pace = { turns: '[[0,1]]', held_until: null };
    expect(await writePace(db, 'account', undefined, pace)).toBe(true);
    expect(await writePace(db, 'account', undefined, pace)).toBe(false);
    const seenPace = await findPace(db, 'account');
    expect(await writePace(db, 'account', seenPace, pace)).toBe(true);
    expect(await writePace(db, 'account', seenPace, pace)).toBe(false);

    const what = {
      operation: 'GET /campaigns',
      status: 200,
      kind: 'value',
      pointer: '/*/status',
      value: 'new',
    } as const;
    const seen = (instant: Date) => ({
      ...what,
      firstSeen: instant.toISOString(),
      lastSeen: instant.toISOString(),
      count: 2,
    });
    await recordObservations(db, [seen(later)]);
    await recordObservations(db, [seen(now), { ...seen(now), kind: 'field', value: '' }]);
    expect(await allObservations(db)).toEqual([
      { ...seen(now), kind: 'field', value: '' },
      { ...what, firstSeen: now.toISOString(), lastSeen: later.toISOString(), count: 4 },
    ]);
  });
});
