import { Script } from 'node:vm';

const slot = Symbol.for('campaign-pulse.within');
const script = new Script(`globalThis[Symbol.for(${JSON.stringify(slot.description)})]()`);

/**
 * What `run` returns, or an error once it has run for `ms`: an endless loop of a library must not end the server. Only code
 * that is evaluated can be interrupted, hence the detour. Its `finally` blocks do not run then.
 */
export function within<Value>(ms: number, run: () => Value): Value {
  const holder = globalThis as { [slot]?: () => Value };
  holder[slot] = run;
  try {
    return script.runInThisContext({ timeout: ms }) as Value;
  } finally {
    delete holder[slot];
  }
}
