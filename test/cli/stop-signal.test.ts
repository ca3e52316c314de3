import { expect, test } from 'vitest';
import { stopSignal } from '../../src/cli/stop-signal.ts';

test('O05 a signal that npm sends on is not taken for a second one, and no handler stays behind', () => {
  const before = process.listenerCount('SIGINT');
  {
    using stop = stopSignal();
    expect(stop.signal.aborted).toBe(false);
    process.emit('SIGINT', 'SIGINT');
    expect(stop.signal.reason).toMatchObject({ code: 'E_STOPPED' });
    process.emit('SIGINT', 'SIGINT');
    expect(process.listenerCount('SIGINT')).toBe(before + 1);
  }
  expect(process.listenerCount('SIGINT')).toBe(before);
});
