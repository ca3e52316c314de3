import { generateKeyPairSync } from 'node:crypto';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { SmtpSession } from '../../src/delivery/smtp.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import { scan } from '../../src/run/scan.ts';
import { startHttpServer } from '../../src/serving/server.ts';
import { findSlot } from '../../src/store/slots.ts';
import { recordUnsubscribe, removeUnsubscribe } from '../../src/store/unsubscribes.ts';
import { unsubscribePages } from '../../src/unsubscribe/pages.ts';
import { subscriptionsOf } from '../../src/unsubscribe/subscriptions.ts';
import { testWorkshop } from '../support/workshop.ts';

const both = { recipients: ['ann@example.com', 'Ben@example.com'] };
const nowhere = (): SmtpSession => new SmtpSession({ host: '127.0.0.1', port: 1, security: 'none' });

describe('who has unsubscribed', () => {
  test('is written to no more, and the others are', async () => {
    await using house = await testWorkshop(both);
    await recordUnsubscribe(house.store, 'weekly', 'ben@example.com', house.clock.now());
    const result = await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));
    expect(house.inbox.messages.map(({ to }) => to)).toEqual([['ann@example.com']]);
    expect(result.state).toBe('done');
  });

  test('is written to again once that is undone', async () => {
    await using house = await testWorkshop(both);
    await recordUnsubscribe(house.store, 'weekly', 'Ben@example.com', house.clock.now());
    await removeUnsubscribe(house.store, 'weekly', 'Ben@example.com');
    await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));
    expect(house.inbox.messages).toHaveLength(2);
  });

  test('goes on getting other reports', async () => {
    await using house = await testWorkshop(both);
    await recordUnsubscribe(house.store, 'monthly', 'ann@example.com', house.clock.now());
    await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));
    expect(house.inbox.messages).toHaveLength(2);
  });

  test('does not make a slot fail by being everybody: it is done, and says why nothing was sent', async () => {
    await using house = await testWorkshop(both);
    for (const address of ['ann@example.com', 'ben@example.com']) {
      await recordUnsubscribe(house.store, 'weekly', address, house.clock.now());
    }
    const result = await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));
    expect(result).toMatchObject({ state: 'done', reason: expect.stringContaining('unsubscribed') });
    expect(house.inbox.messages).toHaveLength(0);
  });
});

describe('who unsubscribes after the report was composed', () => {
  test('D11 gets nothing of what waits for its next try', async () => {
    await using house = await testWorkshop(both);
    const key = await house.dueSlot('2026-11-23');
    await runSlot({ ...house.workshop, connect: nowhere }, house.report, key);
    expect(await findSlot(house.store, key)).toMatchObject({ state: 'delivering' });

    await recordUnsubscribe(house.store, 'weekly', 'ben@example.com', house.clock.now());
    house.clock.set('2026-11-23T08:30:00Z');
    const result = await runSlot(house.workshop, house.report, key);

    expect(house.inbox.messages.map(({ to }) => to)).toEqual([['ann@example.com']]);
    expect(result.deliveries).toMatchObject([
      { recipient: 'Ben@example.com', state: 'cancelled', detail: 'unsubscribed' },
      { recipient: 'ann@example.com', state: 'accepted' },
    ]);
    expect(result).toMatchObject({ state: 'done', reason: 'Ben@example.com unsubscribed' });
  });

  test('is let go at the daemon’s next look, before the next try is due', async () => {
    await using house = await testWorkshop();
    const key = await house.dueSlot('2026-11-23');
    await runSlot({ ...house.workshop, connect: nowhere }, house.report, key);
    await recordUnsubscribe(house.store, 'weekly', 'ann@example.com', house.clock.now());
    await scan(house.workshop, [house.report]);
    expect(await findSlot(house.store, key)).toMatchObject({ state: 'done', reason: 'ann@example.com unsubscribed' });
    expect(house.inbox.messages).toHaveLength(0);
  });

  test('D11 gets nothing even while the mails before theirs are on their way', async () => {
    await using house = await testWorkshop({ recipients: ['ann@example.com', 'ben@example.com', 'cy@example.com'] });
    const key = await house.dueSlot('2026-11-23');
    // Ben's click comes while the server takes Ann's mail.
    const connect = (): SmtpSession => {
      const session = house.workshop.connect();
      const submit = session.submit.bind(session);
      session.submit = async (submission) => {
        const verdict = await submit(submission);
        if (submission.to === 'ann@example.com') {
          await recordUnsubscribe(house.store, 'weekly', 'ben@example.com', house.clock.now());
        }
        return verdict;
      };
      return session;
    };
    const result = await runSlot({ ...house.workshop, connect }, house.report, key);
    expect(house.inbox.messages.map(({ to }) => to)).toEqual([['ann@example.com'], ['cy@example.com']]);
    expect(result.state).toBe('done');
  });

  test('does not hide that another mail failed', async () => {
    await using house = await testWorkshop(both);
    const key = await house.dueSlot('2026-11-23');
    await runSlot({ ...house.workshop, connect: nowhere }, house.report, key);
    await recordUnsubscribe(house.store, 'weekly', 'ben@example.com', house.clock.now());
    house.clock.set('2026-11-27T08:30:00Z');
    const result = await runSlot({ ...house.workshop, connect: nowhere }, house.report, key);
    expect(result.state).toBe('failed');
    expect(result.reason).toContain('ann@example.com expired');
  });
});

describe('the mail that arrives', () => {
  const endpoint = 'https://mail.example.com/pulse/unsubscribe';
  const secret = 'a-secret-of-more-than-32-characters';
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const dkim = { domain: 'example.com', selector: 'pulse', privateKey };
  const record = `v=DKIM1; k=ed25519; p=${publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64')}`;

  const headerOf = async (raw: Uint8Array | undefined, name: string): Promise<string> =>
    (await PostalMime.parse(raw ?? '')).headers.find(({ key }) => key === name)?.value ?? '';

  test('holds a link that ends the mails with one click, as mail programs post it', async () => {
    await using house = await testWorkshop({ ...both, unsubscribe: { endpoint } });
    const workshop = { ...house.workshop, unsubscribeSecret: secret };
    await runSlot(workshop, house.report, await house.dueSlot('2026-11-16'));
    const mail = house.inbox.messages.find(({ to }) => to[0] === 'Ben@example.com')?.raw;
    expect(await headerOf(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const [, link = ''] = /^<(.*)>$/.exec(await headerOf(mail, 'list-unsubscribe')) ?? [];
    expect(link.slice(0, -43)).toBe(`${endpoint}/`);
    expect((await PostalMime.parse(mail ?? '')).text).toContain(link);

    await using server = await startHttpServer({
      rooms: [
        unsubscribePages({
          subscriptions: subscriptionsOf({ reports: [house.report] }, secret),
          unsubscribe: async ({ report, address }) => {
            await recordUnsubscribe(house.store, report, address, house.clock.now());
          },
        }),
      ],
      trouble: (error) => {
        throw error;
      },
      host: '127.0.0.1',
      port: 0,
    });
    const posted = await fetch(server.url + new URL(link).pathname, {
      method: 'POST',
      body: new URLSearchParams(await headerOf(mail, 'list-unsubscribe-post')),
    });
    expect(posted.status).toBe(200);

    house.clock.set('2026-11-23T08:00:00Z');
    await runSlot(workshop, house.report, await house.dueSlot('2026-11-23'));
    const recipients = house.inbox.messages.map(({ to }) => to[0]);
    expect(recipients.toSorted()).toEqual(['Ben@example.com', 'ann@example.com', 'ann@example.com']);
  });

  test('I11 is signed, and no longer once its one-click header is gone', async () => {
    await using house = await testWorkshop({ unsubscribe: { endpoint } });
    const workshop = { ...house.workshop, unsubscribeSecret: secret, dkim };
    await runSlot(workshop, house.report, await house.dueSlot('2026-11-23'));
    const mail = house.inbox.messages[0]?.raw.toString('latin1') ?? '';
    const verdict = async (mime: string): Promise<string | undefined> => {
      const resolver = async () => [[record]];
      const { results } = await dkimVerify(Buffer.from(mime, 'latin1'), { resolver });
      return results[0]?.status.result;
    };
    expect(await verdict(mail)).toBe('pass');
    expect(await verdict(mail.replace('List-Unsubscribe=One-Click', 'List-Unsubscribe=No'))).toBe('fail');
  });

  test('names the report as a list', async () => {
    await using house = await testWorkshop({ title: 'Outreach, week by week' });
    await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));
    const listId = await headerOf(house.inbox.messages[0]?.raw, 'list-id');
    expect(listId).toBe('"Outreach, week by week" <weekly.example.com>');
  });

  test('refers to those before it, oldest first, where they are to be one conversation', async () => {
    await using house = await testWorkshop({ threading: true });
    for (const date of ['2026-11-09', '2026-11-16', '2026-11-23']) {
      house.clock.set(`${date}T08:00:00Z`);
      await runSlot(house.workshop, house.report, await house.dueSlot(date));
    }
    const [first, second, third] = await Promise.all(house.inbox.messages.map(({ raw }) => PostalMime.parse(raw)));
    expect(first?.references).toBeUndefined();
    expect(third?.references).toBe(`${first?.messageId} ${second?.messageId}`);
  });
});
