import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import tls from 'node:tls';
import { point } from './point.ts';

/** Makes each phase of this process' conversations a point: SMTP with the server of that port, HTTP with all others. */
export function namePhases(smtpPort: string | undefined): void {
  subscribe('net.client.socket', (message) => namePhasesOf((message as { socket: Socket }).socket, smtpPort));
  // STARTTLS goes on over a socket that no channel tells of; HTTP is without TLS here.
  const { connect } = tls;
  tls.connect = ((...given: Parameters<typeof connect>) => {
    const socket = connect(...given);
    namePhasesOf(socket, smtpPort, true);
    return socket;
  }) as typeof connect;
}

/** What is said is a point, and each answer to it; of an HTTP answer the beginning, since the rest comes as it likes. */
function namePhasesOf(socket: Socket, smtpPort: string | undefined, isUpgraded = false): void {
  const { write, emit } = socket;
  let protocol: 'SMTP' | 'HTTP' = isUpgraded ? 'SMTP' : 'HTTP';
  let unanswered: string[] = [];
  let inBody = false;

  const say = (text: string): string => {
    if (!inBody) {
      const said = protocol === 'HTTP' ? /^\S+ \S+/ : /^\w+/;
      const names = (protocol === 'HTTP' ? [text] : text.trimEnd().split('\r\n')).map(
        (line) => said.exec(line)?.[0] ?? '',
      );
      unanswered = protocol === 'HTTP' ? names : [...unanswered, ...names];
      return names.join(' and ');
    }
    inBody = text !== '.\r\n' && !text.endsWith('\r\n.\r\n');
    if (inBody) return 'body';
    unanswered = ['final dot'];
    return 'final dot';
  };
  const hear = (text: string): readonly string[] => {
    const replies = protocol === 'HTTP' ? unanswered : text.split('\r\n').filter((line) => /^\d{3} /.test(line));
    inBody ||= protocol === 'SMTP' && replies.some((line) => line.startsWith('354'));
    return unanswered.splice(0, replies.length);
  };
  const writeAsPoint = function (this: Socket, ...given: unknown[]): boolean {
    const said = say(Buffer.from(given[0] as Uint8Array).toString('latin1'));
    return point(`${protocol} ${said} sent`, () => write.apply(this, given as never));
  };
  if (isUpgraded) socket.write = writeAsPoint;
  socket.emit = function (this: Socket, ...given: unknown[]): boolean {
    const [event, chunk] = given;
    const act = (): boolean => emit.apply(this, given as never);
    if (event === 'connect') {
      if (String(socket.remotePort) === smtpPort) {
        protocol = 'SMTP';
        unanswered = ['greeting'];
      }
      // Not before: connecting puts the prototype's in its place.
      socket.write = writeAsPoint;
    }
    if (event !== (protocol === 'SMTP' ? 'data' : 'readable')) return act();
    // Answers to commands that were sent together may come together.
    return hear(String(chunk)).reduceRight((inner, name) => () => point(`${protocol} ${name} answered`, inner), act)();
  };
}
