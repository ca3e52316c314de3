import { generateKeyPairSync } from 'node:crypto';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { renderPast, renderSlot } from '../../src/run/dry-run.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import type { Workshop } from '../../src/run/workshop.ts';
import { slotsOf } from '../../src/store/slots.ts';
import { testWorkshop } from '../support/workshop.ts';

test('a dry run renders what a run would send, compared with the store, and changes nothing', async () => {
  await using house = await testWorkshop();
  house.clock.set('2026-11-16T08:00:00Z');
  await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-16'));
  house.clock.set('2026-11-23T08:00:00Z');

  const { digest, messages } = await renderSlot(house.workshop, house.report);

  expect(digest).toMatchObject({ date: '2026-11-23', comparedWith: '2026-11-16' });
  expect(await PostalMime.parse(messages[0]?.mime ?? '')).toMatchObject({
    subject: expect.stringContaining('Response rate'),
    to: [{ address: 'ann@example.com' }],
  });
  expect(await slotsOf(house.store, 'weekly', 10)).toHaveLength(1);
  expect(house.inbox.messages).toHaveLength(1);
});

test('a dry run of campaigns that all fail says so', async () => {
  await using house = await testWorkshop({ campaigns: { ids: ['campaign_not-found'] } });
  await expect(renderSlot(house.workshop, house.report)).rejects.toMatchObject({ code: 'E_ALL_UNREADABLE' });
});

const { privateKey } = generateKeyPairSync('ed25519');

test('a past report is rendered from the store to the bytes that were sent, whatever the API says today', async () => {
  await using house = await testWorkshop({
    recipients: ['ann@example.com', { address: 'ben@example.com', locale: 'he', timeZone: 'Asia/Jerusalem' }],
    unsubscribe: { endpoint: 'https://reports.example.com/unsubscribe', mailto: 'pulse@example.com' },
    attachments: { csv: true, chart: true },
    threading: true,
  });
  const workshop: Workshop = {
    ...house.workshop,
    dkim: { domain: 'example.com', selector: 'pulse', privateKey },
    unsubscribeSecret: 'a secret for the links of these tests',
  };
  for (const monday of ['2026-11-09', '2026-11-16', '2026-11-23']) {
    house.clock.set(`${monday}T08:00:00Z`);
    await runSlot(workshop, house.report, await house.dueSlot(monday));
  }
  const sent = house.inbox.messages.filter(({ raw }) => raw.includes('Date: Mon, 16 Nov 2026'));
  expect(sent).toHaveLength(2);
  house.clock.set('2027-02-01T12:34:56Z');
  await house.mock[Symbol.asyncDispose]();

  const { digest, messages } = await renderPast(workshop, house.report, '2026-11-16');

  expect(digest).toMatchObject({ date: '2026-11-16', comparedWith: '2026-11-09', late: false });
  expect(digest.trend.map(({ date }) => date)).toEqual(['2026-11-09', '2026-11-16']);
  expect(messages.map(({ mime }) => mime.toString()).toSorted()).toEqual(
    sent.map(({ raw }) => raw.toString()).toSorted(),
  );
});

test('a past report that never ran names those that did', async () => {
  await using house = await testWorkshop();
  await expect(renderPast(house.workshop, house.report, '2026-11-16')).rejects.toMatchObject({
    code: 'E_HISTORY',
    message: 'report weekly has no scheduled run of 2026-11-16 in the store; run it first',
  });
  house.clock.set('2026-11-23T08:00:00Z');
  await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));
  await expect(renderPast(house.workshop, house.report, 'constructor')).rejects.toMatchObject({
    message: expect.stringContaining('choose one of 2026-11-23'),
  });
});
