import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Address } from './address.ts';

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** `starttls` and `tls` refuse to go on without a checked certificate; `none` is for this machine only. */
  readonly security: 'starttls' | 'tls' | 'none';
  readonly auth?: { readonly user: string; readonly password: string } | undefined;
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
  | { readonly type: 'defer'; readonly detail: string }
  | { readonly type: 'lose'; readonly detail: string };

/** Milliseconds. RFC 5321, 4.5.3.2.6 asks for ten minutes' patience after the final dot: shorter makes duplicates. */
const timeouts = { connectionTimeout: 30_000, greetingTimeout: 60_000, socketTimeout: 600_000 } as const;

/**
 * One conversation with an SMTP server, for message after message. nodemailer's transports cannot tell a connection lost
 * before the body from one lost after it (findings.md, V3); its connection class, fed by our own stream, can.
 */
export class SmtpSession implements AsyncDisposable {
  readonly #server: SmtpServer;
  #connection: SMTPConnection | null = null;

  constructor(server: SmtpServer) {
    this.#server = server;
  }

  /** Submits one message to one recipient. Never rejects for what the network or the server does. */
  async submit(submission: Submission): Promise<Verdict> {
    let connection: SMTPConnection;
    try {
      connection = await this.#open();
    } catch (error) {
      // Nothing was said of this message yet, so even a 5xx here (a wrong password, say) is not its rejection.
      return { type: 'defer', detail: describe(error) };
    }
    let handed = false;
    const body = Readable.from(
      bodyChunks(submission.mime, async () => {
        await submission.onHanded();
        handed = true;
      }),
      { objectMode: false },
    );
    try {
      const envelope = { from: submission.from, to: [submission.to] };
      const { response } = await new Promise<{ response?: string }>((resolve, reject) => {
        connection.once('error', reject);
        connection.send(envelope, body, (error, info) => (error ? reject(error) : resolve(info)));
      });
      connection.removeAllListeners('error').on('error', () => this.#drop());
      return { type: 'accept', detail: response ?? '250' };
    } catch (error) {
      this.#drop();
      return classify(error, handed);
    }
  }

  /** Connects and logs in, and says why where that fails. For `doctor`. */
  async check(): Promise<void> {
    await this.#open();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const connection = this.#connection;
    this.#connection = null;
    if (!connection) return;
    await new Promise<void>((resolve) => {
      connection.removeAllListeners('error').on('error', () => resolve());
      connection.once('end', resolve);
      connection.quit();
    });
  }

  async #open(): Promise<SMTPConnection> {
    if (this.#connection) return this.#connection;
    const { host, port, security, auth } = this.#server;
    const connection = new SMTPConnection({
      host,
      port,
      secure: security === 'tls',
      requireTLS: security === 'starttls',
      ignoreTLS: security === 'none',
      ...timeouts,
    });
    this.#connection = connection;
    try {
      await settle(connection, (done) => connection.connect(done));
      if (auth) {
        const credentials = { user: auth.user, pass: auth.password };
        await settle(connection, (done) => connection.login({ user: auth.user, credentials }, done));
      }
    } catch (error) {
      this.#drop();
      throw error;
    }
    connection.removeAllListeners('error').on('error', () => this.#drop());
    connection.once('end', () => this.#drop());
    return connection;
  }

  #drop(): void {
    const connection = this.#connection;
    this.#connection = null;
    connection?.removeAllListeners('error').on('error', () => {});
    connection?.close();
  }
}

/** The body but for its last bytes, then `beforeLast`, then those. Read only once the server has said 354. */
async function* bodyChunks(mime: Uint8Array, beforeLast: () => Promise<void>): AsyncGenerator<Uint8Array> {
  const last = Math.max(0, mime.byteLength - 2);
  if (last > 0) yield mime.subarray(0, last);
  await beforeLast();
  yield mime.subarray(last);
}

function settle(connection: SMTPConnection, start: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.removeAllListeners('error').once('error', reject);
    start((error) => (error ? reject(error) : resolve()));
  });
}

/** RFC 5321: 5yz is final for this message, 4yz is not; 503 is about the conversation, so a new one may do better. */
function classify(error: unknown, handed: boolean): Verdict {
  const detail = describe(error);
  const code = responseCode(error);
  if (code !== null) return { type: code >= 500 && code !== 503 ? 'reject' : 'defer', detail };
  return { type: handed ? 'lose' : 'defer', detail };
}

function responseCode(error: unknown): number | null {
  return error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
    ? error.responseCode
    : null;
}

function describe(error: unknown): string {
  const text = error instanceof Error ? ('response' in error && error.response) || error.message : error;
  return String(text).replaceAll(/\s+/g, ' ').slice(0, 300);
}
