import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SmtpSession } from '../../src/delivery/smtp.ts';
import { insertManualSlot } from '../../src/run/manual.ts';
import { restoreStore } from '../../src/run/restore.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import { scan } from '../../src/run/scan.ts';
import { upcomingSlots } from '../../src/run/upcoming.ts';
import { backUp } from '../../src/store/backup.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { claimSlot, findSlot, slotsOf } from '../../src/store/slots.ts';
import { type TestWorkshop, testWorkshop } from '../support/workshop.ts';

const daily = { schedule: '0 8 * * *', campaigns: { ids: ['campaign_123'] } };
const away = () => new SmtpSession({ host: '127.0.0.1', port: 1, security: 'none' });

async function lookAt(house: TestWorkshop, ...instants: readonly string[]): Promise<void> {
  for (const instant of instants) {
    house.clock.set(instant);
    await scan(house.workshop, [house.report]);
  }
}

describe('a clock that was ahead by a week and has been set back', () => {
  test('S04 when it first looked keeps no slot of that week from running', async () => {
    await using house = await testWorkshop(daily);
    await lookAt(house, '2026-11-23T12:00:00Z', '2026-11-16T12:00:00Z');
    const [next] = await upcomingSlots(house.store, house.report, house.clock.now(), 1);
    await lookAt(house, '2026-11-17T08:00:00Z');
    expect(await slotsOf(house.store, 'weekly', 9)).toMatchObject([{ date: next?.date, state: 'done' }]);
  });

  test('S04 and has sent the slot of next week leaves no date before it without a row, though nobody looked for days', async () => {
    await using house = await testWorkshop({ ...daily, catchUpHours: 24 });
    await lookAt(house, '2026-11-15T12:00:00Z', '2026-11-23T08:00:00Z', '2026-11-19T12:00:00Z', '2026-11-24T07:00:00Z');
    expect(await slotsOf(house.store, 'weekly', 5)).toMatchObject([
      { date: '2026-11-23', state: 'done' },
      { date: '2026-11-22', state: 'skipped' },
      { date: '2026-11-21', state: 'expired' },
      { date: '2026-11-20', state: 'expired' },
      { date: '2026-11-19', state: 'done' },
    ]);
    expect(house.inbox.messages).toHaveLength(2);
  });

  test('S04 and has sent the slot of next week leaves none without a row where it was looked at before any was due', async () => {
    await using house = await testWorkshop({ ...daily, catchUpHours: 24 });
    await lookAt(house, '2026-11-15T12:00:00Z', '2026-11-20T08:00:00Z', '2026-11-15T12:01:00Z', '2026-11-20T09:00:00Z');
    const states = (await slotsOf(house.store, 'weekly', 9)).map(({ date, state }) => `${date} ${state}`);
    expect(states.toReversed()).toEqual([
      '2026-11-16 expired',
      '2026-11-17 expired',
      '2026-11-18 expired',
      '2026-11-19 skipped',
      '2026-11-20 done',
    ]);
  });

  test('S04 keeps no slot waiting for the next try that it has set', async () => {
    await using house = await testWorkshop(daily);
    const key = await house.dueSlot('2026-11-23');
    house.mock.override('*', { status: 404 });
    await expect(runSlot(house.workshop, house.report, key)).rejects.toMatchObject({ code: 'E_ALL_UNREADABLE' });
    house.mock.override('*', undefined);
    await lookAt(house, '2026-11-16T07:00:00Z');
    expect(await findSlot(house.store, key)).toMatchObject({ state: 'done' });
  });

  test('S04 keeps no deferred mail waiting', async () => {
    await using house = await testWorkshop(daily);
    const key = await house.dueSlot('2026-11-23');
    await runSlot({ ...house.workshop, connect: away }, house.report, key);
    await lookAt(house, '2026-11-16T07:00:00Z');
    expect(await deliveriesOf(house.store, key)).toMatchObject([{ state: 'accepted', attempts: 2 }]);
  });

  test('S04 leaves no lease of a process that was killed: neither a look nor a restore waits for it', async () => {
    await using house = await testWorkshop(daily);
    const key = await house.dueSlot('2026-11-23');
    await claimSlot(house.store, key, house.clock.now(), new Date(house.clock.now().getTime() + 60_000));
    house.clock.set('2026-11-16T07:00:00Z');
    const backup = join(dirname(house.storePath), 'backup.db');
    await backUp(house.storePath, backup);
    await lookAt(house, '2026-11-16T07:00:00Z');
    expect(await findSlot(house.store, key)).toMatchObject({ state: 'done' });

    await claimSlot(house.store, key, new Date('2026-11-23T08:00:00Z'), new Date('2026-11-23T08:01:00Z'));
    expect(await restoreStore(house.storePath, backup, 'ann', house.clock)).toMatchObject({ heldSlots: 1 });
  });

  test('S04 leaves no run by hand behind that nobody goes on with', async () => {
    await using house = await testWorkshop(daily);
    const key = await insertManualSlot(house.store, house.report, house.clock.now());
    await lookAt(house, '2026-11-16T07:00:00Z');
    expect(await findSlot(house.store, key)).toMatchObject({ state: 'failed' });
  });
});
