import { expect, test } from 'vitest';
import { checkConfig } from '../../src/config/load.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import { type Database, openStore } from '../../src/store/open.ts';
import { startPreview } from '../../src/web/preview.ts';
import { testWorkshop } from '../support/workshop.ts';

const config = checkConfig({
  smtp: { host: 'localhost', security: 'none' },
  from: { address: 'pulse@example.com' },
  reports: [{ id: 'weekly', campaigns: { status: ['active', 'paused'] }, recipients: ['ann@example.com'] }],
});

test('what came in, what is stored and what is rendered again are the same bytes, as soon as there is a store', async () => {
  await using house = await testWorkshop();
  let isStored = false;
  await using preview = await startPreview({
    port: 0,
    load: async () => ({
      config,
      folder: '.',
      isConfigured: true,
      openStore: async (): Promise<Database | null> => (isStored ? openStore(house.storePath) : null),
    }),
    files: [],
    inbox: house.inbox.messages,
    onError(error) {
      throw error;
    },
  });
  const ask = (path: string): Promise<Response> => fetch(new URL(path, preview.url));
  const told = async (path: string): Promise<unknown> => (await ask(path)).json();
  expect(await told('/choices')).toMatchObject({ inbox: 0, reports: [{ stored: [] }] });
  expect(await told('/mail?report=weekly&show=again/2026-11-16')).toEqual({
    problem: 'E_HISTORY: nothing is stored yet; run a report first, or choose a scenario',
  });

  const date = house.clock.now().toISOString().slice(0, 10);
  const { deliveries } = await runSlot(house.workshop, house.report, await house.dueSlot(date));
  expect(deliveries.map(({ state }) => state)).toEqual(['accepted']);
  isStored = true;

  expect(await told('/choices')).toMatchObject({ inbox: 1, reports: [{ stored: [{ date, isScheduled: true }] }] });
  const [inbox, stored, again] = await Promise.all(
    ['inbox', `stored/weekly/${date}`, `again/${date}`].map(async (show) =>
      Buffer.from(await (await ask(`/mail.eml?report=weekly&show=${show}`)).arrayBuffer()),
    ),
  );
  expect(inbox?.toString()).toMatch(/^Subject: |\r\nSubject: /);
  expect(stored).toEqual(inbox);
  expect(again).toEqual(inbox);
});
