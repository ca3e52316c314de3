import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** What an SMTP conversation goes through. `body` is its first bytes, `dot` its end. */
export type SmtpPhase = 'greeting' | 'ehlo' | 'starttls' | 'auth' | 'mail' | 'rcpt' | 'data' | 'body' | 'dot' | 'quit';

/** A reply without its last line break; or, in place of one, to close the connection or to say nothing. */
export type SmtpMove = 'close' | 'hang' | `${number}${string}`;

/** One move for a phase whenever it comes, or one for each time, the last for ever. */
export type SmtpScript = Partial<Record<SmtpPhase, SmtpMove | readonly SmtpMove[]>>;

export interface ScriptedSmtp extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  readonly connections: number;
  /** Command lines of all connections, oldest first. */
  readonly commands: readonly string[];
  /** Complete messages, dots unstuffed, whatever was answered to them. */
  readonly messages: readonly Buffer[];
  /** Resolves once a phase has come, or at once where it has. */
  reached(phase: SmtpPhase): Promise<void>;
  /** Replies on all open connections to what was left hanging. */
  say(reply: string): void;
  /** Resolves once `count` bytes of a message's body have come in. */
  received(count: number): Promise<void>;
  /** Ends the connections that are open, as a server does that shuts down. */
  hangUp(): Promise<void>;
}

const replies: Readonly<Record<SmtpPhase, SmtpMove>> = {
  greeting: '220 script',
  ehlo: '250 script',
  starttls: '454 4.7.0 no TLS today',
  auth: '235 2.7.0 welcome',
  mail: '250 2.1.0 sender fine',
  rcpt: '250 2.1.5 recipient fine',
  data: '354 go on',
  body: 'hang',
  dot: '250 2.0.0 taken',
  quit: '221 2.0.0 bye',
};

const phases: Readonly<Record<string, SmtpPhase>> = {
  EHLO: 'ehlo',
  HELO: 'ehlo',
  STARTTLS: 'starttls',
  AUTH: 'auth',
  MAIL: 'mail',
  RCPT: 'rcpt',
  DATA: 'data',
  QUIT: 'quit',
};

/** A raw TCP server on loopback that says what the script tells it to, phase by phase; otherwise it takes every mail. */
export async function startSmtpScript(script: SmtpScript = {}): Promise<ScriptedSmtp> {
  const commands: string[] = [];
  const messages: Buffer[] = [];
  const turns = new Map<SmtpPhase, number>();
  const sockets = new Set<Socket>();
  const watchers = new Set<{ readonly count: number; readonly tell: () => void }>();
  const arrivals = new Map<SmtpPhase, PromiseWithResolvers<void>>();
  let connections = 0;

  const arrival = (phase: SmtpPhase): PromiseWithResolvers<void> => {
    const known = arrivals.get(phase) ?? Promise.withResolvers<void>();
    arrivals.set(phase, known);
    return known;
  };
  const moveOf = (phase: SmtpPhase): SmtpMove => {
    const turn = turns.get(phase) ?? 0;
    turns.set(phase, turn + 1);
    const moves = [script[phase] ?? replies[phase]].flat() as SmtpMove[];
    return moves[Math.min(turn, moves.length - 1)] ?? 'hang';
  };
  const play = (socket: Socket, phase: SmtpPhase): SmtpMove => {
    const move = moveOf(phase);
    arrival(phase).resolve();
    if (move === 'close') socket.destroy();
    else if (move !== 'hang') socket.write(`${move}\r\n`);
    if (phase === 'quit') socket.end();
    return move;
  };

  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    let unread = '';
    let inBody = false;
    let bodyBegun = false;
    socket.setNoDelay(true).setEncoding('latin1');
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk: string) => {
      unread += chunk;
      while (!socket.destroyed) {
        if (inBody) {
          if (!bodyBegun && unread !== '') {
            bodyBegun = true;
            play(socket, 'body');
          }
          for (const watcher of watchers) if (unread.length >= watcher.count) watcher.tell();
          // A line break before the first line, so that an empty message ends too.
          const end = `\r\n${unread}`.indexOf('\r\n.\r\n');
          if (end < 0) return;
          messages.push(Buffer.from(unread.slice(0, end).replaceAll(/^\./gm, ''), 'latin1'));
          unread = unread.slice(end + 3);
          inBody = false;
          play(socket, 'dot');
          continue;
        }
        const end = unread.indexOf('\r\n');
        if (end < 0) return;
        const line = unread.slice(0, end);
        unread = unread.slice(end + 2);
        commands.push(line);
        const phase = phases[line.split(' ', 1)[0]?.toUpperCase() ?? ''];
        if (!phase) socket.write('500 5.5.1 what?\r\n');
        else if (play(socket, phase).startsWith('354')) {
          inBody = true;
          bodyBegun = false;
        }
      }
    });
    play(socket, 'greeting');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    get connections() {
      return connections;
    },
    commands,
    messages,
    reached: (phase) => arrival(phase).promise,
    say(reply) {
      for (const socket of sockets) socket.write(`${reply}\r\n`);
    },
    received: (count) =>
      new Promise((tell) => {
        watchers.add({ count, tell });
      }),
    async hangUp() {
      await Promise.all([...sockets].map((socket) => once(socket.destroy(), 'close')));
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
