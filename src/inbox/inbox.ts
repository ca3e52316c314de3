import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A message as it came in, byte for byte, with the envelope of its conversation. */
export interface ReceivedMessage {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
}

/** A mail server on this machine that keeps what it is given and sends nothing on. */
export interface Inbox extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  readonly messages: readonly ReceivedMessage[];
}

export async function startInbox(): Promise<Inbox> {
  const host = '127.0.0.1';
  const messages: ReceivedMessage[] = [];
  const server = new SMTPServer({
    // No certificate on loopback, and no accounts.
    disabledCommands: ['STARTTLS', 'AUTH'],
    // Nor does it ask a name server who 127.0.0.1 is.
    disableReverseLookup: true,
    onData(stream, session, done) {
      buffer(stream).then((raw) => {
        const { mailFrom, rcptTo } = session.envelope;
        messages.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), raw });
        done();
      }, done);
    },
  });
  // A client that breaks off in the middle of a message is its own affair; unheard, it would end this process.
  server.on('error', () => {});
  server.listen(0, host);
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    host,
    port,
    messages,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
