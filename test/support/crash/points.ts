import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { DatabaseSync, StatementSync } from 'node:sqlite';

/**
 * Loaded into a real process before its program (`node --import`): names each commit of the store and each phase on the
 * network as it comes by, and ends the process with SIGKILL at the one that `KILL_AT` says. The program knows nothing of
 * it: what commits or speaks is a point without a line being written for it, and production pays nothing.
 *
 * - `KILL_AT`, such as `before freeze < compose:1`: that point's first time. Without it the process runs through.
 * - `POINTS_FILE`: where each point is written as it comes by, one a line.
 * - `SMTP_PORT`: the mail server's; other connections speak HTTP.
 * - `NOW`: the instant at which the process' clock begins.
 */
const { KILL_AT, POINTS_FILE, SMTP_PORT, NOW } = process.env;

const times = new Map<string, number>();

function point<Result>(name: string, act: () => Result): Result {
  const time = (times.get(name) ?? 0) + 1;
  times.set(name, time);
  if (POINTS_FILE) appendFileSync(POINTS_FILE, `${name}:${time}\n`);
  killAt(`before ${name}:${time}`);
  const result = act();
  killAt(`after ${name}:${time}`);
  return result;
}

function killAt(place: string): void {
  if (place === KILL_AT) process.kill(process.pid, 'SIGKILL');
}

if (NOW) beginAt(Date.parse(NOW));
namingCommits();
subscribe('net.client.socket', (message) => namingPhases((message as { socket: Socket }).socket));

function beginAt(instant: number): void {
  const System = Date;
  const ahead = instant - System.now();
  globalThis.Date = class extends System {
    constructor(...given: ConstructorParameters<DateConstructor> | []) {
      super(...((given.length === 0 ? [System.now() + ahead] : given) as [number]));
    }
    static override now(): number {
      return System.now() + ahead;
    }
  } as DateConstructor;
}

/** A statement that changes nothing by itself, or only together with the commit of its transaction. */
const changesNothing = /^\s*(select|pragma synchronous|begin|rollback)/i;

function namingCommits(): void {
  Error.stackTraceLimit = 100;
  const databases = new WeakMap<StatementSync, DatabaseSync>();
  const { prepare, exec } = DatabaseSync.prototype;
  DatabaseSync.prototype.prepare = function (...given) {
    const statement = prepare.apply(this, given);
    databases.set(statement, this);
    return statement;
  };
  DatabaseSync.prototype.exec = function (sql) {
    return point(committer(), () => exec.call(this, sql));
  };
  for (const method of ['run', 'all'] as const) {
    const execute = StatementSync.prototype[method] as (...given: unknown[]) => unknown;
    StatementSync.prototype[method] = function (this: StatementSync, ...given: unknown[]): never {
      const act = (): unknown => execute.apply(this, given);
      const isInside = databases.get(this)?.isTransaction && this.sourceSQL !== 'commit';
      return (isInside || changesNothing.test(this.sourceSQL) ? act() : point(committer(), act)) as never;
    };
  }
}

/** The functions of src/ that wait for this commit, innermost first. */
function committer(): string {
  const frames = [...(new Error().stack ?? '').matchAll(/at (?:async )?(\S+) \(.*\/src\/(.+?):\d+:\d+\)/g)];
  const names = frames
    .map(([, name = '']) => name.replace(/^.*\./, ''))
    .filter((name) => name !== 'run' && name !== 'all');
  return `commit ${names.slice(0, 4).join(' < ')}`;
}

/** What is said is a point, and each answer to it; of an HTTP answer the beginning, since the rest comes as it likes. */
function namingPhases(socket: Socket): void {
  const { write, emit } = socket;
  let protocol: 'SMTP' | 'HTTP' = 'HTTP';
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
  socket.emit = function (this: Socket, ...given: unknown[]): boolean {
    const [event, chunk] = given;
    const act = (): boolean => emit.apply(this, given as never);
    if (event === 'connect') {
      if (String(socket.remotePort) === SMTP_PORT) {
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
