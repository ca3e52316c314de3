import { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

/**
 * Loaded into real processes before their program: gives them the one clock that a file holds (`CLOCK_FILE`, milliseconds since
 * 1970), which stands still until somebody writes to it. Who sleeps or asks says so on stderr, and again on waking and on being
 * answered.
 */
const { CLOCK_FILE = '' } = process.env;

const System = Date;
let last = 0;

function now(): number {
  // Empty at the moment of writing.
  last = Number(readFileSync(CLOCK_FILE, 'utf8')) || last;
  return last;
}

globalThis.Date = class extends System {
  constructor(...given: ConstructorParameters<DateConstructor> | []) {
    super(...((given.length === 0 ? [now()] : given) as [number]));
  }
  static override now(): number {
    return now();
  }
} as DateConstructor;

const { setTimeout: wait } = timers;

timers.setTimeout = async (ms = 0, value, { signal } = {}) => {
  const until = now() + ms;
  // What others of the process are about to do comes first.
  await wait(5);
  process.stderr.write('asleep\n');
  while (now() < until) await wait(5, undefined, signal ? { signal } : {});
  process.stderr.write('awake\n');
  return value as never;
};
syncBuiltinESMExports();

const { fetch } = globalThis;

globalThis.fetch = async (...given) => {
  process.stderr.write('asking\n');
  try {
    return await fetch(...given);
  } finally {
    process.stderr.write('answered\n');
  }
};
