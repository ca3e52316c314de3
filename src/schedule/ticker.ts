import { schedule } from 'node-cron';

/**
 * Calls `look` at every full minute, never twice at once. It only wakes a scan that asks the store and the clock what is
 * due: a tick that is late, missed or doubled loses nothing.
 */
export function startTicker(look: () => Promise<void>): AsyncDisposable {
  const task = schedule('* * * * *', look, { name: 'campaign-pulse', timezone: 'UTC', noOverlap: true });
  return {
    async [Symbol.asyncDispose]() {
      await task.destroy();
    },
  };
}
