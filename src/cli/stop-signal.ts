import { PulseError } from '../errors.ts';

export interface StopSignal extends Disposable {
  readonly signal: AbortSignal;
  /** Resolves once it is aborted. */
  stopped(): Promise<void>;
}

/** Aborts on SIGINT and SIGTERM. A second signal meets no handler of ours and ends the process at once. */
export function stopSignal(): StopSignal {
  const controller = new AbortController();
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = (name: NodeJS.Signals): void => {
    remove();
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
