import { nameCommits } from './commits.ts';
import { namePhases } from './phases.ts';

/**
 * Loaded into a real process before its program (`node --import`): names each commit of the store and each phase on the
 * network as it comes by, and ends the process at the one that it is told to (point.ts). The program knows nothing of it:
 * what commits or speaks is a point without a line being written for it, and production pays nothing.
 *
 * - `NOW`: the instant at which the process' clock begins.
 * - `SMTP_PORT`: the mail server's.
 */
const { NOW, SMTP_PORT } = process.env;

if (NOW) beginAt(Date.parse(NOW));
nameCommits();
namePhases(SMTP_PORT);

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
