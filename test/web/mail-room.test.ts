import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openExistingStore } from '../../src/cli/existing-store.ts';
import { checkConfig } from '../../src/config/load.ts';
import { holdingSlot } from '../../src/run/lease.ts';
import { insertScheduledSlot } from '../../src/run/scheduled.ts';
import { scheduledKey } from '../../src/run/state.ts';
import { freeze } from '../../src/store/deliveries.ts';
import { openStore } from '../../src/store/open.ts';
import { digestedSlots } from '../../src/store/slots.ts';
import { choicesFrom } from '../../src/web/choices.ts';
import { demonstration } from '../../src/web/demonstration.ts';
import { createMailRoom, type MailRoom } from '../../src/web/mail-room.ts';
import { temporaryFolder } from '../support/folder.ts';
import { configuration } from './scene.ts';

interface House extends AsyncDisposable {
  readonly room: MailRoom;
  readonly configFile: string;
  readonly storeFile: string;
}

function house(): House {
  const folder = temporaryFolder();
  const [configFile, storeFile] = [join(folder.path, 'pulse.yaml'), join(folder.path, 'pulse.db')];
  writeFileSync(configFile, '# first');
  const beside = { folder: folder.path, openStore: () => openExistingStore(storeFile) };
  const room = createMailRoom({
    load: async () =>
      existsSync(configFile)
        ? { ...beside, config: checkConfig(configuration), isConfigured: true }
        : { ...beside, config: demonstration(), isConfigured: false },
    files: [configFile],
    onError(error) {
      throw error;
    },
  });
  return {
    room,
    configFile,
    storeFile,
    async [Symbol.asyncDispose]() {
      await room[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
}

async function storeRun(path: string, date: string): Promise<void> {
  await using store = await openStore(path);
  const dueAt = new Date(`${date}T08:00:00Z`);
  await insertScheduledSlot(store, 'weekly', { date, dueAt }, dueAt);
  const clock = { now: () => dueAt, sleep: async () => {} };
  await holdingSlot({ store, clock }, scheduledKey('weekly', date), (lease) => freeze(store, lease, '{}', [], dueAt));
}

async function storedDates({ room }: House): Promise<readonly string[]> {
  const { reports } = await room.look(choicesFrom);
  return reports.flatMap(({ stored }) => stored.map(({ date }) => date));
}

test('a store that is deleted and made anew is seen as it is now, and edits are told', async () => {
  await using own = house();
  expect(await storedDates(own)).toEqual([]);
  await storeRun(own.storeFile, '2026-11-16');
  expect(await storedDates(own)).toEqual(['2026-11-16']);
  const before = own.room.edition();
  for (const end of ['', '-wal', '-shm']) rmSync(`${own.storeFile}${end}`, { force: true });
  expect(own.room.edition()).toBe(before + 1);
  expect(await storedDates(own)).toEqual([]);
  await storeRun(own.storeFile, '2026-11-23');
  expect(await storedDates(own)).toEqual(['2026-11-23']);
});

test('who looks at a store while the configuration is edited may look to the end; then it is closed', async () => {
  await using own = house();
  await storeRun(own.storeFile, '2026-11-16');
  const store = await own.room.look(async (mails) => {
    const opened = await mails.store();
    if (!opened) throw new Error('a run is stored');
    writeFileSync(own.configFile, '# second');
    expect(await storedDates(own)).toEqual(['2026-11-16']);
    expect(await digestedSlots(opened, 'weekly')).toHaveLength(1);
    return opened;
  });
  await expect.poll(() => digestedSlots(store, 'weekly').catch(String)).toMatch(/driver has already been destroyed/);
});

test('a configuration that is gone is missed, and found again; nobody is shown a demonstration in its place', async () => {
  await using own = house();
  expect(await own.room.look(choicesFrom)).toMatchObject({ isConfigured: true });
  rmSync(own.configFile);
  await expect(own.room.look(choicesFrom)).rejects.toMatchObject({
    line: expect.stringMatching(/^E_CONFIG_MISSING: the configuration in \S+ is gone; put it back, or start /),
  });
  writeFileSync(own.configFile, '# back');
  expect(await own.room.look(choicesFrom)).toMatchObject({ isConfigured: true });
});
