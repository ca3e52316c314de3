import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { renderSlot } from '../../src/run/dry-run.ts';
import { runSlot } from '../../src/run/run-slot.ts';
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
