import { PulseError } from '../errors.ts';

export interface StopSignal extends Disposable {
  readonly signal: AbortSignal;
  /** Resolves once it is aborted. */
  stopped(): Promise<void>;
}

/** npm sends us again what the terminal has sent to it and to us. */
const echoMs = 1_000;

/**
 * Aborts on SIGINT and SIGTERM. A second signal ends the process at once: another one than the first, or the same a second
 * later.
 */
export function stopSignal(): StopSignal {
  const controller = new AbortController();
  const { promise, resolve } = Promise.withResolvers<void>();
  let first: { readonly name: NodeJS.Signals; readonly at: number } | null = null;
  const stop = (name: NodeJS.Signals): void => {
    const at = performance.now();
    if (first?.name === name && at - first.at < echoMs) return;
    if (first) {
      // Nobody listens any more, so that it does what it does to any process.
      remove();
      process.kill(process.pid, name);
      return;
    }
    first = { name, at };
    controller.abort(new PulseError('E_STOPPED', `stopped by ${name}; what was stored is kept, run it again to go on`));
    resolve();
  };
  const remove = (): void => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return { signal: controller.signal, stopped: () => promise, [Symbol.dispose]: remove };
}
