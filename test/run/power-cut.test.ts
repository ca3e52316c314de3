import { cpSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SmtpSession } from '../../src/delivery/smtp.ts';
import { startInbox } from '../../src/inbox/inbox.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import { openStore } from '../../src/store/open.ts';
import { temporaryFolder } from '../support/folder.ts';
import { testWorkshop } from '../support/workshop.ts';

const readers = Array.from({ length: 25 }, (_, index) => `reader${index}@example.com`);

/** What a power cut leaves, at its worst: just before the disk holds more. */
interface Cut {
  readonly store: string;
  readonly accepted: readonly string[];
}

test('after a power cut nobody gets a mail twice, whatever the disk had not written yet', async () => {
  using folder = temporaryFolder();
  await using house = await testWorkshop({ recipients: readers });
  const cuts: Cut[] = [];
  const key = await house.dueSlot('2026-11-23');
  const { state } = await cuttingAtEachSync(
    (name) => copyStore(house.storePath, join(folder.path, name)),
    (store) => cuts.push({ store, accepted: house.inbox.messages.flatMap(({ to }) => to) }),
    () => runSlot(house.workshop, house.report, key),
  );
  expect(state).toBe('done');
  expect(cuts.some(({ accepted }) => accepted.length > 0 && accepted.length < readers.length)).toBe(true);

  for (const { store: path, accepted } of cuts) {
    await using store = await openStore(path);
    await using inbox = await startInbox();
    const connect = (): SmtpSession => new SmtpSession({ host: inbox.host, port: inbox.port, security: 'none' });
    house.clock.advance(3_600_000);
    const { deliveries } = await runSlot({ ...house.workshop, store, connect, boot: 'two' }, house.report, key);
    const again = inbox.messages.flatMap(({ to }) => to);
    expect([...accepted, ...again]).toEqual([...new Set([...accepted, ...again])]);
    const unknown = deliveries.filter((row) => row.state === 'unknown').map(({ recipient }) => recipient);
    expect(new Set([...accepted, ...again, ...unknown])).toEqual(new Set(readers));
    expect(unknown.length).toBeLessThanOrEqual(house.workshop.connections);
  }
});

/** Runs `work`; each time that the disk has written, what was there before is a cut, and what there was at its beginning is there. */
async function cuttingAtEachSync<Result>(
  copy: (name: string) => string,
  cut: (store: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  await using handle = await open(import.meta.filename);
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  const { datasync } = prototype;
  let written: string | null = null;
  let count = 0;
  prototype.datasync = async function (this: FileHandle) {
    const writing = copy(`disk-${++count}.db`);
    await datasync.call(this);
    if (written) cut(written);
    written = writing;
  };
  try {
    return await work();
  } finally {
    prototype.datasync = datasync;
  }
}

function copyStore(from: string, to: string): string {
  for (const part of ['', '-wal']) cpSync(from + part, to + part);
  return to;
}
