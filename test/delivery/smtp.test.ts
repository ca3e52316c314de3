import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { describe, expect, test } from 'vitest';
import { composeMessage } from '../../src/delivery/message.ts';
import { type Patience, type SmtpServer, SmtpSession, type Submission, type Verdict } from '../../src/delivery/smtp.ts';
import { startInbox } from '../../src/inbox/inbox.ts';
import { type ScriptedSmtp, type SmtpScript, type SmtpSettings, startSmtpScript } from '../support/smtp-script.ts';
import { address } from './addresses.ts';

const from = address('pulse@example.com');
const to = address('ann@acme.com');
const mime = Buffer.from(`Subject: Hello\r\n\r\n${'A line of the report.\r\n'.repeat(2_000)}The end.\r\n`);
const onHanded = async (): Promise<void> => {};
const none = 'none' as const;

/** Patience for servers that say nothing, so that the tests need none. */
const impatient: Patience = { connectMs: 25, replyMs: 25, quitMs: 25 };
const stopping: Patience = { connectMs: 10_000, replyMs: 10_000, quitMs: 25 };

/** Submits one message to a server that plays the script, and closes the session. */
async function submitTo(
  script: SmtpScript,
  settings: Partial<Pick<Submission, 'mime' | 'onHanded'>> & SmtpSettings & { readonly patience?: Patience } = {},
): Promise<{ verdict: Verdict; handed: number; server: ScriptedSmtp }> {
  await using server = await startSmtpScript(script, settings);
  await using session = new SmtpSession({ ...server, security: none }, settings.patience);
  let handed = 0;
  const verdict = await session.submit({
    from,
    to,
    mime: settings.mime ?? mime,
    onHanded: async () => {
      handed += 1;
      await settings.onHanded?.();
    },
  });
  return { verdict, handed, server };
}

describe('a message that the server takes', () => {
  test('arrives byte for byte, from the sender and to the one recipient', async () => {
    await using inbox = await startInbox();
    await using session = new SmtpSession({ ...inbox, security: none });
    const content = { subject: 'Ünïcode 📈', text: `${'long '.repeat(1_000)}\n.\n..dots\n`, html: '<p>\n.\n</p>' };
    const date = new Date('2026-11-23T08:00:00Z');
    const sender = { name: 'Pulse', address: from };
    const message = await composeMessage({ from: sender, to, date, deliveryKey: 'key' }, content);
    const verdict = await session.submit({ from, to, mime: message.mime, onHanded });
    expect(verdict).toMatchObject({ type: 'accept', detail: expect.stringMatching(/^250/) });
    expect(inbox.messages).toEqual([{ from, to: [to], raw: message.mime }]);
  });

  // What is sent, and what arrives: the same lines, each with SMTP's ending.
  const lines: [string, string, string][] = [
    ['no line break at its end', 'Subject: x\r\n\r\nbody', 'Subject: x\r\n\r\nbody\r\n'],
    ['lone dots', '.\r\n.\r\n..\r\n.', '.\r\n.\r\n..\r\n.\r\n'],
    ['a dot among its last two bytes', 'Subject: x\r\n\r\n.\n', 'Subject: x\r\n\r\n.\r\n'],
    ['a dot for its last byte', 'Subject: x\r\n\r\n.', 'Subject: x\r\n\r\n.\r\n'],
    ['half line breaks', 'a\n.\nb\r.\rc', 'a\r\n.\r\nb\r\n.\r\nc\r\n'],
    [
      'an end of data within',
      'a\n.\n\r\n.\r\nMAIL FROM:<eve@evil.com>\r\n',
      'a\r\n.\r\n\r\n.\r\nMAIL FROM:<eve@evil.com>\r\n',
    ],
    ['one byte', 'x', 'x\r\n'],
    ['two bytes', '\r\n', '\r\n'],
  ];

  test.each(lines)('is the one message that was sent, with %s', async (_name, sent, expected) => {
    for (const isLenient of [false, true]) {
      const { verdict, server } = await submitTo({}, { mime: Buffer.from(sent), isLenient });
      expect(verdict).toMatchObject({ type: 'accept' });
      expect(server.messages.map(String)).toEqual([expected]);
    }
  });

  test('I08 is the one message that was sent also to a server that others have written', async () => {
    await using inbox = await startInbox();
    await using session = new SmtpSession({ ...inbox, security: none });
    for (const [, sent] of lines) await session.submit({ from, to, mime: Buffer.from(sent), onHanded });
    expect(inbox.messages.map(({ raw }) => raw.toString())).toEqual(lines.map(([, , expected]) => expected));
  });

  test('is followed by others over the same connection, however many', async () => {
    await using server = await startSmtpScript({ ehlo: '250-script\r\n250 PIPELINING' });
    const warnings: Error[] = [];
    const warn = (warning: Error): void => void warnings.push(warning);
    process.on('warning', warn);
    {
      await using session = new SmtpSession({ ...server, security: none });
      for (let n = 0; n < 30; n++) {
        const verdict = await session.submit({ from, to, mime: Buffer.from(`Subject: ${n}\r\n\r\n`), onHanded });
        expect(verdict).toEqual({ type: 'accept', detail: '250 2.0.0 taken' });
      }
    }
    // A warning is told in the next turn of the event loop.
    await new Promise(setImmediate);
    process.off('warning', warn);
    expect(warnings).toEqual([]);
    expect(server.connections).toBe(1);
    expect(server.messages).toHaveLength(30);
    expect(server.commands.at(-1)).toBe('QUIT');
  });

  test('goes over a new connection where the server has ended the one before', async () => {
    await using server = await startSmtpScript();
    await using session = new SmtpSession({ ...server, security: none });
    expect(await session.submit({ from, to, mime, onHanded })).toMatchObject({ type: 'accept' });
    await server.hangUp();
    const verdicts: string[] = [];
    while (verdicts.at(-1) !== 'accept' && verdicts.length < 3) {
      verdicts.push((await session.submit({ from, to, mime, onHanded })).type);
    }
    // The end may come to notice only when the next message is tried: that costs a try, never a message.
    expect([['accept'], ['defer', 'accept']]).toContainEqual(verdicts);
    expect(server.messages).toHaveLength(2);
  });
});

describe('onHanded', () => {
  test('is called once, after 354, with all but the last bytes at the server; those wait for it', async () => {
    await using server = await startSmtpScript();
    await using session = new SmtpSession({ ...server, security: none });
    const seen: unknown[] = [];
    const verdict = await session.submit({
      from,
      to,
      mime,
      onHanded: async () => {
        await server.received(mime.length - 2);
        seen.push([server.commands.at(-1), server.messages.length]);
      },
    });
    expect(seen).toEqual([['DATA', 0]]);
    expect(verdict).toEqual({ type: 'accept', detail: '250 2.0.0 taken' });
    expect(server.messages).toEqual([mime]);
  });

  test('that rejects keeps the message from being accepted, and the next one goes over a new connection', async () => {
    await using server = await startSmtpScript();
    await using session = new SmtpSession({ ...server, security: none });
    const full = Object.freeze(new Error('the disk is full'));
    await expect(session.submit({ from, to, mime, onHanded: () => Promise.reject(full) })).rejects.toBe(full);
    expect(await session.submit({ from, to, mime, onHanded })).toMatchObject({ type: 'accept' });
    expect(server.connections).toBe(2);
    expect(server.messages).toHaveLength(1);
  });

  test('is waited for where the connection ends meanwhile: no verdict overtakes its commit', async () => {
    await using server = await startSmtpScript();
    await using session = new SmtpSession({ ...server, security: none });
    const order: string[] = [];
    const verdict = await session.submit({
      from,
      to,
      mime,
      onHanded: async () => {
        await server.hangUp();
        // Give the end of the connection every chance to be noticed first.
        for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
        order.push('committed');
      },
    });
    order.push(verdict.type);
    expect(order).toEqual(['committed', 'defer']);
    expect(server.messages).toEqual([]);
  });

  test.each<[string, SmtpScript]>([
    ['is refused', { mail: '550 no' }],
    ['has no recipient', { rcpt: '550 no' }],
    ['is not asked for', { data: '451 later' }],
  ])('is not called for a message that %s', async (_name, script) => {
    expect((await submitTo(script)).handed).toBe(0);
  });
});

describe('the verdict', () => {
  const refusals = ['450 4.2.1 later', '421 4.3.2 closing', '452 4.2.2 full', '503 5.5.1 bad sequence', '550 5.1.1 no'];
  const phases = ['mail', 'rcpt', 'data', 'dot'] as const;
  const ehlos = ['250 script', '250-script\r\n250-PIPELINING\r\n250 SIZE 1000000'] as const;
  const cases = ehlos.flatMap((ehlo) =>
    phases.flatMap((phase) =>
      refusals.map((reply) => [phase, reply, ehlo.includes('PIPELINING') ? 'with' : 'without', ehlo] as const),
    ),
  );

  test.each(cases)('D01 at %s on "%s", %s pipelining, is the reply’s', async (phase, reply, _with, ehlo) => {
    // A server that pipelines answers DATA too, and without a sender or recipient refuses it.
    const data = phase === 'mail' || phase === 'rcpt' ? '503 5.5.1 no valid recipients' : '354 go on';
    const { verdict, server } = await submitTo({ ehlo, data, [phase]: reply });
    expect(verdict.type).toBe(reply.startsWith('550') ? 'reject' : 'defer');
    expect(verdict.detail).toContain(reply);
    expect(server.messages).toHaveLength(phase === 'dot' ? 1 : 0);
  });

  test('where a refused envelope meets 354 all the same: nothing is sent', async () => {
    const ehlo = '250-script\r\n250 PIPELINING';
    for (const phase of ['mail', 'rcpt'] as const) {
      const { verdict, handed, server } = await submitTo({ ehlo, [phase]: '550 5.1.1 no' });
      expect(verdict.type).toBe('reject');
      expect(handed).toBe(0);
      expect(server.messages.every((message) => message.length === 0)).toBe(true);
    }
  });

  test.each<[string, SmtpScript]>([
    ['the greeting is 421', { greeting: '421 4.3.2 busy' }],
    ['the greeting is 554', { greeting: '554 5.7.1 not you' }],
    ['the connection closes before the greeting', { greeting: 'close' }],
    ['EHLO and HELO are refused', { ehlo: '502 5.5.1 no' }],
    ['the connection closes after EHLO', { ehlo: 'close' }],
    ['the connection closes after MAIL', { mail: 'close' }],
    ['the connection closes after RCPT', { rcpt: 'close' }],
    ['the connection closes before 354', { data: 'close' }],
  ])('D03 is to try again where %s', async (_name, script) => {
    const { verdict, handed } = await submitTo(script);
    expect(verdict.type).toBe('defer');
    expect(verdict.detail).not.toBe('');
    expect(handed).toBe(0);
  });

  test.each(['greeting', 'ehlo', 'mail', 'rcpt', 'data'] as const)(
    'is to try again where nothing is answered to %s',
    async (phase) => {
      const { verdict, handed } = await submitTo({ [phase]: 'hang' }, { patience: impatient });
      expect(verdict.type).toBe('defer');
      expect(handed).toBe(0);
    },
  );

  test('is to try again where nobody listens, and where the host has no address', async () => {
    const closed = await startSmtpScript();
    await closed[Symbol.asyncDispose]();
    for (const host of ['127.0.0.1', 'localhost']) {
      await using session = new SmtpSession({ host, port: closed.port, security: none });
      const verdict = await session.submit({ from, to, mime, onHanded });
      expect(verdict).toEqual({ type: 'defer', detail: expect.stringContaining('ECONNREFUSED'), unreachable: true });
    }
  });

  test('D03 is to try again where the connection closes in the middle of the message', async () => {
    // A message larger than what the sockets take at once, so that its end cannot be on the way already.
    const large = Buffer.alloc(20_000_000, 'A line of the report.\r\n');
    const { verdict, handed, server } = await submitTo({ body: 'close' }, { mime: large });
    expect(verdict.type).toBe('defer');
    expect(handed).toBe(0);
    expect(server.messages).toEqual([]);
  });

  test.each(['450 4.3.0 enough', '550 5.3.4 too big'] as const)(
    'is the reply’s where "%s" comes before the end of the message',
    async (reply) => {
      const { verdict, server } = await submitTo({ body: reply }, { onHanded: () => new Promise(setImmediate) });
      expect(verdict).toEqual({ type: reply.startsWith('5') ? 'reject' : 'defer', detail: reply });
      expect(server.messages.length).toBeLessThanOrEqual(1);
    },
  );

  test('is never "accepted" for a 250 that comes before the end of the message', async () => {
    await using server = await startSmtpScript({ data: '354 go on\r\n250 2.0.0 taken already' });
    await using session = new SmtpSession({ ...server, security: none });
    let committed = false;
    const verdict = await session.submit({
      from,
      to,
      mime,
      onHanded: async () => {
        for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
        committed = true;
      },
    });
    expect(verdict.type).toBe('defer');
    expect(committed).toBe(true);
    expect(server.messages).toEqual([]);
  });

  test('D04 is unknown where the connection closes after the dot', async () => {
    const { verdict, handed, server } = await submitTo({ dot: 'close' });
    expect(verdict.type).toBe('lose');
    expect(handed).toBe(1);
    expect(server.messages).toEqual([mime]);
  });

  test('D04 is unknown where nothing is answered to the dot', async () => {
    const { verdict, server } = await submitTo({ dot: 'hang' }, { patience: impatient });
    expect(verdict.type).toBe('lose');
    expect(server.messages).toEqual([mime]);
  });

  test.each(['354 go on', '100 wait', '650 what'] as const)(
    'is unknown where "%s" is answered to the dot, which no server may',
    async (dot) => {
      const { verdict, server } = await submitTo({ dot });
      expect(verdict).toEqual({ type: 'lose', detail: dot });
      expect(server.messages).toEqual([mime]);
    },
  );

  test('is "accepted" where 250 is the last that the server says', async () => {
    await using server = await startSmtpScript({ quit: 'close' });
    await using session = new SmtpSession({ ...server, security: none });
    expect(await session.submit({ from, to, mime, onHanded })).toMatchObject({ type: 'accept' });
  });

  test('is on one line of at most 300 characters', async () => {
    const { verdict } = await submitTo({ dot: `550-5.7.1 spam\r\n550-\tvery\r\n550 ${'x'.repeat(1_000)}` });
    expect(verdict.type).toBe('reject');
    expect(verdict.detail).toMatch(/^550-5\.7\.1 spam 550- very 550 x+$/);
    expect(verdict.detail).toHaveLength(300);
  });
});

describe('security', () => {
  const auth = { user: 'pulse', password: 'correct horse' };

  /** A real server with smtp-server's own certificate, which nobody trusts, and one account. */
  async function startRealServer(
    options: ConstructorParameters<typeof SMTPServer>[0] = {},
  ): Promise<AsyncDisposable & { readonly port: number; readonly logins: string[]; readonly mails: string[] }> {
    const logins: string[] = [];
    const mails: string[] = [];
    const server = new SMTPServer({
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth({ username = '', password }, _session, done) {
        logins.push(username);
        if (password === auth.password) done(null, { user: username });
        else done(new Error('Invalid username or password'));
      },
      onMailFrom({ address: sender }, _session, done) {
        mails.push(sender);
        done();
      },
      ...options,
    });
    server.on('error', () => {});
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    return { port, logins, mails, [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(resolve)) };
  }

  async function submit(server: SmtpServer): Promise<Verdict> {
    await using session = new SmtpSession(server);
    return await session.submit({ from, to, mime, onHanded });
  }

  test('a right password is accepted, and logs in once for all messages', async () => {
    await using server = await startRealServer();
    await using session = new SmtpSession({ host: '127.0.0.1', port: server.port, security: none, auth });
    await session.check();
    for (const _ of [1, 2])
      expect(await session.submit({ from, to, mime, onHanded })).toMatchObject({ type: 'accept' });
    expect(server.logins).toEqual(['pulse']);
  });

  test('a wrong password is no verdict on the message: it is tried again', async () => {
    await using server = await startRealServer();
    const wrong = { user: 'pulse', password: 'tr0ub4dor' };
    const verdict = await submit({ host: '127.0.0.1', port: server.port, security: none, auth: wrong });
    expect(verdict).toEqual({ type: 'defer', detail: expect.stringMatching(/^535/), unreachable: true });
    expect(verdict.detail).not.toContain(wrong.password);
    expect(server.mails).toEqual([]);
  });

  test('D12 STARTTLS that is not offered, or refused, gets neither login nor mail', async () => {
    for (const script of [{}, { ehlo: '250-script\r\n250-AUTH PLAIN\r\n250 STARTTLS' }] satisfies SmtpScript[]) {
      await using server = await startSmtpScript(script);
      expect((await submit({ ...server, security: 'starttls', auth })).type).toBe('defer');
      expect(server.commands.map((line) => line.split(' ', 1)[0])).toEqual(['EHLO', 'STARTTLS']);
    }
  });

  test('D12 a certificate that nobody vouches for gets neither login nor mail, by STARTTLS or TLS', async () => {
    for (const security of ['starttls', 'tls'] as const) {
      await using server = await startRealServer({ secure: security === 'tls', disabledCommands: [] });
      const verdict = await submit({ host: '127.0.0.1', port: server.port, security, auth });
      expect(verdict.type).toBe('defer');
      expect(verdict.detail).toMatch(/certificate/);
      expect([server.logins, server.mails]).toEqual([[], []]);
    }
  });

  test('TLS to a server that speaks none gets nothing at all', async () => {
    await using server = await startSmtpScript();
    expect((await submit({ ...server, security: 'tls', auth })).type).toBe('defer');
    expect(server.commands).toEqual([]);
  });

  test('STARTTLS is not taken up where none is wanted', async () => {
    await using server = await startSmtpScript({ ehlo: '250-script\r\n250 STARTTLS' });
    expect(await submit({ ...server, security: none })).toMatchObject({ type: 'accept' });
  });
});

describe('a session', () => {
  test('that was never used ends at once', async () => {
    await using _session = new SmtpSession({ host: 'nowhere.invalid', port: 1, security: none });
  });

  test('says goodbye', async () => {
    const { server } = await submitTo({});
    expect(server.commands.at(-1)).toBe('QUIT');
  });

  test.each<[string, SmtpScript]>([
    ['does not answer QUIT', { quit: 'hang' }],
    ['refuses QUIT', { quit: '500 what?' }],
    ['closes at QUIT', { quit: 'close' }],
  ])('ends with a server that %s', async (_name, script) => {
    const { verdict } = await submitTo(script, { patience: { ...impatient, connectMs: 10_000, replyMs: 10_000 } });
    expect(verdict).toMatchObject({ type: 'accept' });
  });

  test('ends where its check has failed, and says why it did', async () => {
    for (const script of [{ greeting: '421 busy' }, { greeting: 'close' }] satisfies SmtpScript[]) {
      await using server = await startSmtpScript(script);
      await using session = new SmtpSession({ ...server, security: none });
      await expect(session.check()).rejects.toThrow(/busy|closed/);
    }
  });

  test('ends with a server that is gone already', async () => {
    await using server = await startSmtpScript();
    await using session = new SmtpSession({ ...server, security: none });
    await session.check();
    await server.hangUp();
  });

  test('leaves no connection open behind it', async () => {
    let open = 0;
    const gone: Promise<unknown>[] = [];
    await using inbox = await startInbox();
    // A relay, since only a server sees whether its client has hung up.
    const relay = createServer((socket) => {
      open += 1;
      gone.push(once(socket, 'close').then(() => open--));
      socket.pipe(connect(inbox.port, inbox.host)).pipe(socket);
    });
    relay.listen(0, '127.0.0.1');
    await once(relay, 'listening');
    {
      const { port } = relay.address() as AddressInfo;
      await using session = new SmtpSession({ host: '127.0.0.1', port, security: none });
      expect(await session.submit({ from, to, mime, onHanded })).toMatchObject({ type: 'accept' });
    }
    await Promise.all(gone);
    expect(open).toBe(0);
    relay.close();
    await once(relay, 'close');
  });
});

describe('a session that greets ahead', () => {
  test('uses the same connection for its messages', async () => {
    await using inbox = await startInbox();
    let connections = 0;
    const relay = createServer((socket) => {
      connections += 1;
      socket.pipe(connect(inbox.port, inbox.host)).pipe(socket);
    });
    relay.listen(0, '127.0.0.1');
    await once(relay, 'listening');
    {
      await using session = new SmtpSession({
        host: '127.0.0.1',
        port: (relay.address() as AddressInfo).port,
        security: none,
      });
      session.greet();
      expect(await session.submit({ from, to, mime, onHanded })).toMatchObject({ type: 'accept' });
    }
    expect(connections).toBe(1);
    relay.close();
    await once(relay, 'close');
  });

  test('tells its failure to the first message, and tries anew for the next', async () => {
    await using server = await startSmtpScript({ greeting: '421 busy' });
    await using session = new SmtpSession({ ...server, security: none });
    session.greet();
    const submission = { from, to, mime, onHanded };
    expect(await session.submit(submission)).toMatchObject({ type: 'defer', unreachable: true });
    expect(await session.submit(submission)).toMatchObject({ type: 'defer', unreachable: true });
  });

  test('can be told to wait no longer: nothing became of the message', async () => {
    await using server = await startSmtpScript({ greeting: 'hang' });
    await using session = new SmtpSession({ ...server, security: none });
    const stop = new AbortController();
    using _givingUp = session.givingUpOn(stop.signal);
    const verdict = session.submit({ from, to, mime, onHanded });
    stop.abort();
    expect(await verdict).toMatchObject({ type: 'recover' });
  });

  test.each(['mail', 'rcpt', 'data'] as const)(
    'can be told to wait no longer at %s: nothing became of the message',
    async (phase) => {
      await using server = await startSmtpScript({ [phase]: 'hang' });
      await using session = new SmtpSession({ ...server, security: none }, stopping);
      const stop = new AbortController();
      using _givingUp = session.givingUpOn(stop.signal);
      const verdict = session.submit({ from, to, mime, onHanded });
      await server.reached(phase);
      stop.abort();
      expect(await verdict).toMatchObject({ type: 'recover' });
    },
  );

  test('waits for the answer to a message that it has handed over, whoever wants to stop', async () => {
    await using server = await startSmtpScript({ dot: 'hang' });
    await using session = new SmtpSession({ ...server, security: none }, stopping);
    const stop = new AbortController();
    using _givingUp = session.givingUpOn(stop.signal);
    const verdict = session.submit({ from, to, mime, onHanded });
    await server.reached('dot');
    await using silent = await startSmtpScript({ mail: 'hang' });
    await using other = new SmtpSession({ ...silent, security: none }, stopping);
    using _too = other.givingUpOn(stop.signal);
    const given = other.submit({ from, to, mime, onHanded });
    await silent.reached('mail');
    stop.abort();
    expect(await given).toMatchObject({ type: 'recover' });
    server.say('250 taken');
    expect(await verdict).toMatchObject({ type: 'accept' });
  });

  test.each(['greeting', 'ehlo', 'mail', 'dot'] as const)(
    'does not wait without end for a reply to %s that has none',
    async (phase) => {
      const code = phase === 'greeting' ? 220 : 250;
      await using server = await startSmtpScript({ [phase]: { drip: `${code}-more\r\n`.repeat(500), everyMs: 5 } });
      await using session = new SmtpSession(
        { ...server, security: none },
        { connectMs: 100, replyMs: 100, quitMs: 20 },
      );
      const verdict = await session.submit({ from, to, mime, onHanded });
      expect(verdict.type).toBe(phase === 'dot' ? 'lose' : 'defer');
    },
  );

  test('ends at once where the greeting has not come yet', async () => {
    await using server = await startSmtpScript({ greeting: 'hang' });
    await using session = new SmtpSession({ ...server, security: none });
    session.greet();
  });
});
