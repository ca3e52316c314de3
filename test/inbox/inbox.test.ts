import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { parseAddress } from '../../src/delivery/address.ts';
import { SmtpSession } from '../../src/delivery/smtp.ts';
import { startInbox } from '../../src/inbox/inbox.ts';

test('a client that resets its connection in the middle of a message leaves nothing, and the next one is served', async () => {
  await using inbox = await startInbox();
  const socket = connect(inbox.port, inbox.host);
  for (const command of ['EHLO a', 'MAIL FROM:<a@example.com>', 'RCPT TO:<b@example.com>', 'DATA', 'Subject: half']) {
    await once(socket, 'data');
    socket.write(`${command}\r\n`);
  }
  await once(socket.resetAndDestroy(), 'close');

  const to = parseAddress('ann@example.com');
  if (!to) throw new Error('a plain address');
  await using session = new SmtpSession({ host: inbox.host, port: inbox.port, security: 'none' });
  const mime = Buffer.from('Subject: whole\r\n\r\nwhole\r\n');
  expect(await session.submit({ from: to, to, mime, onHanded: async () => {} })).toMatchObject({ type: 'accept' });
  expect(inbox.messages.map(({ raw }) => raw.toString().split('\r\n', 1))).toEqual([['Subject: whole']]);
});
