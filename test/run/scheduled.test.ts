import { describe, expect, test } from 'vitest';
import { insertScheduledSlot, isPassedOver } from '../../src/run/scheduled.ts';
import { slotStates } from '../../src/run/state.ts';
import { findSlot } from '../../src/store/slots.ts';
import { temporaryStore } from '../support/store.ts';

const at = new Date('2026-11-23T08:00:00.000Z');
const later = (ms: number): Date => new Date(at.getTime() + ms);

describe('a slot that a clock ahead of its time recorded', () => {
  test('does not keep its date where it was skipped or expired, and does where anything was done for it', () => {
    const created_at = later(1).toISOString();
    expect(slotStates.filter((state) => isPassedOver({ state, created_at }, at))).toEqual(['skipped', 'expired']);
  });

  test('was ahead where that was later, and not where it was at the same moment', () => {
    expect(isPassedOver({ state: 'expired', created_at: later(1).toISOString() }, at)).toBe(true);
    expect(isPassedOver({ state: 'expired', created_at: at.toISOString() }, at)).toBe(false);
    expect(isPassedOver({ state: 'expired', created_at: later(-1).toISOString() }, at)).toBe(false);
  });
});

test('a slot is recorded once, as due where nothing else is said of it, and again where it was passed over', async () => {
  await using home = await temporaryStore();
  const { store } = home;
  const slot = { date: '2026-11-23', dueAt: at };
  for (const state of ['skipped', 'expired'] as const) {
    const report = `weekly-${state}`;
    expect(await insertScheduledSlot(store, report, slot, later(1), state, 'too late')).toBe(true);
    expect(await insertScheduledSlot(store, report, slot, later(1))).toBe(false);
    expect(await findSlot(store, `${report}/2026-11-23`)).toMatchObject({ state, reason: 'too late' });
    expect(await insertScheduledSlot(store, report, slot, at)).toBe(true);
    expect(await insertScheduledSlot(store, report, slot, later(-1))).toBe(false);
    expect(await findSlot(store, `${report}/2026-11-23`)).toMatchObject({
      kind: 'scheduled',
      state: 'due',
      reason: null,
      due_at: at.toISOString(),
      created_at: at.toISOString(),
    });
  }
});
