import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import { install, type Running } from '../support/crash/installation.ts';
import { campaigns } from '../support/crash/stories.ts';
import { temporaryFolder } from '../support/folder.ts';

const preload = fileURLToPath(new URL('../support/clock-file.ts', import.meta.url));
const begins = Date.parse('2026-11-23T08:00:30Z');
/** Fewer than a run asks for, so that none ends before all wait. */
const limit = 3;

const mock = await startMock({ now: new Date(begins), campaigns });
afterAll(() => mock.close());

/** Each run asks for the overview and three campaigns. */
const reports = ['one', 'other'].map((id) => ({
  id,
  campaigns: { ids: campaigns.map((campaign) => campaign.id) },
  recipients: [`${id}@example.com`],
}));
const callsOfRun = 4;

test('R05 three runs in three processes, one of which is killed: never over the limit in any minute', async () => {
  using folder = temporaryFolder();
  const clockFile = join(folder.path, 'clock');
  let now = begins;
  const set = (instant: number): void => {
    now = instant;
    writeFileSync(clockFile, String(instant));
  };
  set(begins);
  const arrivals: number[] = [];
  const asleep = new Set<unknown>();
  const asking = new Map<unknown, number>();
  const changed = new EventTarget();
  const change = (): void => void changed.dispatchEvent(new Event('change'));
  await using house = await install({ reports, prepare: async () => {} }, mock, {
    requestsPerMinute: limit,
    preload,
    beforeAnswer: async () => void arrivals.push(now),
    hear(line, child) {
      if (line === 'asleep') asleep.add(child);
      if (line === 'awake') asleep.delete(child);
      if (line === 'asking') asking.set(child, (asking.get(child) ?? 0) + 1);
      if (line === 'answered') asking.set(child, (asking.get(child) ?? 0) - 1);
      change();
    },
  });
  const going = new Set<unknown>();
  const begin = (report: string): Running => {
    const running = house.launch(['run', report], { CLOCK_FILE: clockFile });
    going.add(running.child);
    running.ended.finally(() => {
      going.delete(running.child);
      change();
    });
    return running;
  };
  /** Until every process waits for the clock and for nothing else, or has ended. */
  const allWait = async (): Promise<void> => {
    while ([...going].some((child) => !asleep.has(child) || asking.get(child))) await once(changed, 'change');
  };

  const survivor = begin('one');
  const killed = begin('other');
  await allWait();
  expect(arrivals).toHaveLength(limit);
  killed.child.kill('SIGKILL');
  await killed.ended;
  // A run by hand is known by its instant.
  set(begins + 1_000);
  const restarted = begin('other');
  await allWait();
  expect(arrivals).toHaveLength(limit);

  const perWindow: number[] = [];
  while (going.size > 0) {
    const before = arrivals.length;
    set(now + 61_000);
    asleep.clear();
    await allWait();
    perWindow.push(arrivals.length - before);
  }
  expect((await survivor.ended).code).toBe(0);
  expect((await restarted.ended).code).toBe(0);
  expect(Math.max(...perWindow)).toBeLessThanOrEqual(limit);
  const accepted = await house.accepted();
  expect(accepted.map(({ recipient }) => recipient).sort()).toEqual(['one@example.com', 'other@example.com']);
  expect(arrivals.length).toBeGreaterThanOrEqual(2 * callsOfRun);
});
