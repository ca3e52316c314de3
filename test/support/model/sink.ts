import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { Points } from './points.ts';

/** What a mail goes through; `taken` is when the server has taken it and has not said so yet. */
export const mailPhases = ['greeting', 'ehlo', 'mail', 'rcpt', 'data', 'body', 'dot', 'taken'] as const;
export type MailPhase = (typeof mailPhases)[number];

/** At a phase the server closes the connection or says no, so many times; or it is not there at all. */
export type MailFault =
  | 'none'
  | 'refused'
  | { readonly at: MailPhase; readonly says: 'close' | `${number}`; readonly times: number };

export interface AcceptedMail {
  readonly id: string;
  readonly recipient: string;
  readonly text: string;
}

const usual: Readonly<Record<MailPhase, string>> = {
  greeting: '220 sink',
  ehlo: '250 sink',
  mail: '250 fine',
  rcpt: '250 fine',
  data: '354 go on',
  body: '',
  dot: '250 taken',
  taken: '250 taken',
};

const phaseOf: Readonly<Record<string, MailPhase>> = { EHLO: 'ehlo', MAIL: 'mail', RCPT: 'rcpt', DATA: 'data' };

/** A mail server on loopback. What it took is what it says itself, whatever the ledger says. */
export class Sink implements AsyncDisposable {
  /** Oldest first. */
  readonly accepted: AcceptedMail[] = [];
  readonly #points: Points;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #fault: MailFault = 'none';
  #faultsLeft = 0;

  private constructor(points: Points) {
    this.#points = points;
    this.#server = createServer({ noDelay: true }, (socket) => this.#talk(socket));
  }

  static async start(points: Points): Promise<Sink> {
    const sink = new Sink(points);
    sink.#server.listen(0, '127.0.0.1');
    await once(sink.#server, 'listening');
    return sink;
  }

  /** Where to connect to: port 1 where it is to be refused. */
  get port(): number {
    return this.#fault === 'refused' ? 1 : (this.#server.address() as AddressInfo).port;
  }

  get isWell(): boolean {
    return this.#fault === 'none' || (this.#fault !== 'refused' && this.#faultsLeft === 0);
  }

  break(fault: MailFault): void {
    this.#fault = fault;
    this.#faultsLeft = typeof fault === 'object' ? fault.times : 0;
  }

  /** Ends all conversations, as the end of the process at their other side does. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #talk(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket)).on('error', () => {});
    socket.setEncoding('latin1');
    this.#converse(socket).catch(() => socket.destroy());
  }

  async #converse(socket: Socket): Promise<void> {
    let unread = '';
    let recipient = '';
    let isBody = false;
    if (!(await this.#answer(socket, 'greeting'))) return;
    for await (const chunk of socket) {
      const isFirst = isBody && unread === '';
      unread += chunk;
      if (isFirst && !(await this.#hearBody(socket))) return;
      for (;;) {
        const end = unread.indexOf(isBody ? '\r\n.\r\n' : '\r\n');
        if (end < 0) break;
        const said = unread.slice(0, end);
        unread = unread.slice(end + (isBody ? 5 : 2));
        if (isBody) {
          isBody = false;
          if (!(await this.#take(socket, recipient, said))) return;
          continue;
        }
        const phase = phaseOf[said.slice(0, 4).toUpperCase()];
        if (!phase) {
          socket.end(said === 'QUIT' ? '221 bye\r\n' : '500 what?\r\n');
          return;
        }
        if (phase === 'rcpt') recipient = /<(.*)>/.exec(said)?.[1] ?? '';
        const answer = await this.#answer(socket, phase);
        if (!answer) return;
        isBody = answer.startsWith('354');
        if (isBody && unread !== '' && !(await this.#hearBody(socket))) return;
      }
    }
  }

  /** False where the server does not want to hear the rest. */
  async #hearBody(socket: Socket): Promise<boolean> {
    const refusal = this.#faultAt('body');
    const said = await this.#say(socket, 'body', refusal ?? usual.body);
    if (refusal) socket.end();
    return said !== null && refusal === null;
  }

  async #take(socket: Socket, recipient: string, text: string): Promise<boolean> {
    const refusal = this.#faultAt('dot');
    if (refusal) return (await this.#say(socket, 'dot', refusal)) !== null;
    const id = /^Message-ID: <(.*)>/im.exec(text)?.[1] ?? 'none';
    this.accepted.push({ id, recipient, text });
    return (await this.#say(socket, 'taken', this.#faultAt('taken') ?? usual.taken)) !== null;
  }

  #answer(socket: Socket, phase: MailPhase): Promise<string | null> {
    return this.#say(socket, phase, this.#faultAt(phase) ?? usual[phase]);
  }

  /** What was said; null where the connection is closed instead. */
  async #say(socket: Socket, phase: MailPhase, what: string): Promise<string | null> {
    await this.#points.pass(`SMTP ${phase}`);
    if (what === 'close' || socket.destroyed) {
      socket.destroy();
      return null;
    }
    if (what !== '') socket.write(`${what}\r\n`);
    return what || 'nothing';
  }

  #faultAt(phase: MailPhase): string | null {
    const fault = this.#fault;
    if (typeof fault !== 'object' || fault.at !== phase || this.#faultsLeft === 0) return null;
    this.#faultsLeft--;
    return fault.says === 'close' ? 'close' : `${fault.says} not now`;
  }
}
