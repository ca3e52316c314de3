import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { SmtpSession } from '../../src/delivery/smtp.ts';
import { simulatedCampaigns } from '../../src/mock/index.ts';
import { insertManualSlot } from '../../src/run/manual.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import { deliveriesOf, findMessage } from '../../src/store/deliveries.ts';
import { claimSlot, findSlot } from '../../src/store/slots.ts';
import { testWorkshop } from '../support/workshop.ts';

const analyticsPath = (id: string): string => `/analytics/campaigns/${id}`;

describe('a slot from due to done', () => {
  test('D09 sends each recipient one message, the stored one byte for byte', async () => {
    await using house = await testWorkshop({ recipients: ['ann@example.com', 'ben@example.com'] });
    const key = await house.dueSlot('2026-11-23');

    const result = await runSlot(house.workshop, house.report, key);

    expect(result.state).toBe('done');
    expect(house.inbox.messages.map(({ to }) => to)).toEqual([['ann@example.com'], ['ben@example.com']]);
    for (const [index, { message_id }] of result.deliveries.entries()) {
      const { mime } = await findMessage(house.store, message_id);
      expect(house.inbox.messages[index]?.raw.equals(mime)).toBe(true);
    }
    expect(result.deliveries.map(({ state }) => state)).toEqual(['accepted', 'accepted']);
    expect(await findSlot(house.store, key)).toMatchObject({ state: 'done', lease_until: null });
  });

  test('asks for the list, the overview and each campaign once', async () => {
    await using house = await testWorkshop();
    const { digest } = await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));
    const paths = house.mock.requests().map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toHaveLength(2 + digest.counts.campaigns);
  });

  test('tells in the second week what changed since the first', async () => {
    await using house = await testWorkshop();
    house.clock.set('2026-11-16T08:00:00Z');
    const first = await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-16'));
    house.clock.set('2026-11-23T08:00:00Z');
    const second = await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));

    expect(first.digest.comparedWith).toBeNull();
    expect(first.digest.overall.response.before).toBeNull();
    expect(second.digest.comparedWith).toBe('2026-11-16');
    expect(second.digest.findings.map(({ state }) => state)).toContain('new');
    expect(second.digest.findings.map(({ state }) => state)).toContain('resolved');
    const mail = await PostalMime.parse(house.inbox.messages[1]?.raw ?? '');
    expect(mail.subject).toMatch(/Response rate [\d.]+%, (up|down) [\d.]+ points/);
  });

  test('does not take a campaign for new that could not be read the week before', async () => {
    await using house = await testWorkshop({ campaigns: { ids: ['campaign_123', 'campaign_hr_webinar'] } });
    house.clock.set('2026-11-16T08:00:00Z');
    house.mock.override(analyticsPath('campaign_123'), { status: 404 });
    await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-16'));
    house.mock.override(analyticsPath('campaign_123'), undefined);
    house.clock.set('2026-11-23T08:00:00Z');
    const { digest } = await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));
    expect(digest.counts).toMatchObject({ newcomers: 0, unreadBefore: 1 });
    const told = digest.findings.filter(({ campaignId }) => campaignId === 'campaign_123');
    expect(new Set(told.map(({ state }) => state))).toEqual(new Set(['ongoing']));
  });

  test('covers campaigns named by id without asking for the list', async () => {
    await using house = await testWorkshop({ campaigns: { ids: ['campaign_123'] } });
    const { digest } = await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));
    expect(house.mock.requests().map(({ path }) => path)).toEqual([
      '/analytics/overview',
      analyticsPath('campaign_123'),
    ]);
    expect(digest.counts.byRule.map(({ rule, count }) => [rule, count])).toEqual([
      ['strong-response', 1],
      ['strong-qualification', 1],
      ['strong-conversion', 1],
    ]);
  });

  test('reports that there are no campaigns where none has the status', async () => {
    await using house = await testWorkshop({ campaigns: { status: ['archived'] } });
    const result = await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));
    expect(result).toMatchObject({ state: 'done', digest: { counts: { campaigns: 0 } } });
    expect(house.inbox.messages).toHaveLength(1);
  });
});

describe('a campaign that cannot be read', () => {
  test.each([
    ['404', { status: 404, body: { error: 'not_found', message: 'Campaign not found' } }, /404 not_found/],
    ['403', { status: 403, body: { error: 'forbidden', message: 'You do not have access' } }, /403 forbidden/],
    [
      '500 after all retries',
      { status: 500, body: { error: 'internal_error', message: 'Oops' } },
      /500 internal_error/,
    ],
    ['truncated JSON', { status: 200, raw: '{"campaign": {"id": ' }, /not JSON/],
    [
      'a missing field',
      { status: 200, body: { campaign: { id: 'campaign_123' } } },
      /\/metrics is missing \(and \d more\)/,
    ],
  ])('R06 with %s is named on the report, and the others are reported', async (_name, override, reason) => {
    await using house = await testWorkshop();
    house.mock.override(analyticsPath('campaign_123'), override);

    const result = await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));

    expect(result.state).toBe('partial');
    expect(result.reason).toMatch(/1 campaign could not be read/);
    expect(result.digest.unreadable).toHaveLength(1);
    expect(result.digest.unreadable[0]?.reason).toMatch(reason);
    expect(result.digest.counts.campaigns).toBeGreaterThan(5);
    const { text = '' } = await PostalMime.parse(house.inbox.messages[0]?.raw ?? '');
    expect(text).toMatch(/could not be read/i);
    expect(text).toContain('Q4 Enterprise Outreach');
  });

  test('is retried after a passing failure and then reported as read', async () => {
    await using house = await testWorkshop({ campaigns: { ids: ['campaign_123'] } });
    let failures = 2;
    house.mock.override(analyticsPath('campaign_123'), () =>
      failures-- > 0 ? { status: 503, body: { error: 'internal_error', message: 'Busy' } } : undefined,
    );
    const { state } = await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));
    expect(state).toBe('done');
    expect(house.mock.requests().filter(({ path }) => path === analyticsPath('campaign_123'))).toHaveLength(3);
  });

  test('R07 sends no empty success where it is the only one', async () => {
    await using house = await testWorkshop({ campaigns: { ids: ['campaign_123'] } });
    house.mock.override('*', { status: 404, body: { error: 'not_found', message: 'Campaign not found' } });
    const key = await house.dueSlot('2026-11-23');

    await expect(runSlot(house.workshop, house.report, key)).rejects.toMatchObject({ code: 'E_ALL_UNREADABLE' });

    expect(house.inbox.messages).toHaveLength(0);
    expect(await findSlot(house.store, key)).toMatchObject({
      state: 'collecting',
      reason: expect.stringContaining('campaign_123: 404'),
      next_attempt_at: expect.any(String),
    });
  });

  test('does not keep the report waiting for the team overview', async () => {
    await using house = await testWorkshop();
    house.mock.override('/analytics/overview', { status: 403, body: { error: 'forbidden', message: 'No' } });
    const { state, digest } = await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));
    expect(state).toBe('done');
    expect(digest.team?.source).toBe('collected');
  });
});

describe('a refused key', () => {
  test.each([
    [401, 'invalid_api_key', /KAKIYO_API_KEY/],
    [402, 'payment_required', /credits/],
  ])('R08 ends the run at the first %i', async (status, error, remedy) => {
    await using house = await testWorkshop();
    house.mock.override('*', { status, body: { error, message: 'No' } });
    const key = await house.dueSlot('2026-11-23');
    await expect(runSlot(house.workshop, house.report, key)).rejects.toMatchObject({
      code: 'E_API_REFUSED',
      message: expect.stringMatching(remedy),
    });
    expect(house.mock.requests()).toHaveLength(1);
    expect(house.inbox.messages).toHaveLength(0);
  });
});

describe('a run that was ended in the middle', () => {
  test('S14 goes on without asking again for what it has', async () => {
    await using house = await testWorkshop();
    const key = await house.dueSlot('2026-11-23');
    let read = 0;
    const stopping = {
      ...house.workshop,
      tell: (event: { type: string }) => {
        if (event.type === 'campaign' && ++read === 4) house.stop.abort(new Error('stopped'));
      },
    };
    await expect(runSlot(stopping, house.report, key)).rejects.toThrow();
    expect(await findSlot(house.store, key)).toMatchObject({ state: 'collecting', lease_until: null });

    const again = await testClientFor(house);
    const result = await runSlot(again, house.report, key);

    expect(result.state).toBe('done');
    const asked = house.mock.requests().filter(({ path, status }) => path.startsWith('/analytics/c') && status === 200);
    // What was on its way when the run was stopped may be asked for twice: at most the three other workers.
    expect(asked.length - new Set(asked.map(({ path }) => path)).size).toBeLessThanOrEqual(3);
    expect(house.inbox.messages).toHaveLength(1);
  });

  test('is not touched by a second process while the first one works', async () => {
    await using house = await testWorkshop();
    const key = await house.dueSlot('2026-11-23');
    await claimSlot(house.store, key, house.clock.now(), new Date(house.clock.now().getTime() + 60_000));
    await expect(runSlot(house.workshop, house.report, key)).rejects.toMatchObject({ code: 'E_SLOT_BUSY' });
    house.clock.advance(61_000);
    expect((await runSlot(house.workshop, house.report, key)).state).toBe('done');
  });
});

describe('a slot that has ended', () => {
  test('is not run again', async () => {
    await using house = await testWorkshop({ campaigns: { ids: ['campaign_123'] } });
    const key = await house.dueSlot('2026-11-23');
    await runSlot(house.workshop, house.report, key);
    const before = await findSlot(house.store, key);
    await expect(runSlot(house.workshop, house.report, key)).rejects.toThrow(/has ended \(done\)/);
    expect(await findSlot(house.store, key)).toEqual({ ...before, epoch: 2, updated_at: expect.any(String) });
    expect(house.inbox.messages).toHaveLength(1);
  });

  test('by hand stays ended when its user stopped it', async () => {
    await using house = await testWorkshop({ campaigns: { ids: ['campaign_123'] } });
    const key = await insertManualSlot(house.store, house.report, house.clock.now());
    house.stop.abort(new Error('stopped'));
    await expect(runSlot(house.workshop, house.report, key)).rejects.toThrow('stopped');
    expect(await findSlot(house.store, key)).toMatchObject({
      state: 'failed',
      reason: 'stopped before it was composed',
    });
  });
});

describe('a stored message', () => {
  test('that was altered since it was composed is not sent', async () => {
    await using house = await testWorkshop();
    const key = await house.dueSlot('2026-11-23');
    const away = () => new SmtpSession({ host: '127.0.0.1', port: 1, security: 'none' });
    await runSlot({ ...house.workshop, connect: away }, house.report, key);
    await house.store
      .updateTable('messages')
      .set({ mime: Buffer.from('Subject: other\r\n\r\n') })
      .execute();
    house.clock.advance(3_600_000);
    expect(await runSlot(house.workshop, house.report, key)).toMatchObject({
      state: 'failed',
      deliveries: [{ state: 'rejected', detail: expect.stringContaining('altered') }],
    });
    expect(house.inbox.messages).toHaveLength(0);
  });
});

describe('a mail server that is away', () => {
  test('is asked once, however many recipients there are', async () => {
    await using house = await testWorkshop({ recipients: ['a@example.com', 'b@example.com', 'c@example.com'] });
    const key = await house.dueSlot('2026-11-23');
    let conversations = 0;
    const unreachable = new SmtpSession({ host: '127.0.0.1', port: 1, security: 'none' });
    const submit = unreachable.submit.bind(unreachable);
    unreachable.submit = (submission) => {
      conversations++;
      return submit(submission);
    };
    const { deliveries } = await runSlot({ ...house.workshop, connect: () => unreachable }, house.report, key);
    expect(conversations).toBe(1);
    expect(deliveries).toMatchObject(Array(3).fill({ state: 'deferred', attempts: 1 }));
  });

  test('leaves the message deferred, and it goes out once when the server is back', async () => {
    await using house = await testWorkshop();
    const key = await house.dueSlot('2026-11-23');
    const unreachable = () => new SmtpSession({ host: '127.0.0.1', port: 1, security: 'none' });

    const first = await runSlot({ ...house.workshop, connect: unreachable }, house.report, key);
    expect(first.state).toBe('delivering');
    expect(first.deliveries).toMatchObject([{ state: 'deferred', next_attempt_at: '2026-11-23T08:05:00.000Z' }]);

    house.clock.advance(4 * 60_000);
    expect((await runSlot(house.workshop, house.report, key)).state).toBe('delivering');
    expect(house.inbox.messages).toHaveLength(0);

    house.clock.advance(60_000);
    expect((await runSlot(house.workshop, house.report, key)).state).toBe('done');
    expect(house.inbox.messages).toHaveLength(1);
    expect(await deliveriesOf(house.store, key)).toMatchObject([{ state: 'accepted', attempts: 2 }]);
  });
});

describe('hostile campaign names', () => {
  const names = [
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    'Bcc: victim@example.org\r\nSubject: owned\r\n\r\nbody',
    '\u202Eevil\u0000\u001b[31m',
    'long '.repeat(2_000),
    '{{constructor}} {{{__proto__}}}',
  ];

  test('I02 arrive as inert text and add no header', async () => {
    await using house = await testWorkshop();
    house.mock.setCampaigns(
      simulatedCampaigns.map((campaign, index) => ({ ...campaign, name: names[index % names.length] ?? '' })),
    );
    const { state } = await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));
    expect(state).toBe('done');

    const { headers, html = '', text = '', subject } = await PostalMime.parse(house.inbox.messages[0]?.raw ?? '');
    expect(headers.map(({ key }) => key)).not.toContain('bcc');
    expect(subject).not.toContain('owned');
    expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
    expect(html).toContain('&lt;script&gt;');
    for (const part of [html, text]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(part).not.toMatch(/[\u0000\u001b\u202e]/);
      expect(part.length).toBeLessThan(90_000);
    }
  });
});

/** The same workshop as a new process would have it: not stopped. */
async function testClientFor(house: Awaited<ReturnType<typeof testWorkshop>>) {
  const { createClient } = await import('../../src/client/client.ts');
  const { createPace } = await import('../../src/client/pace.ts');
  const { clock } = house;
  return {
    ...house.workshop,
    signal: new AbortController().signal,
    client: createClient({
      baseUrl: house.mock.url,
      key: 'a-key-of-forty-characters-for-the-tests-',
      pace: createPace(1_000, clock),
      clock,
      deadlineMs: 120_000,
    }),
  };
}
