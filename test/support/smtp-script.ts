import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Certificate } from './certificate.ts';

/** What an SMTP conversation goes through. `body` is its first bytes, `dot` its end. */
export type SmtpPhase = 'greeting' | 'ehlo' | 'starttls' | 'auth' | 'mail' | 'rcpt' | 'data' | 'body' | 'dot' | 'quit';

/** A reply without its last line break. */
type Reply = `${number}${string}`;

/**
 * A reply; one that comes late, or byte by byte as it is written here, line breaks and all; or, in place of one, to say nothing, or to end the connection: with a FIN (`fin`; `close` where the
 * client has said all) or a RST (`reset`; `close` in the middle of what it says).
 */
export type SmtpMove =
  | Reply
  | { readonly reply: Reply; readonly afterMs: number }
  | { readonly drip: Reply; readonly everyMs: number }
  | 'hang'
  | 'close'
  | 'fin'
  | 'reset';

/** One move for a phase whenever it comes; one for each time, the last for ever; or one for what the client's line says. */
export type SmtpScript = Partial<Record<SmtpPhase, SmtpMove | readonly SmtpMove[] | ((line: string) => SmtpMove)>>;

export interface SmtpSettings {
  /** Offers STARTTLS, and AUTH within it. */
  readonly certificate?: Certificate;
  /** Speaks TLS from the first byte, with the certificate. */
  readonly isTls?: boolean;
  /** Takes any dot alone on a line for the end of a message, however the line ends, as lax servers do. */
  readonly isLenient?: boolean;
}

/** A message that the server took, and for whom. */
export interface AcceptedMessage {
  readonly to: readonly string[];
  readonly raw: Buffer;
}

export interface ScriptedSmtp extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  readonly connections: number;
  /** Command lines of all connections, oldest first. */
  readonly commands: readonly string[];
  /** Those that came without TLS around them. */
  readonly commandsInClear: readonly string[];
  /** Complete messages, dots unstuffed, whatever was answered to them. */
  readonly messages: readonly Buffer[];
  /** Those that it answered with a 2xx, for the recipients that it had. */
  readonly accepted: readonly AcceptedMessage[];
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

/** What a server with a certificate says, by whether TLS is around it already. */
function repliesWith(certificate: Certificate | undefined, isSecure: boolean): Readonly<Record<SmtpPhase, SmtpMove>> {
  if (!certificate) return replies;
  const ehlo = isSecure ? '250-script\r\n250 AUTH PLAIN' : '250-script\r\n250 STARTTLS';
  return { ...replies, ehlo, starttls: '220 2.0.0 go on' };
}

/** A TCP server on loopback that says what the script tells it to, phase by phase; otherwise it takes every mail. */
export async function startSmtpScript(
  script: SmtpScript = {},
  { certificate, isTls = false, isLenient = false }: SmtpSettings = {},
): Promise<ScriptedSmtp> {
  const commands: string[] = [];
  const commandsInClear: string[] = [];
  const messages: Buffer[] = [];
  const accepted: AcceptedMessage[] = [];
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
  const moveOf = (phase: SmtpPhase, line: string, isSecure: boolean): SmtpMove => {
    const turn = turns.get(phase) ?? 0;
    turns.set(phase, turn + 1);
    const scripted = script[phase] ?? repliesWith(certificate, isSecure)[phase];
    if (typeof scripted === 'function') return scripted(line);
    const moves = [scripted].flat() as SmtpMove[];
    return moves[Math.min(turn, moves.length - 1)] ?? 'hang';
  };

  /** What was said of a connection before it was upgraded counts no more (RFC 3207). */
  const converse = (socket: Socket, isSecure: boolean): void => {
    let unread = '';
    let searched = 0;
    let inBody = false;
    let bodyBegun = false;
    let recipients: string[] = [];
    /** The reply's code, as far as the client gets one. */
    const play = (phase: SmtpPhase, line = ''): string => {
      const move = moveOf(phase, line, isSecure);
      arrival(phase).resolve();
      act(socket, move);
      if (phase === 'quit') socket.end();
      return codeOf(move);
    };
    const takeBody = (): boolean => {
      if (!bodyBegun && unread !== '') {
        bodyBegun = true;
        play('body');
      }
      for (const watcher of watchers) if (unread.length >= watcher.count) watcher.tell();
      const end = endOfData(unread, searched, isLenient);
      // The longest end of data is five characters.
      searched = Math.max(0, unread.length - 4);
      if (!end) return false;
      const raw = Buffer.from(unread.slice(0, end.at).replaceAll(/^\./gm, ''), 'latin1');
      messages.push(raw);
      unread = unread.slice(end.next);
      inBody = false;
      const to = recipients;
      recipients = [];
      if (play('dot').startsWith('2')) accepted.push({ to, raw });
      return true;
    };
    const takeLine = (): boolean => {
      const end = unread.indexOf('\r\n');
      if (end < 0) return false;
      const line = unread.slice(0, end);
      unread = unread.slice(end + 2);
      commands.push(line);
      if (!isSecure) commandsInClear.push(line);
      const phase = phases[line.split(' ', 1)[0]?.toUpperCase() ?? ''];
      if (!phase) {
        socket.write('500 5.5.1 what?\r\n');
        return true;
      }
      const code = play(phase, line);
      if (phase === 'rcpt' && code.startsWith('2')) recipients.push(/<(.*)>/.exec(line)?.[1] ?? '');
      if (phase === 'mail') recipients = [];
      if (phase === 'starttls' && code === '220' && certificate) {
        socket.removeAllListeners('data');
        const secured = new TLSSocket(socket, { isServer: true, ...certificate });
        converse(secured, true);
        return false;
      }
      if (code === '354') {
        inBody = true;
        bodyBegun = false;
        searched = 0;
      }
      return true;
    };
    // A client that does not like the certificate ends the handshake.
    socket.on('error', () => {});
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      unread += chunk;
      while (!socket.destroyed && (inBody ? takeBody() : takeLine()));
    });
    if (!isSecure || isTls) play('greeting');
  };

  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => sockets.delete(socket));
    if (!isTls) return converse(socket, false);
    const secured = new TLSSocket(socket, { isServer: true, ...certificate });
    socket.on('error', () => {});
    converse(secured, true);
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
    commandsInClear,
    messages,
    accepted,
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

function act(socket: Socket, move: SmtpMove): void {
  if (move === 'hang') return;
  if (move === 'close') socket.destroy();
  else if (move === 'fin') socket.end();
  else if (move === 'reset') socket.resetAndDestroy();
  else if (typeof move === 'string') socket.write(`${move}\r\n`);
  else if ('reply' in move) setTimeout(() => act(socket, move.reply), move.afterMs);
  else drip(socket, move.drip, move.everyMs);
}

function drip(socket: Socket, text: string, everyMs: number): void {
  if (text === '' || socket.destroyed) return;
  socket.write(text.charAt(0));
  setTimeout(() => drip(socket, text.slice(1), everyMs), everyMs);
}

function codeOf(move: SmtpMove): string {
  if (typeof move === 'string') return move.slice(0, 3);
  return ('reply' in move ? move.reply : move.drip).slice(0, 3);
}

/** Where the body ends and what comes after it begins; null where its end has not come. `from` is how far was searched. */
function endOfData(
  text: string,
  from: number,
  isLenient: boolean,
): { readonly at: number; readonly next: number } | null {
  const end = isLenient ? /(^|\r\n|\r|\n)\.(\r\n|\r|\n)/g : /(^|\r\n)\.\r\n/g;
  end.lastIndex = from;
  const found = end.exec(text);
  if (!found) return null;
  const [whole, before = ''] = found;
  return { at: found.index + before.length, next: found.index + whole.length };
}
