import { DatabaseSync, StatementSync } from 'node:sqlite';
import { point } from './point.ts';

/** A statement that changes nothing by itself, or only together with the commit of its transaction. */
const changesNothing = /^\s*(select|pragma synchronous|begin|rollback)/i;

/** Makes each commit of this process a point, named by who waits for it. */
export function nameCommits(): void {
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

/** What every statement goes through tells nothing. */
const driver = new Set(['run', 'all', 'sayingFaults']);

/** The functions of src/ that wait for this commit, innermost first. */
function committer(): string {
  const frames = [...(new Error().stack ?? '').matchAll(/at (?:async )?(\S+) \(.*\/src\/(.+?):\d+:\d+\)/g)];
  const names = frames.map(([, name = '']) => name.replace(/^.*\./, '')).filter((name) => !driver.has(name));
  return `commit ${names.slice(0, 4).join(' < ')}`;
}
