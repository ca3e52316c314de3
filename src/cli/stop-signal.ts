import { PulseError } from '../errors.ts';

/** Aborts on SIGINT and SIGTERM. A second signal meets no handler of ours and ends the process at once. */
export function stopSignal(): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals): void => {
    remove();
    controller.abort(new PulseError('E_STOPPED', `stopped by ${name}; what was stored is kept, run it again to go on`));
  };
  const remove = (): void => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return { signal: controller.signal, [Symbol.dispose]: remove };
}
