import { PulseError } from '../errors.ts';
import { type OpenApiDocument, ownDocument } from '../spec/document.ts';

/** `placeOf`: `file:line:col` of the value that keys lead to from the document's root. */
export type Make<Made> = (document: OpenApiDocument, placeOf?: (keys: readonly string[]) => string) => Promise<Made>;

/** What is made of the document that is served, made anew when one of its files is edited. */
export interface Served<Made> extends Disposable {
  current(): Made;
  /** Why the files as they are now cannot be served; what was made of the last good ones stays meanwhile. */
  error(): PulseError | undefined;
}

/**
 * Serves the package's own document where no path is given.
 * @throws PulseError E_SPEC
 */
export async function serveDocument<Made>(
  path: string | undefined,
  make: Make<Made>,
  onReload: (error: PulseError | undefined) => void,
): Promise<Served<Made>> {
  if (path === undefined) {
    const made = await make(ownDocument);
    return { current: () => made, error: () => undefined, [Symbol.dispose]: () => {} };
  }

  // For other documents only: the package's own needs no parser.
  const [{ loadWithReferences }, { watchFiles }] = await Promise.all([
    import('../spec/references.ts'),
    import('./watch-files.ts'),
  ]);
  let current: Made | undefined;
  let error: PulseError | undefined;
  let loading = Promise.resolve();
  // Watched from before the first reading on, so that no edit is missed.
  const watched = watchFiles([path], () => {
    loading = loading.then(load).then(() => onReload(error));
  });
  loading = load();
  await loading;
  const first = current;
  if (first === undefined) {
    watched[Symbol.dispose]();
    throw error;
  }
  return { current: () => current ?? first, error: () => error, [Symbol.dispose]: () => watched[Symbol.dispose]() };

  async function load(): Promise<void> {
    try {
      const loaded = loadWithReferences(path as string);
      watched.watch(loaded.files);
      if ('error' in loaded) throw loaded.error;
      current = await make(loaded.document, loaded.placeOf);
      error = undefined;
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      error = cause instanceof PulseError ? cause : new PulseError('E_SPEC', `${path}: ${reason}; mend it`, { cause });
    }
  }
}
