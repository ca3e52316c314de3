import { expect, test } from 'vitest';
import { startTicker } from '../../src/schedule/ticker.ts';

const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

test('a ticker waits for the minute, and leaves nothing behind when it ends', async () => {
  const before = timers();
  {
    await using _ticker = startTicker(async () => {});
    expect(timers()).toBe(before + 1);
  }
  expect(timers()).toBe(before);
});
