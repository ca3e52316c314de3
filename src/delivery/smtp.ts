import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { oneLine } from '../one-line.ts';
import { createRedactor, type Redact } from '../redact.ts';
import type { Address } from './address.ts';
import { classify } from './classify.ts';

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** `starttls` and `tls` refuse to go on without a checked certificate; `none` is for this machine only. */
  readonly security: 'starttls' | 'tls' | 'none';
  readonly auth?: { readonly user: string; readonly password: string } | undefined;
  /** Of what the server says; where there is none, the password alone is cut out. */
  readonly redact?: Redact | undefined;
}

export interface Submission {
  readonly from: Address;
  readonly to: Address;
  readonly mime: Uint8Array;
  /** Called after the server's 354 and before the last bytes: only a message for which it resolved can be accepted. */
  readonly onHanded: () => Promise<void>;
}

export type Verdict =
  | { readonly type: 'accept'; readonly detail: string }
  | { readonly type: 'reject'; readonly detail: string }
  | {
      readonly type: 'defer';
      readonly detail: string;
      /** True where not even a conversation came about, so that the next message would fare no better. */
      readonly unreachable?: boolean;
    }
  | { readonly type: 'lose'; readonly detail: string }
  /** Given up before it was handed over: nothing became of it. */
  | { readonly type: 'recover'; readonly detail: string };

const givenUp: Verdict = { type: 'recover', detail: 'stopped before it was handed over' };

/** How long to wait for the server, in milliseconds. */
export interface Patience {
  /** From looking up the host to the end of the TLS handshake; servers that slow down spammers greet late. */
  readonly connectMs: number;
  /**
   * For each sign of life. RFC 5321, 4.5.3.2.6 asks for ten minutes after the final dot: shorter makes duplicates. A server
   * that lives on without answering is left after three times as long.
   */
  readonly replyMs: number;
  /** For the answer to QUIT, when all is done; and to be handed a message, when the process is to stop. */
  readonly quitMs: number;
}

const defaultPatience: Patience = { connectMs: 60_000, replyMs: 600_000, quitMs: 5_000 };

/**
 * One conversation with an SMTP server, for message after message. nodemailer's transports cannot tell a connection lost
 * before the body from one lost after it; its connection class, fed by our own stream, can.
 */
export class SmtpSession implements AsyncDisposable {
  readonly #server: SmtpServer;
  readonly #patience: Patience;
  readonly #redact: Redact;
  #connection: SMTPConnection | null = null;
  /** Settled once the connection can be used, or has failed. */
  #opening: Promise<SMTPConnection> | null = null;
  #ready = false;
  /** True once the server may have all of the message in hand. */
  #handing = false;
  #isGivenUp = false;

  constructor(server: SmtpServer, patience: Patience = defaultPatience) {
    this.#server = server;
    this.#patience = patience;
    this.#redact = server.redact ?? createRedactor(server.auth ? [server.auth.password] : []);
  }

  /** Submits one message to one recipient. Never rejects for what the network or the server does, but as `onHanded` does. */
  async submit(submission: Submission): Promise<Verdict> {
    let connection: SMTPConnection;
    try {
      connection = await this.#open();
    } catch (error) {
      this.#drop();
      if (this.#isGivenUp) return givenUp;
      // Nothing was said of this message yet, so even a 5xx here (a wrong password, say) is not its rejection.
      return { type: 'defer', detail: this.describe(error), unreachable: true };
    }
    let handed = false;
    let handing: Promise<void> | undefined;
    const body = new Body(submission.mime, () => {
      this.#handing = true;
      handing = submission.onHanded().then(() => {
        handed = true;
      });
      return handing;
    });
    try {
      const envelope = { from: submission.from, to: [submission.to] };
      const info = await this.#settle<SMTPConnection.SentMessageInfo>(connection, (done) =>
        connection.send(envelope, body, done),
      );
      if (!handed) throw new Error(`the server answered before the end of the message: ${info?.response}`);
      this.#keep(connection);
      return { type: 'accept', detail: oneLine(this.#redact(info?.response ?? '250')) };
    } catch (error) {
      const verdict = { type: classify(error, handed), detail: this.describe(error) };
      this.#drop();
      body.destroy();
      // The connection can fail while the caller commits: its commit comes first, the verdict after it.
      await handing;
      return this.#isGivenUp && !handing ? givenUp : verdict;
    } finally {
      this.#handing = false;
    }
  }

  /** Begins to connect, so that a server that takes its time over greetings has done so by the first message. */
  greet(): void {
    // What goes wrong is told to the first message.
    this.#open().catch(() => {});
  }

  /**
   * Until it is disposed, an abort of `signal` ends a conversation that has not come about yet, and soon one whose message
   * cannot be handed over. What the server may have is waited for.
   */
  givingUpOn(signal: AbortSignal): Disposable {
    let timer: NodeJS.Timeout | undefined;
    const giveUp = (): void => {
      if (this.#handing) return;
      this.#isGivenUp = true;
      this.#connection?.close();
    };
    const wait = (): void => {
      if (this.#ready) timer = setTimeout(giveUp, this.#patience.quitMs);
      else giveUp();
    };
    if (signal.aborted) wait();
    else signal.addEventListener('abort', wait);
    return {
      [Symbol.dispose]: () => {
        signal.removeEventListener('abort', wait);
        clearTimeout(timer);
      },
    };
  }

  /** Connects and logs in, and says why where that fails. For `doctor`. */
  async check(): Promise<void> {
    await this.#open();
  }

  /** What went wrong in one line: the server's words where it said any, without the secrets that it may quote. */
  describe(error: unknown): string {
    const text = String(error instanceof Error ? ('response' in error && error.response) || error.message : error);
    return oneLine(this.#redact(text));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const connection = this.#connection;
    if (!connection || !this.#ready) return this.#drop();
    this.#connection = null;
    // All is said: a server that leaves QUIT unanswered is not waited for.
    const timer = setTimeout(() => connection.close(), this.#patience.quitMs);
    await this.#settle(connection, () => connection.quit()).catch(() => {});
    clearTimeout(timer);
  }

  #open(): Promise<SMTPConnection> {
    this.#opening ??= this.#connect();
    return this.#opening;
  }

  async #connect(): Promise<SMTPConnection> {
    if (this.#isGivenUp) throw new Error(givenUp.detail);
    const { host, port, security, auth } = this.#server;
    const connection = new SMTPConnection({
      host,
      port,
      secure: security === 'tls',
      requireTLS: security === 'starttls',
      ignoreTLS: security === 'none',
      connectionTimeout: this.#patience.connectMs,
      greetingTimeout: this.#patience.connectMs,
      socketTimeout: this.#patience.replyMs,
    });
    this.#connection = connection;
    try {
      await this.#settle(connection, (done) => connection.connect(done));
      if (auth) {
        const credentials = { user: auth.user, pass: auth.password };
        await this.#settle(connection, (done) => connection.login({ user: auth.user, credentials }, done));
      }
    } catch (error) {
      hangUp(connection);
      throw error;
    }
    this.#ready = true;
    this.#keep(connection);
    return connection;
  }

  #settle<Result>(
    connection: SMTPConnection,
    start: (done: (error?: Error | null, result?: Result) => void) => void,
  ): Promise<Result | undefined> {
    const { promise, resolve, reject } = Promise.withResolvers<Result | undefined>();
    const longest = 3 * this.#patience.replyMs;
    const timer = setTimeout(reject, longest, new Error(`the server came to no end within ${longest / 1_000} s`));
    // A connection that is dropped before it has come about says nothing more.
    timer.unref();
    silence(connection)
      .once('error', reject)
      // A connection can end without a word to the callback. Where it does call it, that comes right after `end`.
      .once('end', () => setImmediate(reject, new Error('the connection was closed')));
    start((error, result) => (error ? reject(error) : resolve(result)));
    return promise.finally(() => clearTimeout(timer));
  }

  /** Between messages nobody waits for an answer: an error or an end only means a new connection next time. */
  #keep(connection: SMTPConnection): void {
    silence(connection)
      .on('error', () => this.#drop())
      .once('end', () => this.#drop());
  }

  #drop(): void {
    const connection = this.#connection;
    this.#connection = null;
    this.#opening = null;
    this.#ready = false;
    if (connection) hangUp(connection);
  }
}

/** In pieces, so that a large body is not taken for sent while it waits for the network. */
const pieceSize = 65_536;

/** The body but for its last bytes, then `beforeLast`, then those. Read only once the server has said 354. */
class Body extends Readable {
  readonly #mime: Uint8Array;
  readonly #beforeLast: () => Promise<void>;
  #at = 0;

  constructor(mime: Uint8Array, beforeLast: () => Promise<void>) {
    super({ highWaterMark: pieceSize });
    this.#mime = mime;
    this.#beforeLast = beforeLast;
  }

  override _read(): void {
    const last = Math.max(0, this.#mime.byteLength - 2);
    if (this.#at < last) {
      const end = Math.min(this.#at + pieceSize, last);
      this.push(this.#mime.subarray(this.#at, end));
      this.#at = end;
      return;
    }
    this.#beforeLast().then(
      () => {
        this.push(this.#mime.subarray(last));
        this.push(null);
      },
      // nodemailer writes into an error that it is given.
      () => this.destroy(new Error('the message was not handed over')),
    );
  }
}

function hangUp(connection: SMTPConnection): void {
  silence(connection).on('error', () => {});
  connection.close();
}

function silence(connection: SMTPConnection): SMTPConnection {
  return connection.removeAllListeners('error').removeAllListeners('end');
}
