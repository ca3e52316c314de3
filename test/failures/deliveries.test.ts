import { createHash } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { type Patience, type SmtpServer, SmtpSession } from '../../src/delivery/smtp.ts';
import { simulatedCampaigns } from '../../src/mock/index.ts';
import type { Alert } from '../../src/operators/alerts.ts';
import { webhookChannel } from '../../src/operators/channels.ts';
import { tellOperators } from '../../src/operators/tell-operators.ts';
import { renderSlot } from '../../src/run/dry-run.ts';
import { mailingsOf } from '../../src/run/mailings.ts';
import { scan } from '../../src/run/scan.ts';
import type { Workshop } from '../../src/run/workshop.ts';
import { type DeliveryRow, deliveriesOf } from '../../src/store/deliveries.ts';
import { findSlot } from '../../src/store/slots.ts';
import { typical } from '../report/fixtures.ts';
import { startApi } from '../support/api-server.ts';
import { type Certificate, makeCertificate, trusting } from '../support/certificate.ts';
import { type SmtpMove, type SmtpPhase, type SmtpScript, startSmtpScript } from '../support/smtp-script.ts';
import { reportConfig, type TestWorkshop, testWorkshop } from '../support/workshop.ts';

const key = 'weekly/2026-11-23';
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const oneCampaign = { campaigns: { ids: ['campaign_123'] } };

/** A house whose slot of Monday, 23 November 2026, 08:00 is due. */
async function dueHouse(report: Parameters<typeof testWorkshop>[0] = {}): Promise<TestWorkshop> {
  const house = await testWorkshop({ ...oneCampaign, ...report });
  await house.dueSlot('2026-11-23');
  return house;
}

/** One look of a daemon that sends by that mail server. */
async function lookWith(
  { workshop, report }: Pick<TestWorkshop, 'workshop' | 'report'>,
  { host, port, security = 'none', auth }: Pick<SmtpServer, 'host' | 'port' | 'auth'> & Partial<SmtpServer>,
  patience?: Patience,
): Promise<void> {
  const connect: Workshop['connect'] = () => new SmtpSession({ host, port, security, auth }, patience);
  await scan({ ...workshop, connect }, [report]);
}

/** Three looks of a daemon with a mail server that takes everything: the day after, and on two more days. */
async function lookForDays(house: TestWorkshop): Promise<void> {
  for (let looks = 0; looks < 3; looks++) {
    house.clock.advance(day);
    await scan(house.workshop, [house.report]);
  }
}

/** What operators hear of by their webhook, an hour being the grace of a report. */
async function alertsOf({ store, report, clock, stop }: TestWorkshop): Promise<readonly Alert[]> {
  const told: string[] = [];
  await using hook = await startApi(async (request, response) => {
    for await (const chunk of request) told.push(String(chunk));
    response.end();
  });
  await tellOperators({
    store,
    reports: [report],
    now: clock.now,
    graceMs: hour,
    channels: [webhookChannel(hook.url)],
    redact: (text) => text,
    signal: stop.signal,
    told: () => {},
  });
  return JSON.parse(told.join('')).alerts;
}

async function onlyDelivery({ store }: TestWorkshop): Promise<DeliveryRow> {
  const [row, ...others] = await deliveriesOf(store, key);
  if (!row || others.length > 0) throw new Error('one delivery was expected');
  return row;
}

const fine: Readonly<Record<string, SmtpMove>> = {
  greeting: '220 script',
  ehlo: '250-script\r\n250 AUTH PLAIN',
  auth: '235 2.7.0 welcome',
  mail: '250 2.1.0 sender fine',
  rcpt: '250 2.1.5 recipient fine',
  data: '354 go on',
  dot: '250 2.0.0 taken',
};
const auth = { user: 'pulse', password: 'correct horse' };

describe('a 4xx', () => {
  test.each<[string, SmtpPhase, SmtpMove]>([
    ['D01 at the greeting: it is tried again on schedule until it is accepted', 'greeting', '421 4.3.2 busy'],
    ['D01 at EHLO: it is tried again on schedule until it is accepted', 'ehlo', '421 4.3.2 busy'],
    ['D01 at AUTH: it is tried again on schedule until it is accepted', 'auth', '454 4.7.0 no check today'],
    ['D01 at MAIL: it is tried again on schedule until it is accepted', 'mail', '452 4.3.1 no room'],
    ['D01 at RCPT: it is tried again on schedule until it is accepted', 'rcpt', '451 4.3.0 later'],
    ['D01 at DATA: it is tried again on schedule until it is accepted', 'data', '451 4.3.0 later'],
    ['D01 at the final dot: it is tried again on schedule until it is accepted', 'dot', '450 4.2.0 later'],
  ])('%s', async (_, phase, refusal) => {
    await using house = await dueHouse();
    const due = house.clock.now().getTime();
    const isMended = (): boolean => house.clock.now().getTime() > due + 8 * hour;
    await using server = await startSmtpScript({
      ehlo: fine.ehlo ?? 'hang',
      [phase]: () => (isMended() ? fine[phase] : refusal),
    });
    const tries: number[] = [];
    const plan = [0, 5, 20, 50, 110, 230, 470, 710];
    for (const minutes of plan.flatMap((at) => (at === 0 ? [at] : [at - 1, at]))) {
      house.clock.set(new Date(due + minutes * minute));
      const before = server.connections;
      await lookWith(house, { ...server, auth });
      if (server.connections > before) tries.push(minutes);
      if (minutes === 0) expect(await onlyDelivery(house)).toMatchObject({ state: 'deferred', detail: refusal });
    }
    expect(tries).toEqual(plan);
    expect(server.accepted.map(({ to }) => to)).toEqual([['ann@example.com']]);
    expect(await onlyDelivery(house)).toMatchObject({ state: 'accepted', attempts: plan.length });
  });
});

describe('a 5xx', () => {
  const phases = ['mail', 'rcpt', 'data', 'dot'] as const;

  test.each([
    ['D02 at MAIL: it is rejected, and not sent again by itself', 'mail'],
    ['D02 at RCPT: it is rejected, and not sent again by itself', 'rcpt'],
    ['D02 at DATA: it is rejected, and not sent again by itself', 'data'],
    ['D02 at the final dot: it is rejected, and not sent again by itself', 'dot'],
  ] as const)('%s', async (_, phase) => {
    await using house = await dueHouse();
    await using server = await startSmtpScript({ [phase]: '550 5.7.1 not from you' });
    await lookWith(house, server);
    expect(await findSlot(house.store, key)).toMatchObject({
      state: 'failed',
      reason: 'ann@example.com rejected: 550 5.7.1 not from you',
    });
    await lookForDays(house);
    expect(await onlyDelivery(house)).toMatchObject({ state: 'rejected', attempts: 1 });
    expect(house.inbox.messages).toEqual([]);
  });

  test('D02 that is 503 is about the conversation: the mail is tried again over a new one, and accepted once', async () => {
    for (const phase of phases) {
      await using house = await dueHouse();
      await using server = await startSmtpScript({ [phase]: ['503 5.5.1 bad sequence', fine[phase]] });
      await lookWith(house, server);
      expect(await onlyDelivery(house)).toMatchObject({ state: 'deferred', detail: '503 5.5.1 bad sequence' });
      house.clock.advance(5 * minute);
      await lookWith(house, server);
      expect(await onlyDelivery(house)).toMatchObject({ state: 'accepted', attempts: 2 });
      expect([server.connections, server.accepted.length]).toEqual([2, 1]);
    }
  });
});

/** Shorter than the silence of a server that says nothing, and longer than a commit on a busy machine. */
const impatient: Patience = { connectMs: 300, replyMs: 300, quitMs: 300 };

describe('a connection that is lost', () => {
  test.each<[string, SmtpPhase, SmtpMove]>([
    ['D03 before the greeting: it is tried again, and accepted once', 'greeting', 'reset'],
    ['D03 after MAIL: it is tried again, and accepted once', 'mail', 'fin'],
    ['D03 after RCPT: it is tried again, and accepted once', 'rcpt', 'reset'],
    ['D03 before 354: it is tried again, and accepted once', 'data', 'close'],
    ['D03 by a FIN before 354: it is tried again, and accepted once', 'data', 'fin'],
    ['D03 in the middle of 354: it is tried again, and accepted once', 'data', { drip: '35', everyMs: 1 }],
    ['D03 by silence before 354: it is tried again, and accepted once', 'data', 'hang'],
  ])('%s', async (_, phase, move) => {
    await using house = await dueHouse();
    await using server = await startSmtpScript({ [phase]: move });
    await lookWith(house, server, impatient);
    expect(await onlyDelivery(house)).toMatchObject({ state: 'deferred', attempts: 1 });
    await lookForDays(house);
    expect(house.inbox.messages.map(({ to }) => to)).toEqual([['ann@example.com']]);
    expect(await onlyDelivery(house)).toMatchObject({ state: 'accepted', attempts: 2 });
  });

  test('D03 in the middle of the body: it is tried again, and accepted once', async () => {
    await using house = await dueHouse();
    await using server = await startSmtpScript({ mail: ['451 4.3.0 later', '250 fine'], body: 'close' });
    await lookWith(house, server);
    // More than sockets take at once, so that its end cannot be on the way already.
    const mime = Buffer.alloc(12_000_000, 'A line of the report.\r\n');
    const sha256 = createHash('sha256').update(mime).digest('hex');
    await house.store.updateTable('messages').set({ mime, sha256 }).execute();
    house.clock.advance(5 * minute);
    await lookWith(house, server);
    expect(await onlyDelivery(house)).toMatchObject({ state: 'deferred', attempts: 2 });
    await lookForDays(house);
    expect(house.inbox.messages).toHaveLength(1);
    expect(await onlyDelivery(house)).toMatchObject({ state: 'accepted', attempts: 3 });
  });

  test.each<[string, SmtpMove]>([
    ['D04 after the final dot: it is unknown, and not sent again by itself', 'close'],
    ['D04 by a FIN after the final dot: it is unknown, and not sent again by itself', 'fin'],
    ['D04 by a RST after the final dot: it is unknown, and not sent again by itself', 'reset'],
    ['D04 by silence after the final dot: it is unknown, and not sent again by itself', 'hang'],
    ['D04 by silence in the middle of 250: it is unknown, and not sent again by itself', { drip: '25', everyMs: 1 }],
    ['D04 by silence after half of 250: it is unknown, and not sent again by itself', '250-2.0.0 taken, and'],
  ])('%s', async (_, move) => {
    await using house = await dueHouse();
    await using server = await startSmtpScript({ dot: move });
    await lookWith(house, server, impatient);
    expect(server.messages).toHaveLength(1);
    expect(await onlyDelivery(house)).toMatchObject({ state: 'unknown', attempts: 1 });
    await lookForDays(house);
    expect(house.inbox.messages).toEqual([]);
    expect(await onlyDelivery(house)).toMatchObject({ state: 'unknown', attempts: 1 });
  });
});

test('D07 a 250 that comes nine minutes after the final dot is waited for: the mail is accepted', async () => {
  await using house = await dueHouse();
  await using server = await startSmtpScript({ dot: 'hang' });
  const sockets: Socket[] = [];
  const watch = (message: unknown): void => void sockets.push((message as { socket: Socket }).socket);
  subscribe('net.client.socket', watch);
  const looking = lookWith(house, server);
  await server.reached('dot');
  unsubscribe('net.client.socket', watch);

  // No test waits for nine minutes: for how long the product would is set at its socket.
  expect(sockets.find(({ remotePort }) => remotePort === server.port)?.timeout).toBe(10 * minute);
  expect(await onlyDelivery(house)).toMatchObject({ state: 'handed' });
  house.clock.advance(9 * minute);
  server.say('250 2.0.0 taken');
  await looking;
  expect(await onlyDelivery(house)).toMatchObject({ state: 'accepted', updated_at: '2026-11-23T08:09:00.000Z' });
});

test.each<[string, SmtpMove]>([
  ['D07 a 250 that drips is waited for byte by byte', { drip: '250-2.0.0 taken\r\n250 at last\r\n', everyMs: 1 }],
  ['D07 a 250 that comes late is waited for', { reply: '250 2.0.0 taken', afterMs: 40 }],
])('%s', async (_, move) => {
  await using house = await dueHouse();
  await using server = await startSmtpScript({ dot: move });
  await lookWith(house, server);
  expect(await onlyDelivery(house)).toMatchObject({ state: 'accepted' });
});

describe('several recipients', () => {
  test('D08 one of whom a server refuses: only that mail is rejected', async () => {
    await using house = await dueHouse({ recipients: ['nobody@example.com', 'ben@example.com'] });
    await using server = await startSmtpScript({
      rcpt: (line) => (line.includes('nobody@') ? '550 5.1.1 nobody here' : '250 2.1.5 fine'),
    });
    await lookWith(house, server);
    expect(server.accepted.map(({ to }) => to)).toEqual([['ben@example.com']]);
    expect(await findSlot(house.store, key)).toMatchObject({
      state: 'partial',
      reason: 'nobody@example.com rejected: 550 5.1.1 nobody here',
    });
  });

  test('D09 of several reports get one mail of each', async () => {
    await using house = await dueHouse({ recipients: ['ann@example.com', 'ben@example.com'], schedule: '0 8 * * 1' });
    const reports = ['weekly', 'sales'].map((id) => ({ ...house.report, id }));
    house.clock.set('2026-11-22T08:00:00Z');
    await scan(house.workshop, reports);
    house.clock.set('2026-11-23T08:00:00Z');
    await scan(house.workshop, reports);
    await scan(house.workshop, reports);
    const got = house.inbox.messages.map(({ to, raw }) => `${/^List-ID: .*<(\w+)\./im.exec(String(raw))?.[1]} ${to}`);
    expect(got.toSorted()).toEqual([
      'sales ann@example.com',
      'sales ben@example.com',
      'weekly ann@example.com',
      'weekly ben@example.com',
    ]);
  });

  const spellings = fc
    .tuple(fc.constantFrom('ann', 'ben', 'cy.d+x'), fc.constantFrom('example.com', 'acme.org'))
    .chain(([user, domain]) => fc.mixedCase(fc.constant(`${user}@${domain}`)));

  test('D10 who are one mailbox, however it is written, get one mail', async () => {
    fc.assert(
      fc.property(fc.array(spellings, { minLength: 1, maxLength: 12 }), (recipients) => {
        const mailboxes = mailingsOf(reportConfig({ recipients }), typical).map(({ recipient }) => recipient.address);
        const lower = (address: string): string => address.toLowerCase();
        expect(mailboxes.map(lower).toSorted()).toEqual([...new Set(recipients.map(lower))].toSorted());
      }),
    );
    await using house = await dueHouse({ recipients: ['ann@example.com', 'Ann@Example.com', 'ann@example.com'] });
    await scan(house.workshop, [house.report]);
    expect(house.inbox.messages.map(({ to }) => to)).toEqual([['ann@example.com']]);
  });

  test('D15 get a mail with their own campaigns alone, whoever owns which', async () => {
    await using house = await testWorkshop();
    const campaigns = simulatedCampaigns
      .slice(0, 6)
      .map((campaign, place) => ({ ...campaign, name: `Canary${place}` }));
    house.mock.setCampaigns(campaigns);
    const ids = campaigns.map(({ id }) => id);
    const nameOf = (id: string): string => `Canary${ids.indexOf(id)}`;
    const people = fc.subarray(['ann@example.com', 'ben@example.com', 'cy@example.com'], { minLength: 1 });
    const teams = fc.record({
      variant: fc.constantFrom('digest', 'campaign'),
      ids: fc.subarray(ids, { minLength: 1, maxLength: 4 }),
      recipients: people,
      owners: fc.dictionary(fc.constantFrom(...ids), people, { maxKeys: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(teams, async ({ variant, ids: theirs, recipients, owners }) => {
        const report = reportConfig({
          variant,
          campaigns: { ids: theirs },
          recipients,
          ...(variant === 'campaign' && { owners }),
          attachments: { csv: true },
        });
        const { messages } = await renderSlot(house.workshop, report);
        for (const { recipient, campaign, mime } of messages) {
          const { subject = '', text = '', html = '', attachments } = await PostalMime.parse(mime);
          const files = attachments.map(({ content }) => Buffer.from(content as ArrayBuffer).toString());
          const named = new Set([subject, text, html, ...files].join('\n').match(/Canary\d/g));
          const own = campaign ? [campaign] : theirs;
          expect([...named].toSorted()).toEqual(own.map(nameOf).toSorted());
          expect(campaign ? (owners[campaign] ?? recipients) : recipients).toContain(recipient);
        }
      }),
      { numRuns: 10 },
    );
  });
});

interface Trap {
  /** How the client is told to speak. */
  readonly by: readonly ('starttls' | 'tls')[];
  readonly script?: SmtpScript;
  readonly certificate?: Certificate;
  /** Whether the client trusts who has signed the certificate. */
  readonly isTrusted?: boolean;
  readonly says: RegExp;
}

/** The mail server is 127.0.0.1. */
const own = makeCertificate('127.0.0.1');
const anothers = makeCertificate('mail.example.org');
const expired = makeCertificate('127.0.0.1', new Date(Date.now() - hour));
const stripped = { ehlo: '250-script\r\n250 AUTH PLAIN' } as const;
const both = ['starttls', 'tls'] as const;

describe('a mail server to which it is not safe to talk', () => {
  test.each<[string, Trap]>([
    ['D12 since it offers no STARTTLS gets no login and no mail', { by: ['starttls'], says: /454/ }],
    ['D12 since its STARTTLS was stripped gets no login', { by: ['starttls'], script: stripped, says: /454/ }],
    ['D12 since it speaks no TLS gets nothing at all', { by: ['tls'], says: /./ }],
    ['D12 since nobody vouches for it gets no login', { by: both, certificate: own, says: /self-signed/ }],
    [
      'D12 since it has another’s certificate gets no login',
      { by: both, certificate: anothers, isTrusted: true, says: /altnames/ },
    ],
    [
      'D12 since its certificate is over gets no login',
      { by: both, certificate: expired, isTrusted: true, says: /expired/ },
    ],
  ])('%s; the mail waits, and operators hear of it', async (_, { by, script, says, isTrusted, certificate }) => {
    using _trust = isTrusted && certificate ? trusting(certificate) : null;
    for (const security of by) {
      await using house = await dueHouse();
      const isTls = security === 'tls' && certificate !== undefined;
      await using server = await startSmtpScript(script, { ...(certificate && { certificate }), isTls });
      await lookWith(house, { ...server, security, auth });
      expect(server.connections).toBe(1);
      // To who speaks no TLS, a handshake is lines of its own where its random bytes have a line break.
      expect(server.commands.filter((line) => /^(AUTH|MAIL|RCPT|DATA)\b/i.test(line))).toEqual([]);
      expect(server.messages).toEqual([]);
      expect(await onlyDelivery(house)).toMatchObject({ state: 'deferred', detail: expect.stringMatching(says) });
      house.clock.advance(hour);
      const [alert, ...more] = await alertsOf(house);
      expect(more).toEqual([]);
      expect(alert?.kind).toBe('missing');
      expect(alert?.message).toMatch(/not sent whole: ann@example\.com deferred: /);
      expect(alert?.message).toMatch(says);
    }
  });

  test('D12 is not one with a certificate of its own that is trusted: it gets login and mail within TLS', async () => {
    using _trust = trusting(own);
    for (const security of both) {
      await using house = await dueHouse();
      await using server = await startSmtpScript({}, { certificate: own, isTls: security === 'tls' });
      await lookWith(house, { ...server, security, auth });
      expect(server.accepted).toHaveLength(1);
      expect(server.commands.some((line) => line.startsWith('AUTH PLAIN'))).toBe(true);
      expect(server.commandsInClear.filter((line) => !/^(EHLO|STARTTLS)\b/.test(line))).toEqual([]);
    }
  });
});

describe('a mail server that puts off and then takes the mail', () => {
  test.each<[string, SmtpPhase, SmtpMove]>([
    ['D16 with 421 at the greeting: it is accepted once', 'greeting', '421 4.3.2 busy'],
    ['D16 with 421 at RCPT: it is accepted once', 'rcpt', '421 4.3.2 closing'],
    ['D16 with 421 after the final dot: it is accepted once', 'dot', '421 4.3.2 closing'],
    ['D16 by greylisting: it is accepted once', 'rcpt', '450 4.2.0 greylisted, come again in 300 seconds'],
    ['D16 by greylisting after the final dot: it is accepted once', 'dot', '451 4.7.1 greylisted'],
  ])('%s', async (_, phase, move) => {
    await using house = await dueHouse();
    await using server = await startSmtpScript({ [phase]: [move, fine[phase]] });
    for (let looks = 0; looks < 4; looks++) {
      await lookWith(house, server);
      house.clock.advance(5 * minute);
    }
    expect(server.accepted.map(({ to }) => to)).toEqual([['ann@example.com']]);
    expect(await onlyDelivery(house)).toMatchObject({ state: 'accepted', attempts: 2 });
    expect(await findSlot(house.store, key)).toMatchObject({ state: 'done' });
  });
});
